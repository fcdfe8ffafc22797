import { type Kysely, sql } from 'kysely';

/** Who may write to a child's draft may also hand on what the child shares, and read it. Same person, same end. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into grants (scope_id, person, level, from_at, until_at, given_by)
    select 'voice:' || substr(scope_id, 7) || '/all', person, 'write', from_at, until_at, given_by
    from grants where scope_id like 'draft:%' and level = 'write'
    on conflict do nothing`.execute(db);
}
