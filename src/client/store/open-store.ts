import type { Apply, PendingView } from '../../domain/changes/with-pending.ts';
import type { ScopeId } from '../../domain/scope.ts';
import type { ProblemCode } from '../../protocol/problems.ts';
import type { ScopeAnswer } from '../../protocol/sync.ts';
import type { Account, StorePort } from '../sync/store-port.ts';
import { createAcquaintance } from './acquaintance.ts';
import { type Book, diskFailure, isDiskFailure } from './book.ts';
import { createContentShelf } from './content-shelf.ts';
import { createEnginePort } from './engine-port.ts';
import type { FileShelf, openFileShelf } from './files-shelf.ts';
import { createViews, type Memory, type Parts } from './memory.ts';
import { openBooks, openFilesBook, openOwnBook, type Storage } from './open-books.ts';
import { openOnce } from './open-once.ts';
import { newIdentity, type SavedChange, type TrayItem } from './outbox.ts';
import type { OwnRoom } from './own-room.ts';
import { type OutboxRows, openOutbox, readRows, reload } from './reload.ts';
import { nothingHeld, openNews, readNews } from './scope-cache.ts';
import { createSettings } from './settings.ts';
import { joinTabs, type Tabs } from './tabs.ts';
import { openVault } from './vault.ts';
import { createVoice } from './voice.ts';

/** What a person says, before it has an id, a time and a number. */
export type Draft = { scope: ScopeId; name: string; args: unknown; base?: number | undefined };

export type Saved = { ok: true; change: SavedChange } | { ok: false; problem: Extract<ProblemCode, 'cannot-save'> };

/** Whose device it is, whether they are signed in, and with which address. */
export type Acquaintance = { account: Account; person?: string | undefined; email?: string | undefined };

export type Store = StorePort & {
  /** `memory`: this browser gives no storage; everything is gone when the page closes, and screens say so. */
  mode: 'device' | 'memory';
  /** Scopes with something to show, in one order. */
  scopes(): ScopeId[];
  /** The same object until something in the scope changes. */
  view(scope: ScopeId): PendingView;
  /** Resolves when the change is on the disk, all or nothing. Refused by the disk, the words stay with the caller. */
  say(draft: Draft): Promise<Saved>;
  tray(): readonly TrayItem[];
  dismiss(id: string): Promise<void>;
  setting(key: string): unknown;
  /** All of them; the same map until one changes. */
  settings(): ReadonlyMap<string, unknown>;
  /** Keeps the home this device writes in, without a word to the listeners: screens ask for it while they draw. */
  rememberHome(home: ScopeId): void;
  /** Sealed like everything else. Shown at once; kept when the promise says so. */
  keepSetting(key: string, value: unknown): Promise<{ ok: boolean }>;
  /** For a list that two tabs may add to at once: `alter` is pure, gets what is on the disk, and is shown once kept. */
  alterSetting(key: string, alter: (before: unknown) => unknown): Promise<{ ok: boolean }>;
  acquaintance(): Acquaintance;
  /** Makes the device this person's. False, with nothing changed, when it is somebody else's. */
  signedIn(person: string, email: string): Promise<boolean>;
  /** The council's and all other shared scopes leave the device; the person's own homes and unsent words stay. */
  signedOut(): Promise<void>;
  /** Takes in public content. False when somebody else was faster. */
  keepContent(answer: ScopeAnswer, since: number): Promise<boolean>;
  contentVersion(scope: ScopeId): number;
  /** A young person's own room on this device; nothing in it is ever sent. Rejects with a disk failure. */
  ownRoom(owners: string | readonly string[]): Promise<OwnRoom>;
  /** The bytes of files; fetched and opened when first asked for. Rejects with a disk failure. */
  files(): Promise<FileShelf>;
  estimate(): Promise<{ usage?: number; quota?: number }>;
  persist(): Promise<boolean>;
  /** Destroys the keys, then the databases. The store is of no use afterwards. */
  eraseEverything(): Promise<void>;
  close(): void;
};

export type StoreOptions = Storage & {
  /** Sets apart several devices in one browser or test. */
  suffix?: string;
  crypto?: Crypto;
  now?: () => Date;
  storage?: Pick<StorageManager, 'estimate' | 'persist'> | undefined;
  /** A newer version of the app took the databases over: ask the person to reload. */
  onReplaced?: () => void;
  /** Between the store and its databases; tests cut the wire here. */
  bookBinder?: (book: Book, which: 'outbox' | 'cache' | 'own') => Book;
  /** What changes do. Fetched when the first is made, or waits: the first screen of most visits needs none. */
  fetchRules?: () => Promise<Apply>;
};

