import { basename } from 'node:path';
import type { Kysely } from 'kysely';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Tables } from '../database/tables.ts';
import { type AuditWho, recordAudit } from './audit.ts';
import { councilTransaction } from './council-transaction.ts';
import { type ImportFault, kindOf } from './import-fault.ts';
import { type Known, type KnownChildren, knownChildren } from './known-children.ts';
import { hashName, hashUpn } from './match-child.ts';
import { isTheirKey, keepMatchKey } from './match-key.ts';
import { type EnrolRow, type ReadChildren, readChildren } from './read-children.ts';
import { storeEnrolled } from './store-enrolled.ts';

export type EnrolledChild = { ref: string; forename: string; born: CalendarDate; new: boolean };

export type EnrolReport = Omit<ReadChildren, 'rows'> & { children: EnrolledChild[] };

type Deps = { db: Kysely<Tables>; matchKey: string; today: CalendarDate; who?: AuditWho };

/**
 * Enrols the children of a list: all of them or, with any fault, none. A child already enrolled keeps their reference:
 * known by UPN first, else by name and birth date. Rows of one child with several addresses are several carers.
 */
export async function enrol({ db, matchKey, today, who = 'cli' }: Deps, path: string): Promise<EnrolReport> {
  const { rows, ...read } = await readChildren(path, today);
  const report: EnrolReport = { ...read, children: [] };
  if (read.missingColumns.length > 0) return report;
  await councilTransaction(db, {}, async (trx) => {
    if (!(await isTheirKey(trx, matchKey))) {
      report.faults.push({ file: basename(path), kind: { of: 'file' }, reason: 'other-match-key' });
      return 'undo';
    }
    const stored = await trx.selectFrom('children').selectAll().execute();
    const known = knownChildren(stored);
    const told = new Map<string, EnrolledChild>();
    for (const row of rows) {
      const child = place(row, known, matchKey, (fault) =>
        report.faults.push({ file: basename(path), line: row.line, ...fault }),
      );
      if (child) told.set(child.ref, { ref: child.ref, forename: row.forename, born: row.born, new: child.isNew });
    }
    if (report.faults.length > 0) return 'undo';
    await keepMatchKey(trx, matchKey);
    await storeEnrolled(trx, known.touched());
    report.children = [...told.values()];
    const added = report.children.filter((child) => child.new).length;
    await recordAudit(trx, { who, act: 'enrol', counts: { children: told.size, new: added } });
    return 'keep';
  });
  return report;
}

type Say = (fault: Pick<ImportFault, 'field' | 'kind' | 'reason'>) => void;

function place(row: EnrolRow, known: KnownChildren, matchKey: string, say: Say): Known | undefined {
  const upn = row.upn === undefined ? null : hashUpn(matchKey, row.upn);
  const name = hashName(matchKey, row);
  const byUpn = upn === null ? undefined : known.byUpn(upn);
  const alike = known.byName(name).filter((child) => upn === null || child.match_upn === null);
  // One UPN on two birth dates is two children, one of them with a wrong number: guessing would join their families.
  if (byUpn && byUpn.born !== row.born) {
    say({ field: 'born', kind: kindOf(row.born), reason: 'born-differs' });
    return undefined;
  }
  if (!byUpn && alike.length > 1) {
    say({ field: 'upn', kind: kindOf(row.upn), reason: 'two-children-fit' });
    return undefined;
  }
  const child = byUpn ?? alike[0] ?? known.add(row);
  known.put(child, { match_upn: upn ?? child.match_upn, match_name: name, forename: row.forename });
  if (row.email !== undefined) child.carers.set(row.email, row.relation);
  return child;
}
