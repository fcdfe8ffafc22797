import { type Kysely, sql } from 'kysely';

/** Whoever gives or withdraws access, and by whatever road: the person's devices hear of it at once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function poke_grant() returns trigger language plpgsql as $$
    begin
      perform pg_notify('waymark_poke', 'person:' || coalesce(new.person, old.person));
      return null;
    end $$`.execute(db);
  await sql`
    create trigger grants_poke after insert or update or delete on grants
    for each row execute function poke_grant()`.execute(db);
}
