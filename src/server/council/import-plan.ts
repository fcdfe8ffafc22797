import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Kysely, Transaction } from 'kysely';
import { type CalendarDate, daysBetween } from '../../domain/calendar-date.ts';
import type { CaseEvent, EventType } from '../../domain/clocks/event.ts';
import { type PlanBody, type PlanKind, planBodySchema } from '../../domain/records/plan-records.ts';
import type { ScopeId } from '../../domain/scope.ts';
import type { Tables } from '../database/tables.ts';
import { writeScope } from '../sync/write-scope.ts';
import { type AuditWho, recordAudit } from './audit.ts';
import { caseScope, draftScope, loadCases } from './case-store.ts';
import { councilTransaction } from './council-transaction.ts';
import { documentRecordId } from './document-id.ts';
import type { ImportFault } from './import-fault.ts';
import { type Fate, keepDocument } from './keep-document.ts';
import { freeRowId } from './merge-events.ts';
import { type ReadDocument, readDocument } from './read-document.ts';
import { readPlan } from './read-plan.ts';

export type PlanReport = {
  /** Absent when there are faults or the child is not enrolled; then nothing was changed. */
  plan?: { id: string; kind: PlanKind; date: CalendarDate; fate: Fate };
  document?: Fate;
  /** `left`: the record tells it already, or the plan is dated ahead, so that its day has not come. */
  event?: { type: EventType; fate: 'added' | 'left' };
  isUnknownChild: boolean;
  faults: ImportFault[];
  dryRun: boolean;
};

type Deps = { db: Kysely<Tables>; today: CalendarDate; who?: AuditWho };
type Files = { plan: string; document?: string | undefined };

/** A plan in force is of the case; a draft or a proposal is between the council and the family (design §4). */
export function planScope(ref: string, kind: PlanKind): ScopeId {
  return kind === 'final' || kind === 'amended' ? caseScope(ref) : draftScope(ref);
}

/**
 * Imports one plan of an enrolled child: all of it or nothing. The same kind and day again replaces its words in place,
 * so that comments stay with it; another day is another plan.
 */
export async function importPlan(
  { db, today, who = 'cli' }: Deps,
  ref: string,
  files: Files,
  { dryRun = false } = {},
): Promise<PlanReport> {
  const report: PlanReport = { isUnknownChild: false, faults: [], dryRun };
  const plan = await readPlan(files.plan, report.faults);
  const document = files.document === undefined ? undefined : await readDocument(files.document, report.faults);
  if (!plan || report.faults.length > 0) return report;
  await councilTransaction(db, { dryRun }, async (trx) => {
    const child = await trx.selectFrom('children').select('ref').where('ref', '=', ref).executeTakeFirst();
    if (!child) {
      report.isUnknownChild = true;
      return 'undo';
    }
    await writePlan(trx, ref, { plan, document }, report);
    await writeEvent(trx, ref, plan, { today, report });
    const isNew = report.plan?.fate === 'added' ? 1 : 0;
    const counts = { sections: plan.sections.length, added: isNew, documents: document ? 1 : 0 };
    await recordAudit(trx, { who, act: 'import-plan', scope: planScope(ref, plan.kind), counts });
    return 'keep';
  });
  return report;
}

type Read = { plan: PlanBody; document: ReadDocument | undefined };

async function writePlan(trx: Transaction<Tables>, ref: string, { plan, document }: Read, report: PlanReport) {
  const { kind, date } = plan;
  const scope = planScope(ref, kind);
  const id = `plan-${createHash('sha256').update(`${ref}|${kind}|${date}`).digest('hex').slice(0, 32)}`;
  const row = await trx
    .selectFrom('records')
    .select('body')
    .where('scope_id', '=', scope)
    .where('id', '=', id)
    .executeTakeFirst();
  const known = row?.body ? planBodySchema.parse(row.body) : undefined;
  const documentId = documentRecordId(ref, `plan|${kind}|${date}`);
  const name = `plan-${kind}-${date}.${document?.ending}`;
  const kept = document && (await keepDocument(trx, scope, document, { id: documentId, name, date }));
  const named = document ? documentId : known?.document;
  const body: PlanBody = { ...plan, ...(named === undefined ? {} : { document: named }) };
  const fate = isDeepStrictEqual(known, body) ? 'unchanged' : known ? 'changed' : 'added';
  const own = fate === 'unchanged' ? [] : [{ id, kind: 'plan', body }];
  await writeScope(trx, scope, { puts: [...own, ...(kept?.puts ?? [])], removes: [] });
  report.plan = { id, kind, date, fate };
  if (kept) report.document = kept.fate;
}

/** What a plan's coming is on the line. A plan amended since is by some returns told as issued on its day. */
const comings: Record<PlanKind, { type: EventType; alsoToldBy: EventType[] }> = {
  draft: { type: 'draft-plan-served', alsoToldBy: [] },
  final: { type: 'plan-issued', alsoToldBy: ['amended-plan-issued'] },
  proposed: { type: 'amendment-notice-served', alsoToldBy: [] },
  amended: { type: 'amended-plan-issued', alsoToldBy: ['plan-issued'] },
};

/** The day on a plan and the day of its letter may differ a little: within this the record is taken to tell it already. */
const sameComingDays = 14;

async function writeEvent(
  trx: Transaction<Tables>,
  ref: string,
  { kind, date }: PlanBody,
  { today, report }: { today: CalendarDate; report: PlanReport },
) {
  const { type, alsoToldBy } = comings[kind];
  const known = (await loadCases(trx, [ref])).get(ref);
  const isTold = known?.records.some(({ kind: of, ...record }) => {
    const event = of === 'official-event' && 'event' in record.body ? record.body.event : undefined;
    if (!event?.date || ![type, ...alsoToldBy].includes(event.type)) return false;
    return Math.abs(daysBetween(event.date, date)) <= sameComingDays;
  });
  report.event = { type, fate: isTold || date > today ? 'left' : 'added' };
  if (report.event.fate === 'left') return;
  const key = createHash('sha256').update(`${ref}|plan|${type}|${date}`).digest('hex').slice(0, 32);
  const id = freeRowId(`events-${key}`, (used) => known?.dead.has(used) === true);
  const event = { type, date } as CaseEvent;
  await writeScope(trx, caseScope(ref), {
    puts: [{ id, kind: 'official-event', body: { event, source: { kind: 'events' } } }],
    removes: [],
  });
}
