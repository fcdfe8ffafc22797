import { randomUUID } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { type MessageBody, type MessageTopic, messageBodySchema } from '../../domain/records/message-records.ts';
import { isScopeId, type ScopeId } from '../../domain/scope.ts';
import type { CouncilMessage } from '../../protocol/council.ts';
import { type AuditWho, recordAudit } from '../council/audit.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Tables } from '../database/tables.ts';
import { lockScopes, writeScope } from '../sync/write-scope.ts';

/**
 * `no-such-item` the inbox has no such number, or it was taken back · `not-reached` that person is not, or no longer,
 * let into the child's record · `id-taken` the id was used for other words.
 */
export type WriteAnswer =
  | { ok: true; record: string; at: string }
  | { ok: false; refused: 'no-such-item' | 'not-reached' | 'id-taken' };

type Target = { person: string; child: string; topic: MessageTopic; inReplyTo?: string };

/** Writes the council's words into the thread of one person. */
export async function writeMessage(
  db: Kysely<Tables>,
  { message, who }: { message: CouncilMessage; who: AuditWho },
): Promise<WriteAnswer> {
  return inTransaction(db, async (trx) => {
    const target: Target | undefined = 'inReplyTo' in message ? await targetOf(trx, message.inReplyTo) : message;
    if (!target) return { ok: false, refused: 'no-such-item' };
    const scope = `thread:${target.person}`;
    if (!isScopeId(scope) || !(await mayRead(trx, target))) return { ok: false, refused: 'not-reached' };
    await lockScopes(trx, [scope]);
    const id = `council-${(message.id ?? randomUUID()).toLowerCase()}`;
    const before = await recordIn(trx, scope, id);
    if (before) {
      if (before.text !== message.text || before.child !== target.child) return { ok: false, refused: 'id-taken' };
      return { ok: true, record: id, at: before.at };
    }
    const at = new Date().toISOString();
    const { by, text } = message;
    const { child, topic, inReplyTo } = target;
    const body: MessageBody = {
      from: 'council',
      child,
      topic,
      text,
      at,
      ...(inReplyTo ? { inReplyTo } : {}),
      ...(by ? { by } : {}),
    };
    await writeScope(trx, scope, { puts: [{ id, kind: 'message', body }], removes: [] });
    await recordAudit(trx, { who, act: 'reply', scope });
    return { ok: true, record: id, at };
  });
}

async function targetOf(trx: Transaction<Tables>, item: number): Promise<Target | undefined> {
  const row = await trx
    .selectFrom('inbox')
    .select(['person', 'child_ref as child', 'record_id as record', 'kind', 'body'])
    .where('id', '=', item)
    .where('kind', 'not in', ['taken-back', 'mistake'])
    .executeTakeFirst();
  if (!row) return undefined;
  const { person, child, record } = row;
  // Comments and preferences are answered in the thread too; what they were about lies in another scope.
  if (row.kind === 'voice') return { person, child, topic: 'plan', inReplyTo: record };
  if (row.kind === 'comments-sent' || row.kind === 'preference') return { person, child, topic: 'plan' };
  const asked = messageBodySchema.safeParse(row.body);
  return { person, child, topic: asked.success ? asked.data.topic : 'other', inReplyTo: record };
}

/** Words about a child go only to who may read that child's record now. Held until the words are written. */
async function mayRead(trx: Transaction<Tables>, { person, child }: Target): Promise<boolean> {
  const { rows } = await sql`
    select 1 from grants where person = ${person} and scope_id = ${`case:${child}`}
      and from_at <= now() and (until_at is null or now() < until_at) for share`.execute(trx);
  return rows.length > 0;
}

async function recordIn(trx: Transaction<Tables>, scope: ScopeId, id: string): Promise<MessageBody | undefined> {
  const row = await trx
    .selectFrom('records')
    .select('body')
    .where('scope_id', '=', scope)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? messageBodySchema.parse(row.body) : undefined;
}
