import { daysBetween } from '../calendar-date.ts';
import type { CaseEvent } from './event.ts';

type Decision = Extract<CaseEvent, { type: 'decision-sent' }>;

/** A letter this near to the plan or the review is the one that came with it. */
const sameLetterDays = 60;

/**
 * A plan, or a review's answer, comes with a letter about the right of appeal (SEND Regulations 2014, regulation 14;
 * Children and Families Act 2014, section 51(2)–(3)), and no return records that letter. Where nobody wrote it down,
 * its dates are counted from the day of the plan, for the screens only, which say so: the law counts from the letter.
 * A plan that carries out the Tribunal's own order is left out: what may be appealed then is for an adviser.
 */
export function inferredDecisions(events: readonly CaseEvent[]): Decision[] {
  const letters = events.filter((event): event is Decision => event.type === 'decision-sent');
  return events.flatMap((event) => {
    const about = subjectOf(event);
    if (!about || !event.date) return [];
    const date = event.date;
    const isHere = letters.some(
      (letter) => sameSubject(letter.about, about) && Math.abs(daysBetween(letter.date, date)) <= sameLetterDays,
    );
    return isHere ? [] : [{ type: 'decision-sent', date, about }];
  });
}

function subjectOf(event: CaseEvent): Decision['about'] | undefined {
  if (event.type === 'plan-issued') return event.by === 'tribunal' ? undefined : 'final-plan';
  if (event.type === 'amended-plan-issued') return 'amended-plan';
  if (event.type !== 'review-decided') return undefined;
  if (event.outcome === 'maintain') return 'review-maintain';
  return event.outcome === 'cease' ? 'review-cease' : undefined;
}

/** A changed plan's letter may have been written down as that of a final plan. */
function sameSubject(a: Decision['about'], b: Decision['about']): boolean {
  const plans = ['final-plan', 'amended-plan'];
  return a === b || (plans.includes(a) && plans.includes(b));
}
