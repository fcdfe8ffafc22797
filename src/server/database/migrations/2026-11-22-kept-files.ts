import { type Kysely, sql } from 'kysely';

/** The bytes of files and documents, in pieces. Whoever removes the record, and by whatever road, removes its bytes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table file_chunks (
      scope_id text not null,
      file_id text not null,
      chunk integer not null,
      size integer not null,
      hash bytea not null,
      bytes bytea not null,
      primary key (scope_id, file_id, chunk)
    )`.execute(db);
  // Photos and PDFs are packed already: trying again costs time and saves nothing.
  await sql`alter table file_chunks alter column bytes set storage external`.execute(db);
  await sql`
    create function forget_file() returns trigger language plpgsql as $$
    begin
      delete from file_chunks where scope_id = old.scope_id and file_id = old.id;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger records_forget_file after update on records
    for each row when (new.removed and not old.removed and old.kind in ('file', 'document'))
    execute function forget_file()`.execute(db);
}
