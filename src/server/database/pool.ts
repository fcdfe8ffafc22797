import { setTimeout as pause } from 'node:timers/promises';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

const int8 = 20;
const date = 1082;

/**
 * int8 arrives as a number (a version or a sequence number never passes 2^53) and `date` as `YYYY-MM-DD`, because a
 * day has no time zone. Kept to this pool: pg's own table of parsers is shared by everything in the process.
 */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: string) => {
    if (oid === int8) return Number;
    if (oid === date) return (text: string) => text;
    return pg.types.getTypeParser(oid, format as 'text');
  },
};

export function createPool(url: string, max = 10): pg.Pool {
  // Who finds every connection taken for so long is told that the server is busy (http/problems.ts).
  const connectionTimeoutMillis = 10_000;
  const connection = { connectionString: url, connectionTimeoutMillis, application_name: 'waymark' };
  const pool = new pg.Pool({ ...connection, max, types });
  // An idle connection that falls is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {});
  return pool;
}

export function createKysely(pool: pg.Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/**
 * Waits until every connection has been handed back, at most five seconds. A caller who hung up is no longer waited
 * for by HTTP, but what was begun for them still is at work, and a pool ended under it would wait for ever.
 */
export async function atRest(pool: pg.Pool): Promise<void> {
  for (let look = 0; look < 250 && pool.totalCount > pool.idleCount; look += 1) await pause(20);
}
