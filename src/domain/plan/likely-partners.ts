import type { Leftover } from './leftover.ts';

/** A word in more sentences than this does not tell them apart. */
const rareUpTo = 16;
const rareWordsAsked = 8;
const bestByRareWords = 6;
/** So many on either side of the place that faces it. */
const reach = 4;

/**
 * For each sentence the few of the other plan that are worth a closer look: those around the place that faces it, and
 * those that share its rarest words, wherever they are. A bounded number, however large the plans.
 */
export function likelyPartners<Id extends string>(
  others: readonly Leftover<Id>[],
): (one: Leftover<Id>, share: number) => number[] {
  const [byWord, byGap] = [indexByWord(others), indexByGap(others)];
  return (one, share) => {
    const facing = byGap.get(gapOf(one)) ?? [];
    const middle = Math.floor(share * facing.length);
    const near = facing.slice(Math.max(0, middle - reach), middle + reach + 1);
    return [...new Set([...near, ...sharingRareWords(one, byWord)])];
  };
}

export const gapOf = <Id extends string>({ sentence, gap }: Leftover<Id>): string => `${gap} ${sentence.section}`;

export function indexByGap<Id extends string>(all: readonly Leftover<Id>[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  all.forEach((one, at) => {
    const places = index.get(gapOf(one));
    if (places) places.push(at);
    else index.set(gapOf(one), [at]);
  });
  return index;
}

function indexByWord<Id extends string>(all: readonly Leftover<Id>[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  all.forEach(({ weighed }, at) => {
    for (const word of weighed.counts.keys()) {
      const places = index.get(word);
      if (!places) index.set(word, [at]);
      // One more than counts as rare is enough to know that it is not.
      else if (places.length <= rareUpTo) places.push(at);
    }
  });
  return index;
}

function sharingRareWords<Id extends string>({ weighed }: Leftover<Id>, byWord: Map<string, number[]>): number[] {
  const rare: number[][] = [];
  for (const word of weighed.counts.keys()) {
    const places = byWord.get(word);
    if (places && places.length <= rareUpTo) rare.push(places);
  }
  const hits = new Map<number, number>();
  for (const places of rare.sort((one, other) => one.length - other.length).slice(0, rareWordsAsked)) {
    for (const at of places) hits.set(at, (hits.get(at) ?? 0) + 1);
  }
  return [...hits]
    .sort(([at, count], [otherAt, otherCount]) => otherCount - count || at - otherAt)
    .slice(0, bestByRareWords)
    .map(([at]) => at);
}
