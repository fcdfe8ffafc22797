import { type Kysely, sql } from 'kysely';
import type { WaymarkRecord } from '../../domain/records/record.ts';
import type { ScopeId } from '../../domain/scope.ts';
import type { ScopeAnswer } from '../../protocol/sync.ts';
import type { Tables } from '../database/tables.ts';

export type ScopeQuestion = { id: ScopeId; version: number; mode: ScopeAnswer['mode']; since: number };

type Row = { scope: ScopeId; id: string; kind: string; version: number; body: WaymarkRecord['body'] | null };

/** About so many records in one answer of a scope; one version is never cut in two, so an import comes whole. */
const page = 1000;

/** Reads what is new in each scope in one query. */
export async function readScopes(
  db: Kysely<Tables>,
  questions: readonly ScopeQuestion[],
  limit = page,
): Promise<ScopeAnswer[]> {
  const { rows } = await sql<Row>`
    select asked.id as scope, found.*
    from json_to_recordset(${JSON.stringify(questions)}::json) as asked (id text, since bigint, mode text)
    cross join lateral (
      select id, kind, version, body from records
      where scope_id = asked.id and version > asked.since and not (asked.mode = 'full' and removed)
      order by version fetch first (${limit}::bigint) rows with ties
    ) as found`.execute(db);
  const byScope = Map.groupBy(rows, ({ scope }) => scope);
  return questions.map((question) => answer(question, byScope.get(question.id) ?? [], limit));
}

function answer({ id, version, mode }: ScopeQuestion, rows: readonly Row[], limit: number): ScopeAnswer {
  const reached = rows.reduce((highest, row) => Math.max(highest, row.version), 0);
  const more = rows.length >= limit && reached < version;
  const records: WaymarkRecord[] = [];
  const removed: string[] = [];
  for (const row of rows) {
    if (row.body === null) removed.push(row.id);
    else records.push({ id: row.id, kind: row.kind, version: row.version, body: row.body });
  }
  return { id, version: more ? reached : version, mode, records, removed, more };
}
