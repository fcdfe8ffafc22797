import type { WaymarkRecord } from '../../domain/records/record.ts';
import { type LogEntry, logEntrySchema, timeAfter } from '../../domain/this-is-me/own-log.ts';
import { uuidv7 } from '../uuid.ts';
import type { Bytes } from './book.ts';
import type { Desk } from './own-desk.ts';
import { toBytes, toText } from './own-log-seal.ts';

/*
 * What a room that has joined an account keeps of its log, among its own sealed pages: the key, and every entry it knows.
 */

type Records = ReadonlyMap<string, WaymarkRecord>;

const joinedId = 'me-log';
const entryKind = 'me-log-entry';

/** Whose account the room has joined, and as which log. */
export type Joined = { person: string; log: string; raw: Bytes };

export function joinedIn(records: Records): Joined | undefined {
  const body = records.get(joinedId)?.body as { person: string; log: string; key: string } | undefined;
  return body && { person: body.person, log: body.log, raw: toBytes(body.key) };
}

export const joinedRecord = ({ person, log, raw }: Joined): WaymarkRecord => {
  return { id: joinedId, kind: joinedId, version: 0, body: { person, log, key: toText(raw) } };
};

export const entryOf = (record: WaymarkRecord | undefined): LogEntry | undefined =>
  record?.kind === entryKind ? { ...logEntrySchema.parse(record.body), id: record.id } : undefined;

export const entriesIn = (records: Records): LogEntry[] =>
  [...records.values()].map(entryOf).filter((entry) => entry !== undefined);

export const entryRecord = ({ id, ...body }: LogEntry): WaymarkRecord => {
  return { id, kind: entryKind, version: 0, body };
};

export function lastEntryId(records: Records): string | undefined {
  let last: string | undefined;
  for (const { id, kind } of records.values()) if (kind === entryKind && (!last || id > last)) last = id;
  return last;
}

export const entryIdAfter = (last: string | undefined, { now, crypto }: Pick<Desk, 'now' | 'crypto'>): string =>
  uuidv7({
    now: () => timeAfter(last, now().getTime()),
    fill: (bytes) => {
      crypto.getRandomValues(bytes);
    },
  });

const isOfLog = ({ id, kind }: WaymarkRecord): boolean => id === joinedId || kind === entryKind;

export const logRecordIds = (records: Records): string[] => [...records.values()].filter(isOfLog).map(({ id }) => id);

/** The room's own records without its log; the same map for the same records. */
export function createShown(): (records: Records) => Records {
  let known: Records | undefined;
  let shown: Records = new Map();
  return (records) => {
    if (records === known) return shown;
    known = records;
    shown = records.has(joinedId) ? withoutLog(records) : records;
    return shown;
  };
}

export const withoutLog = (records: Records): Records => new Map([...records].filter(([, record]) => !isOfLog(record)));
