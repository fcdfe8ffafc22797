import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';

const leap = 1_000_000;

/**
 * To be called once after a backup was restored (sync invariant 8). Versions leap, so that no number a device saw in
 * the lost history can be taken for one of the new: a `base` from then never covers words it did not see, and a
 * council's `since` from then hides nothing that families send again.
 */
export async function newGeneration(trx: Transaction<Tables>): Promise<string> {
  const id = randomUUID();
  await trx.updateTable('generation').set({ id, since: sql`now()` }).execute();
  await trx
    .updateTable('scopes')
    .set((eb) => ({ version: eb('version', '+', leap) }))
    .execute();
  await trx
    .updateTable('inbox_counter')
    .set((eb) => ({ last: eb('last', '+', leap) }))
    .execute();
  return id;
}
