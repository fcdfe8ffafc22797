import { isCommonWord, stemOf, wordsOf } from './sentence-words.ts';
import type { ThreadItem } from './thread-items.ts';

/** How two items were found to belong together, the surer first: the plan's own numbers, or words that few items have. */
export const linkKinds = ['number', 'words'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** `words`: those they share, as the first of the two has them. */
export type ThreadLink = { item: ThreadItem; how: LinkKind; words: string[] };
export type LinksBetween = { linksOf(item: ThreadItem): ThreadLink[] };

/** A word in more items than this says nothing about which belong together. */
const rareUpTo = { items: 20, share: 0.15, always: 3 };
const sharedWordsAtLeast = 2;
const alikeAtLeast = 0.15;
/** A number that more items bear tells none of them from the others. */
const mostOfOneNumber = 30;

/** Links between needs and what is for them, or outcomes and what leads to them (`others`), seen from either side. */
export function linksBetween(
  ones: readonly ThreadItem[],
  others: readonly ThreadItem[],
  rareWords: RareWords,
): LinksBetween {
  const links = new Map<ThreadItem, Map<ThreadItem, ThreadLink>>();
  const note = (from: ThreadItem, link: ThreadLink) => {
    const known = links.get(from);
    if (!known) links.set(from, new Map([[link.item, link]]));
    else if (!known.has(link.item)) known.set(link.item, link);
  };
  const link = (one: ThreadItem, other: ThreadItem, how: LinkKind, words: string[] = []) => {
    note(one, { item: other, how, words });
    note(other, { item: one, how, words });
  };
  for (const [one, other] of pairsByNumber(ones, others)) link(one, other, 'number');
  // What has a number says itself what it is for.
  const numbered = new Set(links.keys());
  for (const { one, other, words } of rareWords.pairs(ones, others)) {
    const areFar = one.area !== undefined && other.area !== undefined && one.area !== other.area;
    if (!areFar && !numbered.has(other)) link(one, other, 'words', words);
  }
  return { linksOf: (item) => [...(links.get(item)?.values() ?? [])] };
}

/** What either names; where neither names anything of the other section, equal numbers: "B2" and "E2.1". */
function* pairsByNumber(
  ones: readonly ThreadItem[],
  others: readonly ThreadItem[],
): Generator<[ThreadItem, ThreadItem]> {
  const isNamed = (from: readonly ThreadItem[], to: readonly ThreadItem[]) => {
    const letter = to[0]?.section ?? '';
    return from.some(({ refersTo }) => refersTo.some((number) => number.startsWith(letter)));
  };
  if (isNamed(ones, others) || isNamed(others, ones)) {
    const [oneByNumber, otherByNumber] = [byNumber(ones), byNumber(others)];
    for (const one of ones)
      for (const number of one.refersTo) for (const other of otherByNumber.get(number) ?? []) yield [one, other];
    for (const other of others)
      for (const number of other.refersTo) for (const one of oneByNumber.get(number) ?? []) yield [one, other];
    return;
  }
  const digits = byNumber(others, (number) => number.slice(1).split('.')[0] ?? '');
  for (const one of ones) {
    const first = one.number?.slice(1).split('.')[0] ?? '';
    for (const other of first === '' ? [] : (digits.get(first) ?? [])) yield [one, other];
  }
}

function byNumber(
  items: readonly ThreadItem[],
  nameOf: (number: string) => string = (number) => number,
): Map<string, ThreadItem[]> {
  const found = new Map<string, ThreadItem[]>();
  for (const item of items) {
    if (item.number === undefined) continue;
    const list = found.get(nameOf(item.number));
    if (!list) found.set(nameOf(item.number), [item]);
    else if (list.length < mostOfOneNumber) list.push(item);
  }
  return found;
}

export type RareWords = {
  pairs(
    ones: readonly ThreadItem[],
    others: readonly ThreadItem[],
  ): { one: ThreadItem; other: ThreadItem; words: string[] }[];
};

/** Pairs that share words few items have, weighed by how few (cosine of tf-idf). */
export function rareWordsOf(items: readonly ThreadItem[]): RareWords {
  const stems = new Map(items.map((item) => [item, stemsOf(item.text)]));
  const holders = new Map<string, ThreadItem[]>();
  for (const [item, own] of stems) {
    for (const stem of own.keys()) {
      const list = holders.get(stem);
      if (list) list.push(item);
      else holders.set(stem, [item]);
    }
  }
  const most = Math.max(rareUpTo.always, Math.min(rareUpTo.items, items.length * rareUpTo.share));
  const rarity = (stem: string) => Math.log(1 + items.length / (holders.get(stem)?.length ?? 1));
  const sizes = new Map([...stems].map(([item, own]) => [item, Math.hypot(...[...own.keys()].map(rarity))] as const));
  return {
    pairs: (ones, others) => {
      const wanted = new Set(others);
      return ones.flatMap((one) => {
        const shared = new Map<ThreadItem, string[]>();
        for (const stem of stems.get(one)?.keys() ?? []) {
          const list = holders.get(stem) ?? [];
          for (const other of list.length <= most ? list : []) {
            if (wanted.has(other)) shared.set(other, [...(shared.get(other) ?? []), stem]);
          }
        }
        return [...shared].flatMap(([other, common]) => {
          const alike = common.reduce((sum, stem) => sum + rarity(stem) ** 2, 0);
          const size = (sizes.get(one) ?? 1) * (sizes.get(other) ?? 1);
          if (common.length < sharedWordsAtLeast || alike / size < alikeAtLeast) return [];
          return [{ one, other, words: common.map((stem) => stems.get(one)?.get(stem) ?? stem) }];
        });
      });
    },
  };
}

/** Stem and the word as it stands; numbers are everywhere and name nothing. */
function stemsOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const word of wordsOf(text)) {
    const stem = stemOf(word);
    if (!isCommonWord(word) && !/\d/.test(word) && stem.length > 2 && !found.has(stem)) found.set(stem, word);
  }
  return found;
}
