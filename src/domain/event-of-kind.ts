import type { CalendarDate } from './calendar-date.ts';
import { type CaseEvent, readEvent } from './clocks/event.ts';
import type { EventField } from './event-fields.ts';
import { type EventKind, kindOf, planOf } from './event-kinds.ts';

/** What stands in an event's fields, as text: `2026-01-05`, `B,F`, `yes`, `1`. */
export type FieldValues = Record<string, string>;

/**
 * The event a kind, a day and its fields make; undefined while something it needs is missing. `base` is the event
 * being changed: what a newer app or a council put in it beside these fields stays.
 */
export function eventOfKind(
  kind: EventKind,
  date: CalendarDate | undefined,
  values: FieldValues = {},
  base?: CaseEvent,
): CaseEvent | undefined {
  const { type, set = {}, fields = [], day } = planOf(kind);
  const kept = base && kindOf(base) === kind ? (base as Record<string, unknown>) : {};
  const event: Record<string, unknown> = { ...kept, type, ...set };
  if (date) event.date = date;
  if (day === 'began' && date) event.from = date;
  for (const field of fields) {
    const [outer = '', inner] = field.in.split('.');
    const value = asValue(field, values[field.id]?.trim() ?? '');
    if (inner) event[outer] = { ...(event[outer] as object | undefined), [inner]: value };
    else event[outer] = value;
  }
  const read = readEvent(withoutGaps(event));
  return read.ok ? read.event : undefined;
}

function asValue({ as, id }: EventField, text: string): unknown {
  if (text === '') return undefined;
  if (as === 'year' || id === 'stage') return Number(text);
  if (as === 'yes-no') return text === 'yes';
  if (as === 'sections') return text.split(',');
  return text;
}

function withoutGaps(value: Record<string, unknown>): Record<string, unknown> {
  const filled = Object.entries(value).flatMap(([name, one]) => {
    if (one === undefined) return [];
    const isGroup = typeof one === 'object' && one !== null && !Array.isArray(one);
    const inner = isGroup ? withoutGaps(one as Record<string, unknown>) : one;
    return isGroup && Object.keys(inner as object).length === 0 ? [] : [[name, inner]];
  });
  return Object.fromEntries(filled);
}

/** An event's fields as the form shows them; the other way round from `eventOfKind`. */
export function fieldValues(kind: EventKind, event: CaseEvent): FieldValues {
  const found = (planOf(kind).fields ?? []).flatMap((field) => {
    const value = field.in.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)?.[name], event);
    if (value === undefined) return [];
    if (typeof value === 'boolean') return [[field.id, value ? 'yes' : 'no']];
    return [[field.id, Array.isArray(value) ? value.join(',') : String(value)]];
  });
  return Object.fromEntries(found);
}

export type FieldFault = { field: string; fault: 'needed' | 'year' | 'both' | 'order' };

/** What is missing or cannot be, before an event is made of it. */
export function fieldFaults(kind: EventKind, date: CalendarDate | undefined, values: FieldValues): FieldFault[] {
  const faults: FieldFault[] = [];
  for (const field of planOf(kind).fields ?? []) {
    const value = values[field.id]?.trim() ?? '';
    if (field.needed && !value) faults.push({ field: field.id, fault: 'needed' });
    else if (field.as === 'year' && !/^20\d\d$/.test(value)) faults.push({ field: field.id, fault: 'year' });
  }
  const { closes = '', reopens = '', to = '' } = values;
  if (Boolean(closes) !== Boolean(reopens)) faults.push({ field: closes ? 'reopens' : 'closes', fault: 'both' });
  else if (reopens && reopens <= closes) faults.push({ field: 'reopens', fault: 'order' });
  if (to && date && to < date) faults.push({ field: 'to', fault: 'order' });
  return faults;
}
