import type { Kysely, Transaction } from 'kysely';
import type { ScopeId } from '../../domain/scope.ts';
import { type AuditWho, recordAudit } from '../council/audit.ts';
import { councilTransaction } from '../council/council-transaction.ts';
import type { Tables } from '../database/tables.ts';
import { type ContentRecord, type ContentReport, compareRecords } from './import-records.ts';

export type FeedDeps = { db: Kysely<Tables>; who?: AuditWho };

export type FeedOptions = {
  /** The council whose public facts these are: `hertfordshire`. */
  council: string;
  /** The day of the import. */
  on: string;
  dryRun?: boolean;
  /** Removing more than half of what the feed told before is meant. */
  allowRemovals?: boolean;
  onProgress?: (done: { count: number }) => void;
};

/** What a feed says now. `leftOut` are ids of rows that could not be used: what is known of them stays. */
export type FeedRecords = {
  feed: 'services' | 'schools';
  records: readonly ContentRecord[];
  leftOut: ReadonlySet<string>;
};

export type FeedReport = ContentReport & {
  /** Nothing was changed, because too much would have gone: `removed` of it. */
  tooMuchGone: boolean;
};

export const nothingChanged: FeedReport = {
  ...{ added: 0, changed: 0, unchanged: 0, removed: 0, differences: [] },
  tooMuchGone: false,
};

/** Fewer than this a feed may lose whole: half of three is nothing to stop at. */
const fewest = 10;

/** Brings one feed's records into a council's public scope, and leaves a trace of it: all of it or nothing. */
export async function importFeed(
  { db, who = 'cli' }: FeedDeps,
  { feed, records, leftOut }: FeedRecords,
  { council, on, dryRun = false, allowRemovals = false }: FeedOptions,
): Promise<FeedReport> {
  const scope: ScopeId = `content:${council}`;
  const done: FeedReport[] = [];
  await councilTransaction(db, { dryRun }, async (trx) => {
    const kept = await knownBefore(trx, scope, feed, leftOut);
    const { write, before, ...report } = await compareRecords(trx, scope, {
      feed,
      records: [...records, ...kept],
      on,
    });
    const tooMuchGone = !allowRemovals && before >= fewest && report.removed * 2 > before;
    done.push({ ...report, tooMuchGone });
    if (tooMuchGone) return 'undo';
    await write();
    const { added, changed, removed } = report;
    await recordAudit(trx, { who, act: `import-${feed}`, scope, counts: { added, changed, removed } });
    return 'keep';
  });
  const [report] = done;
  if (!report) throw new Error('an import that was not compared');
  return report;
}

async function knownBefore(
  trx: Transaction<Tables>,
  scope: ScopeId,
  feed: FeedRecords['feed'],
  ids: ReadonlySet<string>,
): Promise<ContentRecord[]> {
  if (ids.size === 0) return [];
  const rows = await trx
    .selectFrom('records')
    .select(['id', 'kind', 'body'])
    .where('scope_id', '=', scope)
    .where('removed', '=', false)
    .execute();
  return rows.flatMap(({ id, kind, body }) => {
    const isMeant = body?.feed === feed && ids.has(id);
    return isMeant && body ? [{ id, kind: kind as ContentRecord['kind'], body }] : [];
  });
}
