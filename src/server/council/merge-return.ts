import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { CaseEvent } from '../../domain/clocks/event.ts';
import type { ContactBody, OfficialEventBody, RecordSource, UndatedBody } from '../../domain/records/case-records.ts';
import { givesWay } from './gives-way.ts';
import { asRowAlone, type EventRecord, onlyOneLike, rowOf, withoutRow, withRow } from './join-row.ts';
import type { Said, SaidReturn } from './said.ts';

export type CaseRecord = { id: string } & (
  | { kind: 'official-event'; body: OfficialEventBody }
  | { kind: 'undated'; body: UndatedBody }
);

export type KnownCase = {
  /** The body of the child's own record. */
  child: Record<string, unknown> | undefined;
  records: CaseRecord[];
  /** Ids of records once removed: used up for ever (sync invariant 9). */
  dead: Set<string>;
  contact?: ContactBody;
  /** Rows of the companion file that were taken back, with when. */
  takenBack?: ReadonlyMap<string, string>;
};

export type Merged = {
  puts: CaseRecord[];
  removes: string[];
  /** Everything that stands afterwards. */
  after: CaseRecord[];
  counts: { added: number; changed: number; unchanged: number; removed: number };
};

export type ReturnOf = { year: number; asOf: CalendarDate };

/**
 * Lays a return beside what is known of one child. The caller has made sure that no newer return is known.
 *
 * 1. What it says and is known already stays as it is, with the year that said it first. If it now says more of the
 *    same thing (the same type and day), the record is put right in place.
 * 2. What an earlier import of the same year said and this one does not is removed: a return replaces its own year.
 * 3. What an older year said stays, unless this return tells the same part of the case anew: see `givesWay`.
 * 4. What is not from a return (the companion file) is left alone; where both tell the same thing they are one record,
 *    and what the companion file told goes on standing when this return no longer tells it (`join-row.ts`).
 */
export function mergeReturn(ref: string, known: KnownCase, saidReturn: SaidReturn, from: ReturnOf): Merged {
  const byId = new Map(known.records.map((record) => [record.id, record]));
  const merged: Merged = {
    puts: [],
    removes: [],
    after: [],
    counts: { added: 0, changed: 0, unchanged: 0, removed: 0 },
  };
  const wanted = new Set<string>();
  for (const item of saidReturn.items) {
    const id = freeId(ref, item.key, known.dead);
    wanted.add(id);
    const before = byId.get(id);
    const twin = before ? undefined : rowAlike(item, known.records, wanted);
    const isReturns = before?.body.source.kind === 'sen2';
    const alone = isReturns ? putRight(before, item, from) : toRecord(id, item, sourceOf(item, from));
    const record = joinedAgain(alone, before ?? twin);
    merged.after.push(record);
    if (twin) {
      wanted.add(twin.id);
      merged.removes.push(twin.id);
    }
    if (before && isDeepStrictEqual(before.body, record.body)) merged.counts.unchanged += 1;
    else {
      merged.puts.push(record);
      merged.counts[(before ?? twin) ? 'changed' : 'added'] += 1;
    }
  }
  const joined = merged.removes.length;
  const isStale = givesWay(known.records, saidReturn, from);
  for (const record of known.records) {
    if (wanted.has(record.id)) continue;
    if (record.body.source.kind !== 'sen2' || !isStale(record)) merged.after.push(record);
    else if (record.kind === 'official-event' && record.body.row) {
      const left = { ...record, body: asRowAlone(record.body) };
      merged.after.push(left);
      merged.puts.push(left);
      merged.counts.changed += 1;
    } else merged.removes.push(record.id);
  }
  merged.counts.removed = merged.removes.length - joined;
  return merged;
}

/** The companion file's record of the same thing, for the return's to take its place. */
function rowAlike(item: Said, records: readonly CaseRecord[], wanted: ReadonlySet<string>): EventRecord | undefined {
  if (item.kind !== 'official-event') return undefined;
  const rows = records.filter(({ id, body }) => body.source.kind === 'events' && !wanted.has(id));
  return onlyOneLike(item.event, rows);
}

function joinedAgain(record: CaseRecord, before: CaseRecord | undefined): CaseRecord {
  if (record.kind !== 'official-event' || before?.kind !== 'official-event') return record;
  const told = record.body.source.kind === 'sen2' ? rowOf(before.body) : undefined;
  return told ? { ...record, body: withRow(record.body, told) } : record;
}

function sourceOf({ part, request }: Said, { year, asOf }: ReturnOf): RecordSource {
  return { kind: 'sen2', year, asOf, part, ...(request === undefined ? {} : { request }) };
}

function toRecord(id: string, item: Said, source: RecordSource): CaseRecord {
  if (item.kind === 'official-event') return { id, kind: item.kind, body: { event: item.event, source } };
  const { kind, type, detail } = item;
  return { id, kind, body: { type, ...(detail ? { detail } : {}), source } };
}

/** Its own year's record is replaced; an older year's keeps what it said and gains what this return adds. */
function putRight(before: CaseRecord, item: Said, from: ReturnOf): CaseRecord {
  const { source } = before.body;
  const isOlder = source.year !== from.year;
  if (isOlder && item.kind === 'official-event' && before.kind === 'official-event') {
    const { event } = withoutRow(before.body);
    return toRecord(before.id, { ...item, event: { ...event, ...item.event } as CaseEvent }, source);
  }
  if (isOlder && item.kind === 'undated' && before.kind === 'undated' && before.body.detail) {
    return toRecord(before.id, { ...item, detail: { ...before.body.detail, ...item.detail } }, source);
  }
  return toRecord(before.id, item, source);
}

/**
 * The same thing has the same id in every import, so that importing twice changes nothing. A phone never takes a removed
 * id back, so what comes back after it was removed gets the next id in line.
 */
function freeId(ref: string, key: string, dead: ReadonlySet<string>): string {
  for (let time = 0; ; time += 1) {
    const text = `${ref}|${key}${time === 0 ? '' : `|${time}`}`;
    const id = `sen2-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
    if (!dead.has(id)) return id;
  }
}
