import type { Change } from '../../domain/changes/change.ts';
import type { WaymarkRecord } from '../../domain/records/record.ts';
import { mostSealed } from '../../domain/records/sealed-records.ts';
import { asOne, type LogEntry, toTell } from '../../domain/this-is-me/own-log.ts';
import { uuidv7 } from '../uuid.ts';
import { diskFailure, type Transaction } from './book.ts';
import type { Desk } from './own-desk.ts';
import { entryIdAfter, entryOf, entryRecord, type Joined, joinedIn, lastEntryId } from './own-log-held.ts';
import { dropToTell, putToTell, readToTell, type ToTell, takeToTell } from './own-log-rows.ts';
import { sealEntry } from './own-log-seal.ts';
import { type OwnWrite, writeOwnPages } from './own-pages.ts';

type Records = ReadonlyMap<string, WaymarkRecord>;

export type LogWrite = {
  puts?: readonly WaymarkRecord[];
  removes?: readonly string[];
  tells?: readonly ToTell[];
  /** A log of which nothing more is to be told. */
  forgets?: string;
};

/** Writes pages and what is to be told of them together, or nothing. False where `make` has nothing to write. */
export function writeLog(desk: Desk, make: (records: Records) => Promise<LogWrite | undefined>): Promise<boolean> {
  return desk.writing<boolean>(async () => {
    const key = desk.key();
    const { held, heard } = desk.known();
    const write = key && (await make(held.records));
    if (!write) return false;
    const { puts = [], removes = [], tells = [], forgets } = write;
    const also = async (transaction: Transaction): Promise<boolean> => {
      if (forgets) await dropToTell(transaction, desk.owner, forgets);
      await putToTell(transaction, desk.owner, tells);
      return true;
    };
    const next = await writeOwnPages(desk, held, key, { puts, removes, also });
    if (!next) return undefined;
    desk.learn({ held: next, heard: heard + 1 });
    return true;
  });
}

export const aboutLog = ({ person, log }: Joined): Pick<ToTell, 'person' | 'log'> => ({ person, log });

export async function entryRow({ cipher }: Desk, joined: Joined, entry: LogEntry): Promise<ToTell> {
  const sealed = await sealEntry(cipher, joined.raw, joined.log, entry);
  if (sealed.length > mostSealed) throw diskFailure(new Error('an entry is longer than an exchange may be'));
  const args = { id: entry.id, log: joined.log, sealed };
  return { ...aboutLog(joined), id: entry.id, name: 'me-keep-sealed', args };
}

/** The id of what is said now: in a log, behind everything that is known. */
export function nextChangeId(desk: Desk, records: Records): string {
  return joinedIn(records) ? entryIdAfter(lastEntryId(records), desk) : uuidv7();
}

/** What is to be written beside a change that was just said here. `records`: as they were before it. */
export async function tellingOf(desk: Desk, change: Change, records: Records): Promise<OwnWrite> {
  const joined = joinedIn(records);
  const told = joined && toTell(change.name, change.args);
  if (!told) return { puts: [], removes: [] };
  const said: LogEntry = { ...told, id: change.id, madeAt: change.madeAt };
  const before = await stillHere(desk, records);
  const whole = before && asOne(before, said, records);
  const entry = whole ?? said;
  const row = await entryRow(desk, joined, entry);
  return {
    puts: [entryRecord(entry)],
    removes: whole && before ? [before.id] : [],
    also: async (transaction) => {
      if (whole && before && !(await takeToTell(transaction, desk.owner, before.id))) return false;
      await putToTell(transaction, desk.owner, [row]);
      return true;
    },
  };
}

/** The last entry there is, if nobody was told of it. */
async function stillHere({ book, owner }: Desk, records: Records): Promise<LogEntry | undefined> {
  const last = lastEntryId(records);
  const row = last === undefined ? undefined : await readToTell(book, owner, last);
  return row && !row.isGoing ? entryOf(records.get(row.id)) : undefined;
}
