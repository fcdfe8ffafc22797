import { createHmac } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';

const markOf = (matchKey: string) => createHmac('sha256', matchKey).update('which key').digest('base64url');

/**
 * Whether the enrolled children can be found with this key. A command line or a second server with another data folder
 * has another key: it would find nobody, let every row of a return go, and enrol each child a second time.
 */
export async function isTheirKey(db: Kysely<Tables>, matchKey: string): Promise<boolean> {
  const { rows } = await sql<{ fits: boolean }>`
    select not exists (select from children) or not exists (select from match_key where mark <> ${markOf(matchKey)})
      as fits`.execute(db);
  return rows[0]?.fits === true;
}

/** The first list that is enrolled says by which key; so does one that comes when nobody is left. */
export async function keepMatchKey(trx: Transaction<Tables>, matchKey: string): Promise<void> {
  await trx
    .insertInto('match_key')
    .values({ mark: markOf(matchKey) })
    .onConflict((row) => row.column('one').doUpdateSet({ mark: markOf(matchKey) }))
    .execute();
}
