import type { Profile } from './phone.ts';

export type RawRow = { database: string; store: string; key: IDBValidKey; value: unknown };

/** Everything the browser keeps of a profile, read past the app. */
export async function rawRows({ indexedDB }: Profile): Promise<RawRow[]> {
  const found: RawRow[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name));
    for (const store of db.objectStoreNames) {
      const shelf = db.transaction(store).objectStore(store);
      const [keys, values] = [await done(shelf.getAllKeys()), await done(shelf.getAll())];
      values.forEach((value, index) => {
        found.push({ database: name, store, key: keys[index] ?? '', value });
      });
    }
    db.close();
  }
  return found;
}

/** Writes one row past the app. */
export async function writeRaw({ indexedDB }: Profile, { database, store, value }: RawRow): Promise<void> {
  const db = await done(indexedDB.open(database));
  await done(db.transaction(store, 'readwrite').objectStore(store).put(value));
  db.close();
}

export async function removeRaw({ indexedDB }: Profile, { database, store, key }: RawRow): Promise<void> {
  const db = await done(indexedDB.open(database));
  await done(db.transaction(store, 'readwrite').objectStore(store).delete(key));
  db.close();
}

/** Every text and every byte of a value, as one searchable text. */
export function legible(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1');
  if (value instanceof ArrayBuffer) return Buffer.from(value).toString('latin1');
  if (Array.isArray(value)) return value.map(legible).join('\n');
  if (value !== null && typeof value === 'object') return Object.entries(value).map(legible).join('\n');
  return String(value);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
