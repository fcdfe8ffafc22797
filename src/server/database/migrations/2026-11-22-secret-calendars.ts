import { type Kysely, sql } from 'kysely';

/** Calendar addresses, one for each person, and what was last said on each under which number. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table calendars (
      person text primary key,
      secret_hash text not null unique,
      days integer[] not null,
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`
    create table calendar_entries (
      person text not null references calendars (person) on delete cascade,
      uid text not null,
      child_ref text not null,
      due date not null,
      sequence integer not null,
      changed_at timestamptz not null,
      cancelled boolean not null,
      primary key (person, uid)
    )`.execute(db);
}
