import { type CalendarDate, daysBetween } from './calendar-date.ts';
import type { ScopedRecord } from './children.ts';
import type { CaseEvent } from './clocks/event.ts';
import { officialEventBodySchema, type UndatedBody, undatedBodySchema } from './records/case-records.ts';
import { type OwnEventBody, ownEventBodySchema } from './records/home-records.ts';
import { schoolKey } from './school-key.ts';
import type { ScopeId } from './scope.ts';

/** One line of a child's case: what the council recorded, what the family wrote down, or both about the same thing. */
export type CaseLine = {
  id: string;
  /** What the clocks count from: the council's word where there is one. */
  event: CaseEvent;
  date: CalendarDate | undefined;
  official?: Official | undefined;
  own?: Own | undefined;
};

type Official = {
  id: string;
  scope: ScopeId;
  asOf?: CalendarDate | undefined;
  /** The council's own plain words about it, and the letter itself. */
  note?: string | undefined;
  document?: string | undefined;
};

type Own = { scope: ScopeId; id: string; version: number; body: OwnEventBody };

export type CaseStory = { lines: CaseLine[]; undated: UndatedBody[] };

/** Two people write down the same letter a few days apart; the same kind of event further away is another one. */
const sameThingDays = 60;

export function eventDate(event: CaseEvent): CalendarDate | undefined {
  return 'date' in event ? event.date : undefined;
}

/** Fields that tell two things of one type apart: two schools, two stages, two orders. */
const tellApart = ['school', 'from', 'about', 'kind', 'year', 'stage'] as const;

function isSameThing(a: CaseEvent, b: CaseEvent): boolean {
  if (a.type !== b.type) return false;
  const differs = (name: string) => {
    const [inA, inB] = name === 'school' ? [schoolKey(a), schoolKey(b)] : [field(a, name), field(b, name)];
    return inA !== undefined && inB !== undefined && inA !== inB;
  };
  if (tellApart.some(differs)) return false;
  const [dateA, dateB] = [eventDate(a), eventDate(b)];
  return dateA === undefined || dateB === undefined || Math.abs(daysBetween(dateA, dateB)) <= sameThingDays;
}

const field = (event: CaseEvent, name: string): unknown => (event as Record<string, unknown>)[name];

/**
 * The council's line an own event was written beside ("our letter says another day"): the family said which one, so
 * the two belong together however far apart their days are.
 */
function writtenBeside(lines: readonly CaseLine[], event: CaseEvent): CaseLine | undefined {
  const beside = field(event, 'beside');
  return lines.find((line) => line.official?.id === beside && !line.own && line.event.type === event.type);
}

function nearestFirst(event: CaseEvent) {
  const date = eventDate(event);
  const gap = (line: CaseLine) => (date && line.date ? Math.abs(daysBetween(date, line.date)) : 0);
  return (a: CaseLine, b: CaseLine) => gap(a) - gap(b);
}

function joinOwn(lines: CaseLine[], own: Own): void {
  const { event } = own.body;
  const known =
    writtenBeside(lines, event) ??
    lines.filter((line) => line.official && !line.own && isSameThing(line.event, event)).sort(nearestFirst(event))[0];
  if (known) known.own = own;
  else lines.push({ id: own.id, event, date: eventDate(event), own });
}

/**
 * Joins both records into one line for what both know (design §4), oldest first; lines without a day come last.
 * The family's own words stay beside the council's.
 */
export function caseStory(official: readonly ScopedRecord[], own: readonly ScopedRecord[]): CaseStory {
  const undated: UndatedBody[] = [];
  const lines: CaseLine[] = [];
  for (const { scope, record } of official) {
    if (record.kind === 'undated') {
      const body = undatedBodySchema.safeParse(record.body);
      if (body.success) undated.push(body.data);
    }
    if (record.kind !== 'official-event') continue;
    const body = officialEventBodySchema.safeParse(record.body);
    if (!body.success) continue;
    const { event, source, note, document } = body.data;
    const said = { id: record.id, scope, asOf: source.asOf, note, document };
    lines.push({ id: record.id, event, date: eventDate(event), official: said });
  }
  const mine = own.flatMap(({ scope, record }): Own[] => {
    const body = ownEventBodySchema.safeParse(record.body);
    if (record.kind !== 'own-event' || !body.success) return [];
    return [{ scope, id: record.id, version: record.version, body: body.data }];
  });
  const isTold = ({ body }: Own) => field(body.event, 'beside') !== undefined;
  for (const one of [...mine.filter(isTold), ...mine.filter((own) => !isTold(own))]) {
    joinOwn(lines, one);
  }
  lines.sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999') || (a.id < b.id ? -1 : 1));
  return { lines, undated };
}
