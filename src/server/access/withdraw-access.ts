import { type Kysely, sql } from 'kysely';
import { type AuditWho, recordAudit } from '../council/audit.ts';
import { caseScope } from '../council/case-store.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Tables } from '../database/tables.ts';

/**
 * Lets an address no longer into anything of the council's about a child, from this moment: what was given ends, what
 * was offered cannot be taken up. Phones let go of it at their next exchange. A home is the family's and stays.
 * Answers whether there was anything to end.
 */
export async function withdrawAccess(
  db: Kysely<Tables>,
  { ref, email, who }: { ref: string; email: string; who: AuditWho },
): Promise<boolean> {
  const address = email.trim().toLowerCase();
  return inTransaction(db, async (trx) => {
    const grants = await sql`
      update grants set until_at = now()
      where person in (select id from "user" where lower(email) = ${address})
        and (scope_id in (${`case:${ref}`}, ${`draft:${ref}`}) or starts_with(scope_id, ${`voice:${ref}/`}))
        and (until_at is null or now() < until_at)
      returning 1`.execute(trx);
    const offers = await sql`
      update invitations set expires_at = now()
      where child_ref = ${ref} and email = ${address} and used_at is null and now() < expires_at
      returning 1`.execute(trx);
    const counts = { grants: grants.rows.length, invitations: offers.rows.length };
    const hadAny = counts.grants + counts.invitations > 0;
    if (hadAny) await recordAudit(trx, { who, act: 'withdraw', scope: caseScope(ref), counts });
    return hadAny;
  });
}
