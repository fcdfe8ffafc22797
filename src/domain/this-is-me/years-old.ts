import { addMonths, type CalendarDate } from '../calendar-date.ts';

/** Whole years on a day. Born on 29 February, a year is full on the 28th where there is no 29th. */
export function yearsOld(born: CalendarDate, on: CalendarDate): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return addMonths(born, years * 12) <= on ? years : years - 1;
}
