import { faceEachOther, type Leftover } from './leftover.ts';
import { likeness, sharedWeight, weigh, wordsOf } from './sentence-words.ts';

/** One sentence and what may have become of it; how sure, from 0 to a little over 1. */
export type Proposal<Id extends string> = { one: Leftover<Id>; others: Leftover<Id>[]; sureness: number };

/** How alike two versions must be: the further apart they stand, the more. Found by trying on plans as councils write them. */
const alikeEnough = { facing: 0.45, section: 0.6, elsewhere: 0.75 };
const wordsToMatchElsewhere = 5;

export function proposeChanged<Id extends string>(one: Leftover<Id>, other: Leftover<Id>): Proposal<Id> | undefined {
  const sureness = likeness(one.weighed, other.weighed);
  const isSameSection = one.sentence.section === other.sentence.section;
  if (!isSameSection && Math.min(one.weighed.counts.size, other.weighed.counts.size) < wordsToMatchElsewhere) return;
  const needed = faceEachOther(one, other) ? 'facing' : isSameSection ? 'section' : 'elsewhere';
  return sureness >= alikeEnough[needed] ? { one, others: [other], sureness } : undefined;
}

const mostParts = 6;
const partHeldAtLeast = 0.6;
const partsTogetherAtLeast = 0.7;
/** Parts explain a sentence better than its likest part alone; then they win over it. */
const betterThanOne = 0.1;

/** Is `one` the sum of `seed` and its neighbours? The run grows while it becomes more like `one`. */
export function proposeParts<Id extends string>(
  one: Leftover<Id>,
  seed: number,
  all: readonly Leftover<Id>[],
): Proposal<Id> | undefined {
  const first = all[seed];
  if (!first || first.weighed.weight >= one.weighed.weight || !isHeldIn(first, one)) return undefined;
  const alone = likeness(one.weighed, first.weighed);
  let [parts, best] = [[first], alone];
  for (const step of [1, -1]) {
    for (let at = seed + step; parts.length < mostParts; at += step) {
      const [end, next] = [step === 1 ? parts.at(-1) : parts[0], all[at]];
      if (!end || !next || !areNeighbours(end, next) || !isHeldIn(next, one)) break;
      const longer = step === 1 ? [...parts, next] : [next, ...parts];
      const together = likeness(one.weighed, weigh(longer.flatMap(({ sentence }) => wordsOf(sentence.text))));
      if (together <= best) break;
      [parts, best] = [longer, together];
    }
  }
  if (parts.length < 2 || best < Math.max(partsTogetherAtLeast, alone + betterThanOne)) return undefined;
  return { one, others: parts, sureness: best + betterThanOne };
}

const isHeldIn = <Id extends string>(part: Leftover<Id>, whole: Leftover<Id>): boolean =>
  part.weighed.weight > 0 && sharedWeight(part.weighed, whole.weighed) >= partHeldAtLeast * part.weighed.weight;

const areNeighbours = <Id extends string>(one: Leftover<Id>, other: Leftover<Id>): boolean =>
  Math.abs(one.order - other.order) === 1 && one.sentence.section === other.sentence.section;
