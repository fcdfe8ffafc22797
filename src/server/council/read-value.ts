import { type CalendarDate, isCalendarDate, londonDate } from '../../domain/calendar-date.ts';
import type { FaultReason } from './import-fault.ts';

export type Read<T> = { ok: true; value: T } | { ok: false; reason: FaultReason };

const ok = <T>(value: T): Read<T> => ({ ok: true, value });
const no = (reason: FaultReason): Read<never> => ({ ok: false, reason });

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const time = String.raw`(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/. ](\d{1,2}|[a-z]{3,9})[-/. ](\d{1,2})${time}$`, 'i');
const dayFirst = new RegExp(String.raw`^(\d{1,2})[-/. ](\d{1,2}|[a-z]{3,9})[-/. ](\d{4})${time}$`, 'i');
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i;

function monthNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const short = text.toLowerCase().slice(0, 4) === 'sept' ? 'sep' : text.toLowerCase().slice(0, 3);
  return months.indexOf(short) + 1;
}

function day(year: string, month: string, dayOfMonth: string): Read<CalendarDate> {
  const number = monthNumber(month);
  const text = `${year}-${String(number).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  if (!isCalendarDate(text)) return no('no-such-day');
  return Number(year) < 1900 || Number(year) > 2100 ? no('unlikely-year') : ok(text);
}

/**
 * A day as the return's formats write it: `2022-09-28`, the Blade export's `2022-Sep-28 00:00:00`, `28/09/2022`.
 * Day before month, as in England. An instant with a zone is turned into its London day first.
 */
export function readDate(value: string): Read<CalendarDate> {
  const text = value.trim();
  if (instant.test(text)) {
    if (!isCalendarDate(text.slice(0, 10))) return no('no-such-day');
    const at = new Date(text);
    return Number.isNaN(at.getTime()) ? no('not-a-date') : ok(londonDate(at));
  }
  const [, year = '', month = '', last = ''] = yearFirst.exec(text) ?? [];
  if (year) return day(year, month, last);
  const [, first = '', middle = '', end = ''] = dayFirst.exec(text) ?? [];
  return first ? day(end, middle, first) : no('not-a-date');
}

/** `true/false`, `1/0`, and the `1.0/0.0` a spreadsheet makes of them. */
export function readYesNo(value: string): Read<boolean> {
  const text = value.trim().toLowerCase();
  if (['true', '1', '1.0', 'y', 'yes', 't'].includes(text)) return ok(true);
  if (['false', '0', '0.0', 'n', 'no', 'f'].includes(text)) return ok(false);
  return no('not-yes-or-no');
}

/** One of a closed list of codes; case does not matter and `5.0` is `5`. */
export function readCode<T>(value: string, codes: Readonly<Record<string, T>>): Read<T> {
  const code = value
    .trim()
    .toUpperCase()
    .replace(/^0*(\d+)(\.0+)?$/, '$1');
  return Object.hasOwn(codes, code) ? ok(codes[code] as T) : no('unknown-code');
}

export function readYear(value: string): Read<number> {
  const text = value.trim().replace(/\.0+$/, '');
  if (!/^\d{4}$/.test(text)) return no('not-a-year');
  const year = Number(text);
  return year < 2000 || year > 2100 ? no('unlikely-year') : ok(year);
}
