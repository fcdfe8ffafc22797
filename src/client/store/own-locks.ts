import type { Bytes } from './book.ts';
import type { Desk } from './own-desk.ts';
import {
  type LockKind,
  lockedRow,
  newRecoveryCode,
  type OwnKeyRow,
  openWith,
  readRecoveryCode,
  unlockedRow,
} from './own-keys.ts';
import { rekeyOwnPages } from './own-pages.ts';

export type Unlocking = 'open' | 'wrong' | { waitUntil: number };
export type Locking = { ok: true; recovery: string } | { ok: false };

export type OwnLocks = {
  /** Puts a lock on, or another one. Everything is sealed anew; answers the code for a day the secret is forgotten. */
  lockWith(kind: LockKind, secret: string): Promise<Locking>;
  takeLockOff(): Promise<{ ok: boolean }>;
  /** Closes the door, where there is a lock. */
  lock(): void;
  unlock(secret: string): Promise<Unlocking>;
  unlockWithRecovery(code: string): Promise<Unlocking>;
};

/** After so many wrong tries there is a wait, twice as long each time: half a minute to half an hour. */
const freeTries = 5;
const firstWaitMs = 30_000;
const longestWaitMs = 1_800_000;

export function createOwnLocks(desk: Desk): OwnLocks {
  const { cipher } = desk;
  return {
    lockWith: (kind, secret) =>
      desk.guarded<Locking>(
        async () => {
          const recovery = newRecoveryCode(cipher);
          const done = await rekey(desk, (fresh) => lockedRow(desk, fresh, { kind, secret, recovery }));
          return done ? { ok: true, recovery } : { ok: false };
        },
        { ok: false },
      ),
    takeLockOff: () =>
      desk.guarded(async () => ({ ok: await rekey(desk, (fresh) => unlockedRow(desk, fresh)) }), { ok: false }),
    lock: () => {
      if (!desk.known().keyRow?.lock) return;
      desk.shut();
      desk.show();
    },
    unlock: (secret) => unlock(desk, 'lock', secret),
    unlockWithRecovery: (code) => unlock(desk, 'recovery', readRecoveryCode(code)),
  };
}

/** A new key for the room: whoever copied the old one beside old pages opens nothing that is written from now on. */
function rekey(desk: Desk, rowFor: (fresh: Bytes) => Promise<OwnKeyRow>): Promise<boolean> {
  return desk.writing(async () => {
    const key = desk.key();
    if (!key) return false;
    const fresh = desk.cipher.random(32);
    const value = await rowFor(fresh);
    const next = await rekeyOwnPages(desk, desk.known().held, key, { raw: fresh, value });
    if (!next) return undefined;
    desk.learn({ held: next, raw: fresh, keyRow: value });
    return true;
  });
}

function unlock(desk: Desk, which: 'lock' | 'recovery', secret: string): Promise<Unlocking> {
  return desk.inTurn(async () => {
    await desk.look();
    const { raw, keyRow } = desk.known();
    const wrapped = keyRow?.[which];
    if (raw) return 'open';
    if (!wrapped) return 'wrong';
    const { wrong = 0, waitUntil = 0 } = keyRow;
    const now = desk.now().getTime();
    if (now < waitUntil) return { waitUntil };
    const opened = await openWith(desk, wrapped, secret);
    if (!opened) {
      const tries = wrong + 1;
      const until = tries < freeTries ? 0 : now + Math.min(firstWaitMs * 2 ** (tries - freeTries), longestWaitMs);
      await desk.keepRow({ ...keyRow, wrong: tries, waitUntil: until });
      return until > 0 ? { waitUntil: until } : 'wrong';
    }
    desk.learn({ raw: opened });
    if (wrong > 0) await desk.keepRow({ ...keyRow, wrong: 0, waitUntil: 0 });
    await desk.look();
    return 'open';
  });
}
