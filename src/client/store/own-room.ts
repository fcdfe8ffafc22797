import { applierOf } from '../../domain/changes/applier.ts';
import type { RefusalCode } from '../../domain/changes/change.ts';
import { meRules } from '../../domain/changes/me-answers.ts';
import { withPending } from '../../domain/changes/with-pending.ts';
import type { WaymarkRecord } from '../../domain/records/record.ts';
import type { ScopeId } from '../../domain/scope.ts';
import { uuidv7 } from '../uuid.ts';
import { createCipher } from './cipher.ts';
import { createDesk, type Desk, type DeskParts } from './own-desk.ts';
import { createOwnFiles, type OwnFiles } from './own-files.ts';
import { type LockKind, ownKeyRow } from './own-keys.ts';
import { createOwnLocks, type OwnLocks } from './own-locks.ts';
import { writeOwnPages } from './own-pages.ts';

export type OwnState = {
  /** `locked`: nothing of the room is in memory. */
  door: 'open' | 'locked';
  lock: LockKind | undefined;
  records: ReadonlyMap<string, WaymarkRecord>;
};

export type OwnSaid =
  | { ok: true }
  | { ok: false; problem: 'cannot-save' | 'locked' }
  | { ok: false; refused: RefusalCode };

/**
 * A young person's private room on this device: what they answered and have not shared. It has a key of its own and
 * lies in a database of its own, out of reach of sync: nothing in here is ever sent (design §4, "theirs until they press
 * share"). The same rules change it as would change the scope of their account.
 */
export type OwnRoom = OwnFiles &
  OwnLocks & {
    /** The same object until something changes. */
    state(): OwnState;
    subscribe(listener: () => void): () => void;
    /** Resolves when it is on the disk. */
    say(name: string, args: unknown): Promise<OwnSaid>;
    /** Destroys the key, the pages and the files. The room is there again, empty and without a lock. */
    empty(): Promise<{ ok: boolean }>;
    close(): void;
  };

const apply = applierOf(meRules);
const nothing: ReadonlyMap<string, WaymarkRecord> = new Map();

export async function openOwnRoom(parts: Omit<DeskParts, 'cipher' | 'apply'>, owner: string): Promise<OwnRoom> {
  const listeners = new Set<() => void>();
  let state: OwnState = { door: 'locked', lock: undefined, records: nothing };
  const desk: Desk = createDesk({ ...parts, apply, cipher: createCipher(parts.crypto) }, owner, () => {
    const { raw, keyRow, held } = desk.known();
    state = { door: raw ? 'open' : 'locked', lock: keyRow?.lock?.kind, records: raw ? held.records : nothing };
    for (const listener of listeners) listener();
  });
  await desk.inTurn(desk.look);
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say: (name, args) => desk.guarded<OwnSaid>(() => say(desk, name, args), { ok: false, problem: 'cannot-save' }),
    empty: () => desk.guarded(() => empty(desk), { ok: false }),
    close: desk.close,
    ...createOwnLocks(desk),
    ...createOwnFiles(desk),
  };
}

function say(desk: Desk, name: string, args: unknown): Promise<OwnSaid> {
  return desk.writing<OwnSaid>(async () => {
    const key = desk.key();
    const { held } = desk.known();
    if (!key) return { ok: false, problem: 'locked' };
    const change = { id: uuidv7(), scope: desk.scope, name, args, madeAt: desk.now().toISOString() };
    const { records, refusals } = withPending(held.records, [change], desk.apply);
    const [refusal] = refusals;
    if (refusal) return { ok: false, refused: refusal.outcome.code };
    const puts = [...records.values()].filter((record) => held.records.get(record.id) !== record);
    const removes = [...held.records.keys()].filter((id) => !records.has(id));
    if (puts.length === 0 && removes.length === 0) return { ok: true };
    const next = await writeOwnPages(desk, held, key, { puts, removes });
    if (!next) return undefined;
    desk.learn({ held: next });
    return { ok: true };
  });
}

async function empty(desk: Desk): Promise<{ ok: boolean }> {
  const { book, scope } = desk;
  await book.write(async (transaction) => {
    const pages = (await transaction.get('scopes', scope))?.pages ?? [];
    await transaction.remove('device', [ownKeyRow(desk.owner)]);
    await transaction.remove(
      'pages',
      pages.map((page): [ScopeId, number] => [scope, page]),
    );
    await transaction.remove('scopes', [scope]);
    await transaction.removeBetween('pieces', `${scope} `, `${scope} \uffff`);
  });
  desk.shut();
  await desk.look();
  return { ok: true };
}
