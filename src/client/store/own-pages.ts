import type { WaymarkRecord } from '../../domain/records/record.ts';
import type { ScopeId } from '../../domain/scope.ts';
import type { Book, Bytes, PageRow, ScopeRow, Transaction } from './book.ts';
import type { Cipher } from './cipher.ts';
import type { OwnKeyRow } from './own-keys.ts';
import { fromPages, type HeldScope, recordsOn, takeIn } from './pages.ts';
import { fromBytes, toBytes } from './sealed-json.ts';

type PageKey = [ScopeId, number];
type Sealed = { book: Book; cipher: Cipher };

export const nothingOwn = (scope: ScopeId): HeldScope => fromPages(scope, 0, 0, []);

const what = (scope: ScopeId, page: number): string => `${scope} page ${page}`;

/** What the room's pages hold; nothing where they were sealed with another key than `raw`. */
export async function readOwnPages(
  { book, cipher }: Sealed,
  scope: ScopeId,
  raw: Bytes,
): Promise<HeldScope | undefined> {
  const { row, pages } = await book.read(async (transaction) => {
    const found = await transaction.get('scopes', scope);
    const keys = (found?.pages ?? []).map((page): PageKey => [scope, page]);
    return { row: found, pages: await transaction.getMany('pages', keys) };
  });
  if (!row) return nothingOwn(scope);
  const key = await cipher.importKey(raw);
  const opened = await Promise.all(
    pages.map(async (page) => {
      const bytes = page && (await cipher.decrypt(key, what(scope, page.page), page.sealed));
      return bytes && { page: page.page, records: fromBytes(bytes) as WaymarkRecord[] };
    }),
  );
  const whole = opened.filter((page) => page !== undefined);
  return whole.length === pages.length ? fromPages(scope, row.version, row.stamp, whole) : undefined;
}

/** The open key, and the row it must still be the key of when something is written. */
export type OwnKey = { raw: Bytes; row: string; mark: string };

/** Another tab has written, sealed everything anew or emptied the room since `held` was read. */
async function isBehind(
  transaction: Transaction,
  held: HeldScope,
  { row, mark }: Omit<OwnKey, 'raw'>,
): Promise<boolean> {
  const [pages, key] = await Promise.all([transaction.get('scopes', held.id), transaction.get('device', row)]);
  return (pages?.stamp ?? 0) !== held.stamp || (key?.value as OwnKeyRow | undefined)?.mark !== mark;
}

export type OwnWrite = {
  puts: readonly WaymarkRecord[];
  removes: readonly string[];
  /** Written in the same transaction. False, with nothing written yet: the caller looks again. */
  also?: ((transaction: Transaction) => Promise<boolean>) | undefined;
};

/**
 * Writes records as one more version, if nobody wrote since `held` was read: nothing when another tab was faster, and
 * the caller looks again.
 */
export async function writeOwnPages(
  { book, cipher }: Sealed,
  held: HeldScope,
  key: OwnKey,
  { puts, removes, also }: OwnWrite,
): Promise<HeldScope | undefined> {
  const version = held.version + 1;
  const records = puts.map((record) => ({ ...record, version }));
  const answer = { id: held.id, version, mode: 'since' as const, records, removed: [...removes], more: false };
  const { held: next, changed, emptied } = takeIn(held, answer);
  const pages = await sealPages(cipher, next, changed, key.raw);
  return book.write(async (transaction) => {
    if (await isBehind(transaction, held, key)) return undefined;
    if (also && !(await also(transaction))) return undefined;
    const stamp = held.stamp + 1;
    await transaction.remove(
      'pages',
      emptied.map((page): PageKey => [held.id, page]),
    );
    await transaction.put('pages', pages);
    await transaction.put('scopes', [scopeRow(next, stamp)]);
    return { ...next, stamp };
  });
}

/** Seals everything anew with another key, together with the row that opens it: both or neither. */
export async function rekeyOwnPages(
  { book, cipher }: Sealed,
  held: HeldScope,
  before: OwnKey,
  { raw, value }: { raw: Bytes; value: OwnKeyRow },
): Promise<HeldScope | undefined> {
  const pages = await sealPages(cipher, held, [...held.pages.keys()], raw);
  return book.write(async (transaction) => {
    if (await isBehind(transaction, held, before)) return undefined;
    const stamp = held.stamp + 1;
    await transaction.put('pages', pages);
    await transaction.put('scopes', [scopeRow(held, stamp)]);
    await transaction.put('device', [{ key: before.row, value }]);
    return { ...held, stamp };
  });
}

const scopeRow = ({ id, version, pages }: HeldScope, stamp: number): ScopeRow => {
  return { id, version, stamp, pages: [...pages.keys()] };
};

async function sealPages(cipher: Cipher, held: HeldScope, pages: readonly number[], raw: Bytes): Promise<PageRow[]> {
  const key = await cipher.importKey(raw);
  return Promise.all(
    pages.map(async (page) => ({
      ...{ scope: held.id, page },
      sealed: await cipher.encrypt(key, what(held.id, page), toBytes(recordsOn(held, page))),
    })),
  );
}
