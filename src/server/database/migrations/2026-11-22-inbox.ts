import { type Kysely, sql } from 'kysely';

/** What families sent to the council, and the keys the council's systems fetch it with. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // Raised under its row lock, so that numbers commit in order and a reader with `since` misses nothing (invariant 1).
  `create table inbox_counter (last bigint not null)`,
  `insert into inbox_counter (last) values (0)`,
  `create table inbox (
     id bigint primary key,
     scope_id text not null,
     record_id text not null,
     kind text not null,
     person text not null,
     child_ref text not null,
     body jsonb not null,
     at timestamptz not null default now(),
     received_at timestamptz
   )`,
  `create index inbox_by_record on inbox (scope_id, record_id)`,
  `create index inbox_by_person on inbox (person, at)`,
  `create index inbox_waiting on inbox (id) where received_at is null`,
  // Of a key only a hash is kept. A rotated key has the name of the one it follows.
  `create table council_keys (
     id text primary key,
     name text not null,
     scopes text[] not null,
     hash text not null,
     created_at timestamptz not null default now(),
     expires_at timestamptz,
     withdrawn_at timestamptz,
     last_used date
   )`,
  `create index council_keys_by_name on council_keys (name)`,
  // Whoever reads a child's record may also write to its draft: comments, preferences. Same person, same end.
  `insert into grants (scope_id, person, level, from_at, until_at, given_by)
   select 'draft:' || substr(scope_id, 6), person, 'write', from_at, until_at, given_by
   from grants where scope_id like 'case:%' and level = 'read'
   on conflict do nothing`,
];
