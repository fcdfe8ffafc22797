import type { PlanSectionId } from '../records/plan-records.ts';
import { type VagueWordId, vagueRules } from './vague-rules.ts';

export type VagueWord = { id: VagueWordId; start: number; end: number };

/** Where provision stands: elsewhere "may" and "often" are plain description. */
export const sectionsWithVagueWords: readonly PlanSectionId[] = ['F', 'G', 'H1', 'H2'];

const count =
  '(?:\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty)';
const time = '(?:minutes?|mins?|hours?|hrs?|sessions?|times|days?|weeks?)';
const amount = new RegExp(
  `\\b(?<!up to )(?:${count}[- ]?${time}\\b|(?:half )?an hour\\b|(?:once|twice|${count} times) (?:an?|per|each|every) \\w+)`,
  'iu',
);
const people = '(?:pupils?|children|students?|peers|learners?)';
const size = new RegExp(
  `(?:\\b(?:of|than|to|maximum)|\\() ?${count}\\b(?![- ]?${time})|\\b${count} (?:other )?${people}\\b`,
  'iu',
);

const rules = vagueRules.map((rule) => ({
  ...rule,
  // Letters, not \b: a phrase inside a longer or hyphened word is another word.
  pattern: new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${rule.phrase.replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}'’-])`, 'giu'),
}));

/** Vague phrases of one sentence in their order, none inside another; `start` and `end` count into the sentence. */
export function vagueWordsIn(sentence: string): VagueWord[] {
  const found: VagueWord[] = [];
  for (const { id, pattern, settledBy } of rules) {
    for (const match of sentence.matchAll(pattern)) {
      const word = { id, start: match.index, end: match.index + match[0].length };
      if (isName(sentence, word) || found.some((other) => word.start < other.end && other.start < word.end)) continue;
      if (settledBy && isSettled(sentence, word, settledBy)) continue;
      found.push(word);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** A capital inside a sentence: the month of May, the Small Group Room. At its start everything has one. */
function isName(sentence: string, { start, end }: VagueWord): boolean {
  const words = sentence.slice(start, end);
  if (!/^\p{Lu}/u.test(words) || words === words.toUpperCase()) return false;
  const isFirst = !/[\p{Ll}]/u.test(sentence.slice(0, start));
  return !isFirst || /^May$/u.test(words) || /\s\p{Lu}/u.test(words);
}

/** Close by, in the same part of the sentence: "regular sessions of 20 minutes twice a week" leaves nothing open. */
function isSettled(sentence: string, { start, end }: VagueWord, by: 'amount' | 'size'): boolean {
  const after = sentence.slice(end, end + 60).split(/[;:]/u)[0] ?? '';
  if (by === 'size') return size.test(after.slice(0, 40));
  return amount.test(after) || amount.test(sentence.slice(Math.max(0, start - 30), start));
}
