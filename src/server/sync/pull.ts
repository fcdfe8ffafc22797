import { type Kysely, sql, type Transaction } from 'kysely';
import type { RefusalCode } from '../../domain/changes/change.ts';
import { canRead, type Grant } from '../../domain/permission.ts';
import { isScopeId, type ScopeId, scopeKind } from '../../domain/scope.ts';
import type { ScopeAnswer, SyncRequest, SyncResponse } from '../../protocol/sync.ts';
import type { Tables } from '../database/tables.ts';
import { readScopes, type ScopeQuestion } from './read-scopes.ts';

type Asked = Pick<SyncRequest, 'device' | 'generation' | 'cursors' | 'ackedTo'>;

const lease = 30 * 86_400_000;

/**
 * What the device is to hold, worked out in one snapshot: never an acknowledgement without its effect, never a record
 * under a grant that was gone. At most three queries.
 */
export function pull(db: Kysely<Tables>, person: string, request: Asked): Promise<SyncResponse> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((trx) => pullIn(trx, person, request));
}

async function pullIn(trx: Transaction<Tables>, person: string, request: Asked): Promise<SyncResponse> {
  const view = await viewOf(trx, person);
  const isSameHistory = request.generation === view.generation;
  const questions = [...view.readable].flatMap(([id, version]): ScopeQuestion[] => {
    const cursor = isSameHistory ? request.cursors[id] : undefined;
    if (cursor === undefined || cursor > version) return [{ id, version, mode: 'full', since: 0 }];
    return cursor === version ? [] : [{ id, version, mode: 'since', since: cursor }];
  });
  const scopes: ScopeAnswer[] = questions.length > 0 ? await readScopes(trx, questions) : [];
  const results = await resultsAfter(trx, request.device, isSameHistory ? request.ackedTo : 0);
  return {
    person,
    generation: view.generation,
    dropped: Object.entries(request.cursors).flatMap(([id, cursor]) =>
      isToDrop(id, cursor, view.readable) ? [id as ScopeId] : [],
    ),
    scopes,
    acks: Object.fromEntries(results.map(({ seq, hash }) => [seq, hash])),
    refused: results.flatMap(({ seq, code, detail }) =>
      code ? [{ seq, code: code as RefusalCode, detail: detail ?? '' }] : [],
    ),
    leaseUntil: new Date(view.now + lease).toISOString(),
  };
}

/** Content comes by its own road, and a cursor of 0 is of a scope the server has never sent. */
function isToDrop(id: string, cursor: number, readable: ReadonlyMap<ScopeId, number>): boolean {
  return cursor > 0 && isScopeId(id) && scopeKind(id) !== 'content' && !readable.has(id);
}

/** The scopes this person may read now, with their versions. */
async function viewOf(trx: Transaction<Tables>, person: string) {
  const { rows } = await sql<{
    generation: string;
    now: number;
    grants: (Omit<Grant, 'person' | 'until'> & { until: number | null })[];
    versions: Record<ScopeId, number>;
  }>`
    select
      (select id from generation) as generation,
      (extract(epoch from now()) * 1000)::bigint as now,
      (select coalesce(json_agg(json_build_object('scope', scope_id, 'level', level,
          'from', (extract(epoch from from_at) * 1000)::bigint, 'until', (extract(epoch from until_at) * 1000)::bigint)), '[]')
        from grants where person = ${person}) as grants,
      (select coalesce(json_object_agg(id, version), '{}') from scopes
        where id in (select scope_id from grants where person = ${person} 
          union all select 'person:' || ${person} union all select 'thread:' || ${person}))
        as versions`.execute(trx);
  const [row] = rows;
  if (!row) throw new Error('the database answered nothing');
  const grants = row.grants.map(({ until, ...grant }) => ({ ...grant, person, until: until ?? undefined }));
  const all = Object.entries(row.versions) as [ScopeId, number][];
  const readable = new Map(all.filter(([id]) => canRead(grants, person, id, row.now)));
  return { generation: row.generation, now: row.now, readable };
}

function resultsAfter(trx: Transaction<Tables>, device: string, seq: number) {
  return trx
    .selectFrom('changes')
    .select(['seq', 'hash', 'code', 'detail'])
    .where('device', '=', device)
    .where('seq', '>', seq)
    .orderBy('seq')
    .execute();
}
