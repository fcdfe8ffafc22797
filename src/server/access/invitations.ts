import { randomInt, randomUUID, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';

const slowHash = promisify<string, string, number, Buffer>(scrypt);

/** Crockford's 32 symbols (https://www.crockford.com/base32.html): 8 of them are 40 bits. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 8;
const allowedTries = 10;

export type InvitationAnswer = { ok: true; code: string } | { ok: false; refused: 'unknown-child' | 'died' };

/**
 * Invites a carer to a child's record. The code is for the mail alone: what is kept is a slow hash, for 14 days.
 * For a child who has died nobody is invited.
 */
export async function createInvitation(
  db: Kysely<Tables>,
  { ref, email }: { ref: string; email: string },
): Promise<InvitationAnswer> {
  const child = await db.selectFrom('children').select('died').where('ref', '=', ref).executeTakeFirst();
  if (!child) return { ok: false, refused: 'unknown-child' };
  if (child.died) return { ok: false, refused: 'died' };
  const id = randomUUID();
  const letters = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
  await db
    .insertInto('invitations')
    .values({
      id,
      child_ref: ref,
      email: normalEmail(email),
      code_hash: await hashOf(letters, id),
      expires_at: sql`now() + interval '14 days'`,
    })
    .execute();
  return { ok: true, code: `${letters.slice(0, 4)}-${letters.slice(4)}` };
}

/** Whether `code` (letters and digits, capitals) is of an open invitation to this address. A wrong one is counted. */
export async function isInvited(
  db: Kysely<Tables>,
  { email, code }: { email: string; code: string },
): Promise<boolean> {
  const open = await db
    .updateTable('invitations')
    .set((eb) => ({ tries: eb('tries', '+', 1) }))
    .where('email', '=', normalEmail(email))
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .where('tries', '<', allowedTries)
    .returning(['id', 'code_hash'])
    .execute();
  const letters = code.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  // Hashed even when there is none, so that the time taken does not tell who is invited.
  const candidates = open.length > 0 ? open : [{ id: 'nobody', code_hash: '' }];
  const matches = await Promise.all(
    candidates.map(async ({ id, code_hash }) => isSame(await hashOf(letters, id), code_hash)),
  );
  return matches.includes(true);
}

/** Carries out every open invitation to this address, which must have been proved to be the person's. */
export async function acceptInvitations(trx: Transaction<Tables>, person: string, email: string): Promise<number> {
  const accepted = await trx
    .updateTable('invitations')
    .set({ used_at: sql`now()` })
    .where('email', '=', normalEmail(email))
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning('child_ref')
    .execute();
  const grants = accepted.flatMap(({ child_ref }) => [
    { scope_id: `case:${child_ref}`, level: 'read' as const, person, given_by: 'council' },
    { scope_id: `draft:${child_ref}`, level: 'write' as const, person, given_by: 'council' },
    { scope_id: `voice:${child_ref}/all`, level: 'write' as const, person, given_by: 'council' },
  ]);
  if (grants.length === 0) return 0;
  const again = { from_at: sql<Date>`now()`, until_at: null };
  await trx
    .insertInto('grants')
    .values(grants.filter((one, index) => grants.findIndex(({ scope_id }) => scope_id === one.scope_id) === index))
    .onConflict((row) => row.columns(['scope_id', 'person', 'level']).doUpdateSet(again))
    .execute();
  return accepted.length;
}

const normalEmail = (email: string) => email.trim().toLowerCase();

async function hashOf(code: string, salt: string): Promise<string> {
  return (await slowHash(code, salt, 32)).toString('base64url');
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
