import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { ToldRow } from './read-event-row.ts';

const batch = 1000;

/**
 * Rows that were read wait in a table of the transaction until the whole file is known to be good: memory holds a
 * thousand of them at a time, and each child's come back together wherever in the file they stood.
 */
export async function stageEvents(trx: Transaction<Tables>) {
  await sql`create temporary table told_rows (ref text, line integer, row jsonb) on commit drop`.execute(trx);
  let waiting: ToldRow[] = [];
  async function flush(): Promise<void> {
    const rows = waiting.map((row) => ({ ref: row.ref, line: row.line, row }));
    waiting = [];
    await sql`
      insert into told_rows
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as told (ref text, line integer, row jsonb)`.execute(
      trx,
    );
  }
  return {
    async add(row: ToldRow): Promise<void> {
      waiting.push(row);
      if (waiting.length >= batch) await flush();
    },
    /** Everybody of whom something was told, in order. */
    async refs(): Promise<string[]> {
      await flush();
      await sql`create index on told_rows (ref)`.execute(trx);
      const { rows } = await sql<{ ref: string }>`select distinct ref from told_rows order by ref`.execute(trx);
      return rows.map(({ ref }) => ref);
    },
    /** The rows of these children, in the file's order. */
    async rowsOf(refs: readonly string[]): Promise<Map<string, ToldRow[]>> {
      const { rows } = await sql<{ row: ToldRow }>`
        select row from told_rows where ref = any(${refs}::text[]) order by line`.execute(trx);
      return Map.groupBy(
        rows.map(({ row }) => row),
        ({ ref }) => ref,
      );
    },
  };
}
