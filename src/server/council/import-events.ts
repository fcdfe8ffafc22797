import { basename } from 'node:path';
import type { Kysely, Transaction } from 'kysely';
import { type CaseChildBody, caseChildBodySchema } from '../../domain/records/case-records.ts';
import type { ScopeId } from '../../domain/scope.ts';
import type { Tables } from '../database/tables.ts';
import { type ScopeWrite, writeScopes } from '../sync/write-scope.ts';
import { type AuditWho, recordAudit } from './audit.ts';
import { hasDied } from './case-child.ts';
import { caseScope, childRecordId, loadCases } from './case-store.ts';
import { readChildRef } from './child-ref.ts';
import { councilTransaction } from './council-transaction.ts';
import { eventColumns, isEventColumn, neededColumns } from './event-columns.ts';
import { type ImportFault, kindOf } from './import-fault.ts';
import { type MergedEvents, mergeEvents } from './merge-events.ts';
import type { KnownCase } from './merge-return.ts';
import { type CsvRow, readCsvRows } from './read-csv.ts';
import { readEventRow } from './read-event-row.ts';
import { plainName } from './sen2-modules.ts';
import { stageEvents } from './stage-events.ts';
import { loadTakenBack, storeTakenBack } from './taken-back.ts';

export type EventsReport = {
  /** Rows of the file. */
  rows: number;
  /** Records. `older`: rows let go because a newer word of the same thing is known. */
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  older: number;
  /** Rows of children who are not enrolled; rows that are not for the family; rows that say nothing on their line. */
  dropped: number;
  hidden: number;
  setAside: number;
  /** Enrolled children in the file. */
  matched: number;
  /** With any of these nothing was changed. Of more than a thousand the first; `faultCount` counts them all. */
  faults: ImportFault[];
  faultCount: number;
  warnings: ImportFault[];
  warningCount: number;
  dryRun: boolean;
};

export type Progress = (done: { phase: 'read' | 'written'; count: number; of?: number }) => void;
type Deps = { db: Kysely<Tables>; who?: AuditWho };
type Options = { dryRun?: boolean; onProgress?: Progress };
const isRead = (name: string) => name !== '' && isEventColumn(name);
type Rows = { file: string; rows: AsyncIterable<CsvRow> };

const mostListed = 1000;
const everyRows = 2000;
const childrenAtATime = 250;

/** Imports the companion file, which tells what the SEN2 return lacks: all of it or nothing, in one transaction. */
export function importEvents(deps: Deps, path: string, options: Options = {}): Promise<EventsReport> {
  const file = basename(path);
  return importRows(deps, { file, rows: readCsvRows(path, file, { needs: neededColumns, isRead }) }, options);
}

/** The companion file's JSON twin: a list of objects with the same names. `line` in a fault counts them from 1. */
export function importEventList(
  deps: Deps,
  list: readonly Readonly<Record<string, string | number | boolean | null>>[],
  options: Options = {},
): Promise<EventsReport> {
  async function* rows(): AsyncGenerator<CsvRow> {
    for (const [index, item] of list.entries()) {
      const cells = Object.entries(item).map(([name, value]) => [plainName(name), String(value ?? '').trim()] as const);
      yield { line: index + 1, cells: new Map(cells) };
    }
  }
  return importRows(deps, { file: 'events', rows: rows() }, options);
}

async function importRows({ db, who = 'cli' }: Deps, source: Rows, options: Options): Promise<EventsReport> {
  const { dryRun = false } = options;
  const report: EventsReport = {
    ...{ rows: 0, added: 0, changed: 0, unchanged: 0, removed: 0, older: 0, dropped: 0, hidden: 0, setAside: 0 },
    ...{ matched: 0, faults: [], faultCount: 0, warnings: [], warningCount: 0, dryRun },
  };
  await councilTransaction(db, { dryRun }, async (trx) => {
    const staged = await stageEvents(trx);
    await readRows(trx, source, { staged, report, options });
    if (report.faultCount > 0) return 'undo';
    const refs = await staged.refs();
    report.matched = refs.length;
    for (let from = 0; from < refs.length; from += childrenAtATime) {
      const some = refs.slice(from, from + childrenAtATime);
      await writeChildren(trx, some, await staged.rowsOf(some), report);
      options.onProgress?.({ phase: 'written', count: from + some.length, of: refs.length });
    }
    const { rows, added, changed, removed, matched } = report;
    await recordAudit(trx, { who, act: 'import-events', counts: { rows, children: matched, added, changed, removed } });
    return 'keep';
  });
  return report;
}

