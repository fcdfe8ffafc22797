import { isCommonWord, likeness, sharedWeight, stemOf, type Weighed, weigh, wordsOf } from './sentence-words.ts';
import { blocksOf, type SentencePlace } from './sentences.ts';
import { splitSentences } from './split-sentences.ts';

/** Words of the child's or the family's own; `who` is whatever the caller wants back. */
export type OwnText<Who> = { who: Who; text: string };

type There = SentencePlace & { text: string };

/** `word-for-word`: as it was said, or as a part of a longer sentence; `nearly`: most of its words. */
export type OwnSentence<Who> = { who: Who; sentence: string } & Found;
type Found = { found: 'word-for-word' | 'nearly'; there: There } | { found: 'not' };

type Candidate = { there: There; phrase: string; weighed: Weighed };

/** So alike counts as nearly; so does a sentence most of which is held in a longer one. */
const nearlyFrom = { alike: 0.6, held: 0.75 };

/** Of those that share a word, so many, with the rarest words first: more would not be likelier. */
const mostLookedAt = 100;

/** Which sentences of the own texts stand in section A, in their order. */
export function findMyWords<Who>(mine: readonly OwnText<Who>[], sectionA: string): OwnSentence<Who>[] {
  const find = finderIn(sentencesIn(sectionA));
  return mine.flatMap(({ who, text }) =>
    text
      // People end a sentence with a new line as often as with a full stop.
      .split(/[\r\n\u2028\u2029]+/)
      .flatMap(splitSentences)
      .filter((sentence) => wordsOf(sentence).length > 0)
      .map((sentence) => ({ who, sentence, ...find(sentence) })),
  );
}

const sentencesIn = (text: string): There[] =>
  blocksOf(text).flatMap(({ sentences }, block) => sentences.map((words, index) => ({ block, index, text: words })));

function finderIn(sentences: readonly There[]): (own: string) => Found {
  const byStem = new Map<string, Set<Candidate>>();
  const all = sentences.map((there) => ({ there, phrase: phraseOf(there.text), weighed: weigh(stemsOf(there.text)) }));
  for (const candidate of all) {
    for (const stem of candidate.weighed.counts.keys()) {
      const holders = byStem.get(stem);
      if (holders) holders.add(candidate);
      else byStem.set(stem, new Set([candidate]));
    }
  }
  const whole = all.map(({ phrase }) => phrase).join('|');
  return (own) => {
    const phrase = phraseOf(own);
    const isShort = phrase.trim().split(' ').length < 2;
    const mayBeExact = whole.includes(phrase);
    const exact = mayBeExact && all.find((one) => (isShort ? one.phrase === phrase : one.phrase.includes(phrase)));
    if (exact) return { found: 'word-for-word', there: exact.there };
    const likest = likestOf(weigh(stemsOf(own)), byStem);
    return likest ? { found: 'nearly', there: likest.there } : { found: 'not' };
  };
}

/** Of those with a telling word in common, in the order of the section, the likest; if it is like enough. */
function likestOf(own: Weighed, byStem: ReadonlyMap<string, ReadonlySet<Candidate>>): Candidate | undefined {
  const telling = [...own.counts.keys()].filter((stem) => !isCommonWord(stem));
  const holders = telling.flatMap((stem) => byStem.get(stem) ?? []).sort((one, other) => one.size - other.size);
  const worthALook = new Set(holders.flatMap((some) => [...some].slice(0, mostLookedAt)).slice(0, mostLookedAt));
  let best: { candidate: Candidate; score: number } | undefined;
  for (const candidate of worthALook) {
    const alike = likeness(own, candidate.weighed);
    // Two words in common with a long sentence are chance, not a quotation.
    const held = telling.length >= 3 ? sharedWeight(own, candidate.weighed) / own.weight : 0;
    if (alike < nearlyFrom.alike && held < nearlyFrom.held) continue;
    if (!best || alike > best.score) best = { candidate, score: alike };
  }
  return best?.candidate;
}

/** With a space at both ends, so that no word is found inside another. */
const phraseOf = (text: string): string => ` ${wordsOf(text).join(' ')} `;
const stemsOf = (text: string): string[] => wordsOf(text).map((word) => (isCommonWord(word) ? word : stemOf(word)));
