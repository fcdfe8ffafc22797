import { type Book, type Keys, keyPaths, type Rows, type Shelf, type Transaction } from './book.ts';

type Contents = Map<Shelf, Map<string, Rows[Shelf]>>;

/** A book that leaves nothing behind: for browsers that give no storage, and later for shared computers. */
export function openMemoryBook(shelves: readonly Shelf[]): Book {
  let contents: Contents = new Map(shelves.map((shelf) => [shelf, new Map()]));
  let last: Promise<unknown> = Promise.resolve();

  const write = <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    const result = last.then(async () => {
      const draft: Contents = new Map([...contents].map(([shelf, rows]) => [shelf, new Map(rows)]));
      const value = await work(transactionOn(draft));
      contents = draft;
      return value;
    });
    last = result.catch(() => undefined);
    return result;
  };

  return {
    mode: 'memory',
    read: (work) => work(transactionOn(contents)),
    write,
    erase: async () => {
      contents = new Map(shelves.map((shelf) => [shelf, new Map()]));
    },
    close: () => undefined,
  };
}

function transactionOn(contents: Contents): Transaction {
  const rowsOf = <S extends Shelf>(shelf: S): Map<string, Rows[S]> => {
    const rows = contents.get(shelf);
    if (!rows) throw new Error(`this book has no ${shelf}`);
    return rows as Map<string, Rows[S]>;
  };
  return {
    get: async (shelf, key) => rowsOf(shelf).get(keyText(key)),
    getMany: async (shelf, keys) => keys.map((key) => rowsOf(shelf).get(keyText(key))),
    all: async (shelf) => [...rowsOf(shelf)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
    put: async (shelf, rows) => {
      for (const row of rows) rowsOf(shelf).set(keyText(keyOf(shelf, row)), row);
    },
    remove: async (shelf, keys) => {
      for (const key of keys) rowsOf(shelf).delete(keyText(key));
    },
    keysBetween: async (shelf, first, last) =>
      [...rowsOf(shelf).entries()]
        .filter(([key]) => key >= keyText(first) && key <= keyText(last))
        .map(([, row]) => keyOf(shelf, row)),
    removeBetween: async (shelf, first, last) => {
      const rows = rowsOf(shelf);
      for (const key of [...rows.keys()]) if (key >= keyText(first) && key <= keyText(last)) rows.delete(key);
    },
  };
}

function keyOf<S extends Shelf>(shelf: S, row: Rows[S]): Keys[S] {
  const fields = row as unknown as Record<string, unknown>;
  const path = keyPaths[shelf];
  return (path === '[scope+page]' ? [fields.scope, fields.page] : fields[path]) as Keys[S];
}

/** Keys as text that sorts as IndexedDB sorts them: numbers by size. */
function keyText(key: Keys[Shelf]): string {
  if (typeof key === 'number') return String(key).padStart(16, '0');
  return typeof key === 'string' ? key : `${key[0]} ${String(key[1]).padStart(16, '0')}`;
}
