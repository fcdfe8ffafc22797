import { type Kysely, sql } from 'kysely';

/** Where mails land while DEMO is on. A table, because the command line is another process than the server. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table demo_post (
      id bigint generated always as identity primary key,
      recipient text not null, subject text not null, body text not null, at timestamptz not null default now()
    )`.execute(db);
}
