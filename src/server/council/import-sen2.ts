import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Kysely, sql, type Transaction } from 'kysely';
import { calendarDate } from '../../domain/calendar-date.ts';
import type { CaseChildBody } from '../../domain/records/case-records.ts';
import type { ScopeId } from '../../domain/scope.ts';
import type { Tables } from '../database/tables.ts';
import { type ScopeWrite, writeScopes } from '../sync/write-scope.ts';
import { type AuditWho, recordAudit } from './audit.ts';
import { caseChild, hasDied } from './case-child.ts';
import { caseScope, childRecordId, loadCases } from './case-store.ts';
import { councilTransaction } from './council-transaction.ts';
import type { ImportFault } from './import-fault.ts';
import { mapSen2 } from './map-sen2.ts';
import { personMatcher, settle } from './match-child.ts';
import { isTheirKey } from './match-key.ts';
import { type Merged, mergeReturn, type ReturnOf } from './merge-return.ts';
import { readSen2 } from './read-sen2.ts';
import { readSen2Child } from './read-sen2-child.ts';
import type { SaidReturn } from './said.ts';

export type ImportReport = {
  /** Records. `unchanged` are those the return says and were known already. */
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  /** Persons of the file who are not enrolled. */
  dropped: number;
  /** Enrolled children found in the file, and of them those of whom a newer return is known. */
  matched: number;
  older: number;
  /** With any of these nothing was changed. */
  faults: ImportFault[];
  warnings: ImportFault[];
  dryRun: boolean;
};

type Deps = { db: Kysely<Tables>; matchKey: string; who?: AuditWho };

/**
 * Imports a SEN2 return for the enrolled children in it: all of it or nothing. Faults in the rows of enrolled children
 * and in the file's structure stop it; the rows of everybody else are let go unread and only counted.
 */
export async function importSen2(
  { db, matchKey, who = 'cli' }: Deps,
  path: string,
  { dryRun = false } = {},
): Promise<ImportReport> {
  const report: ImportReport = {
    ...{ added: 0, changed: 0, unchanged: 0, removed: 0, dropped: 0, matched: 0, older: 0 },
    ...{ faults: [], warnings: [], dryRun },
  };
  if (!(await isTheirKey(db, matchKey))) {
    report.faults.push({ file: basename(path), kind: { of: 'file' }, reason: 'other-match-key' });
    return report;
  }
  const enrolled = await db
    .selectFrom('children')
    .select(['ref', 'match_upn', 'match_name', 'forename', 'born'])
    .execute();
  const matching = personMatcher(matchKey, enrolled);
  const read = await readSen2(path, matching.wanted);
  const { children, warnings } = settle(matching.matched);
  report.dropped = read.dropped;
  report.matched = children.size;
  report.faults.push(...read.faults, ...matching.faults);
  report.warnings.push(...read.warnings, ...matching.warnings, ...warnings);
  const unsure = matching.unsure.filter(({ refs }) => refs.some((ref) => !children.has(ref)));
  report.warnings.push(...unsure.map(({ warning }) => warning));
  const { year, asOf } = read;
  // With a wrong header the rows are read for what else is wrong.
  const sheet = { year: year ?? 0, asOf: asOf ?? endOfTime, faults: report.faults, warnings: report.warnings };
  const said = [...children].map(([ref, persons]) => ({ ref, child: readSen2Child(persons, sheet) }));
  if (report.faults.length > 0 || year === undefined || asOf === undefined) return report;
  const told = new Map(said.map(({ ref, child }) => [ref, mapSen2(child, asOf)]));
  await councilTransaction(db, { dryRun }, async (trx) => {
    await writeReturn(trx, told, { year, asOf }, report);
    const { added, changed, removed } = report;
    await recordAudit(trx, {
      who,
      act: 'import-sen2',
      counts: { children: told.size, added, changed, removed },
    });
    return 'keep';
  });
  return report;
}

const endOfTime = calendarDate('9999-12-31');

async function writeReturn(
  trx: Transaction<Tables>,
  told: Map<string, SaidReturn>,
  from: ReturnOf,
  report: ImportReport,
) {
  const refs = [...told.keys()].sort();
  const cases = await loadCases(trx, refs);
  const rows = await trx.selectFrom('children').selectAll().where(sql<boolean>`ref = any(${refs}::text[])`).execute();
  const writes = new Map<ScopeId, ScopeWrite>();
  const fates: { ref: string; died: boolean }[] = [];
  for (const row of rows) {
    const [known, said] = [cases.get(row.ref), told.get(row.ref)];
    if (!known || !said) throw new Error('a child of the return that was not loaded');
    if (isNewer(row, from)) {
      report.older += 1;
      continue;
    }
    const merged = mergeReturn(row.ref, known, said, from);
    const child = caseChild(row, known.child, { merged, said, year: from.year });
    const write = childWrite(row.ref, { merged, child, before: known.child }, report);
    if (write.puts.length + write.removes.length > 0) writes.set(caseScope(row.ref), write);
    fates.push({ ref: row.ref, died: hasDied(merged.after) });
  }
  await writeScopes(trx, writes);
  await sql`
    update children set sen2_year = ${from.year}, sen2_as_of = ${from.asOf}, died = fate.died
    from json_to_recordset(${JSON.stringify(fates)}::json) as fate (ref text, died boolean)
    where children.ref = fate.ref`.execute(trx);
}

function isNewer(row: { sen2_year: number | null; sen2_as_of: string | null }, { year, asOf }: ReturnOf): boolean {
  if (row.sen2_year === null || row.sen2_as_of === null) return false;
  return row.sen2_year > year || (row.sen2_year === year && row.sen2_as_of > asOf);
}

type Writing = { merged: Merged; child: CaseChildBody; before: Record<string, unknown> | undefined };

function childWrite(ref: string, { merged, child, before }: Writing, report: ImportReport): ScopeWrite {
  const isSame = isDeepStrictEqual(before, child);
  const own = isSame ? [] : [{ id: childRecordId(ref), kind: 'child', body: child }];
  report.added += merged.counts.added;
  report.changed += merged.counts.changed + own.length;
  report.unchanged += merged.counts.unchanged;
  report.removed += merged.counts.removed;
  return { puts: [...own, ...merged.puts], removes: merged.removes };
}
