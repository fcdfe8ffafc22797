import { type Kysely, sql } from 'kysely';

/**
 * Rows of the companion file that were withdrawn, with when: an older file imported once more must not bring back
 * what the council has taken back since.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table taken_back (
      scope_id text not null,
      row_id text not null,
      at text not null,
      primary key (scope_id, row_id)
    )`.execute(db);
}
