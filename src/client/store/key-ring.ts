import type { Book, Bytes, DeviceRow } from './book.ts';
import type { Cipher } from './cipher.ts';

/** The scopes' keys: wrapped on the disk, open in memory once used. */
export type KeyRing = {
  /** Nothing when the scope has no key or it is damaged. */
  find(scope: string): Promise<CryptoKey | undefined>;
  findOrMake(scope: string): Promise<CryptoKey>;
  prepare(scopes: readonly string[]): Promise<void>;
  evict(scopes: readonly string[]): void;
};

type KeyRow = { key: string; value: Bytes };

export const keyRow = (scope: string): string => `key:${scope}`;

/** `device`: the rows of the device as just read, which saves asking the disk for each key at the start. */
export async function openKeyRing(book: Book, cipher: Cipher, device: readonly DeviceRow[]): Promise<KeyRing> {
  const wrapped = new Map(device.map(({ key, value }) => [key, value as Bytes]));
  const keep = async (rows: readonly KeyRow[]): Promise<void> => {
    for (const { key, value } of await keepFirst(book, rows)) wrapped.set(key, value);
  };
  // Raw bytes: a "non-extractable" CryptoKey in IndexedDB lies on the disk in the clear all the same (design §6).
  if (!wrapped.has('kek')) await keep([{ key: 'kek', value: cipher.random(32) }]);
  const rawKek = wrapped.get('kek');
  if (!rawKek) throw new Error('the key-encryption key was not kept');
  const kek = await cipher.importKey(rawKek);
  const open = new Map<string, Promise<CryptoKey | undefined>>();

  const unwrap = async (scope: string): Promise<CryptoKey | undefined> => {
    const sealed =
      wrapped.get(keyRow(scope)) ??
      ((await book.read((transaction) => transaction.get('device', keyRow(scope))))?.value as Bytes | undefined);
    const raw = sealed && (await cipher.decrypt(kek, keyRow(scope), sealed));
    return raw && cipher.importKey(raw);
  };
  // Fifty pages ask at once: the promise is kept, so that the key is opened once.
  const find = (scope: string): Promise<CryptoKey | undefined> => {
    const known = open.get(scope);
    if (known) return known;
    const found = unwrap(scope);
    open.set(scope, found);
    const forget = (): boolean => open.delete(scope);
    found.then((key) => key ?? forget(), forget);
    return found;
  };
  const make = async (scopes: readonly string[]): Promise<void> => {
    const wrap = async (scope: string): Promise<KeyRow> => {
      return { key: keyRow(scope), value: await cipher.encrypt(kek, keyRow(scope), cipher.random(32)) };
    };
    await keep(await Promise.all(scopes.map(wrap)));
  };
  const prepare = async (scopes: readonly string[]): Promise<void> => {
    const missing = scopes.filter((scope) => !wrapped.has(keyRow(scope)));
    if (missing.length > 0) await make(missing);
  };
  return {
    find,
    prepare,
    findOrMake: async (scope) => {
      await prepare([scope]);
      const kept = await find(scope);
      if (kept) return kept;
      // What lies there is damaged, and with it all it sealed: a new key takes its place.
      await book.write((transaction) => transaction.remove('device', [keyRow(scope)]));
      await make([scope]);
      const made = await find(scope);
      if (!made) throw new Error('a key just made cannot be opened');
      return made;
    },
    evict: (scopes) => {
      for (const scope of scopes) {
        open.delete(scope);
        wrapped.delete(keyRow(scope));
      }
    },
  };
}

/** Two tabs may make a key at once: the first one written is the one both use. */
async function keepFirst(book: Book, mine: readonly KeyRow[]): Promise<KeyRow[]> {
  return book.write(async (transaction) => {
    const keys = mine.map(({ key }) => key);
    const kept = await transaction.getMany('device', keys);
    await transaction.put(
      'device',
      mine.filter((_row, index) => !kept[index]),
    );
    return mine.map((row, index) => (kept[index] as KeyRow | undefined) ?? row);
  });
}
