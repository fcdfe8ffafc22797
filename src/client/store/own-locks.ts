import type { Bytes } from './book.ts';
import type { Desk } from './own-desk.ts';
import {
  type LockChoice,
  lockedRow,
  newRecoveryCode,
  type OwnKeyRow,
  openWith,
  readRecoveryCode,
  unlockedRow,
} from './own-keys.ts';
import { rekeyOwnPages } from './own-pages.ts';

/** `cannot-read`: the device's storage failed; nothing was counted as a wrong try for sure, and trying again may help. */
export type Unlocking = 'open' | 'wrong' | 'cannot-read' | { waitUntil: number };
export type Locking = { ok: true; recovery: string } | { ok: false };

export type OwnLocks = {
  /** Puts a lock on, or another one. Everything is sealed anew; answers the code for a day the secret is forgotten. */
  lockWith(kind: LockChoice['kind'], secret: string, passkey?: LockChoice['passkey']): Promise<Locking>;
  takeLockOff(): Promise<{ ok: boolean }>;
  /** Closes the door, where there is a lock: in every tab that has it open. */
  lock(): void;
  /** Called right before the door of this tab is shut, by this tab or another: what is said there is still kept. */
  beforeShut(listener: () => void): void;
  unlock(secret: string): Promise<Unlocking>;
  unlockWithRecovery(code: string): Promise<Unlocking>;
  /** Asks somebody inside for the present secret before the lock is changed; wrong tries count as at the door. */
  prove(secret: string): Promise<Unlocking>;
};

/** After so many wrong tries there is a wait, twice as long each time: half a minute to half an hour. */
const freeTries = 5;
const firstWaitMs = 30_000;
const longestWaitMs = 1_800_000;

export function createOwnLocks(desk: Desk): OwnLocks {
  const { cipher } = desk;
  return {
    lockWith: (kind, secret, passkey) =>
      desk.guarded<Locking>(
        async () => {
          const recovery = newRecoveryCode(cipher);
          const done = await rekey(desk, (fresh) => lockedRow(desk, fresh, { kind, secret, passkey, recovery }));
          return done ? { ok: true, recovery } : { ok: false };
        },
        { ok: false },
      ),
    takeLockOff: () =>
      desk.guarded(async () => ({ ok: await rekey(desk, (fresh) => unlockedRow(desk, fresh)) }), { ok: false }),
    lock: () => {
      const { keyRow, raw, isClosing } = desk.known();
      if (keyRow?.lock && raw && !isClosing) desk.shutAll();
    },
    beforeShut: (listener) => void desk.beforeShut.add(listener),
    unlock: (secret) => unlock(desk, 'lock', secret),
    unlockWithRecovery: (code) => unlock(desk, 'recovery', readRecoveryCode(code)),
    prove: (secret) =>
      desk.orFailed(async () => {
        await desk.look();
        const done = await desk.writing(() => tryKey(desk, 'lock', secret));
        return done instanceof Uint8Array ? 'open' : done;
      }, 'cannot-read'),
  };
}

/** A new key for the room: whoever copied the old one beside old pages opens nothing that is written from now on. */
function rekey(desk: Desk, rowFor: (fresh: Bytes) => Promise<OwnKeyRow>): Promise<boolean> {
  return desk.writing(async () => {
    const key = desk.key();
    if (!key) return false;
    const fresh = desk.cipher.random(32);
    const { made } = desk.known().keyRow ?? {};
    const value = { ...(await rowFor(fresh)), ...(made === undefined ? {} : { made }) };
    const next = await rekeyOwnPages(desk, desk.known().held, key, { raw: fresh, value });
    if (!next) return undefined;
    desk.learn({ held: next, raw: fresh, keyRow: value });
    return true;
  });
}

function unlock(desk: Desk, which: 'lock' | 'recovery', secret: string): Promise<Unlocking> {
  const open = async (): Promise<Unlocking> => {
    await desk.look();
    return desk.writing<Unlocking>(async () => {
      const { raw, keyRow } = desk.known();
      if (raw) return 'open';
      const done = await tryKey(desk, which, secret);
      if (!(done instanceof Uint8Array)) return done;
      desk.learn({ raw: done });
      try {
        await desk.look();
      } catch (error) {
        // Half open is shut: the key must not lie in memory behind a closed door.
        desk.shut();
        throw error;
      }
      return desk.known().keyRow?.mark === keyRow?.mark ? 'open' : undefined;
    });
  };
  return desk.orFailed(open, 'cannot-read');
}

/**
 * The room's key, if the secret is right. Every wrong one is counted, and a right one forgets them. Nothing when another
 * tab sealed the room anew meanwhile: what was tried was the old lock, and its row must not come back.
 */
async function tryKey(
  desk: Desk,
  which: 'lock' | 'recovery',
  secret: string,
): Promise<Bytes | Exclude<Unlocking, 'open'> | undefined> {
  const { keyRow } = desk.known();
  const wrapped = keyRow?.[which];
  if (!keyRow || !wrapped) return 'wrong';
  const { mark, wrong = 0, waitUntil = 0 } = keyRow;
  const now = desk.now().getTime();
  // Longer than any wait there is: the clock was put back since, and must not shut anybody out for years.
  if (now < waitUntil && waitUntil <= now + longestWaitMs) return { waitUntil };
  const opened = await openWith(desk, wrapped, secret);
  if (opened) {
    if (wrong > 0 && !(await desk.alterRow(mark, (row) => ({ ...row, wrong: 0, waitUntil: 0 })))) return undefined;
    return opened;
  }
  const row = await desk.alterRow(mark, (before) => afterWrongTry(before, now));
  return row && (row.waitUntil ? { waitUntil: row.waitUntil } : 'wrong');
}

/** One more than the disk has: tries in other tabs count too. */
function afterWrongTry(row: OwnKeyRow, now: number): OwnKeyRow {
  const wrong = (row.wrong ?? 0) + 1;
  const wait = Math.min(firstWaitMs * 2 ** (wrong - freeTries), longestWaitMs);
  return { ...row, wrong, waitUntil: wrong < freeTries ? 0 : now + wait };
}
