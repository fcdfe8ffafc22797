import { sql } from 'kysely';
import type { Database } from '../../src/server/database/open.ts';
import { newGeneration } from '../../src/server/sync/new-generation.ts';

const tables = ['scopes', 'records', 'grants', 'devices', 'changes'] as const;

/** Keeps a copy of everything families have on the server; `restore` puts it back, as `waymark restore` does. */
export async function backUp({ db }: Database, name: string): Promise<{ restore(): Promise<void> }> {
  for (const table of tables) {
    await sql.raw(`create table ${name}_${table} as table ${table}`).execute(db);
  }
  return {
    restore: () =>
      db.transaction().execute(async (trx) => {
        await sql.raw(`truncate ${tables.join(', ')}`).execute(trx);
        for (const table of tables) await sql.raw(`insert into ${table} table ${name}_${table}`).execute(trx);
        await newGeneration(trx);
      }),
  };
}
