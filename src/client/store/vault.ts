import type { Book, Bytes } from './book.ts';

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

const ivBytes = 12;
/** Which algorithm sealed it, so that another can follow. 1 is AES-256-GCM with a random 96-bit IV in front. */
const algorithm = 1;

export async function openVault(book: Book, crypto: Crypto): Promise<Vault> {
  const { subtle } = crypto;
  const random = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));
  const importKey = (raw: Bytes): Promise<CryptoKey> =>
    subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

  const encrypt = async (key: CryptoKey, context: string, bytes: Bytes): Promise<Bytes> => {
    const iv = random(ivBytes);
    const sealed = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: textBytes(context) }, key, bytes);
    const out = new Uint8Array(1 + ivBytes + sealed.byteLength);
    out[0] = algorithm;
    out.set(iv, 1);
    out.set(new Uint8Array(sealed), 1 + ivBytes);
    return out;
  };
  const decrypt = async (key: CryptoKey, context: string, sealed: Bytes): Promise<Bytes | undefined> => {
    if (sealed[0] !== algorithm) return undefined;
    const iv = sealed.subarray(1, 1 + ivBytes);
    try {
      const params = { name: 'AES-GCM', iv, additionalData: textBytes(context) };
      return new Uint8Array(await subtle.decrypt(params, key, sealed.subarray(1 + ivBytes)));
    } catch (error) {
      // The one sign WebCrypto gives of damage: https://w3c.github.io/webcrypto/#aes-gcm-operations-decrypt
      if (error instanceof DOMException && error.name === 'OperationError') return undefined;
      throw error;
    }
  };

  // Raw bytes: a "non-extractable" CryptoKey in IndexedDB lies on the disk in the clear all the same (design §6).
  const kek = await importKey(await keepFirst(book, 'kek', random(32)));
  const keys = new Map<string, Promise<CryptoKey | undefined>>();

  const unwrap = async (scope: string, wrapped: Bytes | undefined): Promise<CryptoKey | undefined> => {
    const raw = wrapped && (await decrypt(kek, `key ${scope}`, wrapped));
    return raw && importKey(raw);
  };
  const stored = async (scope: string): Promise<CryptoKey | undefined> => {
    const row = await book.read((transaction) => transaction.get('device', `key:${scope}`));
    return unwrap(scope, row?.value as Bytes | undefined);
  };
  const make = async (scope: string): Promise<CryptoKey | undefined> => {
    const wrapped = await encrypt(kek, `key ${scope}`, random(32));
    return unwrap(scope, await keepFirst(book, `key:${scope}`, wrapped));
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
      const key = await remembered(scope, async () => (await stored(scope)) ?? make(scope));
      if (!key) throw new Error('a key just made cannot be opened');
      return encrypt(key, `${scope} ${what}`, bytes);
    },
    open: async (scope, what, sealed) => {
      const key = await remembered(scope, () => stored(scope));
      return key && decrypt(key, `${scope} ${what}`, sealed);
    },
    forget: async (scopes) => {
      for (const scope of scopes) keys.delete(scope);
      const rows = scopes.map((scope) => `key:${scope}`);
      await book.write((transaction) => transaction.remove('device', rows));
    },
    evict: (scopes) => {
      for (const scope of scopes) keys.delete(scope);
    },
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

function textBytes(text: string): Bytes {
  return new TextEncoder().encode(text);
}
