import type { CalendarDate } from '../calendar-date.ts';
import type { CaseLine, CaseStory } from '../case-line.ts';
import type { Actor, Deadline, DeadlineId } from '../clocks/deadline.ts';
import type { EventType } from '../clocks/event.ts';

export const stepIds = [
  'asked',
  'decision-to-assess',
  'reports',
  'plan-decision',
  'draft',
  'final-plan',
  'refused',
  'plan-in-place',
  'review-papers',
  'review-meeting',
  'review-report',
  'review-decision',
  'amended-plan',
  'transfer',
  'ended',
] as const;
export type StepId = (typeof stepIds)[number];

export type Step<Id extends string = StepId> = {
  id: Id;
  /** `unknown`: its time is over and nobody recorded it, which does not mean that it was not done. */
  state: 'done' | 'unknown' | 'here' | 'ahead';
  actor: Actor;
  /** The day it was done; absent when done on a day nobody recorded. */
  doneOn: CalendarDate | undefined;
  /** The deadlines this step is about, the one that counts now first. */
  deadlines: Deadline[];
  lines: CaseLine[];
  /** A day the council itself gave, shown beside the rule's. */
  councilDate?: CalendarDate | undefined;
};

/** How one step is recognised in a story. */
export type StepPlan<Id extends string = StepId> = {
  id: Id;
  actor: Actor;
  /** Events that finish it; where several did, the first named here says on which day. */
  doneBy: readonly EventType[];
  deadlines: readonly DeadlineId[];
  /** Events shown with it that do not finish it. */
  about?: readonly EventType[];
  /** Nobody's system records it as a rule, so the case is not shown as waiting for it once its time is over. */
  seldomRecorded?: boolean;
  /** Deadlines of later steps whose passing says that this step's time is over too. */
  overWith?: readonly DeadlineId[];
};

const rank = {
  'due-today': 0,
  soon: 1,
  upcoming: 2,
  'exception-possible': 3,
  late: 4,
  met: 5,
  'met-late': 5,
  'not-needed': 6,
};

/**
 * Lays the steps over the story. A step is done when one of its events happened since `since`, with or without a day,
 * or when a later step is done: what plainly happened is never shown as missing.
 */
export function laySteps<Id extends string = StepId>(
  plans: readonly StepPlan<Id>[],
  story: CaseStory,
  deadlines: readonly Deadline[],
  since: CalendarDate,
  today: CalendarDate,
): Step<Id>[] {
  const lines = story.lines.filter((line) => line.date === undefined || line.date >= since);
  const undated = new Set(story.undated.map((entry) => entry.type));
  const found = plans.map((plan) => ({
    line: plan.doneBy.flatMap((type) => lastOf(type, lines, today))[0],
    undated: plan.doneBy.some((type) => undated.has(type)),
    deadlines: deadlinesOf(plan, deadlines, since),
  }));
  const has = (index: number) => found[index]?.line !== undefined || found[index]?.undated === true;
  const lastDone = plans.findLastIndex((_plan, index) => has(index));
  const isSilent = (index: number) => {
    const plan = plans[index];
    // Reports plainly were written when there is a plan; whether papers were sent a later step does not say.
    return plan?.seldomRecorded === true && !has(index) && !(plan.overWith && index < lastDone);
  };
  const isOver = (index: number) =>
    found[index]?.deadlines.some(({ status }) => status === 'late' || status === 'not-needed') === true ||
    deadlines.some(
      ({ id, status, from }) => status === 'late' && from.date >= since && plans[index]?.overWith?.includes(id),
    );
  let here = lastDone + 1;
  while (isSilent(here) && isOver(here)) here += 1;
  return plans.map((plan, index) => ({
    id: plan.id,
    state: index === here ? 'here' : index > here ? 'ahead' : isSilent(index) ? 'unknown' : 'done',
    actor: plan.actor,
    doneOn: found[index]?.line?.date,
    deadlines: found[index]?.deadlines ?? [],
    lines: lines.filter((line) => plan.doneBy.includes(line.event.type) || plan.about?.includes(line.event.type)),
  }));
}

function lastOf(type: EventType, lines: readonly CaseLine[], today: CalendarDate): CaseLine[] {
  const found = lines.findLast((line) => line.event.type === type && line.date !== undefined && line.date <= today);
  return found ? [found] : [];
}

function deadlinesOf(
  plan: Pick<StepPlan, 'deadlines'>,
  deadlines: readonly Deadline[],
  since: CalendarDate,
): Deadline[] {
  return deadlines
    .filter((deadline) => plan.deadlines.includes(deadline.id) && isOfThisRound(deadline, since))
    .sort(
      (a, b) =>
        rank[a.status] - rank[b.status] ||
        a.due.localeCompare(b.due) ||
        plan.deadlines.indexOf(a.id) - plan.deadlines.indexOf(b.id),
    );
}

/** Phase transfer counts from the school year, not from this round's events. */
function isOfThisRound(deadline: Deadline, since: CalendarDate): boolean {
  return deadline.id === 'phase-transfer-plan' || deadline.from.date >= since;
}

const running = new Set(['upcoming', 'soon', 'due-today']);

/** While a draft or proposed changes wait for the family's answer, the turn is theirs until they answer or the days end. */
export function ownTurn<Id extends string>(step: Step<Id>, today: CalendarDate): Step<Id> {
  const mine = step.deadlines.some(
    ({ actor, status, from }) => actor === 'family' && running.has(status) && from.date <= today,
  );
  return step.state === 'here' && mine ? { ...step, actor: 'family' } : step;
}
