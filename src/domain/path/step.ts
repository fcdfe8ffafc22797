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

export type Step = {
  id: StepId;
  state: 'done' | 'here' | 'ahead';
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
export type StepPlan = {
  id: StepId;
  actor: Actor;
  /** Events that finish it. */
  doneBy: readonly EventType[];
  deadlines: readonly DeadlineId[];
  /** Events shown with it that do not finish it. */
  about?: readonly EventType[];
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
export function laySteps(
  plans: readonly StepPlan[],
  story: CaseStory,
  deadlines: readonly Deadline[],
  since: CalendarDate,
  today: CalendarDate,
): Step[] {
  const lines = story.lines.filter((line) => line.date === undefined || line.date >= since);
  const undated = new Set(story.undated.map((entry) => entry.type));
  const happened = plans.map((plan) => ({
    line: lines.findLast(
      (line) => plan.doneBy.includes(line.event.type) && line.date !== undefined && line.date <= today,
    ),
    undated: plan.doneBy.some((type) => undated.has(type)),
  }));
  const lastDone = happened.findLastIndex((one) => one.line !== undefined || one.undated);
  return plans.map((plan, index) => ({
    id: plan.id,
    state: index <= lastDone ? 'done' : index === lastDone + 1 ? 'here' : 'ahead',
    actor: plan.actor,
    doneOn: happened[index]?.line?.date,
    deadlines: deadlines
      .filter((deadline) => plan.deadlines.includes(deadline.id) && isOfThisRound(deadline, since))
      .sort(
        (a, b) =>
          rank[a.status] - rank[b.status] ||
          a.due.localeCompare(b.due) ||
          plan.deadlines.indexOf(a.id) - plan.deadlines.indexOf(b.id),
      ),
    lines: lines.filter((line) => plan.doneBy.includes(line.event.type) || plan.about?.includes(line.event.type)),
  }));
}

/** Phase transfer counts from the school year, not from this round's events. */
function isOfThisRound(deadline: Deadline, since: CalendarDate): boolean {
  return deadline.id === 'phase-transfer-plan' || deadline.from.date >= since;
}
