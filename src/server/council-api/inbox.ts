import { type Kysely, sql, type Transaction } from 'kysely';
import type { ScopeId } from '../../domain/scope.ts';
import type { InboxAnswer, InboxItem } from '../../protocol/council.ts';
import { type AuditWho, recordAudit } from '../council/audit.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Tables } from '../database/tables.ts';
import { lockScopes, type ScopeWrite, writeScopes } from '../sync/write-scope.ts';
import { voiceWords } from './voice-words.ts';

const page = 100;
/** Of long items fewer come at a time: an answer stays under so many characters, or is one item. */
const longest = 2_000_000;

/** Kinds whose records tell the family that the council has them. */
const saysReceived = new Set(['message', 'comments-sent', 'preference', 'voice']);

type Row = Omit<InboxItem, 'at' | 'receivedAt'> & { at: Date; receivedAt: Date | null; newest: number };

/** What came after `since`, oldest first, as the families wrote it. Fetching is not receiving. */
export async function readInbox(
  db: Kysely<Tables>,
  { since, who }: { since: number; who: AuditWho },
): Promise<InboxAnswer> {
  return inTransaction(db, async (trx) => {
    const { rows } = await sql<Row>`
      select id, kind, record, child, person, at, "receivedAt", body, newest from (
        select id, kind, record_id as record, child_ref as child, person, at, received_at as "receivedAt", body,
          sum(length(body::text)) over (order by id) as so_far, row_number() over (order by id) as place,
          (select max(id) from inbox) as newest
        from (select * from inbox where id > ${since} order by id limit ${page}) as page
      ) as found
      where so_far <= ${longest} or place = 1 order by id`.execute(trx);
    if (rows.length > 0) await recordAudit(trx, { who, act: 'inbox-fetched', counts: { items: rows.length } });
    const next = rows.at(-1)?.id ?? since;
    return { items: rows.map(item), next, more: next < (rows[0]?.newest ?? 0) };
  });
}

function item({ at, receivedAt, newest: _newest, ...row }: Row): InboxItem {
  return {
    ...row,
    at: at.toISOString(),
    ...(receivedAt ? { receivedAt: receivedAt.toISOString() } : {}),
    ...(row.kind === 'voice' ? { words: voiceWords(row.body) } : {}),
  };
}

/**
 * The council's system has everything up to this number. Each of the families' records says so from now on; what was
 * acknowledged before stays as it was. Answers how many were new.
 */
export async function acknowledgeInbox(
  db: Kysely<Tables>,
  { upTo, who }: { upTo: number; who: AuditWho },
): Promise<number> {
  return inTransaction(db, async (trx) => {
    const waiting = trx.selectFrom('inbox').where('id', '<=', upTo).where('received_at', 'is', null);
    const scopes = (await waiting.select('scope_id').distinct().execute()).map(({ scope_id }) => scope_id as ScopeId);
    if (scopes.length === 0) return 0;
    // Scopes first, as every change does it: what is taken back meanwhile is gone before it is looked for.
    await lockScopes(trx, scopes);
    const { rows } = await sql<Acknowledged>`
      update inbox set received_at = now()
      where id <= ${upTo} and received_at is null and scope_id = any(${scopes}::text[])
      returning scope_id as scope, record_id as record, kind, received_at as at`.execute(trx);
    await writeScopes(trx, await receipts(trx, rows));
    if (rows.length > 0) await recordAudit(trx, { who, act: 'inbox-acknowledged', counts: { items: rows.length } });
    return rows.length;
  });
}

type Acknowledged = { scope: ScopeId; record: string; kind: string; at: Date };

/** What is written into the families' own records. Feedback lies on the council's words, and says nothing of receipt. */
async function receipts(
  trx: Transaction<Tables>,
  acknowledged: readonly Acknowledged[],
): Promise<Map<ScopeId, ScopeWrite>> {
  const told = acknowledged.filter(({ kind }) => saysReceived.has(kind));
  const { rows } = await sql<{ scope: ScopeId; id: string; kind: string; body: Record<string, unknown> }>`
    select scope_id as scope, id, kind, body from records
    where not removed and (scope_id, id) in
      (select * from unnest(${told.map(({ scope }) => scope)}::text[], ${told.map(({ record }) => record)}::text[]))`.execute(
    trx,
  );
  const receivedAt = acknowledged[0]?.at.toISOString();
  const news = rows.map(({ scope, id, kind, body }) => ({ scope, put: { id, kind, body: { ...body, receivedAt } } }));
  const byScope = Map.groupBy(news, ({ scope }) => scope);
  return new Map([...byScope].map(([scope, all]) => [scope, { puts: all.map(({ put }) => put), removes: [] }]));
}
