import { addDays, type CalendarDate, weekday } from '../../domain/calendar-date.ts';

/** The weekday on or before a day: councils do not write on Sundays. */
export function onWeekday(day: CalendarDate): CalendarDate {
  const back = [6, 0].indexOf(weekday(day)) + 1;
  return addDays(day, -back);
}
