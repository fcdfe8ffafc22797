import type { WaymarkRecord } from '../../domain/records/record.ts';
import { sealedLeftId, sealedLeftSchema } from '../../domain/records/sealed-records.ts';
import { addEntries, foldLog, inOrder, type LogEntry, toJoin } from '../../domain/this-is-me/own-log.ts';
import { uuidv7 } from '../uuid.ts';
import type { Desk } from './own-desk.ts';
import { newRecoveryCode } from './own-keys.ts';
import {
  entriesIn,
  entryIdAfter,
  entryRecord,
  type Joined,
  joinedIn,
  joinedRecord,
  lastEntryId,
  logRecordIds,
  withoutLog,
} from './own-log-held.ts';
import { type Deliver, orLater, type ToTell, tellAll } from './own-log-rows.ts';
import { openEntry, openLogKey, wrapLogKey } from './own-log-seal.ts';
import { aboutLog, entryRow, writeLog } from './own-log-write.ts';

export type Begun = { ok: true; code: string } | { ok: false };

/**
 * How a room joins the account of whoever is signed in. The account holds a sealed log of what was said on each device;
 * it is opened by a code, which no server and no sign-in knows. Sync is not known here: what is to be told waits in the
 * room's own database until somebody takes it over, and what was heard is handed in.
 */
export type OwnLog = {
  /** Begins a log with all the room holds. Answers the code, which exists nowhere else. */
  begin(person: string): Promise<Begun>;
  /** Joins the log that the code opens, with all the room holds. `records`: what the account holds. */
  join(person: string, records: readonly WaymarkRecord[], code: string): Promise<'joined' | 'wrong' | 'failed'>;
  /** Another code for the same log. The one before opens it no more. */
  newCode(): Promise<Begun>;
  /** Takes the log out of the account. The room keeps all it has. */
  leave(): Promise<{ ok: boolean }>;
  /** Takes in what other devices said. Nothing of another person's, and nothing while the room is locked. */
  takeIn(person: string, records: readonly WaymarkRecord[]): Promise<void>;
  /** Hands over what waits for this person's account, also while the room is locked. */
  tell(person: string, deliver: Deliver): Promise<void>;
};

export function createOwnLog(desk: Desk): OwnLog {
  const failed = { ok: false } as const;
  return {
    begin: (person) => desk.guarded<Begun>(() => begin(desk, person), failed),
    join: (person, records, code) =>
      desk.guarded<'joined' | 'wrong' | 'failed'>(() => join(desk, person, records, code), 'failed'),
    newCode: () => desk.guarded<Begun>(() => newCode(desk), failed),
    leave: () => desk.guarded(() => leave(desk), failed),
    takeIn: async (person, records) => {
      if (isNews(desk, person, records)) await desk.guarded(() => takeIn(desk, person, records), undefined);
    },
    tell: (person, deliver) => orLater(tellAll(desk.book, desk.owner, person, deliver)),
  };
}

type Records = ReadonlyMap<string, WaymarkRecord>;

async function begin(desk: Desk, person: string): Promise<Begun> {
  const code = newRecoveryCode(desk.cipher);
  const joined: Joined = { person, log: uuidv7(), raw: desk.cipher.random(32) };
  const key = await keyRow(desk, joined, code);
  const isDone = await enter(desk, joined, [], [key]);
  return isDone ? { ok: true, code } : { ok: false };
}

async function join(desk: Desk, person: string, records: readonly WaymarkRecord[], code: string) {
  const opened = await openLogKey(desk, records, code);
  if (!opened) return 'wrong' as const;
  const entries = await openAll(desk, opened, records);
  return (await enter(desk, { person, ...opened }, entries, [])) ? ('joined' as const) : ('failed' as const);
}

async function newCode(desk: Desk): Promise<Begun> {
  const joined = joinedIn(desk.known().held.records);
  if (!joined) return { ok: false };
  const code = newRecoveryCode(desk.cipher);
  const key = await keyRow(desk, joined, code);
  const isDone = await writeLog(desk, async () => ({ tells: [key] }));
  return isDone ? { ok: true, code } : { ok: false };
}

