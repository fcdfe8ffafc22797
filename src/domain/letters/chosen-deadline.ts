import type { CalendarDate } from '../calendar-date.ts';
import type { Deadline, DeadlineId, DeadlineStatus } from '../clocks/deadline.ts';
import { type CaseEvent, type EventType, readEvent } from '../clocks/event.ts';
import { workOut } from '../clocks/work-out.ts';
import type { LetterForm } from './letter-form.ts';
import { type LetterCase, longDay } from './letter-plan.ts';

/** A deadline as a letter speaks of it. */
export type Chosen = {
  deadline: Deadline;
  /** `open` also while another reading of the law still gives time: nobody is called late on the stricter one. */
  state: 'late' | 'open' | 'exception';
  /** Values for its sentences. */
  values: { start: string; due: string; n?: string };
};

const order: DeadlineStatus[] = ['late', 'exception-possible', 'due-today', 'soon', 'upcoming'];

/** Deadlines of these ids that are not done with, the most pressing first. */
export function standing({ deadlines }: Pick<LetterCase, 'deadlines'>, ids: readonly DeadlineId[]): Deadline[] {
  return deadlines
    .filter(({ id, status }) => ids.includes(id) && order.includes(status))
    .sort(
      (a, b) =>
        order.indexOf(a.status) - order.indexOf(b.status) ||
        Number(isBorrowed(a)) - Number(isBorrowed(b)) ||
        b.from.date.localeCompare(a.from.date) ||
        ids.indexOf(a.id) - ids.indexOf(b.id) ||
        a.due.localeCompare(b.due),
    );
}

/** After a notice sent late the day is counted from the meeting (Devon): the letter then speaks of the meeting. */
const isBorrowed = ({ working, from }: Deadline): boolean =>
  from.type === 'amendment-notice-sent' && working.start !== from.date;

export const keyOf = ({ id, from, due }: Deadline): string => `${id}@${from.date}@${due}`;

/**
 * The deadline with the day it counts from as a fact of the letter: known from the case, or asked. Another day than the
 * case's is counted again by the same rules.
 */
export function countedFrom(
  form: LetterForm,
  letterCase: LetterCase,
  known: Deadline | undefined,
  unknown: { id: DeadlineId; start: EventType; fields?: Record<string, unknown> },
): Chosen | undefined {
  const { today, lines } = letterCase;
  const type = known?.from.type ?? unknown.start;
  const line = lines.find(({ event, date }) => event.type === type && date === known?.from.date);
  // Nobody wrote that day down as such (a move of school the council's own day implies): nothing to put right.
  if (known && !line) return chosen(known, today);
  const start = form.date(`start-${type}`, { known: known?.from.date, latest: today });
  if (!start) return undefined;
  if (start === known?.from.date) return chosen(known, today);
  const event = readEvent({ ...(line?.event ?? { type, ...unknown.fields }), date: start });
  return event.ok ? countedAnew(event.event, known?.id ?? unknown.id, today) : undefined;
}

export function countedAnew(event: CaseEvent, id: DeadlineId, today: CalendarDate): Chosen | undefined {
  const deadline = workOut({ today, events: [event] }).find((one) => one.id === id);
  return deadline && chosen(deadline, today);
}

export function chosen(deadline: Deadline, today: CalendarDate): Chosen {
  const { status, due, also, working, from } = deadline;
  const last = also !== undefined && also > due ? also : due;
  const state = status === 'exception-possible' ? 'exception' : status === 'late' && today > last ? 'late' : 'open';
  const shown = state === 'open' && due < today ? last : due;
  const n = working.n ? { n: String(working.n) } : {};
  return { deadline, state, values: { start: longDay(from.date), due: longDay(shown), ...n } };
}

export function restsOn({ deadline: { id, due, from } }: Chosen) {
  return { deadline: id, due, from: from.date };
}
