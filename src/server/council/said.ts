import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { CaseEvent, EventType } from '../../domain/clocks/event.ts';
import type { CaseIndicator, SourcePart } from '../../domain/records/case-records.ts';

/** What a return says of one child in the words of the timeline, before it is laid beside what is already known. */
export type SaidReturn = {
  items: Said[];
  indicators: CaseIndicator[];
  /** `<request>|<part>`: parts this return tells anew, so that an older year's word on them gives way. */
  retold: Set<string>;
  /** Days of the requests this return tells live (not as a shell). */
  liveRequests: Set<CalendarDate>;
  /** Days of all requests it names. */
  requests: Set<CalendarDate>;
};

type Origin = { part: SourcePart; request: CalendarDate | undefined };

/** `key` names the same thing in every return: type, day, and what else tells two such things apart. */
export type Said = Origin & { key: string } & (
    | { kind: 'official-event'; event: CaseEvent }
    | { kind: 'undated'; type: EventType; detail?: Record<string, unknown> }
  );

export function retoldKey(request: CalendarDate | undefined, part: SourcePart): string {
  return `${request ?? ''}|${part}`;
}

type Field = string | number | boolean | undefined;

/**
 * An event where the day is recorded, else an undated record: the day is never invented.
 * `apart` tells two events of one type and day apart.
 */
export function said(
  origin: Origin,
  type: EventType,
  date: CalendarDate | undefined,
  fields: Record<string, Field> = {},
  apart = '',
): Said {
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  if (date !== undefined) {
    const event = { type, date, ...known } as unknown as CaseEvent;
    return { ...origin, key: `${type}|${date}|${apart}`, kind: 'official-event', event };
  }
  // Without a day, the request is what tells which clock it belongs to when a child had several.
  const isOfRequest = origin.request !== undefined && (origin.part === 'request' || origin.part === 'assessment');
  const all = isOfRequest ? { ...known, request: origin.request } : known;
  const detail = Object.keys(all).length > 0 ? { detail: all } : {};
  return { ...origin, key: `${type}||${origin.request ?? ''}|${apart}`, kind: 'undated', type, ...detail };
}

/**
 * Each thing once. Two rows of one return may say the same with different fields; which one stays must not hang on the
 * order of the rows, because the XML and the CSV of one return may order them differently.
 */
export function once(items: readonly Said[]): Said[] {
  const byKey = new Map<string, Said>();
  for (const item of items) {
    const other = byKey.get(item.key);
    if (!other || JSON.stringify(item) > JSON.stringify(other)) byKey.set(item.key, item);
  }
  return [...byKey.values()];
}
