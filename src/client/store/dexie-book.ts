import Dexie, { type DexieOptions, type Table } from 'dexie';
import { type Book, diskFailure, type Keys, keyPaths, type Rows, type Shelf, type Transaction } from './book.ts';

export type DexieBookOptions = {
  name: string;
  shelves: readonly Shelf[];
  /** `strict`: flushed to the disk before it counts as saved. Safari and Firefox ignore it and decide themselves. */
  durability: 'strict' | 'relaxed';
  indexedDB: IDBFactory;
  IDBKeyRange: typeof globalThis.IDBKeyRange;
  /** A newer version of the app has opened this database, or somebody deleted it. */
  onReplaced(): void;
};

/**
 * Opens a database of schema 1. Rejects with a disk failure when the browser gives none ("Internal error opening
 * backing store", private modes). Dexie tries such errors three times more, and opens again by itself a connection
 * that WebKit lost: https://github.com/dexie/Dexie.js/pull/1398
 */
export async function openDexieBook(options: DexieBookOptions): Promise<Book> {
  const db = describe(options);
  try {
    await db.open();
  } catch (error) {
    db.close({ disableAutoOpen: true });
    throw isFromTheDisk(error) ? diskFailure(error) : error;
  }
  return bookOf(db, options.shelves);
}

function describe({ name, shelves, durability, indexedDB, IDBKeyRange, onReplaced }: DexieBookOptions): Dexie {
  const options: DexieOptions = { indexedDB, IDBKeyRange, chromeTransactionDurability: durability };
  const db = new Dexie(name, options);
  db.version(1).stores(Object.fromEntries(shelves.map((shelf) => [shelf, keyPaths[shelf]])));
  // Dexie's own handler closes, and the next call opens the old schema on the new database again.
  // https://dexie.org/docs/Dexie/Dexie.on.versionchange
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    onReplaced();
  });
  return db;
}

function bookOf(db: Dexie, shelves: readonly Shelf[]): Book {
  const transaction = transactionOn(db);
  const run = async <T>(mode: 'r' | 'rw', work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    try {
      // `async`, because that is how Dexie knows to follow native promises; without it a transaction loses its zone at
      // the first `await` and commits early in Chromium. https://dexie.org/docs/Dexie/Dexie.transaction()
      return await db.transaction(mode, [...shelves], async () => work(transaction));
    } catch (error) {
      throw isFromTheDisk(error) ? diskFailure(error) : error;
    }
  };
  return {
    mode: 'device',
    read: (work) => run('r', work),
    write: (work) => run('rw', work),
    erase: async () => {
      await db.delete({ disableAutoOpen: true });
    },
    close: () => db.close({ disableAutoOpen: true }),
  };
}

function transactionOn(db: Dexie): Transaction {
  const table = <S extends Shelf>(shelf: S): Table<Rows[S], Keys[S]> => db.table(shelf);
  return {
    get: (shelf, key) => table(shelf).get(key),
    getMany: (shelf, keys) => table(shelf).bulkGet(keys),
    all: (shelf) => table(shelf).toArray(),
    put: async (shelf, rows) => {
      if (rows.length > 0) await table(shelf).bulkPut(rows);
    },
    remove: async (shelf, keys) => {
      if (keys.length > 0) await table(shelf).bulkDelete(keys);
    },
    keysBetween: (shelf, first, last) => table(shelf).where(':id').between(first, last, true, true).primaryKeys(),
    removeBetween: async (shelf, first, last) => {
      await table(shelf).where(':id').between(first, last, true, true).delete();
    },
  };
}

/** What Dexie and IndexedDB call a storage that fails; every other error inside a transaction is a bug of ours. */
const failures: readonly string[] = [
  'OpenFailedError',
  'MissingAPIError',
  'NoSuchDatabaseError',
  'VersionChangeError',
  'DatabaseClosedError',
  'InternalError',
  'UnknownError',
  'InvalidStateError',
  'TransactionInactiveError',
  'AbortError',
  'TimeoutError',
  'QuotaExceededError',
  'BulkError',
];

function isFromTheDisk(error: unknown): boolean {
  return error instanceof Error && failures.includes(error.name);
}
