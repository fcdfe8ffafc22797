import { addDays, type CalendarDate, calendarDate } from '../calendar-date.ts';
import type { Clock } from './clock.ts';
import { count } from './count.ts';
import { countRule, type Start } from './count-rule.ts';
import type { CaseEvent } from './event.ts';
import { dayOf, field } from './events-in-order.ts';
import { matches, type Rule } from './rule.ts';
import { rules } from './rules.ts';
import { transferDay } from './transfer-day.ts';

/** Dates have years of four figures; what starts later than this would leave them. */
const lastStart = '9900-12-31';

/** Every clock the events (in order) and the birth start, one for each starting event and rule. */
export function startClocks(events: readonly CaseEvent[], born: CalendarDate | undefined): Clock[] {
  const versions = new Map<string, Rule[]>();
  for (const rule of rules) versions.set(rule.id, [...(versions.get(rule.id) ?? []), rule]);
  return [...versions.values()].flatMap((family) => clocksOf(family, events, born));
}

function clocksOf(family: Rule[], events: readonly CaseEvent[], born: CalendarDate | undefined): Clock[] {
  const [rule] = family;
  if (!rule) return [];
  const starts = once(rule.startsOn === 'birth' ? birth(born) : eventStarts(rule, events));
  return starts.flatMap((start) => {
    const version = inForce(family, start.decidesVersion);
    if (!version) return [];
    const others =
      version.window === 'next-start-of-subject' ? starts.filter((s) => s.subject === start.subject) : starts;
    const window = version.window === 'open' ? {} : neighbours(start, others);
    const counted = countRule(version, start, events, window.next);
    if (!counted) return [];
    const { ruleBegan, ...dates } = counted;
    return [
      {
        rule: version,
        event: start.event,
        from: start.from,
        subject: start.subject,
        ...dates,
        working: ruleBegan ? { ...dates.working, ruleBegan } : dates.working,
        opens: opens(version, start.from.date, window.previous),
        next: window.next,
      },
    ];
  });
}

function birth(born: CalendarDate | undefined): Start[] {
  if (born === undefined) return [];
  const { last } = count('RP', 0, born);
  return [{ from: { type: 'child', date: born }, day: born, decidesVersion: last }];
}

function eventStarts(rule: Rule, events: readonly CaseEvent[]): Start[] {
  return events.flatMap((event) => {
    if (!rule.trigger.events.includes(event.type) || !matches(event, rule.trigger.where)) return [];
    if (dayOf(event) > lastStart) return [];
    const name = rule.trigger.subject;
    const value = name === undefined ? undefined : field(event, name);
    const subject = value === undefined ? {} : { subject: String(value) };
    if (rule.startsOn === 'limit' && rule.limit) return limitStart(rule.limit, event, subject);
    if (!event.date) return [];
    const start = { event, from: { type: event.type, date: event.date }, ...subject, decidesVersion: event.date };
    if (rule.startsOn === 'transfer' && event.type === 'moving') {
      const transfer = transferDay(event.date, event['council-aware']);
      return [{ ...start, day: transfer.day, transfer }];
    }
    return [{ ...start, day: event.date }];
  });
}

/** A transfer is known by its year; its clock is shown from the 1 September before. */
function limitStart(limit: string, event: CaseEvent, subject: { subject?: string }): Start[] {
  if (event.type !== 'phase-transfer') return [];
  const year = event.year ?? (event.date ? Number(event.date.slice(0, 4)) : undefined);
  if (year === undefined || year < 1) return [];
  const digits = (n: number) => String(n).padStart(4, '0');
  const from = calendarDate(`${digits(year - 1)}-09-01`);
  const day = calendarDate(`${digits(year)}-${limit}`);
  return [{ event, from: { type: event.type, date: from }, ...subject, day, decidesVersion: from }];
}

function once(starts: Start[]): Start[] {
  const seen = new Set<string>();
  return starts.filter(({ from, subject, day }) => {
    const key = JSON.stringify([from.type, from.date, subject, day]);
    return seen.has(key) ? false : seen.add(key);
  });
}

/**
 * The version in force on that day. A day before the first version is counted by the first, and says so: most often
 * it is a slip of the pen, and the person is asked. A rule that was repealed without another starts nothing.
 */
function inForce(family: Rule[], on: CalendarDate): Rule | undefined {
  const [first] = family;
  if (first && on < first.inForceFrom) return first;
  return family.find((rule) => rule.inForceFrom <= on && (rule.inForceTo === undefined || on <= rule.inForceTo));
}

function neighbours(start: Start, others: Start[]): { previous?: CalendarDate; next?: CalendarDate } {
  const days = others.map((other) => other.from.date);
  return {
    previous: days.filter((day) => day < start.from.date).at(-1),
    next: days.find((day) => day > start.from.date),
  };
}

function opens(rule: Rule, from: CalendarDate, previous: CalendarDate | undefined): CalendarDate {
  const early = addDays(from, -(rule.closableDaysBefore ?? 0));
  return previous !== undefined && previous >= early && previous < from && rule.closableDaysBefore
    ? addDays(previous, 1)
    : early;
}
