import { isDeepStrictEqual } from 'node:util';
import { londonDate } from '../../domain/calendar-date.ts';
import type { CaseEvent } from '../../domain/clocks/event.ts';
import type { OfficialEventBody } from '../../domain/records/case-records.ts';
import type { CaseRecord } from './merge-return.ts';

/**
 * A return and the companion file may tell the same thing: the same type on the same day. The family sees one line:
 * the return's, with the note, the document and what else only the companion file's row told (`gained`).
 */
export type EventRecord = Extract<CaseRecord, { kind: 'official-event' }>;

type Told = Pick<OfficialEventBody, 'note' | 'document'> & {
  event: CaseEvent;
  row: { id: string; bare?: string | undefined; at?: string | undefined };
};

/** Fields that tell two things of one type and day apart. */
const apart = ['school', 'urn', 'about', 'from', 'kind', 'stage'];

export function isSameThing(a: CaseEvent, b: CaseEvent): boolean {
  if (a.type !== b.type || a.date !== b.date) return false;
  const [fieldsA, fieldsB]: Record<string, unknown>[] = [a, b];
  return apart.every((name) => {
    const [one, other] = [fieldsA?.[name], fieldsB?.[name]];
    return one === undefined || other === undefined || isDeepStrictEqual(one, other);
  });
}

/** The one record of these that tells the same; none when several might: which of them is meant cannot be known. */
export function onlyOneLike(event: CaseEvent, records: readonly CaseRecord[]): EventRecord | undefined {
  const alike = records.filter(
    (record): record is EventRecord => record.kind === 'official-event' && isSameThing(record.body.event, event),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

function ownRow({ id, bare, at }: Told['row']) {
  return { id, ...(bare === undefined ? {} : { bare }), ...(at === undefined ? {} : { at }) };
}

/** A return's record with what a companion row tells of the same thing. What the return says goes before. */
export function withRow({ event, source }: OfficialEventBody, told: Told): OfficialEventBody {
  const gained = Object.fromEntries(Object.entries(told.event).filter(([name]) => !Object.hasOwn(event, name)));
  return {
    event: { ...event, ...gained } as CaseEvent,
    source,
    ...(told.note === undefined ? {} : { note: told.note }),
    ...(told.document === undefined ? {} : { document: told.document }),
    row: { ...ownRow(told.row), ...(Object.keys(gained).length > 0 ? { gained } : {}) },
  };
}

/** The same record as the return alone told it. */
export function withoutRow({ event, source, row }: OfficialEventBody): OfficialEventBody {
  const gained = new Set(Object.keys(row?.gained ?? {}));
  const own = Object.fromEntries(Object.entries(event).filter(([name]) => !gained.has(name)));
  return { event: own as CaseEvent, source };
}

/** What the companion row of a record told, to be joined anew. */
export function rowOf({ event, source, note, document, row }: OfficialEventBody): Told | undefined {
  if (!row) return undefined;
  if (source.kind === 'events') return { event, note, document, row };
  const known = { type: event.type, ...(event.date === undefined ? {} : { date: event.date }), ...row.gained };
  return { event: known as CaseEvent, note, document, row };
}

/** An event the companion file alone tells: also what stays when a return takes back its own word of it. */
export function asRowAlone({ event, note, document, row }: Omit<OfficialEventBody, 'source'>): OfficialEventBody {
  const at = row?.at;
  return {
    event,
    source: { kind: 'events', ...(at === undefined ? {} : { asOf: londonDate(new Date(at)) }) },
    ...(note === undefined ? {} : { note }),
    ...(document === undefined ? {} : { document }),
    ...(row ? { row: ownRow(row) } : {}),
  };
}
