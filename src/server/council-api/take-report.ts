import { type Kysely, sql, type Transaction } from 'kysely';
import type { ScopeId } from '../../domain/scope.ts';
import type { Report } from '../../protocol/reports.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Tables } from '../database/tables.ts';

/** So many mistakes are taken for one council in 24 hours: more than an office reads in a week. */
export const mostReportsPerDay = 300;

/**
 * `not-found` the council publishes no such record, and never did · `too-many` nothing more is taken today; whoever
 * sent it keeps it.
 */
export type ReportAnswer = { ok: true; isNew: boolean; at: string } | { ok: false; refused: 'not-found' | 'too-many' };

/** Puts a mistake somebody saw into the council's inbox, under its next number, without saying who saw it. */
export async function takeReport(db: Kysely<Tables>, council: string, report: Report): Promise<ReportAnswer> {
  const scope: ScopeId = `content:${council}`;
  return inTransaction(db, async (trx) => {
    if (!(await wasPublished(trx, scope, report.record))) return { ok: false, refused: 'not-found' };
    // Under this lock numbers commit in order, a repeat finds the first, and the day's count is exact (hand-over.ts).
    const { last } = await trx.selectFrom('inbox_counter').select('last').forUpdate().executeTakeFirstOrThrow();
    const before = await takenAt(trx, scope, report.id);
    if (before) return { ok: true, isNew: false, at: before.toISOString() };
    if ((await takenToday(trx, scope)) >= mostReportsPerDay) return { ok: false, refused: 'too-many' };
    await trx
      .updateTable('inbox_counter')
      .set({ last: last + 1 })
      .execute();
    const { id, ...body } = report;
    const { at } = await trx
      .insertInto('inbox')
      .values({
        id: last + 1,
        scope_id: scope,
        record_id: id,
        kind: 'mistake',
        person: '',
        child_ref: '',
        body: JSON.stringify({ council, ...body }),
      })
      .returning('at')
      .executeTakeFirstOrThrow();
    return { ok: true, isNew: true, at: at.toISOString() };
  });
}

/** Also of what was taken out since: the phone that saw it may have been without signal for weeks. */
async function wasPublished(trx: Transaction<Tables>, scope: ScopeId, record: string): Promise<boolean> {
  const row = await trx
    .selectFrom('records')
    .select('id')
    .where('scope_id', '=', scope)
    .where('id', '=', record)
    .executeTakeFirst();
  return row !== undefined;
}

async function takenAt(trx: Transaction<Tables>, scope: ScopeId, id: string): Promise<Date | undefined> {
  const row = await trx
    .selectFrom('inbox')
    .select('at')
    .where('scope_id', '=', scope)
    .where('record_id', '=', id)
    .where('kind', '=', 'mistake')
    .executeTakeFirst();
  return row?.at;
}

async function takenToday(trx: Transaction<Tables>, scope: ScopeId): Promise<number> {
  const { rows } = await sql<{ taken: number }>`
    select count(*) as taken from inbox
    where scope_id = ${scope} and kind = 'mistake' and at > now() - interval '24 hours'`.execute(trx);
  return rows[0]?.taken ?? 0;
}
