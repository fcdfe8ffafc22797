import { isDeepStrictEqual } from 'node:util';
import { type ContactBody, contactBodySchema, type OfficialEventBody } from '../../domain/records/case-records.ts';
import { asRowAlone, type EventRecord, onlyOneLike, withoutRow, withRow } from './join-row.ts';
import type { CaseRecord, KnownCase } from './merge-return.ts';
import type { ToldRow } from './read-event-row.ts';
import { standingRecords } from './standing-records.ts';

type Thing = NonNullable<ToldRow['thing']>;
type Put = CaseRecord | { id: string; kind: 'contact'; body: ContactBody };

export type MergedEvents = {
  puts: Put[];
  removes: string[];
  /** Everything that stands afterwards. */
  after: CaseRecord[];
  /** Things taken back, with when: an older file that still tells them is not believed. */
  takenBack: Map<string, string>;
  counts: { added: number; changed: number; unchanged: number; removed: number; older: number };
};

/** Without a time a row is the last word: it is compared with nothing. */
const isOlder = (row: ToldRow, known: string | undefined) =>
  row.at !== undefined && known !== undefined && known > row.at;

/** The newest of each wins; of two of one instant the one further down the file. Told in the order they were written. */
function newest(rows: readonly ToldRow[]): { row: ToldRow; thing: Thing }[] {
  const byId = new Map<string, { row: ToldRow; thing: Thing }>();
  for (const row of rows) {
    if (!row.thing) continue;
    const other = byId.get(row.thing.id);
    if (!other || !isOlder(row, other.row.at)) byId.set(row.thing.id, { row, thing: row.thing });
  }
  return [...byId.values()].sort((a, b) => byTime(a.row, b.row));
}

const instantOf = (row: ToldRow) => row.at ?? '9999';

function byTime(a: ToldRow, b: ToldRow): number {
  const [one, other] = [instantOf(a), instantOf(b)];
  return one < other ? -1 : one > other ? 1 : a.line - b.line;
}

/**
 * Lays rows of the companion file beside what is known of one child. A thing is known again by its row's id: a newer
 * row changes it in place, an older one is let go, one that is withdrawn (or no longer for the family) removes it.
 */
export function mergeEvents(ref: string, known: KnownCase, rows: readonly ToldRow[]): MergedEvents {
  const merged: Merging = {
    known,
    puts: new Map(),
    removes: [],
    standing: standingRecords(known.records),
    takenBack: new Map(),
    counts: { added: 0, changed: 0, unchanged: 0, removed: 0, older: 0 },
  };
  for (const { row, thing } of newest(rows)) mergeThing(merged, row, thing);
  const { puts, removes, standing, takenBack, counts } = merged;
  const contact = newestContact(known.contact, rows);
  const isNews = contact && !isDeepStrictEqual(contact, known.contact);
  if (isNews) counts[known.contact ? 'changed' : 'added'] += 1;
  const own: Put[] = isNews ? [{ id: contactRecordId(ref), kind: 'contact', body: contact }] : [];
  return { puts: [...puts.values(), ...own], removes, after: standing.all(), takenBack, counts };
}

export const contactRecordId = (ref: string) => `contact-${ref.toLowerCase()}`;

type Merging = Pick<MergedEvents, 'removes' | 'takenBack' | 'counts'> & {
  known: KnownCase;
  puts: Map<string, EventRecord>;
  standing: ReturnType<typeof standingRecords>;
};

