import { calendarDate } from '../../../src/domain/calendar-date.ts';
import type { Undated } from '../../../src/domain/clocks/claimed-exceptions.ts';
import type { Deadline } from '../../../src/domain/clocks/deadline.ts';
import { type CaseEvent, readEvent } from '../../../src/domain/clocks/event.ts';
import { workOut } from '../../../src/domain/clocks/work-out.ts';

export type PlainCase = { today: string; born?: string; events: unknown[]; undated?: Undated[] };

/** An event read as a file would be read; a test that writes a wrong one fails here. */
export function eventOf(value: unknown): CaseEvent {
  const read = readEvent(value);
  if (!read.ok) throw new Error(`${JSON.stringify(value)}: ${JSON.stringify(read.faults)}`);
  return read.event;
}

/** Works out a case told in plain JSON. */
export function deadlinesOf({ today, born, events, undated = [] }: PlainCase): Deadline[] {
  return workOut({
    today: calendarDate(today),
    ...(born ? { child: { born: calendarDate(born) } } : {}),
    events: events.map(eventOf),
    undated,
  });
}
