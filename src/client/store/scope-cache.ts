import type { WaymarkRecord } from '../../domain/records/record.ts';
import { type ScopeId, scopeKind } from '../../domain/scope.ts';
import type { ScopeAnswer } from '../../protocol/sync.ts';
import type { Book, PageRow, ScopeRow, StateRow, Transaction } from './book.ts';
import { fromPages, type HeldScope, type Rewrite, recordsOn, takeIn } from './pages.ts';
import { fromBytes, openJson, sealJson, toBytes } from './sealed-json.ts';
import type { Vault } from './vault.ts';

/**
 * Everything the server last said, in memory.
 *
 * Records and outbox lie in two databases, so no transaction spans both. The pages are written first and carry
 * `appliedTo`: the number up to which this device's own changes are in them. The view replays only later ones.
 */
export type Held = { scopes: ReadonlyMap<ScopeId, HeldScope>; state: StateRow };

const firstState: StateRow = { key: 'state', epoch: 0, stamp: 0, device: '', appliedTo: 0 };

export const nothingHeld = (): Held => ({ scopes: new Map(), state: firstState });

type PageKey = [ScopeId, number];
type Cache = { book: Book; vault: Vault };

/** Sectors and help are readable while the app is locked, so they are not sealed (design §6). */
const isOpen = (scope: ScopeId): boolean => scopeKind(scope) === 'content';

async function readState(transaction: Transaction): Promise<StateRow> {
  return (await transaction.get('state', 'state')) ?? firstState;
}

/** The rows of what changed since `held`, still sealed. */
export type News = { state: StateRow; rows: ScopeRow[]; pages: (PageRow | undefined)[] };

export function readNews(book: Book, held: Held): Promise<News> {
  return book.read(async (transaction) => {
    const [state, rows] = await Promise.all([readState(transaction), transaction.all('scopes')]);
    const news = rows.filter((row) => held.scopes.get(row.id)?.stamp !== row.stamp);
    const keys = news.flatMap((row) => row.pages.map((page): PageKey => [row.id, page]));
    return { state, rows, pages: await transaction.getMany('pages', keys) };
  });
}

/**
 * Takes in what changed since `held`. Pages that cannot be opened cost their scope its cursor, so that the next
 * exchange fetches it in full; nothing else suffers.
 */
export async function openNews(
  { book, vault }: Cache,
  held: Held,
  { state, rows, pages }: News,
): Promise<{ held: Held; moved: ScopeId[] }> {
  const scopes = new Map<ScopeId, HeldScope>();
  const moved: ScopeId[] = [];
  const damaged: ScopeRow[] = [];
  await Promise.all(
    rows.map(async (row) => {
      const known = held.scopes.get(row.id);
      if (known?.stamp === row.stamp) {
        scopes.set(row.id, known);
        return;
      }
      moved.push(row.id);
      const opened = await openScope(vault, row, pages);
      if (opened) scopes.set(row.id, opened);
      else damaged.push(row);
    }),
  );
  for (const id of held.scopes.keys()) if (!scopes.has(id) && !moved.includes(id)) moved.push(id);
  return { held: { scopes, state: damaged.length > 0 ? await abandon(book, damaged) : state }, moved };
}

async function openScope(
  vault: Vault,
  row: ScopeRow,
  pages: readonly (PageRow | undefined)[],
): Promise<HeldScope | undefined> {
  const own = pages.filter((page) => page?.scope === row.id);
  if (own.length !== row.pages.length) return undefined;
  const opened = await Promise.all(own.map((page) => page && openPage(vault, page)));
  const whole = opened.filter((page) => page !== undefined);
  return whole.length === own.length ? fromPages(row.id, row.version, row.stamp, whole) : undefined;
}

async function openPage(
  vault: Vault,
  { scope, page, sealed }: PageRow,
): Promise<{ page: number; records: WaymarkRecord[] } | undefined> {
  const value = isOpen(scope) ? fromBytes(sealed) : await openJson(vault, scope, `page ${page}`, sealed);
  return Array.isArray(value) ? { page, records: value as WaymarkRecord[] } : undefined;
}

