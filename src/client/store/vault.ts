import type { Book, Bytes, DeviceRow } from './book.ts';
import { createCipher } from './cipher.ts';
import { keyRow, openKeyRing } from './key-ring.ts';

/**
 * Seals what the device keeps. One AES-256-GCM key per scope, wrapped by the device's key-encryption key, so that
 * destroying one small row makes a scope unreadable: `deleteDatabase()` alone leaves its bytes on the disk (design §6).
 */
export type Vault = {
  /** `no-lock`: the key-encryption key lies beside what it protects, and the settings screen says so. */
  mode: 'no-lock';
  /** Makes the keys these scopes still lack, at the price of one write. `seal` would make them one by one. */
  prepare(scopes: readonly string[]): Promise<void>;
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

/** `device`: the rows of the device as just read. */
export async function openVault(book: Book, crypto: Crypto, device: readonly DeviceRow[]): Promise<Vault> {
  const cipher = createCipher(crypto);
  const ring = await openKeyRing(book, cipher, device);
  return {
    mode: 'no-lock',
    prepare: ring.prepare,
    seal: async (scope, what, bytes) => cipher.encrypt(await ring.findOrMake(scope), `${scope} ${what}`, bytes),
    open: async (scope, what, sealed) => {
      const key = await ring.find(scope);
      return key && cipher.decrypt(key, `${scope} ${what}`, sealed);
    },
    forget: async (scopes) => {
      ring.evict(scopes);
      await book.write((transaction) => transaction.remove('device', scopes.map(keyRow)));
    },
    evict: ring.evict,
  };
}
