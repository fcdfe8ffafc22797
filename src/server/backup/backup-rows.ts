import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';

/**
 * Left behind: who is signed in, and codes that were sent. Somebody who signed out since the backup stays signed out, and
 * the demo's post is nobody's.
 */
const left = new Set(['session', 'verification', 'demo_post', 'kysely_migration', 'kysely_migration_lock']);

export type TableName = string;

/** Every table of families' and councils' data, each after those its rows point at. */
export async function tablesInOrder(trx: Transaction<Tables>): Promise<TableName[]> {
  const { rows } = await sql<{ name: string; needs: string[] }>`
    select c.relname as name, coalesce(array_agg(f.relname::text) filter (where f.relname is not null), '{}') as needs
    from pg_class c
    left join pg_constraint k on k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid
    left join pg_class f on f.oid = k.confrelid
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    group by c.relname order by c.relname`.execute(trx);
  const waiting = rows.filter(({ name }) => !left.has(name));
  const ordered: TableName[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ needs }) => needs.every((one) => ordered.includes(one) || left.has(one)));
    if (next < 0) throw new Error('tables point at each other in a ring');
    ordered.push(...waiting.splice(next, 1).map(({ name }) => name));
  }
  return ordered;
}

/** What the tables look like, so that a backup goes back only where its rows fit. */
export async function shapeOf(trx: Transaction<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(trx);
  return rows.map(({ name }) => name);
}

/** So many rows at a time: pieces of files are large. */
const fetched = (table: TableName): number => (table === 'file_chunks' ? 8 : 500);

/** Each row as PostgreSQL itself writes it in JSON; bytes, instants and large numbers come back from it as they were. */
export async function* rowsOf(trx: Transaction<Tables>, table: TableName): AsyncGenerator<string> {
  await sql`declare backup_rows no scroll cursor for select to_jsonb(whole_row)::text as row from ${sql.table(table)} as whole_row`.execute(
    trx,
  );
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.raw(String(fetched(table)))} from backup_rows`.execute(trx);
    for (const { row } of rows) yield row;
    if (rows.length === 0) break;
  }
  await sql`close backup_rows`.execute(trx);
}

export async function putRows(trx: Transaction<Tables>, table: TableName, rows: readonly string[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into ${sql.table(table)} overriding system value
    select * from jsonb_populate_recordset(null::${sql.table(table)}, ${`[${rows.join(',')}]`}::jsonb)`.execute(trx);
}

/** Numbers that PostgreSQL gives out go on after the highest that came back. */
export async function countOn(trx: Transaction<Tables>, table: TableName): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attidentity <> '' and not attisdropped`.execute(trx);
  for (const { name } of rows) {
    await sql`select setval(pg_get_serial_sequence(${table}, ${name}),
      (select coalesce(max(${sql.ref(name)}), 0) + 1 from ${sql.table(table)}), false)`.execute(trx);
  }
}
