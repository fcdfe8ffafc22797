/** Words every sentence has: they say little about whether two sentences are about the same thing. */
const common = new Set(
  `a an and are as at be been being but by can did do does for from had has have he her hers him his i if in into is it
  its me my not of on or our she so such than that the their them then there these they this those to us was we were
  what when where which who will with would you your very also any all each other some more most many much s t`.split(
    /\s+/,
  ),
);

/** The same for sentences that differ in spaces, kinds of quotes and dashes alone: retyped, not changed. */
export function keyOf(sentence: string): string {
  return sentence
    .normalize('NFKC')
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Words in small letters, without what stands around them. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['.:-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

export const isCommonWord = (word: string): boolean => common.has(word.replace(/'.*$/, ''));

/** "needs", "needed" and "needing" as one: rough, for finding what belongs together, never for showing. */
export function stemOf(word: string): string {
  const bare = word.replace(/'s?$/, '');
  if (bare.length <= 3) return bare;
  const stem = bare.replace(/(?:ies|ied)$/, 'y').replace(/(?:ings?|ed|es|s|e)$/, '');
  return stem.length >= 3 ? stem.replace(/([^aeiouls])\1$/, '$1') : bare;
}

export type Weighed = { counts: ReadonlyMap<string, number>; weight: number };

export const weightOf = (word: string): number => (isCommonWord(word) ? 0.25 : 1);

/** The words of a text, each with how often it stands there, and what they weigh together. */
export function weigh(words: readonly string[]): Weighed {
  const counts = new Map<string, number>();
  let weight = 0;
  for (const word of words) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    weight += weightOf(word);
  }
  return { counts, weight };
}

/** What two texts have in common, weighed. */
export function sharedWeight(one: Weighed, other: Weighed): number {
  const [few, many] = one.counts.size <= other.counts.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [word, count] of few.counts) {
    const there = many.counts.get(word);
    if (there !== undefined) shared += Math.min(count, there) * weightOf(word);
  }
  return shared;
}

/** 0 for nothing in common, 1 for the same words (Dice). */
export function likeness(one: Weighed, other: Weighed): number {
  const both = one.weight + other.weight;
  return both === 0 ? 0 : (2 * sharedWeight(one, other)) / both;
}
