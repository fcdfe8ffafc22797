import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

const tries = 10;

/**
 * Runs `work` in one transaction, again from the start when PostgreSQL gave it up for the sake of another: 40001
 * serialization failure, 40P01 deadlock (https://www.postgresql.org/docs/18/mvcc-serialization-failure-handling.html).
 */
export async function inTransaction<T>(db: Kysely<Tables>, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      const state = sqlState(error);
      if (attempt >= tries || (state !== '40001' && state !== '40P01')) throw error;
      await pause(Math.random() * 20 * attempt);
    }
  }
}

/** The five characters PostgreSQL names an error by; absent when the error is not PostgreSQL's. */
export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return /^[0-9A-Z]{5}$/.test(error.code) ? error.code : undefined;
}
