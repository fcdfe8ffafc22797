import { type CalendarDate, isCalendarDate } from './calendar-date.ts';

/** The day of a fact as its source gave it: a day, a month, a year, or words ("2022-2024 text", "about 2022"). */
export type FactDay =
  | { kind: 'day'; day: CalendarDate }
  | { kind: 'month'; month: string }
  | { kind: 'year'; year: string }
  | { kind: 'words'; words: string };

export function readFactDay(text: string): FactDay {
  if (isCalendarDate(text)) return { kind: 'day', day: text };
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return { kind: 'month', month: text };
  return /^\d{4}$/.test(text) ? { kind: 'year', year: text } : { kind: 'words', words: text };
}
