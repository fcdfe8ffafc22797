import type { WaymarkRecord } from '../../domain/records/record.ts';
import { type SealedKey, sealedEntrySchema, sealedKeySchema } from '../../domain/records/sealed-records.ts';
import { type LogEntry, logEntrySchema } from '../../domain/this-is-me/own-log.ts';
import type { Bytes } from './book.ts';
import type { Cipher } from './cipher.ts';
import { openWith, readRecoveryCode, wrapWith } from './own-keys.ts';
import { fromBytes } from './sealed-json.ts';

/*
 * How a log is sealed before it leaves this device. The server and whoever knows the sign-in see when an entry came and
 * how long it is, in steps of 256 signs; never a word of it.
 */

type Wrapping = { cipher: Cipher; crypto: Crypto };

/** Bound to its log and its place in it: put elsewhere, an entry does not open. */
const placeOf = (log: string, id: string): string => `me log ${log} ${id}`;
const step = 256;

export async function sealEntry(cipher: Cipher, raw: Bytes, log: string, { id, ...entry }: LogEntry): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(entry));
  const padded = new Uint8Array(Math.ceil(bytes.length / step) * step).fill(space);
  padded.set(bytes);
  return toText(await cipher.encrypt(await cipher.importKey(raw), placeOf(log, id), padded));
}
/** JSON reads past it. */
const space = 0x20;

/** Nothing for what is not of this log, was sealed by another key, or is of an app that says more than this one knows. */
export async function openEntry(
  cipher: Cipher,
  raw: Bytes,
  log: string,
  { id, kind, body }: WaymarkRecord,
): Promise<LogEntry | undefined> {
  const read = kind === 'me-sealed' ? sealedEntrySchema.safeParse(body).data : undefined;
  if (read?.log !== log) return undefined;
  const bytes = await cipher.decrypt(await cipher.importKey(raw), placeOf(log, id), toBytes(read.sealed));
  const entry = bytes && logEntrySchema.safeParse(fromBytes(bytes)).data;
  return entry && { ...entry, id };
}

export async function wrapLogKey(wrapping: Wrapping, raw: Bytes, code: string): Promise<SealedKey> {
  const { salt, rounds, sealed } = await wrapWith(wrapping, raw, code);
  return { salt: toText(salt), rounds, sealed: toText(sealed) };
}

/** Which of the account's logs the code opens, and its key. */
export async function openLogKey(
  wrapping: Wrapping,
  records: readonly WaymarkRecord[],
  typed: string,
): Promise<{ log: string; raw: Bytes } | undefined> {
  const code = readRecoveryCode(typed);
  for (const { id: log, kind, body } of records) {
    const read = kind === 'me-sealed-key' ? sealedKeySchema.safeParse(body).data : undefined;
    if (!read) continue;
    const wrapped = { salt: toBytes(read.salt), rounds: read.rounds, sealed: toBytes(read.sealed) };
    const raw = await openWith(wrapping, wrapped, code);
    if (raw) return { log, raw };
  }
  return undefined;
}

/** Base64 for addresses and JSON (RFC 4648 §5), without padding. */
export function toText(bytes: Bytes): string {
  const signs = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export function toBytes(text: string): Bytes {
  const signs = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
}
