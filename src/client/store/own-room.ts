import { applierOf } from '../../domain/changes/applier.ts';
import type { RefusalCode } from '../../domain/changes/change.ts';
import { meRules } from '../../domain/changes/me-answers.ts';
import { withPending } from '../../domain/changes/with-pending.ts';
import type { WaymarkRecord } from '../../domain/records/record.ts';
import type { ScopeId } from '../../domain/scope.ts';
import { createCipher } from './cipher.ts';
import { createDesk, type Desk, type DeskParts } from './own-desk.ts';
import { createOwnFiles, type OwnFiles, piecesOf } from './own-files.ts';
import { createHeldBack } from './own-held.ts';
import { type LockKind, type OwnPasskey, ownKeyRow } from './own-keys.ts';
import { createOwnLocks, type OwnLocks } from './own-locks.ts';
import { createOwnLog, type OwnLog } from './own-log.ts';
import { createShown, type Joined, joinedIn } from './own-log-held.ts';
import { dropToTell } from './own-log-rows.ts';
import { nextChangeId, tellingOf } from './own-log-write.ts';
import { sweepLoose } from './own-loose.ts';
import { nothingOwn, writeOwnPages } from './own-pages.ts';
import { type WhichRoom, whichRoom } from './own-which.ts';

export type OwnState = {
  /** `locked`: nothing of the room is in memory. */
  door: 'open' | 'locked';
  lock: LockKind | undefined;
  /** What to ask the phone for, where its passkey is the lock. */
  passkey: OwnPasskey | undefined;
  /** The device is full: the last thing that was to be kept found no room. */
  isFull: boolean;
  /** The account this room has joined. */
  account: Pick<Joined, 'person' | 'log'> | undefined;
  /** Grows with what comes from another tab or device. */
  heard: number;
  records: ReadonlyMap<string, WaymarkRecord>;
};

export type OwnSaid =
  | { ok: true }
  | { ok: false; problem: 'cannot-save' | 'locked' }
  | { ok: false; refused: RefusalCode };

/**
 * A young person's private room on this device: what they answered and have not shared. It has a key of its own and
 * lies in a database of its own, out of reach of sync (design §4, "theirs until they press share"). Only where they have
 * joined it to an account with a code does anything leave, sealed (own-log.ts).
 */
export type OwnRoom = OwnFiles &
  OwnLocks & {
    /** The same object until something changes. */
    state(): OwnState;
    subscribe(listener: () => void): () => void;
    /** By which of the child's names this room goes, and the other rooms that go by one and are not empty. */
    which: WhichRoom;
    /** Resolves when it is on the disk. */
    say(name: string, args: unknown): Promise<OwnSaid>;
    /** How much was said and found no room on the device: it waits in memory, until this room is closed. */
    unkept(): number;
    /** Tries again to keep what waits; the device counts as full no more, until something finds no room again. */
    retry(): Promise<boolean>;
    /** The way into the account of whoever is signed in, sealed. */
    log: OwnLog;
    /** Destroys the key, the pages and the files. The room is there again, empty and without a lock. */
    empty(): Promise<{ ok: boolean }>;
    close(): void;
  };

const apply = applierOf(meRules);
const nothing: ReadonlyMap<string, WaymarkRecord> = new Map();

/** `owners`: the names one child goes by, the present one first. */
export async function openOwnRoom(
  parts: Omit<DeskParts, 'cipher' | 'apply'>,
  owners: string | readonly string[],
): Promise<OwnRoom> {
  const which = await whichRoom(parts.book, typeof owners === 'string' ? [owners] : owners);
  const listeners = new Set<() => void>();
  const tellAll = (): void => {
    for (const listener of listeners) listener();
  };
  const held = nothingOwn(`person:${which.owner}`);
  const nobody = { keyRow: undefined, raw: undefined, held, heard: 0, isFull: false, isClosing: false };
  const shown = createShown();
  let state = stateOf(nobody, shown);
  const desk: Desk = createDesk({ ...parts, apply, cipher: createCipher(parts.crypto) }, which.owner, () => {
    const before = state;
    state = stateOf(desk.known(), shown);
    // Behind what is on its way; a disk that fails here says so at the next write, where a person can be told.
    if (before.door === 'locked' && state.door === 'open') void desk.orFailed(() => sweepLoose(desk), undefined);
    tellAll();
  });
  const failed: OwnSaid = { ok: false, problem: 'cannot-save' };
  const back = createHeldBack({
    tell: (name, args) => desk.guarded<OwnSaid>(() => say(desk, name, args), failed),
    isFull: () => desk.known().isFull,
    show: tellAll,
  });
  await desk.inTurn(desk.look);
  return {
    which,
    say: back.say,
    unkept: back.count,
    retry: async () => {
      const isDone = await back.retry();
      // Whoever still has something that found no room tries it now, and says so if there is none.
      if (isDone) desk.noteRoom();
      return isDone;
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    empty: () => {
      back.forget();
      return desk.guarded(() => empty(desk), { ok: false });
    },
    close: desk.close,
    ...createOwnLocks(desk),
    ...createOwnFiles(desk),
    log: createOwnLog(desk),
  };
}

function stateOf(
  { raw: key, isClosing, keyRow, held, heard, isFull }: ReturnType<Desk['known']>,
  shown: ReturnType<typeof createShown>,
): OwnState {
  const raw = isClosing ? undefined : key;
  const { kind: lock, passkey } = keyRow?.lock ?? {};
  const { person, log } = (raw && joinedIn(held.records)) ?? {};
  const account = person === undefined || log === undefined ? undefined : { person, log };
  return {
    door: raw ? 'open' : 'locked',
    lock,
    passkey,
    isFull,
    account,
    heard,
    records: shown(raw ? held.records : nothing),
  };
}

function say(desk: Desk, name: string, args: unknown): Promise<OwnSaid> {
  return desk.writing<OwnSaid>(async () => {
    const key = desk.key();
    const { held } = desk.known();
    if (!key) return { ok: false, problem: 'locked' };
    const change = {
      id: nextChangeId(desk, held.records),
      scope: desk.scope,
      name,
      args,
      madeAt: desk.now().toISOString(),
    };
    const { records, refusals } = withPending(held.records, [change], desk.apply);
    const [refusal] = refusals;
    if (refusal) return { ok: false, refused: refusal.outcome.code };
    const puts = [...records.values()].filter((record) => held.records.get(record.id) !== record);
    const removes = [...held.records.keys()].filter((id) => !records.has(id));
    if (puts.length === 0 && removes.length === 0) return { ok: true };
    const told = await tellingOf(desk, change, held.records);
    const all = { ...told, puts: [...puts, ...told.puts], removes: [...removes, ...told.removes] };
    const next = await writeOwnPages(desk, held, key, all);
    if (!next) return undefined;
    desk.learn({ held: next });
    return { ok: true };
  });
}

async function empty(desk: Desk): Promise<{ ok: boolean }> {
  const { book, scope } = desk;
  const { first, last } = piecesOf(scope);
  await book.write(async (transaction) => {
    const pages = (await transaction.get('scopes', scope))?.pages ?? [];
    await transaction.remove('device', [ownKeyRow(desk.owner)]);
    await transaction.remove(
      'pages',
      pages.map((page): [ScopeId, number] => [scope, page]),
    );
    await transaction.remove('scopes', [scope]);
    await transaction.removeBetween('pieces', first, last);
    await dropToTell(transaction, desk.owner);
  });
  desk.shut();
  await desk.look();
  return { ok: true };
}