function leave(desk: Desk): Promise<{ ok: boolean }> {
  return writeLog(desk, async (records) => {
    const joined = joinedIn(records);
    if (!joined) return undefined;
    const goodbye: ToTell = { ...aboutLog(joined), id: joined.log, name: 'me-leave-sealed', args: { log: joined.log } };
    return { removes: logRecordIds(records), forgets: joined.log, tells: [goodbye] };
  }).then((ok) => ({ ok }));
}

/** The room as the log says it, with all it held before told to the log. */
function enter(desk: Desk, joined: Joined, before: readonly LogEntry[], tells: ToTell[]): Promise<boolean> {
  return writeLog(desk, async (records) => {
    if (joinedIn(records)) return undefined;
    let last = inOrder(before).at(-1)?.id;
    const madeAt = desk.now().toISOString();
    const own = toJoin(records).map((told): LogEntry => {
      last = entryIdAfter(last, desk);
      return { ...told, id: last, madeAt };
    });
    const entries = [...before, ...own];
    const sealed = await Promise.all(own.map((entry) => entryRow(desk, joined, entry)));
    const puts = changed(records, foldLog(entries, records, desk));
    return {
      puts: [...puts, joinedRecord(joined), ...entries.map(entryRecord)],
      tells: [...tells, ...sealed],
    };
  });
}

async function keyRow(desk: Desk, joined: Joined, code: string): Promise<ToTell> {
  const args = { log: joined.log, ...(await wrapLogKey(desk, joined.raw, code)) };
  return { ...aboutLog(joined), id: joined.log, name: 'me-keep-sealed-key', args };
}

/** Something of the room's log that it does not have; or the log was taken out elsewhere. */
function isNews(desk: Desk, person: string, records: readonly WaymarkRecord[]): boolean {
  const { held, raw } = desk.known();
  const joined = raw && joinedIn(held.records);
  if (!joined || joined.person !== person) return false;
  return hasLeft(joined, records) || records.some((record) => isUnknown(held.records, joined, record));
}

const isUnknown = (held: Records, { log }: Joined, { id, kind, body }: WaymarkRecord) =>
  kind === 'me-sealed' && body.log === log && !held.has(id);

const hasLeft = ({ log }: Joined, records: readonly WaymarkRecord[]): boolean => {
  const left = records.find(({ id }) => id === sealedLeftId);
  return left !== undefined && (sealedLeftSchema.safeParse(left.body).data?.logs.includes(log) ?? false);
};

async function takeIn(desk: Desk, person: string, heard: readonly WaymarkRecord[]): Promise<void> {
  await writeLog(desk, async (records) => {
    const joined = joinedIn(records);
    if (!joined || joined.person !== person) return undefined;
    if (hasLeft(joined, heard)) return { removes: logRecordIds(records), forgets: joined.log };
    const news = await openAll(
      desk,
      joined,
      heard.filter((record) => isUnknown(records, joined, record)),
    );
    if (news.length === 0) return undefined;
    const last = lastEntryId(records);
    const isBehindAll = last === undefined || news.every(({ id }) => id > last);
    const here = withoutLog(records);
    const next = isBehindAll
      ? addEntries(here, inOrder(news), desk)
      : foldLog([...entriesIn(records), ...news], here, desk);
    return { puts: [...changed(here, next), ...news.map(entryRecord)] };
  });
}

/** What has to be written so that the room is as `next` says. */
const changed = (here: Records, next: Records): WaymarkRecord[] =>
  [...next.values()].filter((record) => {
    const before = here.get(record.id);
    return before !== record && JSON.stringify(before?.body) !== JSON.stringify(record.body);
  });

async function openAll(
  { cipher }: Desk,
  { log, raw }: Pick<Joined, 'log' | 'raw'>,
  records: readonly WaymarkRecord[],
): Promise<LogEntry[]> {
  const opened = await Promise.all(records.map((record) => openEntry(cipher, raw, log, record)));
  return opened.filter((entry) => entry !== undefined);
}
