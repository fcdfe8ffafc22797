import { type Kysely, sql } from 'kysely';

/** Mistakes told without a name are counted by the day, and each is in the inbox once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create unique index inbox_mistake_once on inbox (scope_id, record_id) where kind = 'mistake'`.execute(db);
  await sql`create index inbox_mistakes on inbox (scope_id, at) where kind = 'mistake'`.execute(db);
}
