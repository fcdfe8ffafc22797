import type { Book, Bytes } from './book.ts';
import type { Cipher } from './cipher.ts';

/**
 * The key of one young person's room. Without a lock it lies wrapped by a key beside it, like everything on this device;
 * with one it is wrapped by what only they know, and by a recovery code on paper. Nothing of the rest of the app opens it.
 */
export type OwnKeyRow = {
  /** Of which key this row is: a hash of 256 random bits says nothing of them. */
  mark: string;
  /** Wrapped by the room's own clear key: no lock yet. */
  open?: { clear: Bytes; sealed: Bytes };
  lock?: Wrapped & { kind: LockKind; passkey?: OwnPasskey };
  recovery?: Wrapped;
  /** When the room was first opened (ms), by the device's clock; kept whatever lock it is given. */
  made?: number;
  /** Wrong tries since the last right one, and until when (ms) nobody may try. */
  wrong?: number;
  waitUntil?: number;
};
type Wrapping = { cipher: Cipher; crypto: Crypto };
type Wrapped = { salt: Bytes; rounds: number; sealed: Bytes };

/** What the young person remembers, pictures in an order or a word of their own, or the passkey of their phone. */
export type LockKind = 'pictures' | 'word' | 'passkey';

/** Which passkey opens the room, and what it is asked with. Without the device that made it neither opens anything. */
export type OwnPasskey = { id: Bytes; salt: Bytes };
/** `passkey`: of this kind alone; its secret is what the device answers. */
export type LockChoice = { kind: LockKind; secret: string; passkey?: OwnPasskey | undefined };

/** https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2 (read November 2026) */
const rounds = 600_000;
/** What a passkey answers is 256 random bits: there is nothing to guess, so nothing has to be slow. */
const noRounds = 0;
const context = 'own room';

export const ownKeyRow = (owner: string): string => `own:${owner}`;

export async function readOwnKey(book: Book, owner: string): Promise<OwnKeyRow | undefined> {
  const row = await book.read((transaction) => transaction.get('device', ownKeyRow(owner)));
  return row?.value as OwnKeyRow | undefined;
}

/** Alters the row as the disk has it now; nothing when it is of another key than `mark` says. */
export function alterOwnKey(
  book: Book,
  owner: string,
  { mark, alter }: { mark: string; alter: (row: OwnKeyRow) => OwnKeyRow },
): Promise<OwnKeyRow | undefined> {
  const key = ownKeyRow(owner);
  return book.write(async (transaction) => {
    const before = (await transaction.get('device', key))?.value as OwnKeyRow | undefined;
    if (before?.mark !== mark) return undefined;
    const value = alter(before);
    await transaction.put('device', [{ key, value }]);
    return value;
  });
}

/** Raw bytes of a new room's key, and the row that opens it without a lock. */
export async function unlockedRow({ cipher, crypto }: Wrapping, raw: Bytes): Promise<OwnKeyRow> {
  const clear = cipher.random(32);
  const sealed = await cipher.encrypt(await cipher.importKey(clear), context, raw);
  return { mark: await markOf(crypto, raw), open: { clear, sealed } };
}

export async function lockedRow(
  wrapping: Wrapping,
  raw: Bytes,
  { kind, secret, passkey, recovery }: LockChoice & { recovery: string },
): Promise<OwnKeyRow> {
  const [lock, spare] = await Promise.all([
    wrap(wrapping, raw, secret, kind === 'passkey' ? noRounds : rounds),
    wrap(wrapping, raw, recovery, rounds),
  ]);
  const mark = await markOf(wrapping.crypto, raw);
  return { mark, lock: { ...lock, kind, ...(passkey ? { passkey } : {}) }, recovery: spare };
}

export async function markOf({ subtle }: Crypto, raw: Bytes): Promise<string> {
  const hash = new Uint8Array(await subtle.digest('SHA-256', raw));
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The room's key, where no lock keeps it. */
export async function openWithoutLock(cipher: Cipher, { open }: OwnKeyRow): Promise<Bytes | undefined> {
  return open && cipher.decrypt(await cipher.importKey(open.clear), context, open.sealed);
}

export async function openWith(
  { cipher, crypto }: Wrapping,
  wrapped: Wrapped,
  secret: string,
): Promise<Bytes | undefined> {
  return cipher.decrypt(await keyFrom(crypto, secret, wrapped), context, wrapped.sealed);
}

async function wrap({ cipher, crypto }: Wrapping, raw: Bytes, secret: string, rounds: number): Promise<Wrapped> {
  const salt = cipher.random(16);
  const key = await keyFrom(crypto, secret, { salt, rounds });
  return { salt, rounds, sealed: await cipher.encrypt(key, context, raw) };
}

async function keyFrom({ subtle }: Crypto, secret: string, { salt, rounds: iterations }: Omit<Wrapped, 'sealed'>) {
  const name = iterations === noRounds ? 'HKDF' : 'PBKDF2';
  const words = await subtle.importKey('raw', new TextEncoder().encode(secret.normalize('NFC')), name, false, [
    'deriveKey',
  ]);
  const about = iterations === noRounds ? { info: new TextEncoder().encode(context) } : { iterations };
  const how = { name, hash: 'SHA-256', salt, ...about };
  return subtle.deriveKey(how, words, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Wraps a key by a code on paper: `openWith` opens it. */
export const wrapWith = (wrapping: Wrapping, raw: Bytes, code: string): Promise<Wrapped> =>
  wrap(wrapping, raw, code, rounds);

/** 32 signs, so that each byte gives one of them evenly; no I, O, 0 or 1. Twelve are 60 bits. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

export function newRecoveryCode(cipher: Cipher): string {
  const text = [...cipher.random(12)].map((byte) => signs[byte % signs.length]).join('');
  return text.replace(/(.{4})(?=.)/g, '$1-');
}

/** As it was meant, however it was typed. */
export const readRecoveryCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/(.{4})(?=.)/g, '$1-');
