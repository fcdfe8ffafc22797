import type { Kysely } from 'kysely';
import { createInvitation } from '../access/invitations.ts';
import type { Mailer } from '../access/mail.ts';
import { invitationMail } from '../access/mail-texts.ts';
import type { Tables } from '../database/tables.ts';
import { type AuditWho, recordAudit } from './audit.ts';
import { caseScope } from './case-store.ts';

export type InviteAnswer = { ok: true } | { ok: false; refused: 'unknown-child' | 'died' | 'mail-failed' };

type Deps = { db: Kysely<Tables>; mailer: Mailer; address: string; who?: AuditWho };

/**
 * Invites a carer and sends them the code. An invitation whose mail was not taken is not kept: nobody would ever hold
 * its code. For a child who has died nothing is made and nothing is sent.
 */
export async function invite(
  { db, mailer, address, who = 'cli' }: Deps,
  to: { ref: string; email: string },
): Promise<InviteAnswer> {
  let refusedByMail = false;
  try {
    return await db.transaction().execute(async (trx) => {
      const invitation = await createInvitation(trx, to);
      if (!invitation.ok) return invitation;
      await recordAudit(trx, { who, act: 'invite', scope: caseScope(to.ref) });
      const mail = { to: to.email, ...invitationMail(invitation.code, address) };
      await mailer.send(mail).catch((error: unknown) => {
        refusedByMail = true;
        throw error;
      });
      return { ok: true };
    });
  } catch (error) {
    if (!refusedByMail) throw error;
    return { ok: false, refused: 'mail-failed' };
  }
}
