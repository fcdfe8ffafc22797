import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';

/** One council import at a time; any number, as long as it is always the same. */
const importLock = 7_362_001;

/** Thrown to undo everything; never leaves this file. */
const undo = Symbol('undo');

/**
 * Runs a write of the council's side: alone, in one transaction, all of it or nothing. When it answers `undo`, and
 * for a dry run, everything is undone.
 */
export async function councilTransaction(
  db: Kysely<Tables>,
  { dryRun = false },
  work: (trx: Transaction<Tables>) => Promise<'keep' | 'undo'>,
): Promise<void> {
  try {
    await db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(${importLock})`.execute(trx);
      const end = await work(trx);
      if (dryRun || end === 'undo') throw undo;
    });
  } catch (error) {
    if (error !== undo) throw error;
  }
}
