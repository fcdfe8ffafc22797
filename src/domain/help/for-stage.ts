import type { Deadline } from '../clocks/deadline.ts';
import type { Step, StepId } from '../path/step.ts';
import { type Fitting, type Person, pickSuggestions, type Suggestion, suggestion } from './suggestion.ts';

/** A step of a road, or a state that goes across the steps. */
export type Stage = StepId | 'late' | 'waiting-for-place' | 'at-14' | 'at-16';

/** Stands for the local group of the family's own area, where the area is known. */
const localGroup = 'local-group';

/**
 * Who fits each stage, the nearest first, as `suggestion` reads them. Somebody who takes no side stands in every list,
 * so that a family is never left with the council alone.
 */
export const stageHelp: Readonly<Record<Stage, readonly string[]>> = {
  asked: ['request-ehc-assessment', 'herts-sendiass:asking', 'statutory-assessment-team', 'ipsea:letters'],
  'decision-to-assess': ['statutory-assessment-team', 'herts-sendiass', 'hpci-oap-guide', localGroup],
  reports: ['statutory-assessment-team', 'this-is-me', 'herts-sendiass', 'educational-psychology'],
  'plan-decision': ['statutory-assessment-team', 'herts-sendiass', 'send-duty-line'],
  draft: ['herts-sendiass:plan', 'send-duty-line', 'ipsea', 'send-resolution-team'],
  'final-plan': ['herts-sendiass:plan', 'send-duty-line', 'kids-mediation'],
  refused: ['herts-sendiass:no', 'kids-mediation', 'send-implementation-support-officers', 'ipsea', 'send-tribunal'],
  'plan-in-place': ['send-duty-line', 'herts-sendiass:not-followed', localGroup, 'hpci'],
  'review-papers': ['this-is-me', 'herts-sendiass:review', 'send-duty-line:plan'],
  'review-meeting': ['herts-sendiass:review', 'this-is-me', 'send-duty-line:plan'],
  'review-report': ['herts-sendiass:review', 'send-duty-line:plan', 'annual-review-team'],
  'review-decision': ['herts-sendiass', 'send-duty-line:plan', 'annual-review-team'],
  'amended-plan': ['herts-sendiass:plan', 'send-duty-line:plan', 'ipsea'],
  transfer: ['herts-sendiass:place', 'send-duty-line:place', 'request-special-school', localGroup],
  ended: ['herts-sendiass:no', 'kids-mediation', 'local-offer'],
  late: ['herts-sendiass:late', 'send-duty-line:late', 'send-escalation-steps', 'council-complaints'],
  'waiting-for-place': ['send-duty-line:place', 'ehcp-mailbox', 'herts-sendiass:place'],
  'at-14': ['pfa-plan', 'annual-health-check', 'services-for-young-people'],
  'at-16': ['pfa-plan', 'services-for-young-people', 'transition-social-care'],
};

/** Steps of a plan's own years: before there is a plan, and while a council is late, growing up can wait. */
const ofPlan: readonly StepId[] = [
  'plan-in-place',
  'review-papers',
  'review-meeting',
  'review-report',
  'review-decision',
  'amended-plan',
  'transfer',
  'ended',
];

/** Steps at which a child on the list for a special place waits for one. */
const ofPlace: readonly StepId[] = ['draft', 'final-plan', 'plan-in-place', 'amended-plan', 'transfer'];

type Standing = Pick<Step, 'id' | 'state'> & { deadlines: readonly Pick<Deadline, 'status' | 'actor'>[] };

/** The states a step is in beside being itself: late with the council, waiting for a place, planning for growing up. */
export function stagesOf(
  { id, state, deadlines }: Standing,
  { age, waits }: { age?: number | undefined; waits: boolean },
): Stage[] {
  const isLate = state !== 'done' && deadlines.some(({ status, actor }) => status === 'late' && actor !== 'family');
  const waiting: Stage[] = waits && ofPlace.includes(id) ? ['waiting-for-place'] : [];
  if (isLate || waiting.length > 0) return [...(isLate ? (['late'] as const) : []), ...waiting, id];
  // From Year 9 the plan looks ahead to adult life (SEND Regulations 2014, regulation 12).
  if (age === undefined || age < 14 || !ofPlan.includes(id)) return [id];
  return [id, age < 16 ? 'at-14' : 'at-16'];
}

function written(line: string, area: string | undefined): Suggestion[] {
  if (line !== localGroup) return [suggestion(line)];
  return area === undefined ? [] : [{ service: area.toLowerCase(), why: localGroup }];
}

/** At most three: the first of each stage, then the second of each, as far as the device has them and they fit. */
export function helpForStages<Known extends Fitting>(
  stages: readonly Stage[],
  services: readonly Known[],
  person: Person,
): { service: Known; why: string }[] {
  const lists = stages.map((stage) => fitting(stageHelp[stage], services, person));
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const inTurn = Array.from({ length: longest }, (_none, turn) => lists.flatMap((list) => list.slice(turn, turn + 1)));
  return pickSuggestions(inTurn.flat(), services, person);
}

/** One that does not fit must not take its stage's turn. */
function fitting(lines: readonly string[], services: readonly Fitting[], person: Person): Suggestion[] {
  return lines
    .flatMap((line) => written(line, person.area))
    .filter((one) => pickSuggestions([one], services, person).length > 0);
}
