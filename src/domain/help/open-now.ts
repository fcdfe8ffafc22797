import { bankHolidays } from '../bank-holidays.ts';
import { addDays, type CalendarDate, londonDate, weekday } from '../calendar-date.ts';
import type { Opening } from '../records/service.ts';

/** From `opens` to `closes` on one day, as the clock on the wall in England reads them. */
export type Span = { opens: string; closes: string };

const dayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const midnight = '24:00';

/** Making a formatter costs a cheap phone up to 50 ms. */
const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Whether a public holiday of England falls on the day; undefined for years whose holidays are not known. */
function isHoliday(date: CalendarDate): boolean | undefined {
  return bankHolidays[Number(date.slice(0, 4))]?.includes(date.slice(5));
}

/** What one line of the hours says of one day; undefined where the source leaves it open. */
function spansOf(opening: Opening, date: CalendarDate): Span[] | undefined {
  const name = dayNames[weekday(date)];
  if (!name || !opening.days.includes(name)) return [];
  const holiday = opening.notOnHolidays === false || opening.days.length === 7 ? false : isHoliday(date);
  if (opening.notOnHolidays && isHoliday(date) !== false) return isHoliday(date) ? [] : undefined;
  // Weekdays alone say nothing of a public holiday.
  if (holiday !== false) return undefined;
  return [{ opens: opening.opens, closes: opening.closes }];
}

/** Until after midnight: from ten at night to six. From 00:00 to 00:00 is the whole day. */
const runsOver = ({ opens, closes }: Span) => closes <= opens && closes !== '00:00';
const endOf = (span: Span) => (runsOver(span) || span.closes === '00:00' ? midnight : span.closes);

/**
 * When somebody is there on this day, earliest first; none is shut all day. Undefined is "not known": no hours are
 * told, or it is a public holiday and the source does not say.
 */
export function hoursOn(hours: readonly Opening[] | null | undefined, date: CalendarDate): Span[] | undefined {
  if (!hours || hours.length === 0) return undefined;
  const today = hours.map((one) => spansOf(one, date));
  const before = hours.map((one) => spansOf(one, addDays(date, -1))?.filter(runsOver));
  if ([...today, ...before].includes(undefined)) return undefined;
  const spans = [
    ...before.flatMap((all) => (all ?? []).map(({ closes }) => ({ opens: '00:00', closes }))),
    ...today.flatMap((all) => (all ?? []).map((span) => ({ opens: span.opens, closes: endOf(span) }))),
  ];
  return spans.sort((a, b) => (a.opens < b.opens ? -1 : 1));
}

/** Whether somebody is there at this instant; undefined where nobody knows. */
export function openAt(hours: readonly Opening[] | null | undefined, instant: Date): boolean | undefined {
  const clock = wallClock.format(instant);
  return hoursOn(hours, londonDate(instant))?.some(({ opens, closes }) => opens <= clock && clock < closes);
}
