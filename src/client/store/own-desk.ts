import type { Apply } from '../../domain/changes/with-pending.ts';
import type { ScopeId } from '../../domain/scope.ts';
import type { Book, Bytes } from './book.ts';
import type { Cipher } from './cipher.ts';
import { isDiskFull } from './disk-full.ts';
import {
  alterOwnKey,
  markOf,
  type OwnKeyRow,
  openWithoutLock,
  ownKeyRow,
  readOwnKey,
  unlockedRow,
} from './own-keys.ts';
import { nothingOwn, type OwnKey, readOwnPages } from './own-pages.ts';
import { createTurns, orFailed } from './own-turns.ts';
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
type Known = {
  keyRow: OwnKeyRow | undefined;
  raw: Bytes | undefined;
  held: HeldScope;
  /** How often something came that was not said in this tab: from another tab, or from another device. */
  heard: number;
  /** The last thing that was to be written found no room on the device. */
  isFull: boolean;
  /** The door is shut for all who look; the key stays until what was said before is on the disk. */
  isClosing: boolean;
};

/** What the parts of a room share. */
export type Desk = DeskParts & {
  owner: string;
  scope: ScopeId;
  known(): Known;
  learn(news: Partial<Known>): void;
  /** Who has something to say before the door is shut. */
  beforeShut: Set<() => void>;
  /** Forgets the key and everything it opened. */
  shut(): void;
  /**
   * Shows nothing more at once, in every tab, and forgets the key behind what is on its way there: what was said before
   * the door was closed is kept, what is said later is not.
   */
  shutAll(): void;
  /** Brings memory up to what the disk says; makes the room on its first visit. */
  look(): Promise<void>;
  /** The open key, for those who write; nothing while the room is locked. */
  key(): OwnKey | undefined;
  /** Alters the row as the disk has it now; nothing once another tab has sealed the room anew under another mark. */
  alterRow(mark: string, alter: (row: OwnKeyRow) => OwnKeyRow): Promise<OwnKeyRow | undefined>;
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** In turn; tells listeners and other tabs; a disk that fails answers `failed`. */
  guarded<T>(work: () => Promise<T>, failed: T): Promise<T>;
  /** In turn; a disk that fails answers `failed`. */
  orFailed<T, F>(work: () => Promise<T>, failed: F): Promise<T | F>;
  /** Whether something found room on the device, or why not. */
  noteRoom(failure?: unknown): void;
  /** Tries until nobody else was faster (`undefined`), looking at the disk in between. */
  writing<T>(attempt: () => Promise<T | undefined>): Promise<T>;
  show(): void;
  close(): void;
};

export function createDesk(parts: DeskParts, owner: string, show: () => void): Desk {
  const { book, cipher } = parts;
  const scope: ScopeId = `person:${owner}`;
  let known: Known = {
    keyRow: undefined,
    raw: undefined,
    held: nothingOwn(scope),
    heard: 0,
    isFull: false,
    isClosing: false,
  };
  const learn = (news: Partial<Known>): void => {
    known = { ...known, ...news };
  };
  const shut = (): void => learn({ raw: undefined, held: nothingOwn(scope), isClosing: false });
  const inTurn = createTurns();
  const look = async (): Promise<void> => {
    const keyRow = (await readOwnKey(book, owner)) ?? (await firstRow(parts, owner));
    // Sealed anew or emptied in another tab, the key this tab knows is an old one.
    const isOld = known.raw && (await markOf(parts.crypto, known.raw)) !== keyRow.mark;
    const raw = isOld || !known.raw ? await openWithoutLock(cipher, keyRow) : known.raw;
    const held = raw && (await readOwnPages({ book, cipher }, scope, raw));
    // Sealed anew by another tab between the two reads: the row read first is not the one of these pages.
    if (raw && !held && (await readOwnKey(book, owner))?.mark !== keyRow.mark) return look();
    learn({ keyRow });
    if (held) learn({ raw, held, heard: known.heard + (held.stamp === known.held.stamp ? 0 : 1) });
    else shut();
    show();
  };
  const tabs = joinTabs(`${parts.channel}-own-${owner}`, () => {
    // A disk that fails here says so again at the next write, where a person can be told.
    void inTurn(() => orFailed(look, undefined));
  });
  const beforeShut = new Set<() => void>();
  const shutHere = (): void => {
    if (known.raw && !known.isClosing) for (const listener of beforeShut) listener();
    learn({ isClosing: true });
    show();
    void inTurn(async () => {
      shut();
      show();
    });
  };
  const doors = joinTabs(`${parts.channel}-own-${owner}-doors`, shutHere);
  return {
    ...parts,
    ...{ owner, scope, learn, beforeShut, shut, look, inTurn, show },
    ...createGuards({ known: () => known, learn, inTurn, show, announce: tabs.announce }),
    shutAll: () => {
      shutHere();
      doors.announce();
    },
    known: () => known,
    key: () => {
      const { raw, keyRow } = known;
      return raw && keyRow && { raw, row: ownKeyRow(owner), mark: keyRow.mark };
    },
    alterRow: async (mark, alter) => {
      const row = await alterOwnKey(book, owner, { mark, alter });
      if (row) learn({ keyRow: row });
      return row;
    },
    writing: async (attempt) => {
      for (;;) {
        const done = await attempt();
        if (done !== undefined) return done;
        await look();
      }
    },
    close: () => {
      tabs.close();
      doors.close();
    },
  };
}

type Guarding = Pick<Desk, 'known' | 'learn' | 'inTurn' | 'show'> & { announce: () => void };

/** What the disk answers, said to those who wait for it and to those who look on. */
function createGuards({ known, learn, inTurn, show, announce }: Guarding) {
  const noteRoom = (failure?: unknown): void => {
    const isFull = failure !== undefined && isDiskFull(failure);
    if (isFull === known().isFull) return;
    learn({ isFull });
    show();
  };
  const guarded = <T>(work: () => Promise<T>, failed: T): Promise<T> => {
    const andTell = async () => {
      const before = known().held.stamp;
      const done = await work();
      if (known().held.stamp !== before) noteRoom();
      show();
      announce();
      return done;
    };
    return inTurn(() => orFailed(andTell, failed, noteRoom));
  };
  return {
    ...{ noteRoom, guarded },
    orFailed: <T, F>(work: () => Promise<T>, failed: F) => inTurn(() => orFailed(work, failed)),
  };
}

/** Two tabs may make the room at once: the first key written is the one both use. */
async function firstRow(parts: DeskParts, owner: string): Promise<OwnKeyRow> {
  const { book, cipher } = parts;
  const row = { ...(await unlockedRow(parts, cipher.random(32))), made: parts.now().getTime() };
  return book.write(async (transaction) => {
    const before = await transaction.get('device', ownKeyRow(owner));
    if (before) return before.value as OwnKeyRow;
    await transaction.put('device', [{ key: ownKeyRow(owner), value: row }]);
    return row;
  });
}
