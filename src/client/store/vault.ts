import type { Book, Bytes, DeviceRow } from './book.ts';
import { createCipher } from './cipher.ts';

/**
 * Seals what the device keeps. One AES-256-GCM key per scope, wrapped by the device's key-encryption key, so that
 * destroying one small row makes a scope unreadable: `deleteDatabase()` alone leaves its bytes on the disk (design §6).
 */
export type Vault = {
  /** `no-lock`: the key-encryption key lies beside what it protects, and the settings screen says so. */
  mode: 'no-lock';
  /** `what` says what the bytes are (a page's number, say), so that sealed bytes cannot be swapped about. */
  seal(scope: string, what: string, bytes: Bytes): Promise<Bytes>;
  /** Nothing when the bytes are damaged or their key is destroyed. */
  open(scope: string, what: string, sealed: Bytes): Promise<Bytes | undefined>;
  /** Destroys the keys of these scopes, here and on the disk. */
  forget(scopes: readonly string[]): Promise<void>;
  /** Forgets the keys in memory only, after another tab destroyed them. */
  evict(scopes: readonly string[]): void;
};

/** The outbox, its log and the tray: no scope's end may destroy words that were not sent. */
export const deviceOutbox = 'device:outbox';

/** `device`: the rows of the device as just read. Saves asking the disk for each key at the start. */
export async function openVault(book: Book, crypto: Crypto, device: readonly DeviceRow[]): Promise<Vault> {
  const { random, importKey, encrypt, decrypt } = createCipher(crypto);
  // Raw bytes: a "non-extractable" CryptoKey in IndexedDB lies on the disk in the clear all the same (design §6).
  const known = new Map(device.map(({ key, value }) => [key, value as Bytes]));
  const kek = await importKey(known.get('kek') ?? (await keepFirst(book, 'kek', random(32))));
  const keys = new Map<string, Promise<CryptoKey | undefined>>();

  const unwrap = async (scope: string, wrapped: Bytes | undefined): Promise<CryptoKey | undefined> => {
    const raw = wrapped && (await decrypt(kek, `key ${scope}`, wrapped));
    return raw && importKey(raw);
  };
  const stored = async (scope: string): Promise<CryptoKey | undefined> => {
    const wrapped = known.get(`key:${scope}`);
    if (wrapped) return unwrap(scope, wrapped);
    const row = await book.read((transaction) => transaction.get('device', `key:${scope}`));
    return unwrap(scope, row?.value as Bytes | undefined);
  };
  const evict = (scopes: readonly string[]): void => {
    for (const scope of scopes) {
      keys.delete(scope);
      known.delete(`key:${scope}`);
    }
  };
  const make = async (scope: string): Promise<CryptoKey | undefined> => {
    const wrapped = await encrypt(kek, `key ${scope}`, random(32));
    const kept = await unwrap(scope, await keepFirst(book, `key:${scope}`, wrapped));
    if (kept) return kept;
    // What lies there is damaged, and with it all it sealed: a new key takes its place.
    await book.write((transaction) => transaction.put('device', [{ key: `key:${scope}`, value: wrapped }]));
    return unwrap(scope, wrapped);
  };
  const remembered = (scope: string, find: () => Promise<CryptoKey | undefined>): Promise<CryptoKey | undefined> => {
    const known = keys.get(scope);
    if (known) return known;
    const found = find();
    keys.set(scope, found);
    const forgetMiss = () => keys.delete(scope);
    found.then((key) => key ?? forgetMiss(), forgetMiss);
    return found;
  };

  return {
    mode: 'no-lock',
    seal: async (scope, what, bytes) => {
      const key = await remembered(scope, async () => (await unwrap(scope, known.get(`key:${scope}`))) ?? make(scope));
      if (!key) throw new Error('a key just made cannot be opened');
      return encrypt(key, `${scope} ${what}`, bytes);
    },
    open: async (scope, what, sealed) => {
      const key = await remembered(scope, () => stored(scope));
      return key && decrypt(key, `${scope} ${what}`, sealed);
    },
    forget: async (scopes) => {
      evict(scopes);
      const rows = scopes.map((scope) => `key:${scope}`);
      await book.write((transaction) => transaction.remove('device', rows));
    },
    evict,
  };
}

/** Two tabs may make a key at once: the first one written is the one both use. */
async function keepFirst(book: Book, key: string, mine: Bytes): Promise<Bytes> {
  return book.write(async (transaction) => {
    const row = await transaction.get('device', key);
    if (row) return row.value as Bytes;
    await transaction.put('device', [{ key, value: mine }]);
    return mine;
  });
}
