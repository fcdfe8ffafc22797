import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { type KeyScope, keyScopes } from '../../protocol/council.ts';
import { recordAudit } from '../council/audit.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Tables } from '../database/tables.ts';

/**
 * Keys of the council's own systems: `wmk_<id>_<256 random bits>`. Only a hash is kept, so nobody reads a key off the
 * database; a fast hash is enough for a secret nobody chose
 * (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html is about those somebody did).
 */
const shape = /^wmk_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;
const hashOf = (key: string) => createHash('sha256').update(key).digest();

export type CouncilKey = { id: string; name: string; scopes: KeyScope[] };
export type KeyLine = CouncilKey & {
  created: Date;
  expires: Date | null;
  withdrawn: Date | null;
  lastUsed: string | null;
};
export type KeyAnswer = { ok: true; key: string } | { ok: false; refused: 'key-exists' | 'no-such-key' };

export function isKeyScope(text: string): text is KeyScope {
  return (keyScopes as readonly string[]).includes(text);
}

const live = sql<boolean>`withdrawn_at is null and (expires_at is null or now() < expires_at)`;

/** Makes a key under a name that has none that is live. What it answers is shown once and kept nowhere. */
export function addKey(db: Kysely<Tables>, name: string, scopes: readonly KeyScope[]): Promise<KeyAnswer> {
  return inTransaction(db, async (trx) => {
    if ((await liveKeys(trx, name)).length > 0) return { ok: false, refused: 'key-exists' };
    const key = await storeKey(trx, name, scopes);
    await recordAudit(trx, { who: 'cli', act: 'key-made' });
    return { ok: true, key };
  });
}

/** A new key with the rights of the old; the old one works for 24 hours more, so that nothing stops meanwhile. */
export function rotateKey(db: Kysely<Tables>, name: string): Promise<KeyAnswer> {
  return inTransaction(db, async (trx) => {
    const [newest] = await liveKeys(trx, name);
    if (!newest) return { ok: false, refused: 'no-such-key' };
    await sql`
      update council_keys set expires_at = least(expires_at, now() + interval '24 hours')
      where name = ${name} and ${live}`.execute(trx);
    const key = await storeKey(trx, name, newest.scopes.filter(isKeyScope));
    await recordAudit(trx, { who: 'cli', act: 'key-rotated' });
    return { ok: true, key };
  });
}

/** Every key of the name stops at once. Answers how many did. */
export function withdrawKey(db: Kysely<Tables>, name: string): Promise<number> {
  return inTransaction(db, async (trx) => {
    const stopped = await trx
      .updateTable('council_keys')
      .set({ withdrawn_at: sql`now()` })
      .where('name', '=', name)
      .where(live)
      .returning('id')
      .execute();
    if (stopped.length > 0)
      await recordAudit(trx, { who: 'cli', act: 'key-withdrawn', counts: { keys: stopped.length } });
    return stopped.length;
  });
}

export async function listKeys(db: Kysely<Tables>): Promise<KeyLine[]> {
  const rows = await db.selectFrom('council_keys').selectAll().orderBy('name').orderBy('created_at').execute();
  return rows.map(({ id, name, scopes, created_at, expires_at, withdrawn_at, last_used }) => ({
    id,
    name,
    scopes: scopes.filter(isKeyScope),
    created: created_at,
    expires: expires_at,
    withdrawn: withdrawn_at,
    lastUsed: last_used,
  }));
}

/** The live key somebody presents. The id finds the row; the secret is compared in constant time. */
export async function findKey(db: Kysely<Tables>, presented: string): Promise<CouncilKey | undefined> {
  const id = shape.exec(presented)?.[1];
  if (!id) return undefined;
  const row = await db
    .selectFrom('council_keys')
    .select(['id', 'name', 'scopes', 'hash', 'last_used'])
    .where('id', '=', id)
    .where(live)
    .executeTakeFirst();
  if (!row || !timingSafeEqual(Buffer.from(row.hash, 'hex'), hashOf(presented))) return undefined;
  await noteUse(db, row.id);
  return { id: row.id, name: row.name, scopes: row.scopes.filter(isKeyScope) };
}

/** The day alone, and one write a day: enough to see which keys nobody uses any more. */
async function noteUse(db: Kysely<Tables>, id: string): Promise<void> {
  await sql`
    update council_keys set last_used = (now() at time zone 'Europe/London')::date
    where id = ${id} and last_used is distinct from (now() at time zone 'Europe/London')::date`.execute(db);
}

/** Newest first, locked: two who add or rotate at once take turns. */
async function liveKeys(trx: Transaction<Tables>, name: string) {
  await sql`select pg_advisory_xact_lock(hashtext(${`council key ${name}`}))`.execute(trx);
  return trx
    .selectFrom('council_keys')
    .select(['id', 'scopes'])
    .where('name', '=', name)
    .where(live)
    .orderBy('created_at', 'desc')
    .execute();
}

async function storeKey(trx: Transaction<Tables>, name: string, scopes: readonly KeyScope[]): Promise<string> {
  const id = randomBytes(6).toString('hex');
  const key = `wmk_${id}_${randomBytes(32).toString('base64url')}`;
  await trx
    .insertInto('council_keys')
    .values({ id, name, scopes: [...scopes], hash: hashOf(key).toString('hex') })
    .execute();
  return key;
}
