import { alignInOrder } from './align-in-order.ts';
import type { PlanSentence, SectionText } from './comparison.ts';
import { type Leftover, leftover } from './leftover.ts';
import { type Pairing, pairLeftovers } from './pair-leftovers.ts';
import { numberer, sentencesOf, textsOf } from './read-sections.ts';
import { wordsOf } from './sentence-words.ts';

/** What belongs together, on either side in reading order. `isEqual`: the same words; `hasMoved`: at another place. */
export type Match<Id extends string> = {
  before: PlanSentence<Id>[];
  after: PlanSentence<Id>[];
  isEqual: boolean;
  hasMoved: boolean;
};

export type Matched<Id extends string> = {
  matches: Match<Id>[];
  before: Map<Id, PlanSentence<Id>[]>;
  after: Map<Id, PlanSentence<Id>[]>;
};

type Open<Id extends string> = { sentence: PlanSentence<Id>; key: number; order: number; gap: number };

/** Reading and aligning take about this share of the whole. */
const aligning = 0.5;

/**
 * Everything but the words: first what stayed in place in each section, then what moved with its words unchanged, then
 * what is still alike. Yields how far it is, from 0 to 1.
 */
export function* matchPlans<Id extends string>(
  older: readonly SectionText<Id>[],
  newer: readonly SectionText<Id>[],
): Generator<number, Matched<Id>> {
  const [oldTexts, newTexts] = [textsOf(older), textsOf(newer)];
  const matched: Matched<Id> = { matches: [], before: new Map(), after: new Map() };
  const open: { before: Open<Id>[]; after: Open<Id>[] } = { before: [], after: [] };
  const numberOf = numberer();
  const order = { before: 0, after: 0 };
  const ids = new Set([...newTexts.keys(), ...oldTexts.keys()]);
  let done = 0;
  for (const id of ids) {
    const before = sentencesOf(id, oldTexts.get(id) ?? '');
    const after = sentencesOf(id, newTexts.get(id) ?? '');
    matched.before.set(id, before);
    matched.after.set(id, after);
    const found = alignSection(before, after, numberOf, order);
    matched.matches.push(...found.matches);
    open.before.push(...found.before);
    open.after.push(...found.after);
    // Neighbours in the plan, not in the section, must not look adjacent.
    order.before += before.length + 1;
    order.after += after.length + 1;
    yield (aligning * ++done) / ids.size;
  }
  const rest = takeMoved(open, matched.matches);
  const pairing = pairLeftovers(rest.before, rest.after);
  let step = pairing.next();
  for (; !step.done; step = pairing.next()) yield aligning + (1 - aligning) * step.value;
  matched.matches.push(...step.value.map(alike));
  return matched;
}

function alignSection<Id extends string>(
  before: PlanSentence<Id>[],
  after: PlanSentence<Id>[],
  numberOf: (text: string) => number,
  order: { before: number; after: number },
): { matches: Match<Id>[]; before: Open<Id>[]; after: Open<Id>[] } {
  const [oldKeys, newKeys] = [before.map(({ text }) => numberOf(text)), after.map(({ text }) => numberOf(text))];
  const found = alignInOrder(oldKeys, newKeys);
  const stayed = new Set(found);
  const matches: Match<Id>[] = [];
  const gone: Open<Id>[] = [];
  before.forEach((sentence, at) => {
    const there = after[found[at] ?? -1];
    if (there) matches.push({ before: [sentence], after: [there], isEqual: true, hasMoved: false });
    else gone.push({ sentence, key: oldKeys[at] ?? -1, order: order.before + at, gap: matches.length });
  });
  const come: Open<Id>[] = [];
  let gap = 0;
  after.forEach((sentence, at) => {
    if (stayed.has(at)) gap++;
    else come.push({ sentence, key: newKeys[at] ?? -1, order: order.after + at, gap });
  });
  return { matches, before: gone, after: come };
}

/** "Yes." or a heading here and in another section is no sentence that moved. */
const wordsToMoveElsewhere = 4;

/** Takes what stands in both with the same words, in its own section before any other; gives the rest. */
function takeMoved<Id extends string>(
  open: { before: Open<Id>[]; after: Open<Id>[] },
  matches: Match<Id>[],
): { before: Leftover<Id>[]; after: Leftover<Id>[] } {
  const taken = new Set<Open<Id>>();
  const take = (nameOf: (one: Open<Id>) => string | undefined) => {
    const there = new Map<string, Open<Id>[]>();
    for (const one of open.after.toReversed()) {
      const name = taken.has(one) ? undefined : nameOf(one);
      if (name === undefined) continue;
      const list = there.get(name);
      if (list) list.push(one);
      else there.set(name, [one]);
    }
    for (const one of open.before) {
      const name = taken.has(one) ? undefined : nameOf(one);
      const other = name === undefined ? undefined : there.get(name)?.pop();
      if (!other) continue;
      taken.add(one).add(other);
      matches.push({ before: [one.sentence], after: [other.sentence], isEqual: true, hasMoved: true });
    }
  };
  take(({ key, sentence }) => `${key} ${sentence.section}`);
  take(({ key, sentence }) => (wordsOf(sentence.text).length >= wordsToMoveElsewhere ? `${key}` : undefined));
  const rest = (all: Open<Id>[]) =>
    all.filter((one) => !taken.has(one)).map(({ sentence, order, gap }) => leftover(sentence, order, gap));
  return { before: rest(open.before), after: rest(open.after) };
}

function alike<Id extends string>({ before, after }: Pairing<Id>): Match<Id> {
  const [old, now] = [before[0], after[0]];
  const stayed = old?.gap === now?.gap && old?.sentence.section === now?.sentence.section;
  const sentences = (side: Leftover<Id>[]) => side.map(({ sentence }) => sentence);
  return { before: sentences(before), after: sentences(after), isEqual: false, hasMoved: !stayed };
}
