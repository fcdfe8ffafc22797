import { addDays, addMonths, type CalendarDate } from '../calendar-date.ts';

/**
 * The last review meeting after which the 12 weeks to the final plan still end by `lastDay`
 * (SEND Regulations 2014, regulations 18 and 22; Devon [2022] EWHC 493 (Admin)).
 */
export function latestReviewMeeting(lastDay: CalendarDate): CalendarDate {
  return addDays(lastDay, -7 * 12);
}

/** The last amendment notice after which the 8 weeks to the final plan still end by `lastDay`. */
export function latestAmendmentNotice(lastDay: CalendarDate): CalendarDate {
  return addDays(lastDay, -7 * 8);
}

/**
 * For a child under 5 the council should consider a review between these days (SEND Code of Practice 2015, 9.178):
 * guidance, not a limit.
 */
export function considerReviewWindow(planIssued: CalendarDate): { from: CalendarDate; to: CalendarDate } {
  return { from: addMonths(planIssued, 3), to: addMonths(planIssued, 6) };
}
