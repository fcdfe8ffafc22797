import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import type { Database } from '../../src/server/database/open.ts';
import { atRest, createKysely, createPool } from '../../src/server/database/pool.ts';
import { databaseNamed } from './postgres.ts';

/**
 * An empty database of its own on the run's PostgreSQL, all tables there. `close` drops it. Made for a test file in
 * `beforeAll`/`afterAll`, or for one test with `databaseForThisTest`.
 */
export async function freshDatabase(): Promise<Database> {
  const server = inject('postgresUrl');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asOwner(server, `create database ${name} template waymark_template`);
  const url = databaseNamed(server, name);
  const pool = createPool(url, 20);
  const db = createKysely(pool);
  // The template's generation is everybody's; a server's is its own.
  await sql`update generation set id = gen_random_uuid()::text`.execute(db);
  const close = async () => {
    await atRest(pool);
    await db.destroy();
    await asOwner(server, `drop database ${name} with (force)`);
  };
  return { db, pool, url, close };
}

export async function databaseForThisTest(): Promise<Database> {
  const database = await freshDatabase();
  onTestFinished(database.close);
  return database;
}

async function asOwner(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
