import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { Opening } from '../../../domain/records/service.ts';
import { readDate } from '../../council/read-value.ts';
import { allTexts, type RowReading, readText, type Told } from '../row-reading.ts';
import type { ToldHours } from './told-service.ts';

type Day = Opening['days'][number];
const week: readonly Day[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export type MappedHours = { hours: Opening[]; words: string[] };

/**
 * Weekly openings as days and times, and what a feed says of them in words. What is over, not yet begun, monthly or
 * every second week has no place among the days of a week and is told by its words alone.
 */
export function mapHours(row: RowReading, all: readonly ToldHours[], on: CalendarDate): MappedHours {
  const current = all.filter(({ from, until }) => !isPast(row, until, on) && !isAhead(row, from, on));
  const words = current.flatMap(({ description, notes }) => allTexts(row, [description, notes], { prose: true }));
  const hours = current.flatMap((told) => weekly(row, told));
  const shutOnHolidays = words.some((text) => /\bnot (?:\w+ )?(?:on|during) (?:public|bank) holidays/i.test(text));
  return {
    hours: merged(hours).map((opening) => (shutOnHolidays ? { ...opening, notOnHolidays: true } : opening)),
    words: [...new Set(words)],
  };
}

function dayIn(row: RowReading, told: Told): CalendarDate | undefined {
  const text = readText(row, told);
  const day = text === undefined ? undefined : readDate(text);
  if (day && !day.ok) row.warn(told, day.reason);
  return day?.ok ? day.value : undefined;
}
const isPast = (row: RowReading, told: Told, on: CalendarDate) => (dayIn(row, told) ?? on) < on;
const isAhead = (row: RowReading, told: Told, on: CalendarDate) => (dayIn(row, told) ?? on) > on;

function weekly(row: RowReading, told: ToldHours): Opening[] {
  const [byday, opens, closes] = [told.byday, told.opens, told.closes].map((one) => readText(row, one));
  if (byday === undefined && opens === undefined && closes === undefined) return [];
  const freq = (readText(row, told.freq) ?? 'WEEKLY').toUpperCase();
  const interval = readText(row, told.interval) ?? '1';
  const hasWords = readText(row, told.description) !== undefined;
  if (freq !== 'WEEKLY' || interval !== '1') {
    if (!hasWords) row.warn(told.byday, 'not-hours');
    return [];
  }
  const days = readDays(byday ?? '');
  const [from, to] = [readTime(opens ?? ''), readTime(closes ?? '')];
  if (!days || from === undefined || to === undefined || from === to || from === '24:00') {
    row.warn(days ? told.opens : told.byday, 'not-hours');
    return [];
  }
  if (to > from) return [{ days, opens: from, closes: to }];
  const untilMidnight: Opening = { days, opens: from, closes: '24:00' };
  // Over midnight: the rest is early on the next day.
  return to === '00:00' ? [untilMidnight] : [untilMidnight, { days: days.map(dayAfter), opens: '00:00', closes: to }];
}

const dayAfter = (day: Day): Day => week[(week.indexOf(day) + 1) % 7] ?? day;

function readDays(text: string): Day[] | undefined {
  const named = text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  const days = named.map((word) => (/^[A-Z]+$/.test(word) ? week.find((day) => word.startsWith(day)) : undefined));
  return days.length > 0 && days.every((day) => day !== undefined) ? days : undefined;
}

/** A wall clock in England: `10:00`, `10:00:00Z`, `2000-01-01T08:00:00.000Z`, `9:30 am`. A zone is not turned. */
const clock = /(?:^|[T ])(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*([ap]m)?(?:Z|[+-]\d{2}:?\d{2})?$/i;

function readTime(text: string): string | undefined {
  const [, hours, minutes, half] = clock.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const isTime = Number(minutes) < 60 && (hour < 24 || (hour === 24 && minutes === '00'));
  return isTime ? `${String(hour).padStart(2, '0')}:${minutes}` : undefined;
}

/** The same times on several days are one opening. */
function merged(openings: readonly Opening[]): Opening[] {
  const byTimes = Map.groupBy(openings, ({ opens, closes }) => `${opens} ${closes}`);
  return [...byTimes.values()].flatMap((same) => {
    const days = new Set(same.flatMap((opening) => opening.days));
    const [first] = same;
    return first ? [{ ...first, days: week.filter((day) => days.has(day)) }] : [];
  });
}
