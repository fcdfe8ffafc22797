import { type CalendarDate, daysBetween } from '../calendar-date.ts';
import type { CaseStory } from '../case-line.ts';
import type { Deadline, DeadlineId } from '../clocks/deadline.ts';
import { assessmentSteps } from './assessment-steps.ts';
import { reviewSteps } from './review-steps.ts';
import type { Step } from './step.ts';

/** Where a case is: which road it is on, its steps, and the one date that matters now. */
export type CasePath = {
  kind: 'quiet' | 'none' | 'assessment' | 'refused' | 'review' | 'transfer' | 'ended';
  steps: Step[];
  /** The step the case stands on; absent when there is nothing more to wait for. */
  here: Step | undefined;
  /** The next date by law on this road, or the one that has passed without being met. */
  next: Deadline | undefined;
  /** Whole weeks begun since the request, from 1; only while an assessment runs. */
  week: number | undefined;
  /** Deadlines that belong to no step: appeals, complaints, schools asked. */
  other: Deadline[];
};

const open = new Set(['upcoming', 'soon', 'due-today', 'late', 'exception-possible']);
export const isOpen = (deadline: Deadline): boolean => open.has(deadline.status);

/** What changes at sixteen is news in the last two years before, not to the parent of a five-year-old. */
const nearDays = 730;
const isNear = (deadline: Deadline, today: CalendarDate) => daysBetween(today, deadline.due) <= nearDays;

/** Weeks begun between two days, from 1; a start that has not come yet is week 1, never less. */
export function weekOf(start: CalendarDate, today: CalendarDate): number {
  return Math.max(1, Math.ceil(daysBetween(start, today) / 7));
}

function roadOf(story: CaseStory): CasePath['kind'] {
  const latest = (...types: string[]) =>
    story.lines.findLast((line) => line.date !== undefined && types.includes(line.event.type))?.date;
  const asked = latest('request-received', 'came-to-attention');
  const plan = latest('plan-issued');
  const ceased = latest('plan-ceased');
  const reviewed = latest('review-meeting', 'review-decided', 'amendment-notice-sent');
  if (ceased && (!plan || ceased >= plan) && (!asked || ceased >= asked)) return 'ended';
  if (plan && (!asked || plan >= asked)) return 'review';
  if (asked && (!reviewed || asked > reviewed)) return 'assessment';
  if (reviewed) return 'review';
  return 'none';
}

/**
 * The date to put in front of a tired person: their own turn first, then what is late where the case stands, then
 * what comes next. When every day has passed, the last of them: at week 23 that is the plan.
 */
function nextOf(steps: readonly Step[], here: Step | undefined): Deadline | undefined {
  const running = steps
    .flatMap((step) => (step.state === 'here' || step.state === 'ahead' ? step.deadlines : []))
    .filter(isOpen);
  const byDate = running.toSorted((a, b) => a.due.localeCompare(b.due));
  const atHere = here?.deadlines.filter(isOpen) ?? [];
  const own = atHere.find((deadline) => deadline.actor === 'family' && deadline.status !== 'late');
  // A day for the family's answer that has passed is not what the council is now to do.
  const isPast = ({ actor }: Deadline) => actor === 'family' && here?.actor !== 'family';
  const overdue = atHere.find((deadline) => deadline.status === 'late' && !isPast(deadline));
  const coming = byDate.find((deadline) => deadline.status !== 'late');
  return own ?? (coming ? (overdue ?? coming) : byDate.at(-1));
}

/**
 * The path of one child. `deadlines` come from `workOut` over the same story.
 * A child who has died has a quiet path: no clocks, no steps ahead.
 */
export function casePath(input: {
  story: CaseStory;
  deadlines: readonly Deadline[];
  today: CalendarDate;
  died: boolean;
}): CasePath {
  const { story, deadlines, today } = input;
  const nothing = { steps: [], here: undefined, next: undefined, week: undefined, other: [] };
  if (input.died) return { kind: 'quiet', ...nothing };
  const road = roadOf(story);
  if (road === 'none')
    return { kind: road, ...nothing, other: deadlines.filter((one) => isOpen(one) && isNear(one, today)) };
  const drawn =
    road === 'assessment'
      ? assessmentSteps(story, deadlines, today)
      : reviewSteps(story, deadlines, today, road === 'ended');
  const shown = new Set<DeadlineId>(drawn.steps.flatMap((step) => step.deadlines.map((deadline) => deadline.id)));
  const here = drawn.steps.find((step) => step.state === 'here');
  return {
    kind: drawn.kind,
    steps: drawn.steps,
    here,
    next: nextOf(drawn.steps, here),
    week: drawn.kind === 'assessment' && drawn.start ? weekOf(drawn.start, today) : undefined,
    other: deadlines.filter((deadline) => !shown.has(deadline.id) && isOpen(deadline) && isNear(deadline, today)),
  };
}
