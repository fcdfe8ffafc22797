import type { Apply } from '../../domain/changes/with-pending.ts';
import type { ScopeId } from '../../domain/scope.ts';
import { type Book, type Bytes, isDiskFailure } from './book.ts';
import type { Cipher } from './cipher.ts';
import { markOf, type OwnKeyRow, openWithoutLock, ownKeyRow, readOwnKey, unlockedRow } from './own-keys.ts';
import { nothingOwn, type OwnKey, readOwnPages } from './own-pages.ts';
import type { HeldScope } from './pages.ts';
import { joinTabs } from './tabs.ts';

export type DeskParts = {
  book: Book;
  cipher: Cipher;
  crypto: Crypto;
  now: () => Date;
  apply: Apply;
  /** Tells the room's other tabs apart from those of other devices in a test. */
  channel: string;
};

/** What this tab knows of a room. `raw` is the open key; without it the room is locked and `held` is empty. */
type Known = { keyRow: OwnKeyRow | undefined; raw: Bytes | undefined; held: HeldScope };

/** What the parts of a room share. */
export type Desk = DeskParts & {
  owner: string;
  scope: ScopeId;
  known(): Known;
  learn(news: Partial<Known>): void;
  /** Forgets the key and everything it opened. */
  shut(): void;
  /** Brings memory up to what the disk says; makes the room on its first visit. */
  look(): Promise<void>;
  /** The open key, for those who write; nothing while the room is locked. */
  key(): OwnKey | undefined;
  keepRow(row: OwnKeyRow): Promise<void>;
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** In turn; tells listeners and other tabs; a disk that fails answers `failed`. */
  guarded<T>(work: () => Promise<T>, failed: T): Promise<T>;
  /** Tries until nobody else was faster (`undefined`), looking at the disk in between. */
  writing<T>(attempt: () => Promise<T | undefined>): Promise<T>;
  show(): void;
  close(): void;
};

export function createDesk(parts: DeskParts, owner: string, show: () => void): Desk {
  const { book, cipher } = parts;
  const scope: ScopeId = `person:${owner}`;
  let known: Known = { keyRow: undefined, raw: undefined, held: nothingOwn(scope) };
  const learn = (news: Partial<Known>): void => {
    known = { ...known, ...news };
  };
  const shut = (): void => learn({ raw: undefined, held: nothingOwn(scope) });
  const inTurn = createTurns();
  const look = async (): Promise<void> => {
    const keyRow = (await readOwnKey(book, owner)) ?? (await firstRow(parts, owner));
    // Sealed anew or emptied in another tab, the key this tab knows is an old one.
    const isOld = known.raw && (await markOf(parts.crypto, known.raw)) !== keyRow.mark;
    const raw = isOld || !known.raw ? await openWithoutLock(cipher, keyRow) : known.raw;
    const held = raw && (await readOwnPages({ book, cipher }, scope, raw));
    learn({ keyRow });
    if (held) learn({ raw, held });
    else shut();
    show();
  };
  const tabs = joinTabs(`${parts.channel}-own-${owner}`, () => {
    // A disk that fails here says so again at the next write, where a person can be told.
    inTurn(look).catch((error) => {
      if (!isDiskFailure(error)) throw error;
    });
  });
  return {
    ...parts,
    ...{ owner, scope, learn, shut, look, inTurn, show },
    known: () => known,
    key: () => {
      const { raw, keyRow } = known;
      return raw && keyRow && { raw, row: ownKeyRow(owner), mark: keyRow.mark };
    },
    keepRow: async (row) => {
      await book.write((transaction) => transaction.put('device', [{ key: ownKeyRow(owner), value: row }]));
      learn({ keyRow: row });
    },
    guarded: (work, failed) =>
      inTurn(async () => {
        try {
          const done = await work();
          show();
          tabs.announce();
          return done;
        } catch (error) {
          if (isDiskFailure(error)) return failed;
          throw error;
        }
      }),
    writing: async (attempt) => {
      for (;;) {
        const done = await attempt();
        if (done !== undefined) return done;
        await look();
      }
    },
    close: tabs.close,
  };
}

function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}

/** Two tabs may make the room at once: the first key written is the one both use. */
async function firstRow(parts: DeskParts, owner: string): Promise<OwnKeyRow> {
  const { book, cipher } = parts;
  const row = await unlockedRow(parts, cipher.random(32));
  return book.write(async (transaction) => {
    const before = await transaction.get('device', ownKeyRow(owner));
    if (before) return before.value as OwnKeyRow;
    await transaction.put('device', [{ key: ownKeyRow(owner), value: row }]);
    return row;
  });
}
