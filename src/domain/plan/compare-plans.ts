import type { PlanSectionId } from '../records/plan-records.ts';
import type { Comparison, SectionText } from './comparison.ts';
import { entriesInOrder } from './entries-in-order.ts';
import { type Matched, matchPlans } from './match-plans.ts';

/** Matching takes about this share of the whole. */
const matching = 0.9;

/** Two plans section by section and sentence by sentence; with 0 to 1 between the steps, so that a page can breathe. */
export function* comparingPlans<Id extends string = PlanSectionId>(
  older: readonly SectionText<Id>[],
  newer: readonly SectionText<Id>[],
): Generator<number, Comparison<Id>> {
  // Always matched the same way round, so that what is added one way is exactly what is removed the other.
  const isTurned = standsAfter(older, newer);
  const matches = isTurned ? matchPlans(newer, older) : matchPlans(older, newer);
  let step = matches.next();
  for (; !step.done; step = matches.next()) yield matching * step.value;
  const matched = isTurned ? turned(step.value) : step.value;
  const ids = [...new Set([...newer, ...older].map(({ id }) => id))];
  const sectionOf = entriesInOrder(matched);
  const comparison: Comparison<Id> = { sections: [] };
  for (const id of ids) {
    comparison.sections.push(sectionOf(id));
    yield matching + ((1 - matching) * comparison.sections.length) / ids.length;
  }
  return comparison;
}

/** At one go. A page that must stay awake uses `compareInWorker`. */
export function comparePlans<Id extends string = PlanSectionId>(
  older: readonly SectionText<Id>[],
  newer: readonly SectionText<Id>[],
): Comparison<Id> {
  const comparing = comparingPlans(older, newer);
  let step = comparing.next();
  while (!step.done) step = comparing.next();
  return step.value;
}

function standsAfter<Id extends string>(one: readonly SectionText<Id>[], other: readonly SectionText<Id>[]): boolean {
  const words = (sections: readonly SectionText<Id>[]) => sections.flatMap(({ id, text }) => [id, text]);
  const [here, there] = [words(one), words(other)];
  const at = here.findIndex((word, place) => word !== there[place]);
  return at >= 0 && (there[at] === undefined || (here[at] ?? '') > there[at]);
}

const turned = <Id extends string>({ matches, before, after }: Matched<Id>): Matched<Id> => ({
  matches: matches.map((match) => ({ ...match, before: match.after, after: match.before })),
  before: after,
  after: before,
});
