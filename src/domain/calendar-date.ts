import * as z from 'zod/mini';

/**
 * A day in Europe/London as `YYYY-MM-DD`. Days are counted as calendar days, never as 24-hour spans,
 * so the clocks going forward or back cannot move a legal date.
 */
export type CalendarDate = string & { readonly __calendarDate: unique symbol };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayMs = 86_400_000;

/** True only for a day that exists: 2026-02-30 is refused. */
export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== 'string') return false;
  const match = shape.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Takes a day that is known to exist; throws (a bug, not bad input) when it does not. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new Error(`not a calendar date: ${text}`);
  return text;
}

export const calendarDateSchema = z.custom<CalendarDate>(isCalendarDate, 'not-a-date');

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days since 1970-01-01; the one number all counting is done in. */
export function dayNumber(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

export function fromDayNumber(day: number): CalendarDate {
  return new Date(day * dayMs).toISOString().slice(0, 10) as CalendarDate;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The corresponding date so many months on, or the last day of a month too short to have it
 * (Dodds v Walker [1981] 1 WLR 1027). Months may be negative.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const toDay = Math.min(day, daysInMonth(toYear, toMonth));
  return `${String(toYear).padStart(4, '0')}-${String(toMonth).padStart(2, '0')}-${String(toDay).padStart(2, '0')}` as CalendarDate;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** Making a formatter costs a cheap phone up to 50 ms, so each is made when first needed and kept. */
function kept<Made>(make: (name: string) => Made): (name: string) => Made {
  const made = new Map<string, Made>();
  return (name) => {
    const found = made.get(name) ?? make(name);
    made.set(name, found);
    return found;
  };
}

const dayIn = kept(
  (timeZone) => new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
);

/** The shapes days are said in. */
const dayShapes = {
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
} as const;
type DayShape = keyof typeof dayShapes;
type SayDay = (shape: DayShape, midnight: Date) => string;

const taught = new Map<string, SayDay>();

/** Takes the place of the browser's own words in a language of whose days it has none (client/i18n/punjabi-days.ts). */
export const teachDays = (locale: string, say: SayDay): void => void taught.set(locale, say);

const sayIn = kept((of) => {
  const [shape, locale] = of.split(' ') as [DayShape, string];
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { timeZone: 'UTC', ...dayShapes[shape] });
  // Ukrainian writes "of the year" after it, short and with a full stop, which the sentence round it has of its own.
  return (midnight: Date): string => format.format(midnight).replace(/\sр\.$/, '');
});

const sayDay = (shape: DayShape, day: string, locale: string): string => {
  const midnight = new Date(`${day}T00:00:00Z`);
  return taught.get(locale)?.(shape, midnight) ?? sayIn(`${shape} ${locale}`)(midnight);
};

/** The London day an instant falls on: 23:30 UTC on 30 June is already 1 July there. */
export function londonDate(instant: Date): CalendarDate {
  return dayIn('Europe/London').format(instant) as CalendarDate;
}

/**
 * "Monday 5 January 2026" in the language asked for, always in the Gregorian calendar and Latin digits: without that a
 * Persian reader is shown the year 1404 and can miss a deadline.
 */
export const formatLong = (date: CalendarDate, locale: string): string => sayDay('day', date, locale).replace(',', '');

/** "September 2022", of a month as `2022-09`. */
export const formatMonth = (month: string, locale: string): string => sayDay('month', `${month}-01`, locale);
