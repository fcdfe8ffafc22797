import type { ColumnType, Generated } from 'kysely';

type Timestamp = ColumnType<Date, Date | string | undefined, Date | string>;
type NullableTimestamp = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
/** `date` columns travel as `YYYY-MM-DD` text: a day has no time zone. */
type Day = ColumnType<string | null, string | null | undefined, string | null>;

/** The tables as Kysely sees them; int8 arrives as a number (see pool.ts). */
export type Tables = {
  generation: { id: string; since: Timestamp };
  scopes: { id: string; version: Generated<number>; created_at: Timestamp };
  records: {
    scope_id: string;
    id: string;
    kind: string;
    version: number;
    body: ColumnType<Record<string, unknown> | null, string | null, string | null>;
    removed: Generated<boolean>;
    last_device: string | null;
    others_version: Generated<number>;
  };
  grants: {
    scope_id: string;
    person: string;
    level: 'read' | 'write';
    from_at: Timestamp;
    until_at: NullableTimestamp;
    given_by: string;
  };
  devices: { id: string; person: string; last_seq: Generated<number>; created_at: Timestamp; seen_at: Timestamp };
  changes: {
    device: string;
    seq: number;
    hash: string;
    scope_id: string;
    name: string;
    code: string | null;
    detail: string | null;
    version: number | null;
    at: Timestamp;
  };
  children: {
    ref: string;
    match_upn: string | null;
    match_name: string;
    forename: string;
    born: Day;
    died: Generated<boolean>;
    sen2_year: number | null;
    sen2_as_of: Day;
    enrolled_at: Timestamp;
  };
  carers: { child_ref: string; email: string; relation: string };
  invitations: {
    id: string;
    child_ref: string;
    email: string;
    code_hash: string;
    created_at: Timestamp;
    expires_at: Timestamp;
    tries: Generated<number>;
    used_at: NullableTimestamp;
  };
  taken_back: { scope_id: string; row_id: string; at: string };
  audit: {
    id: Generated<number>;
    at: Timestamp;
    who: string;
    act: string;
    scope_id: string | null;
    counts: ColumnType<Record<string, number>, string, never>;
  };
  match_key: { one: Generated<boolean>; mark: string };
  inbox_counter: { last: number };
  inbox: {
    id: number;
    scope_id: string;
    record_id: string;
    kind: string;
    person: string;
    child_ref: string;
    body: ColumnType<Record<string, unknown>, string, string>;
    at: Timestamp;
    received_at: NullableTimestamp;
  };
  council_keys: {
    id: string;
    name: string;
    scopes: string[];
    hash: string;
    created_at: Timestamp;
    expires_at: NullableTimestamp;
    withdrawn_at: NullableTimestamp;
    last_used: Day;
  };
  file_chunks: { scope_id: string; file_id: string; chunk: number; size: number; hash: Buffer; bytes: Buffer };
  calendars: { person: string; secret_hash: string; days: number[]; created_at: Timestamp };
  calendar_entries: {
    person: string;
    uid: string;
    child_ref: string;
    due: string;
    sequence: number;
    changed_at: Timestamp;
    cancelled: boolean;
  };
  demo_post: { id: Generated<number>; recipient: string; subject: string; body: string; at: Timestamp };
  verification: { id: string; identifier: string; value: string; expiresAt: Timestamp };
  user: { id: string; name: string; email: string; emailVerified: boolean; createdAt: Timestamp; updatedAt: Timestamp };
};
