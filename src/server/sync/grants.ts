import { sql, type Transaction } from 'kysely';
import type { Grant } from '../../domain/permission.ts';
import type { ScopeId } from '../../domain/scope.ts';
import type { Tables } from '../database/tables.ts';

/**
 * The rows that may let `person` into `scopes`, and the instant they are to be judged at (the database's clock, the
 * one that wrote them). They are share-locked: withdrawing one waits until this transaction has ended, so that nothing
 * is ever written under a grant that was gone at commit.
 */
export async function holdGrants(
  trx: Transaction<Tables>,
  person: string,
  scopes: readonly ScopeId[],
): Promise<{ grants: Grant[]; now: number }> {
  const { rows } = await sql<{ scope: ScopeId; level: Grant['level']; from: number; until: number | null }>`
    select scope_id as scope, level, ${millis('from_at')} as "from", ${millis('until_at')} as until
    from grants where person = ${person} and scope_id = any(${scopes}::text[]) for share`.execute(trx);
  const clock = await sql<{ now: number }>`select ${millis('now()')} as now`.execute(trx);
  const grants = rows.map(({ until, ...row }) => ({ ...row, person, until: until ?? undefined }));
  return { grants, now: clock.rows[0]?.now ?? 0 };
}

function millis(instant: 'from_at' | 'until_at' | 'now()') {
  return sql.raw<number>(`(extract(epoch from ${instant}) * 1000)::bigint`);
}
