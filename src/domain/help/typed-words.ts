import { isFiller } from './filler-words.ts';
import type { TypedWord } from './sayings.ts';
import { tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Word = TypedWord & { text: string };

const ended = /[\s.,;:!?]$/;
/** Half a word of two letters could be anything a family says. */
const shortestPart = 3;
/** Two words that together are like a third by chance are short. */
const longEnough = 8;
const sureOfJoined = 0.9;
/** Four words at most are cut apart; ten thousand letters without a space would hold up the phone for seconds. */
const longestRun = 100;

/** The words typed with what each may mean: the last perhaps unfinished, run together or torn apart by mistake. */
export function typedWords(vocabulary: Vocabulary, typed: string): Word[] {
  const texts = tokensOf(typed);
  const isUnfinished = !ended.test(typed);
  const words = texts.flatMap((text, at): Word[] => {
    const unfinished = isUnfinished && at === texts.length - 1;
    const meanings = vocabulary.meanings(text, unfinished);
    const surest = Math.max(0, ...meanings.map(({ trust }) => trust));
    const parts = surest < 0.7 && !isFiller(text) ? cut(vocabulary, text) : undefined;
    if (!parts) return [{ text, at, meanings }];
    return parts.map((part) => ({ text: part, at, meanings: vocabulary.meanings(part, false) }));
  });
  return [...words, ...joined(vocabulary, texts)];
}

/** `dspl 3`, where the pack writes one word; `slf harming`, where the slip is in the smaller half. */
function joined(vocabulary: Vocabulary, texts: readonly string[]): Word[] {
  return texts.slice(1).flatMap((text, at): Word[] => {
    const one = `${texts[at]}${text}`;
    if (!vocabulary.knows(one) && one.length < longEnough) return [];
    const meanings = vocabulary.meanings(one, false).filter(({ trust }) => trust >= sureOfJoined);
    return meanings.length > 0 ? [{ text: one, at: at + 1, meanings }] : [];
  });
}

/** `outofschool` → out, of, school. The fewest words there are; nothing when a letter would be left over. */
function cut(vocabulary: Vocabulary, text: string): string[] | undefined {
  if (text.length < 2 * shortestPart || text.length > longestRun) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 2; end <= text.length; end++) {
    for (let start = 0; start <= end - 2; start++) {
      const before = best[start];
      if (!before || before.length + 1 >= (best[end]?.length ?? 5)) continue;
      const part = text.slice(start, end);
      const isWord = isFiller(part) || (part.length >= shortestPart && vocabulary.knows(part));
      if (isWord) best[end] = [...before, part];
    }
  }
  const parts = best[text.length];
  return parts && parts.length > 1 ? parts : undefined;
}
