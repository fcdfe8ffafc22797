import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';

const leap = 1_000_000;

/** A backup may be restored twice: past the clock's milliseconds too, the second history does not count as the first did. */
const after = (column: 'version' | 'last') =>
  sql<number>`greatest(${sql.ref(column)} + ${leap}, (extract(epoch from clock_timestamp()) * 1000)::bigint)`;

/**
 * To be called once after a backup was restored (sync invariant 8). Versions leap, so that no number a device saw in
 * the lost history can be taken for one of the new: a `base` from then never covers words it did not see, a council's
 * `since` from then hides nothing that families send again, and a calendar takes the next change for a newer one.
 */
export async function newGeneration(trx: Transaction<Tables>): Promise<string> {
  const id = randomUUID();
  await trx.updateTable('generation').set({ id, since: sql`now()` }).execute();
  await trx
    .updateTable('scopes')
    .set({ version: after('version') })
    .execute();
  await trx
    .updateTable('inbox_counter')
    .set({ last: after('last') })
    .execute();
  await trx
    .updateTable('calendar_entries')
    .set((eb) => ({ sequence: eb('sequence', '+', 1000) }))
    .execute();
  return id;
}