function mergeThing(merged: Merging, row: ToldRow, thing: Thing): void {
  const { known, counts } = merged;
  const before = standingOf(merged, thing);
  if (isPast(row, thing, before) || isOlder(row, known.takenBack?.get(thing.id))) {
    counts.older += 1;
    return;
  }
  const own = { id: thing.id, bare: thing.bare, at: row.at };
  const told = thing.event && { ...thing, event: thing.event, row: own };
  if (!told) {
    for (const id of [thing.id, thing.bare]) if (id && row.at !== undefined) merged.takenBack.set(id, row.at);
    if (before) takeBack(merged, before);
    counts[before ? 'removed' : 'unchanged'] += 1;
    return;
  }
  const body = asRowAlone(told);
  const isJoined = before?.body.source.kind === 'sen2';
  const partner =
    isJoined && before.body.event.date === told.event.date
      ? { ...before, body: withoutRow(before.body) }
      : onlyOneLike(told.event, merged.standing.withoutRow(told.event));
  if (partner) {
    // One line for both: a line of the row's own, or its place beside another, is given up for it.
    if (before && before.id !== partner.id) takeBack(merged, before);
    settle(merged, before?.id === partner.id ? before : partner, withRow(partner.body, told));
  } else if (before && !isJoined) settle(merged, before, body);
  else {
    if (before) takeBack(merged, before);
    replace(
      merged,
      freeRowId(thing.id, (id) => known.dead.has(id) || merged.standing.has(id)),
      body,
    );
    counts.added += 1;
  }
}

/**
 * What stands of a thing: under its own id, or told before its letter had a number, or with a letter this row does not
 * name. Two letters of one day are two things; which of them is meant cannot be known then.
 */
function standingOf({ standing }: Merging, { id, bare }: Thing): EventRecord | undefined {
  const own = standing.ofRow(id);
  if (own) return own;
  if (bare !== undefined) return standing.ofRow(bare);
  const alike = standing.ofBare(id);
  return alike.length === 1 ? alike[0] : undefined;
}

/** Beside a word that names the letter one that names none must be newer; of one instant the letter stays. */
function isPast(row: ToldRow, { id, bare }: Thing, before: EventRecord | undefined): boolean {
  const known = before?.body.row;
  if (!known) return false;
  const isBare = known.id !== id && bare === undefined;
  return isBare ? known.at === undefined || row.at === undefined || row.at <= known.at : isOlder(row, known.at);
}

function settle(merged: Merging, standing: EventRecord, body: OfficialEventBody): void {
  if (isDeepStrictEqual(standing.body, body)) merged.counts.unchanged += 1;
  else {
    replace(merged, standing.id, body);
    merged.counts.changed += 1;
  }
}

function takeBack(merged: Merging, { id, body }: EventRecord): void {
  if (body.source.kind === 'sen2') {
    replace(merged, id, withoutRow(body));
    return;
  }
  merged.standing.remove(id);
  // What these very rows brought was never stored: then there is nothing to remove.
  merged.puts.delete(id);
  merged.removes.push(id);
}

function replace({ puts, standing }: Merging, id: string, body: OfficialEventBody): void {
  const record: EventRecord = { id, kind: 'official-event', body };
  standing.put(record);
  puts.set(id, record);
}

/** A removed id is never used again (sync invariant 9): what is told anew gets the next one. */
export function freeRowId(id: string, isUsed: (id: string) => boolean): string {
  let free = id;
  for (let time = 1; isUsed(free); time += 1) free = `${id}-${time}`;
  return free;
}

/** The newest row that names a caseworker says who it is; the newest that says what is next says that. */
function newestContact(known: ContactBody | undefined, rows: readonly ToldRow[]): ContactBody | undefined {
  const told = rows.filter((row) => row.contact).toSorted(byTime);
  return told.reduce<ContactBody | undefined>((sofar, row) => {
    if (!row.contact || isOlder(row, sofar?.at)) return sofar;
    const { next, asOf, at, ...person } = row.contact;
    const { next: nextBefore, asOf: _asOf, at: _at, ...personBefore } = sofar ?? {};
    const body = {
      ...(Object.keys(person).length > 0 ? person : personBefore),
      ...((next ?? nextBefore) ? { next: next ?? nextBefore } : {}),
      ...(asOf ? { asOf } : {}),
      ...(at ? { at } : {}),
    };
    return contactBodySchema.parse(body);
  }, known);
}
