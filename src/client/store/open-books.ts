import { type Book, cacheShelves, fileShelves, isDiskFailure, outboxShelves, ownShelves, type Shelf } from './book.ts';
import { openDexieBook } from './dexie-book.ts';

/** The parts of a browser the books stand on; absent in some private modes. */
export type Storage = { indexedDB?: IDBFactory | undefined; IDBKeyRange?: typeof globalThis.IDBKeyRange | undefined };

/**
 * Opens the two databases. The outbox's schema is 1 for ever, so that no upgrade can stand between a person and their
 * unsent words; a new schema of the cache gets a new name and is filled again.
 * What cannot be opened is kept in memory, and `mode` says so.
 */
export async function openBooks(
  { indexedDB, IDBKeyRange }: Storage,
  suffix: string,
  onReplaced: () => void,
): Promise<{ outboxBook: Book; cacheBook: Book }> {
  if (!indexedDB || !IDBKeyRange) {
    const [outboxBook, cacheBook] = await Promise.all([openMemoryBook(outboxShelves), openMemoryBook(cacheShelves)]);
    return { outboxBook, cacheBook };
  }
  const base = { indexedDB, IDBKeyRange, onReplaced };
  const outbox = { ...base, name: `waymark-outbox${suffix}`, shelves: outboxShelves, durability: 'strict' } as const;
  const cache = { ...base, name: `waymark-cache-1${suffix}`, shelves: cacheShelves, durability: 'relaxed' } as const;
  const [outboxBook, cacheBook] = await Promise.all([
    openDexieBook(outbox).catch((error) => inMemory(error, outboxShelves)),
    openDexieBook(cache).catch((error) => inMemory(error, cacheShelves)),
  ]);
  return { outboxBook, cacheBook };
}

/**
 * The bytes of files have a database of their own, opened when the first is asked for: the first screen needs none.
 * Where the browser keeps nothing at all they lie in memory like everything else; a disk that fails is said.
 */
export function openFilesBook(
  { indexedDB, IDBKeyRange }: Storage,
  suffix: string,
  onReplaced: () => void,
): Promise<Book> {
  if (!indexedDB || !IDBKeyRange) return openMemoryBook(fileShelves);
  const name = `waymark-files-1${suffix}`;
  return openDexieBook({ name, shelves: fileShelves, durability: 'strict', indexedDB, IDBKeyRange, onReplaced });
}

/** A young person's own answers: a database of their own, opened by This is Me alone. */
export function openOwnBook(
  { indexedDB, IDBKeyRange }: Storage,
  suffix: string,
  onReplaced: () => void,
): Promise<Book> {
  if (!indexedDB || !IDBKeyRange) return openMemoryBook(ownShelves);
  const name = `waymark-own-1${suffix}`;
  return openDexieBook({ name, shelves: ownShelves, durability: 'strict', indexedDB, IDBKeyRange, onReplaced });
}

function inMemory(error: unknown, shelves: readonly Shelf[]): Promise<Book> {
  if (!isDiskFailure(error)) throw error;
  return openMemoryBook(shelves);
}

/** Few browsers keep nothing: its code is not part of the first screen. */
async function openMemoryBook(shelves: readonly Shelf[]): Promise<Book> {
  const memory = await import('./memory-book.ts');
  return memory.openMemoryBook(shelves);
}
