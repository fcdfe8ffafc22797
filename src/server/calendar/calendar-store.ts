import { createHash, randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { inTransaction } from '../database/in-transaction.ts';
import type { Tables } from '../database/tables.ts';

export function calendarHash(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Makes the person's calendar address, and with it an older one useless. The secret is told once and kept by nobody. */
export async function makeCalendar(db: Kysely<Tables>, person: string, days: readonly number[]): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const calendar = { secret_hash: calendarHash(secret), days: [...days], created_at: sql<Date>`now()` };
  await inTransaction(db, async (trx) => {
    await trx
      .insertInto('calendars')
      .values({ person, ...calendar })
      .onConflict((conflict) => conflict.column('person').doUpdateSet(calendar))
      .execute();
    await trx.deleteFrom('calendar_entries').where('person', '=', person).execute();
  });
  return secret;
}

export async function calendarSince(db: Kysely<Tables>, person: string): Promise<Date | undefined> {
  const row = await db.selectFrom('calendars').select('created_at').where('person', '=', person).executeTakeFirst();
  return row?.created_at;
}

export async function withdrawCalendar(db: Kysely<Tables>, person: string): Promise<void> {
  await db.deleteFrom('calendars').where('person', '=', person).execute();
}
