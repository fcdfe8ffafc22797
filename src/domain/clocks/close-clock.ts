import { addDays, addMonths, type CalendarDate } from '../calendar-date.ts';
import { schoolKey } from '../school-key.ts';
import type { Clock } from './clock.ts';
import type { CaseEvent } from './event.ts';
import { dayOf, field } from './events-in-order.ts';
import { type Closer, matches } from './rule.ts';

export type Closing = { outcome: 'met' | 'not-needed'; on: CalendarDate };

/** How the first event that ends this clock ended it. `events` are those that have happened, in order. */
export function closingOf(clock: Clock, events: readonly CaseEvent[]): Closing | undefined {
  const { rule, due } = clock;
  for (const event of events) {
    if (!event.date) continue;
    const closes = (closer: Closer) => closesBy(closer, clock, event, events);
    if (rule.met.some(closes)) {
      const stale = rule.staleAfterMonths !== undefined && event.date > addMonths(due, rule.staleAfterMonths);
      return { outcome: stale ? 'not-needed' : 'met', on: event.date };
    }
    if (rule.notNeeded.some(closes)) return { outcome: 'not-needed', on: event.date };
  }
  return undefined;
}

function closesBy(closer: Closer, clock: Clock, event: CaseEvent, events: readonly CaseEvent[]): boolean {
  if (closer.event !== event.type || !matches(event, closer.where)) return false;
  if (closer.ifStart && !(clock.event && matches(clock.event, closer.ifStart))) return false;
  if (closer.same !== undefined && differs(closer.same, clock, event)) return false;
  if (closer.afterDays !== undefined && dayOf(event) <= addDays(clock.from.date, closer.afterDays)) return false;
  if (closer.onlyInTime && dayOf(event) > clock.due) return false;
  return isInWindow(closer, clock, dayOf(event)) && !isUndone(closer, clock, event, events);
}

function differs(name: string, clock: Clock, event: CaseEvent): boolean {
  const value = (one: CaseEvent) => (name === 'school' ? schoolKey(one) : field(one, name));
  const [asked, answered] = [clock.event && value(clock.event), value(event)];
  return asked !== undefined && answered !== undefined && asked !== answered;
}

/**
 * From the start until the next clock of the kind starts. What happens inside this clock's own time still closes it
 * after that: two requests in one month are one assessment.
 */
function isInWindow(closer: Closer, { rule, from, opens, next, due }: Clock, day: string): boolean {
  if (day < opens || (rule.trigger.events.includes(closer.event) && day <= from.date)) return false;
  return closer.everyClock === true || next === undefined || day < next || day <= due;
}

function isUndone(closer: Closer, { next }: Clock, refusal: CaseEvent, events: readonly CaseEvent[]): boolean {
  const { undoneBy, unlessAfter } = closer;
  if (!undoneBy) return false;
  const since = events.filter((event) => dayOf(event) >= dayOf(refusal) && (next === undefined || dayOf(event) < next));
  const changed = since.find((event) => undoneBy.includes(event.type) && dayOf(event) > dayOf(refusal));
  if (!changed) return false;
  return !since.some((event) => unlessAfter?.includes(event.type) && dayOf(event) <= dayOf(changed));
}
