import { daysBetween } from '../calendar-date.ts';
import type { CaseEvent } from './event.ts';

type Reviewed = Extract<CaseEvent, { type: 'review-decided' }>;

/** A letter this near to the review's decision is the one that told it. */
const sameLetterDays = 60;
const outcomes = { 'review-maintain': 'maintain', 'review-cease': 'cease' } as const;

/**
 * A family that writes down only the letter with the right of appeal has written down the decision: a review ends on the
 * day that letter was sent, and the next twelve months run from it (Children and Families Act 2014, section 44(1);
 * https://www.ipsea.org.uk/FAQs/my-child-is-in-year-5-the-deadline-for-the-next-annual-review-of-my-childs-ehc-plan-is-15-april).
 */
export function inferredReviews(events: readonly CaseEvent[]): Reviewed[] {
  const decided = events.filter((event): event is Reviewed => event.type === 'review-decided');
  return events.flatMap((event): Reviewed[] => {
    if (event.type !== 'decision-sent' || !(event.about in outcomes)) return [];
    const { about, date } = event;
    const isHere = decided.some((one) => Math.abs(daysBetween(one.date, date)) <= sameLetterDays);
    return isHere ? [] : [{ type: 'review-decided', outcome: outcomes[about as keyof typeof outcomes], date }];
  });
}
