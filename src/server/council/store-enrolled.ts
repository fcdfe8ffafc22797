import { sql, type Transaction } from 'kysely';
import type { ScopeId } from '../../domain/scope.ts';
import type { Tables } from '../database/tables.ts';
import { type ScopeWrite, writeScopes } from '../sync/write-scope.ts';
import { caseScope, childRecordId } from './case-store.ts';
import type { Known } from './known-children.ts';

/** Stores the children of a list in a few statements for all of them: a council enrols thousands at a time. */
export async function storeEnrolled(trx: Transaction<Tables>, children: readonly Known[]): Promise<void> {
  if (children.length === 0) return;
  const rows = children.map(({ ref, match_upn, match_name, forename, born }, place) => ({
    ...{ ref, match_upn, match_name, forename, born, place },
  }));
  await sql`
    insert into children (ref, match_upn, match_name, forename, born, enrolled_at)
    -- One instant each, so that a list is shown in the order it was written in.
    select ref, match_upn, match_name, forename, born, statement_timestamp() + place * interval '1 microsecond'
    from json_to_recordset(${JSON.stringify(rows)}::json) as row
      (ref text, match_upn text, match_name text, forename text, born date, place integer)
    on conflict (ref) do update set
      match_upn = excluded.match_upn, match_name = excluded.match_name, forename = excluded.forename`.execute(trx);
  await storeCarers(trx, children);
  await storeOwnRecords(trx, children);
}

async function storeCarers(trx: Transaction<Tables>, children: readonly Known[]): Promise<void> {
  const rows = children.flatMap(({ ref, carers }) =>
    [...carers].map(([email, relation]) => ({ child_ref: ref, email, relation })),
  );
  if (rows.length === 0) return;
  await sql`
    insert into carers (child_ref, email, relation)
    select * from json_to_recordset(${JSON.stringify(rows)}::json) as row (child_ref text, email text, relation text)
    on conflict (child_ref, email) do update set relation = excluded.relation`.execute(trx);
}

/** The family sees who it is about from the first sign-in, before any return was imported. */
async function storeOwnRecords(trx: Transaction<Tables>, children: readonly Known[]): Promise<void> {
  const scopes = children.map(({ ref }) => caseScope(ref));
  const rows = await trx
    .selectFrom('records')
    .select(['scope_id', 'body'])
    .where('kind', '=', 'child')
    .where(sql<boolean>`scope_id = any(${scopes}::text[])`)
    .execute();
  const before = new Map(rows.map((row) => [row.scope_id, row.body]));
  const writes = new Map<ScopeId, ScopeWrite>();
  for (const { ref, forename, born } of children) {
    const body = before.get(caseScope(ref));
    if (body?.forename === forename) continue;
    const own = { ...body, ref, forename, ...(born === null ? {} : { born }) };
    writes.set(caseScope(ref), { puts: [{ id: childRecordId(ref), kind: 'child', body: own }], removes: [] });
  }
  await writeScopes(trx, writes);
}
