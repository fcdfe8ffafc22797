import { isFiller, isWeak } from './filler-words.ts';
import { foldText } from './fold.ts';
import type { Findable } from './help-index.ts';
import type { PlainWords } from './plain-words.ts';
import { tokensOf } from './tokens.ts';
import type { Meaning, Vocabulary } from './vocabulary.ts';

/** One thing people say; all its words must have been typed. */
type Saying = { group: number; length: number; strength: number };
type Group = { first: boolean; weight: number; services: ReadonlyMap<number, number> };

export type Sayings = {
  groups: readonly Group[];
  sayings: readonly Saying[];
  /** By number of the term: in which sayings it stands, and as which word of them. */
  byTerm: ReadonlyMap<number, readonly { saying: number; word: number }[]>;
};

/** A word typed, by its place in the sentence. */
export type TypedWord = { at: number; meanings: readonly Meaning[] };

/** What a group points at: named services first, in its order; then those with its topics. */
const shareOfNext = 0.07;
const leastShare = 0.6;
const shareOfTopic = 0.5;
/** Who the child is counts less than what is wanted. */
const weightOfWho = 0.5;
const weightOutOfOrder = 0.7;
/** A saying heard less surely than this was not meant. */
const leastHeard = 0.4;

/** Makes ready what people say: words of the index, and services by their place in it. */
export function* readSayings(
  plainWords: readonly PlainWords[],
  services: readonly Findable[],
  vocabulary: Vocabulary,
): Generator<number, Sayings> {
  const places = placesOf(services);
  const byTerm = new Map<number, { saying: number; word: number }[]>();
  /** In how many groups a term stands. */
  const spread = new Map<number, { groups: number; last: number }>();
  const groups: Group[] = [];
  const said: { group: number; terms: number[] }[] = [];
  for (const [group, words] of plainWords.entries()) {
    const { says, first = false, who = false } = words;
    groups.push({ first, weight: who ? weightOfWho : 1, services: sharesOf(words, places) });
    for (const text of says.split(',')) {
      const terms = [...new Set(wordsOfSaying(text).map(vocabulary.learn))];
      for (const [word, term] of terms.entries()) {
        listOf(byTerm, term).push({ saying: said.length, word });
        const known = spread.get(term);
        if (known?.last !== group) spread.set(term, { groups: (known?.groups ?? 0) + 1, last: group });
      }
      said.push({ group, terms });
    }
    yield (group + 1) / plainWords.length;
  }
  const rarity = (term: number) =>
    Math.log(1 + groups.length / (spread.get(term)?.groups ?? 1)) / Math.log(1 + groups.length);
  const sayings = said.map(({ group, terms }) => {
    return { group, length: terms.length, strength: strengthOf(terms.map(rarity)) };
  });
  return { groups, sayings, byTerm };
}

type Places = { byId: ReadonlyMap<string, readonly number[]>; byTopic: ReadonlyMap<string, readonly number[]> };

/** The same service may stand in the packs of two councils. */
function placesOf(services: readonly Findable[]): Places {
  const byId = new Map<string, number[]>();
  const byTopic = new Map<string, number[]>();
  for (const [at, { id, topics = [] }] of services.entries()) {
    listOf(byId, id).push(at);
    for (const topic of topics) listOf(byTopic, foldText(topic)).push(at);
  }
  return { byId, byTopic };
}

function sharesOf({ services = [], topics = [] }: PlainWords, { byId, byTopic }: Places): Map<number, number> {
  const shares = new Map<number, number>();
  for (const topic of topics) for (const at of byTopic.get(foldText(topic)) ?? []) shares.set(at, shareOfTopic);
  for (const [order, id] of services.entries()) {
    for (const at of byId.get(id) ?? []) shares.set(at, Math.max(leastShare, 1 - order * shareOfNext));
  }
  return shares;
}

function listOf<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
}

/** More words say more, and the more the fewer worries they are used for: "school" says little, "taxi" much. */
function strengthOf(rarity: readonly number[]): number {
  return rarity.reduce((all, one) => all + one, 0) ** (rarity.length === 1 ? 0.5 : 0.7);
}

const articles = new Set(['a', 'an', 'the']);

/**
 * A saying of several words is never cut down to one, or to words that say little: "touched me", "come with me". One with
 * "!" keeps them all: "mum hits me" is not "he hits his mum".
 */
function wordsOfSaying(text: string): string[] {
  const words = tokensOf(text).filter((word) => !articles.has(word));
  if (text.trim().endsWith('!')) return words;
  const telling = words.filter((word) => !isFiller(word));
  return telling.length < 2 || telling.every(isWeak) ? words : telling;
}

type Heard = { trust: number[]; at: number[]; found: number };

/** The groups meant by the words typed, each as strongly as its best saying: longer and in its order says more. */
export function groupsMeant({ groups, sayings, byTerm }: Sayings, typed: readonly TypedWord[]): Map<number, number> {
  const heard = new Map<number, Heard>();
  for (const { at, meanings } of typed) {
    for (const { term, trust } of meanings) {
      for (const { saying, word } of byTerm.get(term) ?? []) hear(heard, saying, { word, trust, at });
    }
  }
  const meant = new Map<number, number>();
  for (const [number, { trust, at, found }] of heard) {
    const saying = sayings[number];
    if (!saying || found < saying.length) continue;
    const sure = trust.reduce((all, one) => all * one, 1);
    if (sure < leastHeard) continue;
    const weight = groups[saying.group]?.weight ?? 0;
    const strength = weight * sure * (isInOrder(at) ? 1 : weightOutOfOrder) * saying.strength;
    meant.set(saying.group, Math.max(strength, meant.get(saying.group) ?? 0));
  }
  return meant;
}

function hear(heard: Map<number, Heard>, saying: number, one: { word: number; trust: number; at: number }): void {
  const known = heard.get(saying) ?? { trust: [], at: [], found: 0 };
  heard.set(saying, known);
  const before = known.trust[one.word];
  if (before === undefined) known.found++;
  if (before !== undefined && before >= one.trust) return;
  known.trust[one.word] = one.trust;
  known.at[one.word] = one.at;
}

/** One after the other, with at most two words more between them than there are. */
function isInOrder(places: readonly number[]): boolean {
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const rising = places.every((at, index) => index === 0 || at > (places[index - 1] ?? 0));
  return rising && last - first < places.length + 2;
}
