import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { caseScope } from './case-store.ts';

/** For each child the rows of the companion file that were taken back, with when. */
export async function loadTakenBack(
  trx: Transaction<Tables>,
  refs: readonly string[],
): Promise<Map<string, Map<string, string>>> {
  const rows = await trx
    .selectFrom('taken_back')
    .selectAll()
    .where(sql<boolean>`scope_id = any(${refs.map(caseScope)}::text[])`)
    .execute();
  const byRef = new Map<string, Map<string, string>>();
  for (const { scope_id, row_id, at } of rows) {
    const ref = scope_id.slice('case:'.length);
    byRef.set(ref, (byRef.get(ref) ?? new Map<string, string>()).set(row_id, at));
  }
  return byRef;
}

export async function storeTakenBack(
  trx: Transaction<Tables>,
  gone: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Promise<void> {
  const rows = [...gone].flatMap(([ref, rows]) =>
    [...rows].map(([row_id, at]) => ({ scope_id: caseScope(ref), row_id, at })),
  );
  if (rows.length === 0) return;
  await sql`
    insert into taken_back
    select * from json_to_recordset(${JSON.stringify(rows)}::json) as row (scope_id text, row_id text, at text)
    on conflict (scope_id, row_id) do update set at = greatest(taken_back.at, excluded.at)`.execute(trx);
}
