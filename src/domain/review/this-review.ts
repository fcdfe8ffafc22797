import type { CalendarDate } from '../calendar-date.ts';
import type { CaseStory } from '../case-line.ts';
import type { Deadline } from '../clocks/deadline.ts';
import { asHeld, reviewRound } from '../path/review-steps.ts';
import { laySteps, ownTurn, type Step, type StepPlan } from '../path/step.ts';

export const reviewPartIds = [
  'invitation',
  'papers',
  'meeting',
  'report',
  'decision',
  'notice',
  'answer',
  'final',
] as const;
export type ReviewPartId = (typeof reviewPartIds)[number];

export type ThisReview = {
  parts: Step<ReviewPartId>[];
  /** The day this round began: the plan, or the letter that ended the last review. */
  since: CalendarDate | undefined;
  meeting: CalendarDate | undefined;
  outcome: 'amend' | 'maintain' | 'cease' | undefined;
  /** What the council called this review ("simple", "complex"), as it wrote it. */
  triage: string | undefined;
};

type Plan = StepPlan<ReviewPartId>;
const letters: Plan['doneBy'] = ['review-decided', 'amendment-notice-sent', 'amendment-notice-served'];

/** Who sends papers and writes the report is the school's head, or the council where it runs the review (regs 20, 21). */
const untilDecision = (runBy: 'school' | 'council'): Plan[] => [
  { id: 'invitation', actor: runBy, doneBy: [], deadlines: ['review-papers'], seldomRecorded: true },
  { id: 'papers', actor: runBy, doneBy: ['review-papers-sent'], deadlines: ['review-papers'], seldomRecorded: true },
  { id: 'meeting', actor: runBy, doneBy: ['review-meeting'], deadlines: ['review-due', 'new-council-review'] },
  { id: 'report', actor: runBy, doneBy: ['review-report-sent'], deadlines: ['review-report'], seldomRecorded: true },
  { id: 'decision', actor: 'council', doneBy: letters, deadlines: ['review-decision'] },
];

/** Only where the plan is to change (reg 22). The notice comes with the decision, within the same four weeks (Devon). */
const changing: Plan[] = [
  {
    id: 'notice',
    actor: 'council',
    doneBy: ['amendment-notice-sent', 'amendment-notice-served'],
    deadlines: ['review-decision'],
  },
  {
    id: 'answer',
    actor: 'family',
    doneBy: ['amendments-answered'],
    deadlines: ['respond-to-amendments'],
    about: ['amendment-notice-served'],
    seldomRecorded: true,
  },
  { id: 'final', actor: 'council', doneBy: ['amended-plan-issued', 'plan-issued'], deadlines: ['amended-plan'] },
];

/** This year's review as a run of dates: the meeting is one of them, not the review. */
export function thisReview(input: {
  story: CaseStory;
  deadlines: readonly Deadline[];
  today: CalendarDate;
  runBy: 'school' | 'council';
}): ThisReview {
  const { story, deadlines, today, runBy } = input;
  const { start, lines } = reviewRound(story, today);
  const decided = lines.findLast((line) => line.event.type === 'review-decided')?.event;
  const outcome = decided?.type === 'review-decided' ? decided.outcome : undefined;
  const triage = lines.findLast((line) => 'triage' in line.event && typeof line.event.triage === 'string')?.event;
  const plans =
    outcome === 'maintain' || outcome === 'cease' ? untilDecision(runBy) : [...untilDecision(runBy), ...changing];
  const meeting = lines.findLast((line) => line.event.type === 'review-meeting')?.date;
  const round = { lines, undated: meeting ? story.undated : [] };
  // A decision to change the plan starts the next year's clock already; this round's is the one that was running.
  const own = deadlines.filter(({ id, from }) => id !== 'review-due' || start === undefined || from.date <= start);
  const laid = start ? laySteps(plans, round, own, start, today) : [];
  const parts = laid.map((part) => asHeld(ownTurn(part, today), 'meeting', round));
  return {
    parts,
    since: start,
    meeting,
    outcome,
    triage: triage && 'triage' in triage ? String(triage.triage) : undefined,
  };
}
