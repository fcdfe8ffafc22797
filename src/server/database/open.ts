import type { Kysely } from 'kysely';
import type pg from 'pg';
import type { Config } from '../config.ts';
import { openBundledPostgres } from './bundled-postgres.ts';
import { migrate } from './migrate.ts';
import { atRest, createKysely, createPool } from './pool.ts';
import type { Tables } from './tables.ts';

export type Database = {
  db: Kysely<Tables>;
  pool: pg.Pool;
  url: string;
  /** Ends the connections, and the bundled PostgreSQL when nobody else uses it. */
  close(): Promise<void>;
};

/** Opens the operator's database or the bundled one, its tables up to date. Server and command line alike. */
export async function openDatabase(config: Pick<Config, 'dataDir' | 'databaseUrl'>): Promise<Database> {
  const bundled = config.databaseUrl === undefined ? await openBundledPostgres(config.dataDir) : undefined;
  const url = config.databaseUrl ?? bundled?.url ?? '';
  const pool = createPool(url);
  const db = createKysely(pool);
  const close = async () => {
    await atRest(pool);
    await db.destroy();
    await bundled?.leave();
  };
  try {
    await migrate(db);
  } catch (error) {
    await close();
    throw error;
  }
  return { db, pool, url, close };
}
