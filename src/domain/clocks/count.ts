import { addDays, addMonths, type CalendarDate, calendarDate, weekday } from '../calendar-date.ts';
import { addWorkingDays, type onWorkingDay } from '../working-days.ts';
import { addTribunalWorkingDays } from './tribunal-time.ts';

/** The ways the law counts; each has its sentence in `locales/` under `clocks:counted`. */
export const countingCodes = [
  'W', // "within n weeks of": the day of the event is not counted
  'WB', // "at least n weeks before"
  'DX', // "within n days of": the day of the event is not counted
  'DI', // "n days, beginning with the day"
  'M', // "within n months after": the corresponding date (Dodds v Walker [1981] 1 WLR 1027)
  'MS', // "n months beginning with the date"
  'MB', // "at least n months before"
  'BEF', // "before the date"
  'ON', // on the day
  'WDX', // n working days after
  'WDI', // n working days beginning with the day
  'T', // n working days as the Tribunal counts them
  'RP', // the last Friday of June of the school year in which a child turns 16
] as const;
export type CountingCode = (typeof countingCodes)[number];

export type Counted = { last: CalendarDate; holidaysKnown: boolean };

/** The last lawful day of a limit of `n` counted by `code` from `start`. */
export function count(code: CountingCode, n: number, start: CalendarDate): Counted {
  switch (code) {
    case 'WDX':
      return fromWorkingDay(addWorkingDays(start, n));
    case 'WDI':
      return fromWorkingDay(addWorkingDays(addDays(start, -1), n));
    case 'T':
      return fromWorkingDay(addTribunalWorkingDays(start, n));
    default:
      return { last: calendarCount(code, n, start), holidaysKnown: true };
  }
}

function fromWorkingDay({ day, known }: ReturnType<typeof onWorkingDay>): Counted {
  return { last: day, holidaysKnown: known };
}

function calendarCount(code: Exclude<CountingCode, 'WDX' | 'WDI' | 'T'>, n: number, start: CalendarDate): CalendarDate {
  switch (code) {
    case 'W':
      return addDays(start, 7 * n);
    case 'WB':
      return addDays(start, -7 * n);
    case 'DX':
      return addDays(start, n);
    case 'DI':
      return addDays(start, n - 1);
    case 'M':
      return addMonths(start, n);
    case 'MB':
      return addMonths(start, -n);
    case 'MS':
      return monthsBeginningWith(start, n);
    case 'BEF':
      return addDays(start, -1);
    case 'ON':
      return start;
    case 'RP':
      return rightsPass(start);
  }
}

/** The last day of `n` months of which `start` is the first: 29 February 2028 + 12 months ends on 28 February 2029. */
function monthsBeginningWith(start: CalendarDate, n: number): CalendarDate {
  const corresponding = addMonths(start, n);
  const shortened = corresponding.slice(8) !== start.slice(8);
  return shortened ? corresponding : addDays(corresponding, -1);
}

/**
 * Last Friday of June of the school year (1 September to 31 August) in which someone born on that day turns 16
 * (SEND Code of Practice 2015: "last Friday of June in the academic year in which they become 16").
 */
function rightsPass(born: CalendarDate): CalendarDate {
  const sixteen = Number(born.slice(0, 4)) + 16;
  const year = born.slice(5) >= '09-01' ? sixteen + 1 : sixteen;
  const endOfJune = calendarDate(`${String(year).padStart(4, '0')}-06-30`);
  return addDays(endOfJune, -((weekday(endOfJune) + 2) % 7));
}
