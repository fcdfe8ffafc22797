import type { CalendarDate } from '../calendar-date.ts';
import type { CaseLine, CaseStory } from '../case-line.ts';
import type { Deadline } from '../clocks/deadline.ts';
import { laySteps, ownTurn, type Step, type StepPlan } from './step.ts';

const inPlace: StepPlan = {
  id: 'plan-in-place',
  actor: 'council',
  doneBy: ['plan-issued', 'review-decided', 'amended-plan-issued'],
  deadlines: [],
};
const review: StepPlan[] = [
  {
    id: 'review-papers',
    actor: 'school',
    doneBy: ['review-papers-sent'],
    deadlines: ['review-papers'],
    seldomRecorded: true,
  },
  {
    id: 'review-meeting',
    actor: 'school',
    doneBy: ['review-meeting'],
    deadlines: ['review-due', 'new-council-review'],
  },
  {
    id: 'review-report',
    actor: 'school',
    doneBy: ['review-report-sent'],
    deadlines: ['review-report'],
    seldomRecorded: true,
  },
  {
    id: 'review-decision',
    actor: 'council',
    doneBy: ['review-decided', 'amendment-notice-sent', 'amendment-notice-served'],
    deadlines: ['review-decision'],
  },
];
const amended: StepPlan = {
  id: 'amended-plan',
  actor: 'council',
  doneBy: ['amended-plan-issued', 'plan-issued'],
  deadlines: ['respond-to-amendments', 'amended-plan'],
  about: ['amendment-notice-sent', 'amendment-notice-served', 'amendments-answered'],
};
const showsMeeting = new Set(['review-meeting', 'review-report-sent', 'review-decided']);

/**
 * Changes may come without a review (SEND Regulations 2014, regulation 28): they alone do not show that there was a
 * meeting, so one nobody wrote down is not shown as held.
 */
export function asHeld<Id extends string>(step: Step<Id>, meeting: Id, round: Pick<CaseStory, 'lines' | 'undated'>) {
  if (step.id !== meeting || step.state !== 'done') return step;
  const types = [...round.lines.map(({ event }) => event.type), ...round.undated.map(({ type }) => type)];
  return types.some((type) => showsMeeting.has(type)) ? step : { ...step, state: 'unknown' as const };
}

const transfer: StepPlan = {
  id: 'transfer',
  actor: 'council',
  doneBy: ['phase-transfer-final'],
  deadlines: ['phase-transfer-plan'],
  about: ['phase-transfer', 'phase-transfer-due'],
};
const over: StepPlan = { id: 'ended', actor: 'council', doneBy: ['plan-ceased', 'moved-out'], deadlines: [] };

/** A round ends with a decision that keeps or ends the plan as it is, or with the plan that came of it. */
export function endsRound(line: CaseLine): boolean {
  const { event } = line;
  if (event.type === 'plan-issued' || event.type === 'amended-plan-issued') return true;
  // The letter with the right of appeal tells the same decision.
  if (event.type === 'decision-sent') return event.about === 'review-maintain' || event.about === 'review-cease';
  return event.type === 'review-decided' && event.outcome !== 'amend';
}

/** What belongs to this year's review: everything since the last round was closed. */
export function reviewRound(
  story: CaseStory,
  today: CalendarDate,
): { closing: CaseLine | undefined; start: CalendarDate | undefined; lines: CaseLine[] } {
  const past = story.lines.filter((line) => line.date !== undefined && line.date <= today);
  const closing = past.findLast(endsRound);
  const start = closing?.date ?? past[0]?.date ?? story.lines[0]?.date;
  const lines = story.lines.filter(
    (line) =>
      line.date === undefined || start === undefined || line.date > start || (line.date === start && !endsRound(line)),
  );
  return { closing, start, lines };
}

/**
 * The yearly road of a plan (SEND Regulations 2014, regs 20–22), from the day the last round ended;
 * with a change of school phase the final amendment (reg 18) closes it.
 */
export function reviewSteps(
  story: CaseStory,
  deadlines: readonly Deadline[],
  today: CalendarDate,
  ended: boolean,
): { kind: 'review' | 'transfer' | 'ended'; start: CalendarDate | undefined; steps: Step[] } {
  const { closing, start, lines } = reviewRound(story, today);
  if (start === undefined) return { kind: 'review', start, steps: [] };
  if (ended) return { kind: 'ended', start, steps: laySteps([inPlace, over], story, [], start, today) };
  const first = placed(closing, start);
  const has = (...types: string[]) => lines.some((line) => types.includes(line.event.type));
  const moves = has('phase-transfer', 'phase-transfer-due');
  const amends = has('review-decided', 'amendment-notice-sent', 'amendment-notice-served');
  const plans = [...review, ...(amends || !moves ? [amended] : []), ...(moves ? [transfer] : [])];
  const round = { lines, undated: has('review-meeting') ? story.undated : [] };
  const steps = laySteps(plans, round, deadlines, start, today).map((step) =>
    asHeld(ownTurn(withCouncilDate(step), today), 'review-meeting', round),
  );
  return { kind: moves ? 'transfer' : 'review', start, steps: first ? [first, ...steps] : steps };
}

/** The step the round starts from; left out when nobody recorded a plan or a decision. */
function placed(closing: CaseLine | undefined, start: CalendarDate): Step | undefined {
  return (
    closing && { id: inPlace.id, actor: inPlace.actor, state: 'done', doneOn: start, deadlines: [], lines: [closing] }
  );
}

function withCouncilDate(step: Step): Step {
  if (step.id !== 'transfer') return step;
  return { ...step, councilDate: step.lines.findLast((line) => line.event.type === 'phase-transfer-due')?.date };
}
