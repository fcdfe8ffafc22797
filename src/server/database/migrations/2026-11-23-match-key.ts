import { type Kysely, sql } from 'kysely';

/** By what the key children are matched by is known again. One row at most; it leads back to no key. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table match_key (one boolean primary key default true check (one), mark text not null)`.execute(db);
}
