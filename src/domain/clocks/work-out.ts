import { type CalendarDate, daysBetween } from '../calendar-date.ts';
import { claimedExceptions, type Undated } from './claimed-exceptions.ts';
import type { Clock } from './clock.ts';
import { type Closing, closingOf } from './close-clock.ts';
import { closedWithoutDate } from './closed-without-date.ts';
import type { Deadline, DeadlineStatus } from './deadline.ts';
import type { CaseEvent } from './event.ts';
import { compare, dayOf, eventsInOrder } from './events-in-order.ts';
import { matches } from './rule.ts';
import { startClocks } from './start-clocks.ts';

export type Case = {
  /** The London day to judge by. */
  today: CalendarDate;
  child?: { born?: CalendarDate };
  /** In any order; the same event told twice counts once. */
  events: readonly CaseEvent[];
  /** What is known to have happened on a day nobody recorded. */
  undated?: readonly Undated[];
};

/**
 * Every deadline the events start, by due date. Dates depend on the events alone; only statuses depend on `today`,
 * and an event of a later day has not happened yet.
 */
export function workOut({ today, child, events, undated = [] }: Case): Deadline[] {
  const ordered = eventsInOrder(events);
  const happened = ordered.filter((event) => dayOf(event) <= today);
  const clocks = startClocks(ordered, child?.born);
  const closings = new Map(clocks.map((clock) => [clock, closingOf(clock, happened)]));
  const quietly = closedWithoutDate(
    clocks.filter((clock) => !closings.get(clock)),
    undated,
  );
  return clocks
    .map((clock) => {
      const claimed = claimedExceptions(clock, ordered, undated);
      const closing = closings.get(clock) ?? quietly.get(clock);
      return asDeadline(clock, statusOf(clock, closing, claimed !== undefined, today), closing, claimed);
    })
    .sort(byDueDate);
}

type UndatedClosing = { outcome: Closing['outcome']; on?: CalendarDate };

function statusOf(
  clock: Clock,
  closing: UndatedClosing | undefined,
  exceptionClaimed: boolean,
  today: CalendarDate,
): DeadlineStatus {
  const { rule, due, from, working } = clock;
  if (closing?.outcome === 'met') {
    if (closing.on !== undefined) return closing.on <= due ? 'met' : 'met-late';
    // Done, on a day not recorded: in time if its time is not up, otherwise nobody can say.
    return today <= due ? 'met' : 'not-needed';
  }
  if (closing || working.ruleBegan !== undefined) return 'not-needed';
  if (rule.unnecessary && clock.event && matches(clock.event, rule.unnecessary)) return 'not-needed';
  if (rule.afterwards === 'not-needed' && today > from.date) return 'not-needed';
  if (rule.afterwards === 'met' && today > due) return 'met';
  if (exceptionClaimed) return 'exception-possible';
  const left = daysBetween(today, due);
  if (left < 0) return 'late';
  if (left === 0) return 'due-today';
  return left <= 14 ? 'soon' : 'upcoming';
}

function asDeadline(
  { rule, due, also, working, from, subject }: Clock,
  status: DeadlineStatus,
  closing: UndatedClosing | undefined,
  claimed: string[] | undefined,
): Deadline {
  const done = status === 'met' || status === 'met-late';
  const metOn = closing?.on ?? (rule.afterwards === 'met' ? due : undefined);
  return {
    id: rule.deadline,
    due,
    ...(also === undefined ? {} : { also }),
    working,
    basis: rule.basis,
    source: rule.source,
    checked: rule.checked,
    status,
    ...(done && metOn !== undefined ? { metOn } : {}),
    from,
    ...(subject === undefined ? {} : { subject }),
    actor: rule.actor,
    rule: { id: rule.id, version: rule.version },
    ...(rule.exceptions.length > 0 ? { exceptions: [...rule.exceptions] } : {}),
    ...(status === 'exception-possible' && claimed ? { exceptionsClaimed: claimed } : {}),
  };
}

function byDueDate(a: Deadline, b: Deadline): number {
  return (
    compare(a.due, b.due) ||
    compare(a.id, b.id) ||
    compare(a.from.date, b.from.date) ||
    compare(a.from.type, b.from.type) ||
    compare(a.rule.id, b.rule.id) ||
    compare(a.subject ?? '', b.subject ?? '')
  );
}
