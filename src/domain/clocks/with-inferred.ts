import type { CalendarDate } from '../calendar-date.ts';
import type { CaseEvent } from './event.ts';
import { inferredReviews } from './inferred-reviews.ts';
import { inferredTransfer } from './inferred-transfer.ts';

/** A case's events with what they plainly say besides: on the phone and in `waymark show` alike, never in `clock`. */
export function withInferred(events: readonly CaseEvent[], born: CalendarDate | undefined): CaseEvent[] {
  return [...events, ...inferredTransfer(events, born), ...inferredReviews(events)];
}
