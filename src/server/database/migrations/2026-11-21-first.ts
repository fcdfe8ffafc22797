import { type Kysely, sql } from 'kysely';

/** The first tables. Every primary key of family data starts with `scope_id` (design §7). */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // The server's history: a new id after any restore (sync invariant 8). One row.
  `create table generation (id text primary key, since timestamptz not null default now())`,
  // The lock and the counter of everything in a scope (sync invariant 1).
  `create table scopes (id text primary key, version bigint not null default 0, created_at timestamptz not null default now())`,
  // A removed record stays as an id for ever (sync invariant 9); its words do not.
  `create table records (
     scope_id text not null references scopes (id),
     id text not null,
     kind text not null,
     version bigint not null,
     body jsonb,
     removed boolean not null default false,
     last_device uuid,
     others_version bigint not null default 0,
     primary key (scope_id, id)
   )`,
  `create index records_by_version on records (scope_id, version)`,
  `create table grants (
     scope_id text not null,
     person text not null,
     level text not null check (level in ('read', 'write')),
     from_at timestamptz not null default now(),
     until_at timestamptz,
     given_by text not null,
     primary key (scope_id, person, level)
   )`,
  `create index grants_by_person on grants (person)`,
  `create table devices (
     id uuid primary key,
     person text not null,
     last_seq bigint not null default 0,
     created_at timestamptz not null default now(),
     seen_at timestamptz not null default now()
   )`,
  // Every processed change with what came of it, so that a repeat is answered and never done twice (invariants 2, 3).
  `create table changes (
     device uuid not null references devices (id),
     seq bigint not null,
     hash text not null,
     scope_id text not null,
     name text not null,
     code text,
     detail text,
     version bigint,
     at timestamptz not null default now(),
     primary key (device, seq)
   )`,
  // Enrolled children. Of UPN, surname and birth date only keyed hashes are kept to match by.
  `create table children (
     ref text primary key,
     match_upn text unique,
     match_name text not null,
     forename text not null,
     born date,
     died boolean not null default false,
     sen2_year integer,
     sen2_as_of date,
     enrolled_at timestamptz not null default now()
   )`,
  `create index children_by_name on children (match_name)`,
  `create table carers (
     child_ref text not null references children (ref),
     email text not null,
     relation text not null,
     primary key (child_ref, email)
   )`,
  `create table invitations (
     id uuid primary key,
     child_ref text not null references children (ref),
     email text not null,
     code_hash text not null,
     created_at timestamptz not null default now(),
     expires_at timestamptz not null,
     tries integer not null default 0,
     used_at timestamptz
   )`,
  `create index invitations_by_email on invitations (email)`,
  // better-auth's own tables, in its own names.
  `create table "user" (
     "id" text primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null,
     "image" text, "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now()
   )`,
  `create table "session" (
     "id" text primary key, "expiresAt" timestamptz not null, "token" text not null unique,
     "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now(),
     "ipAddress" text, "userAgent" text, "userId" text not null references "user" ("id") on delete cascade
   )`,
  `create table "account" (
     "id" text primary key, "accountId" text not null, "providerId" text not null,
     "userId" text not null references "user" ("id") on delete cascade, "accessToken" text, "refreshToken" text,
     "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text,
     "password" text, "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now()
   )`,
  `create table "verification" (
     "id" text primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null,
     "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now()
   )`,
  `insert into generation (id) values (gen_random_uuid()::text)`,
];
