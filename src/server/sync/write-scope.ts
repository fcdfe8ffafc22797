import { sql, type Transaction } from 'kysely';
import { type ScopeId, scopeKind } from '../../domain/scope.ts';
import type { Tables } from '../database/tables.ts';
import { type RecordRow, type RowBefore, rowRemoved, rowWith, type Writing } from './record-row.ts';

type Put = { id: string; kind: string; body: Record<string, unknown> };

/** Wakes the devices that read the scope, once the transaction commits. `person:<id>` wakes one person. */
export const pokeChannel = 'waymark_poke';

export type ScopeWrite = { puts: readonly Put[]; removes: readonly string[] };

/**
 * Writes records into one scope as one version (sync invariant 1), for everything but a device's changes: imports,
 * staff, jobs. Makes the scope when it is not there. Answers the scope's version; with nothing to write it changes
 * nothing. Throws when a put names an id that was removed: outside of public scopes a removed id is never used again
 * (invariant 9). Removing what is not there does nothing.
 */
export async function writeScope(
  trx: Transaction<Tables>,
  scope: ScopeId,
  write: ScopeWrite,
  from: { device?: string | null } = {},
): Promise<number> {
  const versions = await writeScopes(trx, new Map([[scope, write]]), from);
  return versions.get(scope) ?? 0;
}

/** The same for many scopes, each with a version of its own, in as many statements as one scope takes. */
export async function writeScopes(
  trx: Transaction<Tables>,
  writes: ReadonlyMap<ScopeId, ScopeWrite>,
  { device = null }: { device?: string | null } = {},
): Promise<Map<ScopeId, number>> {
  const versions = await lockScopes(trx, [...writes.keys()]);
  const before = await rowsBefore(trx, writes);
  const written: RecordRow[] = [];
  const raised = new Map<ScopeId, number>();
  for (const [scope, write] of writes) {
    const writing = { scope, version: (versions.get(scope) ?? 0) + 1, device };
    const rows = rowsWritten(write, before.get(scope) ?? new Map(), writing);
    if (rows.length === 0) continue;
    written.push(...rows);
    raised.set(scope, writing.version);
  }
  await storeRows(trx, written);
  await raiseScopes(trx, raised);
  return new Map([...versions, ...raised]);
}

function rowsWritten({ puts, removes }: ScopeWrite, rows: ReadonlyMap<string, RowBefore>, writing: Writing) {
  // What a council publishes has its id from outside: what comes back is the same thing again, and what families wrote
  // about it must find it. Nobody but imports writes there.
  const isPublic = scopeKind(writing.scope) === 'content';
  const dead = isPublic ? [] : puts.filter(({ id }) => rows.get(id)?.removed);
  if (dead.length > 0) throw new Error(`${dead.length} puts name an id that was removed`);
  return [
    ...puts.map((put) => rowWith(rows.get(put.id), put, writing)),
    ...removes.flatMap((id) => {
      const row = rows.get(id);
      return row && !row.removed ? [rowRemoved(row, id, writing)] : [];
    }),
  ];
}

/**
 * Takes the row lock of each scope, in one order so that two requests cannot wait for each other, and answers their
 * versions. Scopes that are not there are made at version 0.
 */
export async function lockScopes(trx: Transaction<Tables>, scopes: readonly ScopeId[]): Promise<Map<ScopeId, number>> {
  if (scopes.length === 0) return new Map();
  const ordered = [...new Set(scopes)].sort();
  await sql`
    insert into scopes (id) select unnest(${ordered}::text[]) order by 1 on conflict do nothing`.execute(trx);
  const { rows } = await sql<{ id: ScopeId; version: number }>`
    select id, version from scopes where id = any(${ordered}::text[]) order by id for update`.execute(trx);
  return new Map(rows.map(({ id, version }) => [id, version]));
}

async function rowsBefore(trx: Transaction<Tables>, writes: ReadonlyMap<ScopeId, ScopeWrite>) {
  const named = [...writes].flatMap(([scope, { puts, removes }]) =>
    [...puts.map(({ id }) => id), ...removes].map((id) => ({ scope, id })),
  );
  const before = new Map<ScopeId, Map<string, RowBefore>>();
  if (named.length === 0) return before;
  const { rows } = await sql<RowBefore & { scope_id: ScopeId; id: string }>`
    select scope_id, id, kind, version, removed, last_device, others_version from records
    where (scope_id, id) in
      (select * from unnest(${named.map(({ scope }) => scope)}::text[], ${named.map(({ id }) => id)}::text[]))`.execute(
    trx,
  );
  for (const { scope_id, id, ...row } of rows) {
    const ofScope = before.get(scope_id) ?? new Map<string, RowBefore>();
    before.set(scope_id, ofScope.set(id, row));
  }
  return before;
}

/** Stores rows as they are given. Only for a caller that holds the lock of their scopes. */
export async function storeRows(trx: Transaction<Tables>, rows: readonly RecordRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into records (scope_id, id, kind, version, body, removed, last_device, others_version)
    select * from json_to_recordset(${JSON.stringify(rows)}::json) as row
      (scope_id text, id text, kind text, version bigint, body jsonb, removed boolean, last_device uuid, others_version bigint)
    on conflict (scope_id, id) do update set
      kind = excluded.kind, version = excluded.version, body = excluded.body, removed = excluded.removed,
      last_device = excluded.last_device, others_version = excluded.others_version`.execute(trx);
}

/** Sets the new versions, which never go back, and pokes; NOTIFY is delivered by PostgreSQL when, and only if, the transaction commits. */
export async function raiseScopes(trx: Transaction<Tables>, versions: ReadonlyMap<ScopeId, number>): Promise<void> {
  if (versions.size === 0) return;
  await sql`
    with raised as (
      update scopes set version = greatest(scopes.version, new.version)
      from unnest(${[...versions.keys()]}::text[], ${[...versions.values()]}::bigint[]) as new (id, version)
      where scopes.id = new.id
      returning scopes.id
    )
    select pg_notify(${pokeChannel}, id) from raised`.execute(trx);
}
