import type { Deadline, DeadlineId } from '../clocks/deadline.ts';
import type { EventType } from '../clocks/event.ts';
import { type Chosen, chosen, countedAnew, countedFrom, keyOf, restsOn, standing } from './chosen-deadline.ts';
import { lawOf } from './laws.ts';
import type { LetterForm } from './letter-form.ts';
import { type LetterCase, type LetterPlan, longDay, type Part } from './letter-plan.ts';
import { usualReplyBy } from './reply-by.ts';
import { type LetterTemplateId, templateOf } from './templates.ts';

/** "It is late, or may be: please send it, or say why and when." One shape for every date that is the council's. */
function chasing(of: LetterTemplateId, prefix: string, found: Chosen | undefined, letterCase: LetterCase): LetterPlan {
  if (!found) return { parts: [], law: [] };
  const { deadline, state, values } = found;
  const child = letterCase.child.name;
  return {
    parts: [
      { of: 'all', part: `got-${deadline.from.type}`, values: { ...values, child } },
      noticeSince(deadline, letterCase),
      { of, part: `${prefix}${state}`, values },
      state === 'exception' ? { of: 'all', part: 'exception' } : undefined,
      { of, part: `${prefix}ask` },
      { of: 'all', part: 'if-not' },
    ],
    law: [lawOf(deadline)],
    restsOn: restsOn(found),
    // While the law still gives time, its own last day is what one asks for.
    replyBy: state === 'open' && deadline.due > letterCase.today ? deadline.due : usualReplyBy(letterCase.today),
  };
}

/** Changes that came after the meeting are part of what happened, though the day is counted from the meeting. */
function noticeSince({ id, from }: Deadline, { lines }: LetterCase): Part | undefined {
  if (id !== 'amended-plan' || from.type !== 'review-meeting') return undefined;
  const sent = lines.findLast(({ event, date }) => event.type === 'amendment-notice-sent' && date && date >= from.date);
  return sent?.date && { of: 'all', part: 'got-amendment-notice-sent', values: { start: longDay(sent.date) } };
}

/** The assessment's own clocks: whether to assess (6 weeks), whether to make a plan (16), the plan itself (20). */
export function writeChasing(of: LetterTemplateId) {
  return (form: LetterForm, letterCase: LetterCase): LetterPlan => {
    const ids = templateOf(of).restsOn;
    const [id] = ids;
    if (!id) throw new Error(`${of} rests on nothing`);
    const [known] = standing(letterCase, ids);
    return chasing(of, '', countedFrom(form, letterCase, known, { id, start: 'request-received' }), letterCase);
  };
}

/** The event each of the review's clocks counts from, where the case knows of none. */
const reviewStarts = {
  'review-due': 'review-decided',
  'review-decision': 'review-meeting',
  'amended-plan': 'review-meeting',
  'phase-transfer-plan': 'phase-transfer',
} as const satisfies Partial<Record<DeadlineId, EventType>>;
type ReviewDeadline = keyof typeof reviewStarts;
const reviewDeadlines = Object.keys(reviewStarts) as ReviewDeadline[];

const isReview = (id: string): id is ReviewDeadline => Object.hasOwn(reviewStarts, id);

/** No review in 12 months, no decision in 4 weeks, no changed plan, no plan for the next school: what is late says which. */
export function writeChaseReview(form: LetterForm, letterCase: LetterCase): LetterPlan {
  const known = standing(letterCase, [...reviewDeadlines, 'new-council-review']);
  const pressing = known.filter(({ status }) => status === 'late' || status === 'exception-possible');
  const offered = pressing.length > 0 ? pressing : known;
  const choices = offered.map((one) => ({ id: keyOf(one), deadline: one.id, due: one.due }));
  const rest = reviewDeadlines.filter((id) => !known.some((one) => one.id === id)).map((id) => ({ id, deadline: id }));
  const [first] = offered;
  const which = form.choice('which', [...choices, ...rest], first ? { known: keyOf(first) } : {});
  const found = reviewDeadline(form, letterCase, which, known);
  return chasing('chase-review', found ? `${found.deadline.id}-` : '', found, letterCase);
}

function reviewDeadline(form: LetterForm, letterCase: LetterCase, which: string, known: Deadline[]) {
  const deadline = known.find((one) => keyOf(one) === which);
  // Its day rests on the plan's as much as on the move's: one of the two put right says nothing.
  if (deadline?.id === 'new-council-review') return chosen(deadline, letterCase.today);
  if (deadline && isReview(deadline.id)) {
    return countedFrom(form, letterCase, deadline, { id: deadline.id, start: reviewStarts[deadline.id] });
  }
  if (!isReview(which)) return undefined;
  if (which === 'phase-transfer-plan') return transfer(form, letterCase);
  return countedFrom(form, letterCase, undefined, { id: which, start: reviewStarts[which] });
}

/** A move nobody wrote down: to which kind of place and in which year say its last day (regulation 18). */
function transfer(form: LetterForm, { today }: LetterCase): Chosen | undefined {
  const year = Number(today.slice(0, 4));
  const to = form.choice('move-to', ['school', 'post-16']);
  const when = form.choice('move-year', [String(year), String(year + 1)]);
  if (!to || !when) return undefined;
  const kind = to === 'school' ? 'primary-to-secondary' : 'secondary-to-post-16';
  return countedAnew({ type: 'phase-transfer', kind, year: Number(when) }, 'phase-transfer-plan', today);
}