async function abandon(book: Book, damaged: readonly ScopeRow[]): Promise<StateRow> {
  return book.write(async (transaction) => {
    const before = await readState(transaction);
    const state = { ...before, epoch: before.epoch + 1 };
    await removeScopes(transaction, damaged);
    await transaction.put('state', [state]);
    return state;
  });
}

async function removeScopes(transaction: Transaction, rows: readonly ScopeRow[]): Promise<void> {
  const keys = rows.flatMap((row) => row.pages.map((page): PageKey => [row.id, page]));
  await transaction.remove('pages', keys);
  await transaction.remove(
    'scopes',
    rows.map(({ id }) => id),
  );
}

/** Deletes pages and cursors. `known` is the epoch somebody asked at: brought forward if nothing else had moved. */
export async function dropScopes({ book }: Cache, scopes: readonly ScopeId[], known: number): Promise<number> {
  return book.write(async (transaction) => {
    const state = await readState(transaction);
    const rows = (await transaction.getMany('scopes', [...scopes])).filter((row) => row !== undefined);
    if (rows.length === 0) return known;
    await removeScopes(transaction, rows);
    await transaction.put('state', [{ ...state, epoch: state.epoch + 1 }]);
    return known === state.epoch ? state.epoch + 1 : known;
  });
}

export type Storing = {
  answers: readonly ScopeAnswer[];
  /** Asked inside the transaction; whatever it refuses changes nothing. */
  isFresh(now: StateRow, stampOf: (scope: ScopeId) => number | undefined): boolean;
  /** What else the state is to say. Content says nothing: it moves no cursor of the family's. */
  state: Partial<StateRow>;
};

/** Writes answers, cursors and state in one transaction. Nothing when the answer was stale. */
export async function storeAnswers({ book, vault }: Cache, held: Held, storing: Storing): Promise<Held | undefined> {
  const rewrites = storing.answers.map((answer) => takeIn(held.scopes.get(answer.id), answer));
  await vault.prepare(storing.answers.map(({ id }) => id).filter((id) => !isOpen(id)));
  const pages = await sealPages(vault, rewrites);
  return book.write(async (transaction) => {
    const before = await readState(transaction);
    const ids = storing.answers.map(({ id }) => id);
    const stamps = new Map((await transaction.getMany('scopes', ids)).map((row) => [row?.id, row?.stamp]));
    if (!storing.isFresh(before, (scope) => stamps.get(scope))) return undefined;
    const stamp = before.stamp + 1;
    const fresh = rewrites.map((rewrite) => ({ ...rewrite.held, stamp }));
    const emptied = rewrites.flatMap(({ held: { id }, emptied: gone }) => gone.map((page): PageKey => [id, page]));
    await transaction.remove('pages', emptied);
    await transaction.put('pages', pages);
    const rows = fresh.map(({ id, version, pages: onPages }) => ({ id, version, stamp, pages: [...onPages.keys()] }));
    await transaction.put('scopes', rows);
    const state: StateRow = { ...before, ...storing.state, stamp };
    await transaction.put('state', [state]);
    return {
      scopes: new Map([...held.scopes, ...fresh.map((scope): [ScopeId, HeldScope] => [scope.id, scope])]),
      state,
    };
  });
}

async function sealPages(vault: Vault, rewrites: readonly Rewrite[]): Promise<PageRow[]> {
  const pages = rewrites.flatMap(({ held, changed }) => changed.map((page) => ({ held, page })));
  return Promise.all(
    pages.map(async ({ held, page }) => {
      const records = recordsOn(held, page);
      const sealed = isOpen(held.id) ? toBytes(records) : await sealJson(vault, held.id, `page ${page}`, records);
      return { scope: held.id, page, sealed };
    }),
  );
}
