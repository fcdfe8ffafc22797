import type { Leftover } from './leftover.ts';
import { gapOf, indexByGap, likelyPartners } from './likely-partners.ts';
import { type Proposal, proposeChanged, proposeParts } from './propose-pairs.ts';

/** One on either side for a change, several on one side for a split or a join. */
export type Pairing<Id extends string> = { before: Leftover<Id>[]; after: Leftover<Id>[] };

/** Looked at without a pause. */
const stride = 32;

/**
 * What of the one plan became what of the other: the surest first, each sentence once. Yields how far it is, from 0 to
 * 1, so that a page can breathe in between.
 */
export function* pairLeftovers<Id extends string>(
  before: readonly Leftover<Id>[],
  after: readonly Leftover<Id>[],
): Generator<number, Pairing<Id>[]> {
  const total = before.length + after.length;
  const pairings: (Pairing<Id> & { sureness: number })[] = [];
  for (const [done, proposals] of proposalsFor(before, after)) {
    for (const { one, others, sureness } of proposals) pairings.push({ before: [one], after: others, sureness });
    if (done % stride === 0) yield done / total;
  }
  for (const [done, proposals] of proposalsFor(after, before)) {
    // A plain change was proposed from the other side too, unless only this side's rare words led to it.
    for (const { one, others, sureness } of proposals) pairings.push({ before: others, after: [one], sureness });
    if (done % stride === 0) yield (before.length + done) / total;
  }
  pairings.sort(
    (one, other) => other.sureness - one.sureness || distance(one) - distance(other) || inOrder(one, other),
  );
  const taken = new Set<Leftover<Id>>();
  return pairings.filter((pairing) => {
    const members = [...pairing.before, ...pairing.after];
    if (members.some((member) => taken.has(member))) return false;
    for (const member of members) taken.add(member);
    return true;
  });
}

function* proposalsFor<Id extends string>(
  ones: readonly Leftover<Id>[],
  others: readonly Leftover<Id>[],
): Generator<[done: number, Proposal<Id>[]]> {
  const partnersOf = likelyPartners(others);
  const gaps = indexByGap(ones);
  const rank = new Map([...gaps.values()].flatMap((places) => places.map((at, index) => [at, index / places.length])));
  for (const [at, one] of ones.entries()) {
    const proposals: (Proposal<Id> | undefined)[] = [];
    for (const place of partnersOf(one, rank.get(at) ?? 0)) {
      const other = others[place];
      if (other) proposals.push(proposeChanged(one, other), proposeParts(one, place, others));
    }
    yield [at + 1, proposals.filter((proposal) => proposal !== undefined)];
  }
}

const distance = <Id extends string>({ before: [old], after: [now] }: Pairing<Id>): number => {
  if (!old || !now) return 0;
  return Math.abs(old.order - now.order) + (gapOf(old) === gapOf(now) ? 0 : 1_000_000);
};

const inOrder = <Id extends string>(one: Pairing<Id>, other: Pairing<Id>): number =>
  (one.before[0]?.order ?? 0) - (other.before[0]?.order ?? 0) ||
  (one.after[0]?.order ?? 0) - (other.after[0]?.order ?? 0);
