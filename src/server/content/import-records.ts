import { isDeepStrictEqual } from 'node:util';
import type { Kysely, Transaction } from 'kysely';
import type { ContentKind, News } from '../../domain/records/content-records.ts';
import type { ScopeId } from '../../domain/scope.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Tables } from '../database/tables.ts';
import { lockScopes, writeScope } from '../sync/write-scope.ts';

export type ContentRecord = { id: string; kind: ContentKind; body: Record<string, unknown> };

/** Who keeps a record up to date: the council's pack, its feed of services, the register of schools. */
export type Feed = News['feed'];

export type Difference = News['items'][number];
export type ContentReport = {
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  differences: Difference[];
};

type Import = {
  feed: Feed;
  /** All that this feed says now; what it said before and no longer says is removed. */
  records: readonly ContentRecord[];
  /** The day of the import, shown to families with what changed. */
  on: string;
};

/** So many names are told under "what changed"; the counts are of all. */
const mostNamed = 200;
/** So many imports are told of, the latest: a feed may change every day, and each phone keeps all that is told. */
const mostNews = 20;

/**
 * Makes one feed's part of a public scope hold what the feed says: only what differs is written, and what changed is
 * told in a record of kind `news` (not at the first import of a feed: everything would be new). Records of the other
 * feeds stay. A live feed takes over an id of the pack, and the pack then leaves it alone.
 */
export async function importRecords(
  db: Kysely<Tables>,
  scope: ScopeId,
  { dryRun = false, ...feed }: Import & { dryRun?: boolean },
): Promise<ContentReport> {
  return inTransaction(db, async (trx) => {
    const { write, ...report } = await compareRecords(trx, scope, feed);
    if (!dryRun) await write();
    return report;
  });
}

export type Comparison = ContentReport & {
  /** How many records this feed kept before. */
  before: number;
  write(): Promise<void>;
};

/** The same in two steps inside a transaction of one's own: what would change, and then the change. */
export async function compareRecords(
  trx: Transaction<Tables>,
  scope: ScopeId,
  { feed, records, on }: Import,
): Promise<Comparison> {
  await lockScopes(trx, [scope]);
  const rows = await trx
    .selectFrom('records')
    .select(['id', 'kind', 'body', 'removed'])
    .where('scope_id', '=', scope)
    .execute();
  const before = new Map(rows.filter((row) => !row.removed).map((row) => [row.id, row]));
  const others = new Set([...before.values()].filter((row) => !mayTake(row, feed)).map(({ id }) => id));
  const wanted = records
    .map((record) => ({ ...record, body: bodyOf(record, feed) }))
    .filter(({ id }) => !others.has(id));
  const puts = wanted.filter(({ id, kind, body }) => {
    const row = before.get(id);
    return row?.kind !== kind || !isDeepStrictEqual(row.body, body);
  });
  const ids = new Set(wanted.map(({ id }) => id));
  const own = [...before.values()].filter((row) => feedOf(row) === feed);
  const gone = own.filter(({ id }) => !ids.has(id));
  const differences: Difference[] = [
    ...puts.map(({ id, kind, body }) => difference(id, kind, body, before.get(id)?.body)),
    ...gone.map(({ id, kind, body }) => ({ id, kind, name: nameOf(body), what: 'removed' as const })),
  ];
  const added = differences.filter(({ what }) => what === 'added').length;
  const counts = { added, changed: puts.length - added, removed: gone.length };
  return {
    ...counts,
    unchanged: wanted.length - puts.length,
    differences,
    before: own.length,
    async write() {
      const told = own.length > 0 ? newsOf(rows, { feed, on, differences }) : [];
      const removes = [...gone.map(({ id }) => id), ...(told.length > 0 ? oldNews(rows) : [])];
      await writeScope(trx, scope, { puts: [...puts, ...told], removes });
    },
  };
}

type Row = { id: string; kind: string; body: Record<string, unknown> | null };

const isNews = ({ kind }: Row) => kind === 'news';

/** News belongs to no feed: it is kept. */
function feedOf(row: Row): Feed | undefined {
  if (isNews(row)) return undefined;
  return row.body?.feed === 'services' || row.body?.feed === 'schools' ? row.body.feed : 'pack';
}

const mayTake = (row: Row, feed: Feed) => feedOf(row) === feed || (feedOf(row) === 'pack' && feed !== 'pack');

const bodyOf = ({ body }: ContentRecord, feed: Feed) => (feed === 'pack' ? body : { ...body, feed });

function nameOf(body: Record<string, unknown> | null): string {
  return String(body?.name ?? body?.title ?? body?.term ?? body?.meaning ?? body?.id ?? '');
}

function difference(
  id: string,
  kind: string,
  body: Record<string, unknown>,
  was: Record<string, unknown> | null | undefined,
): Difference {
  if (!was) return { id, kind, name: nameOf(body), what: 'added' };
  const keys = [...new Set([...Object.keys(body), ...Object.keys(was)])];
  const fields = keys.filter((key) => !isDeepStrictEqual(body[key] ?? null, was[key] ?? null));
  return { id, kind, name: nameOf(body), what: 'changed', fields };
}

/** The same in another language is no news either. */
const unsaid = new Set(['source', 'pack', 'translation']);

function newsOf(
  rows: readonly Row[],
  { feed, on, differences }: Pick<News, 'feed' | 'on'> & { differences: readonly Difference[] },
): ContentRecord[] {
  // Where a thing was read is not news to a family, nor is that the same was seen again on a later day.
  const items = differences.filter((one) => !unsaid.has(one.kind) && !isSeenAgain(one));
  if (items.length === 0) return [];
  const count = (what: Difference['what']) => items.filter((item) => item.what === what).length;
  const counts = { added: count('added'), changed: count('changed'), removed: count('removed') };
  const id = `news-${rows.filter(isNews).length + 1}`;
  return [{ id, kind: 'news', body: { feed, on, ...counts, items: items.slice(0, mostNamed) } }];
}

const newsNumber = ({ id }: Row) => Number(id.slice('news-'.length));

/** What makes room for one more. */
function oldNews(rows: readonly (Row & { removed: boolean })[]): string[] {
  const kept = rows.filter((row) => isNews(row) && !row.removed).sort((a, b) => newsNumber(b) - newsNumber(a));
  return kept.slice(mostNews - 1).map(({ id }) => id);
}

/** Nothing but the day and the place it was seen is new. */
export const isSeenAgain = ({ fields }: Difference): boolean =>
  fields?.every((field) => field === 'asOf' || field === 'source') ?? false;
