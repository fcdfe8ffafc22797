import { type CalendarDate, isCalendarDate, kept } from './calendar-date.ts';

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

const monthIn = kept(
  (locale) =>
    new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { timeZone: 'UTC', month: 'long', year: 'numeric' }),
);

/** "September 2022" in the language asked for. */
export function formatMonth(month: string, locale: string): string {
  return monthIn(locale).format(new Date(`${month}-01T00:00:00Z`));
}
