import { type Kysely, sql } from 'kysely';

/** One row for each thing done on the council's side: who did what and how much of it. No names, no words. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit (
      id bigint generated always as identity primary key,
      at timestamptz not null default now(),
      who text not null,
      act text not null,
      scope_id text,
      counts jsonb not null default '{}'
    )`.execute(db);
  await sql`create index audit_by_scope on audit (scope_id, id) where scope_id is not null`.execute(db);
}