export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const { suffix = '', crypto = globalThis.crypto, now = () => new Date(), bookBinder = (book) => book } = options;
  const storage = { indexedDB: globalThis.indexedDB, IDBKeyRange: globalThis.IDBKeyRange, ...options };
  const books = await openBooks(storage, suffix, options.onReplaced ?? (() => undefined));
  const outboxBook = bookBinder(books.outboxBook, 'outbox');
  const cacheBook = bookBinder(books.cacheBook, 'cache');
  // Both are read at once: what is opened first is what a person waits for.
  const [rows, news] = await Promise.all([firstRows(outboxBook), readNews(cacheBook, nothingHeld())]);
  const vault = await openVault(outboxBook, crypto, rows.device);
  const rules = createRules(options.fetchRules ?? fetchRules);
  const [{ held }, outbox] = await Promise.all([
    openNews({ book: cacheBook, vault }, nothingHeld(), news),
    openOutbox(rows, vault),
  ]);
  if (outbox.pending.length > 0) await rules.load();
  const filesBook = openOnce(() => openFilesBook(storage, suffix, options.onReplaced ?? (() => undefined)));
  const ownBook = openOnce(async () =>
    bookBinder(await openOwnBook(storage, suffix, options.onReplaced ?? (() => undefined)), 'own'),
  );
  const base = { outboxBook, cacheBook, filesBook, ownBook, vault, crypto, now, loadRules: rules.load };
  const opened = { held, ...outbox };
  return assemble(base, opened, rules.now, {
    channel: `waymark${suffix}`,
    storage: options.storage ?? globalThis.navigator?.storage,
  });
}

const fetchRules = async (): Promise<Apply> => (await import('../../domain/changes/registry.ts')).applyChange;

/** Fetched once; a fetch that failed is tried again by whoever asks next. */
function createRules(fetch: () => Promise<Apply>) {
  let apply: Apply | undefined;
  return {
    now: () => apply,
    load: async (): Promise<void> => {
      // A part of the app that is not on the device yet and cannot be had: nothing can be kept, and the words are safe
      // in their box.
      apply ??= await fetch().catch((cause) => {
        throw diskFailure(cause);
      });
    },
  };
}

/** What the outbox's database holds; on the very first start it is given an identity. */
async function firstRows(book: Book): Promise<OutboxRows> {
  const rows = await readRows(book);
  if (rows.device.some(({ key }) => key === 'identity')) return rows;
  await book.write(async (transaction) => {
    if (await transaction.get('device', 'identity')) return;
    await transaction.put('device', [{ key: 'identity', value: newIdentity() }]);
  });
  return readRows(book);
}

function assemble(
  base: Pick<Parts, 'outboxBook' | 'cacheBook' | 'filesBook' | 'ownBook' | 'vault' | 'crypto' | 'now' | 'loadRules'>,
  opened: Memory,
  rules: () => Apply | undefined,
  { channel, storage }: { channel: string; storage: StoreOptions['storage'] },
): Store {
  let memory = opened;
  const listeners = new Set<() => void>();
  const views = createViews(() => memory, rules);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
  const tabs: Tabs = joinTabs(channel, () => {
    // A disk that fails here will say so at the next write, where a person can be told.
    inTurn(() => reload(parts)).catch((error) => {
      if (!isDiskFailure(error)) throw error;
    });
  });
  const parts: Parts = {
    ...base,
    fileShelf: openOnce(() => openShelf({ ...base, memory: () => memory }, { channel, ...views })),
    memory: () => memory,
    unsaved: new Map(),
    learn: (news) => {
      memory = { ...memory, ...news };
    },
    become: (news, scopes) => {
      memory = { ...memory, ...news };
      views.forget(scopes);
      for (const listener of listeners) listener();
    },
    inTurn,
    announce: tabs.announce,
  };
  return {
    mode: base.outboxBook.mode,
    ...createEnginePort(parts),
    ...createAcquaintance(parts),
    ...createContentShelf(parts),
    ...createVoice(parts),
    ...createSettings(parts),
    scopes: views.scopes,
    view: views.view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    files: parts.fileShelf.get,
    ownRoom: (owners) => openRoom(parts, { owners, channel }),
    estimate: async () => (await storage?.estimate?.()) ?? {},
    persist: async () => (await storage?.persist?.()) ?? false,
    eraseEverything: () => inTurn(() => erase(parts)),
    close: () => {
      tabs.close();
      base.outboxBook.close();
      base.cacheBook.close();
      void closeFiles(parts);
    },
  };
}

const openShelf: typeof openFileShelf = async (parts, around) => {
  const { openFileShelf } = await import('./files-shelf.ts').catch((cause) => {
    throw diskFailure(cause);
  });
  return openFileShelf(parts, around);
};

async function openRoom(
  { ownBook, crypto, now }: Parts,
  { owners, channel }: { owners: string | readonly string[]; channel: string },
) {
  const { openOwnRoom } = await import('./own-room.ts').catch((cause) => {
    throw diskFailure(cause);
  });
  return openOwnRoom({ book: await ownBook.get(), crypto, now, channel }, owners);
}

async function closeFiles({ filesBook, fileShelf, ownBook }: Parts): Promise<void> {
  (await fileShelf.ifOpen())?.close();
  (await filesBook.ifOpen())?.close();
  (await ownBook.ifOpen())?.close();
}

async function erase(parts: Parts): Promise<void> {
  const rows = await parts.outboxBook.read((transaction) => transaction.all('device'));
  await parts.outboxBook.write((transaction) =>
    transaction.remove(
      'device',
      rows.map(({ key }) => key),
    ),
  );
  // One that cannot be opened keeps none of the others from going.
  const erased = await Promise.allSettled([
    parts.outboxBook.erase(),
    parts.cacheBook.erase(),
    parts.filesBook.get().then((book) => book.erase()),
    parts.ownBook.get().then((book) => book.erase()),
  ]);
  parts.become({ held: nothingHeld(), pending: [], tray: [], settings: new Map(), holder: { account: 'none' } }, 'all');
  for (const one of erased) if (one.status === 'rejected') throw one.reason;
}