type Reading = { staged: Awaited<ReturnType<typeof stageEvents>>; report: EventsReport; options: Options };

async function readRows(trx: Transaction<Tables>, { file, rows }: Rows, { staged, report, options }: Reading) {
  const enrolled = new Set((await trx.selectFrom('children').select('ref').execute()).map(({ ref }) => ref));
  for await (const row of rows) {
    if (report.rows === 0 && !row.fault) list(report, 'warnings', strangeColumns(file, row));
    report.rows += 1;
    if (report.rows % everyRows === 0) options.onProgress?.({ phase: 'read', count: report.rows });
    if (row.fault) {
      list(report, 'faults', [asSpelled(row.fault)]);
      continue;
    }
    const named = row.cells.get('childref') ?? '';
    if (named === '') {
      list(report, 'faults', [{ file, line: row.line, field: 'child_ref', kind: kindOf(named), reason: 'wanted' }]);
      continue;
    }
    const ref = readChildRef(named);
    if (ref === undefined || !enrolled.has(ref)) {
      report.dropped += 1;
      continue;
    }
    const found = { faults: [] as ImportFault[], warnings: [] as ImportFault[] };
    const read = readEventRow(file, ref, row, found);
    list(report, 'faults', found.faults);
    list(report, 'warnings', found.warnings);
    if (!read) continue;
    if (read.hidden) report.hidden += 1;
    else if (read.said === 'nothing') report.setAside += 1;
    if (read.told.thing || read.told.contact) await staged.add(read.told);
  }
}

/** A column by the name the format gives it. */
function asSpelled(fault: ImportFault): ImportFault {
  const field = eventColumns.find((column) => plainName(column) === fault.field);
  return field ? { ...fault, field } : fault;
}

function list(report: EventsReport, what: 'faults' | 'warnings', found: readonly ImportFault[]): void {
  report[what].push(...found.slice(0, Math.max(0, mostListed - report[what].length)));
  report[what === 'faults' ? 'faultCount' : 'warningCount'] += found.length;
}

function strangeColumns(file: string, { cells }: CsvRow): ImportFault[] {
  const strange = [...cells.keys()].filter((name) => !isEventColumn(name));
  return strange.map((field) => ({ file, line: 1, field, kind: { of: 'row' }, reason: 'column-ignored' }));
}

async function writeChildren(
  trx: Transaction<Tables>,
  refs: readonly string[],
  rows: ReadonlyMap<string, Parameters<typeof mergeEvents>[2]>,
  report: EventsReport,
) {
  const cases = await loadCases(trx, refs);
  const takenBack = await loadTakenBack(trx, refs);
  const writes = new Map<ScopeId, ScopeWrite>();
  const gone = new Map<string, ReadonlyMap<string, string>>();
  const fates: { ref: string; died: boolean }[] = [];
  for (const ref of refs) {
    const loaded = cases.get(ref);
    if (!loaded) throw new Error('a child of the file that was not loaded');
    const known = { ...loaded, takenBack: takenBack.get(ref) ?? new Map() };
    const merged = mergeEvents(ref, known, rows.get(ref) ?? []);
    const own = childAfter(ref, known, merged);
    if (own) fates.push({ ref, died: own.body.died === true });
    for (const [name, count] of Object.entries(merged.counts)) report[name as keyof MergedEvents['counts']] += count;
    writes.set(caseScope(ref), { puts: [...(own ? [own] : []), ...merged.puts], removes: merged.removes });
    gone.set(ref, merged.takenBack);
  }
  await writeScopes(trx, writes);
  await storeTakenBack(trx, gone);
  for (const { ref, died } of fates) await trx.updateTable('children').set({ died }).where('ref', '=', ref).execute();
}

/** The child's own record, where these rows say of the plan's end that the child died, or no longer say so. */
function childAfter(ref: string, { child }: KnownCase, { after }: MergedEvents) {
  if (!child) return undefined;
  const { died: before = false, ...body } = caseChildBodySchema.parse(child);
  const died = hasDied(after);
  if (died === before) return undefined;
  const now: CaseChildBody = died ? { ...body, died } : body;
  return { id: childRecordId(ref), kind: 'child', body: now };
}
