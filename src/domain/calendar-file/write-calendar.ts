import { addDays, type CalendarDate } from '../calendar-date.ts';
import { contentLine, escapeText } from './content-line.ts';

/** One all-day entry. In whole days there is no time zone to get wrong. */
export type CalendarEntry = {
  /** The same for the same deadline, in every file and on the calendar address. */
  uid: string;
  due: CalendarDate;
  /** Raised whenever the date or the look changes, so that a calendar takes the newer one (RFC 5545 §3.8.7.4). */
  sequence: number;
  /** When it was last changed: an instant in ISO 8601. */
  changedAt: string;
  summary: string;
  description: string;
  /** Days before `due` on which the calendar rings; 0 is the day itself. */
  alarms: readonly number[];
  cancelled?: boolean;
};

/**
 * A calendar file by RFC 5545 and 7986. There is no METHOD, so DTSTAMP means the same as LAST-MODIFIED (§3.8.7.2) and a
 * calendar that has not changed is the same file to the letter.
 */
export function writeCalendar(name: string, entries: readonly CalendarEntry[]): string {
  const line = contentLine;
  const text = (property: string, value: string) => line(property, escapeText(value));
  return [
    line('BEGIN', 'VCALENDAR'),
    line('VERSION', '2.0'),
    line('PRODID', '-//Waymark//Waymark//EN'),
    line('CALSCALE', 'GREGORIAN'),
    text('NAME', name),
    // What Apple, Google and Outlook read instead of NAME and REFRESH-INTERVAL (RFC 7986 §5.1, §5.7).
    text('X-WR-CALNAME', name),
    line('REFRESH-INTERVAL;VALUE=DURATION', 'P1D'),
    line('X-PUBLISHED-TTL', 'P1D'),
    ...entries.map(event),
    line('END', 'VCALENDAR'),
  ].join('');
}

const day = (date: CalendarDate) => date.replaceAll('-', '');

/** `2026-11-21T08:12:03.456Z` → `20261121T081203Z`. */
const instant = (iso: string) => `${iso.slice(0, 19).replace(/[-:]/g, '')}Z`;

function event({ uid, due, sequence, changedAt, summary, description, alarms, cancelled }: CalendarEntry): string {
  const line = contentLine;
  return [
    line('BEGIN', 'VEVENT'),
    line('UID', uid),
    line('DTSTAMP', instant(changedAt)),
    line('LAST-MODIFIED', instant(changedAt)),
    line('SEQUENCE', String(sequence)),
    line('DTSTART;VALUE=DATE', day(due)),
    line('DTEND;VALUE=DATE', day(addDays(due, 1))),
    line('SUMMARY', escapeText(summary)),
    line('DESCRIPTION', escapeText(description)),
    line('STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED'),
    line('CATEGORIES', 'Waymark'),
    line('CLASS', 'PRIVATE'),
    line('TRANSP', 'TRANSPARENT'),
    ...(cancelled ? [] : alarms.map((days) => alarm(days, summary))),
    line('END', 'VEVENT'),
  ].join('');
}

function alarm(daysBefore: number, summary: string): string {
  return [
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', escapeText(summary)),
    // On the day itself at nine in the morning: an all-day entry begins at midnight.
    contentLine('TRIGGER', daysBefore > 0 ? `-P${daysBefore}D` : 'PT9H'),
    contentLine('END', 'VALARM'),
  ].join('');
}
