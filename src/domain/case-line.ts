import { type CalendarDate, daysBetween } from './calendar-date.ts';
import type { ScopedRecord } from './children.ts';
import type { CaseEvent } from './clocks/event.ts';
import { officialEventBodySchema, type UndatedBody, undatedBodySchema } from './records/case-records.ts';
import { type OwnEventBody, ownEventBodySchema } from './records/home-records.ts';
import type { ScopeId } from './scope.ts';

/** One line of a child's case: what the council recorded, what the family wrote down, or both about the same thing. */
export type CaseLine = {
  id: string;
  /** What the clocks count from: the council's word where there is one. */
  event: CaseEvent;
  date: CalendarDate | undefined;
  official?: { id: string; asOf?: CalendarDate | undefined } | undefined;
  own?: { scope: ScopeId; id: string; version: number; body: OwnEventBody } | undefined;
};

export type CaseStory = { lines: CaseLine[]; undated: UndatedBody[] };

/** Two people write down the same letter a few days apart; the same kind of event further away is another one. */
const sameThingDays = 60;

export function eventDate(event: CaseEvent): CalendarDate | undefined {
  return 'date' in event ? event.date : undefined;
}

function isSameThing(a: CaseEvent, b: CaseEvent): boolean {
  if (a.type !== b.type) return false;
  const named = (event: CaseEvent) =>
    ('school' in event ? event.school : undefined) ?? ('about' in event ? event.about : undefined);
  const [nameA, nameB] = [named(a), named(b)];
  if (nameA !== undefined && nameB !== undefined && nameA !== nameB) return false;
  const [dateA, dateB] = [eventDate(a), eventDate(b)];
  return dateA === undefined || dateB === undefined || Math.abs(daysBetween(dateA, dateB)) <= sameThingDays;
}

function nearestFirst(event: CaseEvent) {
  const date = eventDate(event);
  const gap = (line: CaseLine) => (date && line.date ? Math.abs(daysBetween(date, line.date)) : 0);
  return (a: CaseLine, b: CaseLine) => gap(a) - gap(b);
}

/**
 * Joins both records into one line for what both know (design §4), oldest first; lines without a day come last.
 * The family's own words stay beside the council's.
 */
export function caseStory(official: readonly ScopedRecord[], own: readonly ScopedRecord[]): CaseStory {
  const undated: UndatedBody[] = [];
  const lines: CaseLine[] = [];
  for (const { record } of official) {
    if (record.kind === 'undated') {
      const body = undatedBodySchema.safeParse(record.body);
      if (body.success) undated.push(body.data);
    }
    if (record.kind !== 'official-event') continue;
    const body = officialEventBodySchema.safeParse(record.body);
    if (!body.success) continue;
    const { event, source } = body.data;
    lines.push({ id: record.id, event, date: eventDate(event), official: { id: record.id, asOf: source.asOf } });
  }
  for (const { scope, record } of own) {
    const body = ownEventBodySchema.safeParse(record.body);
    if (record.kind !== 'own-event' || !body.success) continue;
    const mine = { scope, id: record.id, version: record.version, body: body.data };
    const { event } = body.data;
    const [known] = lines
      .filter((line) => line.official && !line.own && isSameThing(line.event, event))
      .sort(nearestFirst(event));
    if (known) known.own = mine;
    else lines.push({ id: record.id, event, date: eventDate(event), own: mine });
  }
  lines.sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999') || (a.id < b.id ? -1 : 1));
  return { lines, undated };
}
