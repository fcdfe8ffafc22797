import { addDays, type CalendarDate, isCalendarDate } from '../calendar-date.ts';
import { onWorkingDay } from '../working-days.ts';
import { type CountingCode, count } from './count.ts';
import type { Deadline, Working } from './deadline.ts';
import type { CaseEvent } from './event.ts';
import { dayOf, field } from './events-in-order.ts';
import { matches, type Rule } from './rule.ts';
import type { TransferDay } from './transfer-day.ts';
import { lastDayToAppeal } from './tribunal-time.ts';

export type Start = {
  event?: CaseEvent;
  from: Deadline['from'];
  subject?: string;
  /** The day counted from. */
  day: CalendarDate;
  decidesVersion: CalendarDate;
  transfer?: TransferDay;
};

type Limit = { working: Working; holidaysKnown: boolean };
export type RuleDates = { due: CalendarDate; also?: CalendarDate; working: Working; ruleBegan?: CalendarDate };

/** The dates a rule gives for one start; nothing when an earlier clock already governs. */
export function countRule(
  rule: Rule,
  start: Start,
  events: readonly CaseEvent[],
  next: CalendarDate | undefined,
): RuleDates | undefined {
  const base = baseLimit(rule, start);
  const decisive = rule.limb ? withLimb(rule.limb, base, start, events, next) : base;
  if (!decisive) return undefined;
  const { due, roll } = rolled(rule, decisive);
  const also = otherReading(rule, start);
  const { working } = decisive;
  return {
    due,
    ...(also !== undefined && also > due ? { also } : {}),
    working: roll ? { ...working, roll } : working,
    ...(start.decidesVersion < rule.inForceFrom ? { ruleBegan: rule.inForceFrom } : {}),
  };
}

function baseLimit(rule: Rule, start: Start): Limit {
  if (rule.code === 'ON' && start.transfer) return start.transfer;
  return limit(rule.code, rule.n, start.day, rule.unit !== 'fixed-day');
}

function limit(code: CountingCode, n: number, start: CalendarDate, counted = true): Limit {
  const { last, holidaysKnown } = count(code, n, start);
  return { working: { code, ...(counted ? { n } : {}), start, last }, holidaysKnown };
}

function withLimb(
  limb: NonNullable<Rule['limb']>,
  base: Limit,
  start: Start,
  events: readonly CaseEvent[],
  next: CalendarDate | undefined,
): Limit | undefined {
  const day = limbDay(limb, start.from.date, events, next);
  if (day === undefined) return base;
  const other = limit(limb.code, limb.n, day);
  if (limb.pick === 'later') return other.working.last > base.working.last ? other : base;
  // A long-stop that had already passed stands by itself; what came after it starts no clock.
  if (other.working.last < start.from.date) return undefined;
  return other.working.last < base.working.last ? other : base;
}

function limbDay(
  limb: NonNullable<Rule['limb']>,
  from: CalendarDate,
  events: readonly CaseEvent[],
  next: CalendarDate | undefined,
): CalendarDate | undefined {
  const earliest = limb.withinDays === undefined ? undefined : addDays(from, -limb.withinDays);
  const found = events.filter((event) => {
    if (!limb.events.includes(event.type) || !matches(event, limb.where)) return false;
    const day = dayOf(event);
    if (limb.side === 'after') return day >= from && (next === undefined || day < next);
    return day !== '' && day <= from && (earliest === undefined || day >= earliest);
  });
  const day = found.at(-1)?.date;
  if (day === undefined) return undefined;
  const ended = events.some(
    (event) =>
      dayOf(event) > day &&
      dayOf(event) < from &&
      limb.endedBy?.some((closer) => closer.event === event.type && matches(event, closer.where)),
  );
  return ended ? undefined : day;
}

function rolled(rule: Rule, { working, holidaysKnown }: Limit): { due: CalendarDate; roll?: Working['roll'] } {
  const { last } = working;
  if (rule.roll === 'none') return { due: last, ...(holidaysKnown ? {} : { roll: 'holidays-not-known' }) };
  if (rule.roll === 'tribunal-start') {
    const { day, known, why } = lastDayToAppeal(last);
    return { due: day, roll: known ? why : 'holidays-not-known' };
  }
  const { day, known } = onWorkingDay(last);
  const why = day === last ? undefined : 'weekend-or-holiday';
  return { due: day, roll: known ? why : 'holidays-not-known' };
}

function otherReading(rule: Rule, start: Start): CalendarDate | undefined {
  if (!rule.also) return undefined;
  const { code, n, field: name } = rule.also;
  if (name === undefined) return count(code, n, start.day).last;
  const day = start.event ? field(start.event, name) : undefined;
  return isCalendarDate(day) ? count(code, n, day).last : undefined;
}
