import { IDBFactory } from 'fake-indexeddb';
import { newProfile, type Profile } from './phone.ts';

/** Copies everything a browser keeps, as a backup of the whole phone put on another does. */
export async function copyProfile({ indexedDB: from, suffix }: Profile): Promise<Profile> {
  const copy: Profile = { indexedDB: new IDBFactory(), suffix: newProfile().suffix };
  for (const { name = '', version = 1 } of await from.databases()) {
    const source = await opened(from.open(name));
    const target = await opened(copy.indexedDB.open(name.replace(suffix, copy.suffix), version), (db) => {
      for (const store of source.objectStoreNames) {
        const { keyPath } = source.transaction(store).objectStore(store);
        db.createObjectStore(store, { keyPath });
      }
    });
    for (const store of source.objectStoreNames) {
      const rows = await result(source.transaction(store).objectStore(store).getAll());
      const shelf = target.transaction(store, 'readwrite').objectStore(store);
      for (const row of rows) await result(shelf.put(row));
    }
    source.close();
    target.close();
  }
  return copy;
}

function opened(request: IDBOpenDBRequest, upgrade?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  request.onupgradeneeded = () => upgrade?.(request.result);
  return result(request);
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
