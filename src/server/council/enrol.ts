import { basename } from 'node:path';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Tables } from '../database/tables.ts';
import { writeScope } from '../sync/write-scope.ts';
import { caseScope, childRecordId } from './case-store.ts';
import { newChildRef } from './child-ref.ts';
import { type ImportFault, kindOf } from './import-fault.ts';
import { importLock } from './import-sen2.ts';
import { hashName, hashUpn } from './match-child.ts';
import { type EnrolRow, type ReadChildren, readChildren } from './read-children.ts';

export type EnrolledChild = { ref: string; forename: string; born: CalendarDate; new: boolean };

export type EnrolReport = Omit<ReadChildren, 'rows'> & { children: EnrolledChild[] };

type Deps = { db: Kysely<Tables>; matchKey: string; today: CalendarDate };

/** A child as it is to be stored: what it is matched by only as keyed hashes. */
type Known = {
  ref: string;
  match_upn: string | null;
  match_name: string;
  forename: string;
  born: string | null;
  isNew: boolean;
  isTouched: boolean;
  carers: { email: string; relation: string }[];
};

/**
 * Enrols the children of a list: all of them or, with any fault, none. A child already enrolled keeps their reference:
 * known by UPN first, else by name and birth date. Rows of one child with several addresses are several carers.
 */
export async function enrol({ db, matchKey, today }: Deps, path: string): Promise<EnrolReport> {
  const { rows, ...read } = await readChildren(path, today);
  const report: EnrolReport = { ...read, children: [] };
  if (read.missingColumns.length > 0) return report;
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${importLock})`.execute(trx);
    const stored = await trx.selectFrom('children').selectAll().execute();
    const known: Known[] = stored.map((child) => ({ ...child, isNew: false, isTouched: false, carers: [] }));
    const told = new Map<string, EnrolledChild>();
    for (const row of rows) {
      const child = place(row, known, matchKey, (fault) =>
        report.faults.push({ file: basename(path), line: row.line, ...fault }),
      );
      if (child) told.set(child.ref, { ref: child.ref, forename: row.forename, born: row.born, new: child.isNew });
    }
    if (report.faults.length > 0) return;
    for (const child of known.filter(({ isTouched }) => isTouched)) await store(trx, child);
    report.children = [...told.values()];
  });
  return report;
}

type Say = (fault: Pick<ImportFault, 'field' | 'kind' | 'reason'>) => void;

function place(row: EnrolRow, known: Known[], matchKey: string, say: Say): Known | undefined {
  const upn = row.upn === undefined ? null : hashUpn(matchKey, row.upn);
  const name = hashName(matchKey, row);
  const byUpn = upn === null ? undefined : known.find((child) => child.match_upn === upn);
  const alike = known.filter((child) => child.match_name === name && (upn === null || child.match_upn === null));
  // One UPN on two birth dates is two children, one of them with a wrong number: guessing would join their families.
  if (byUpn && byUpn.born !== row.born) {
    say({ field: 'born', kind: kindOf(row.born), reason: 'born-differs' });
    return undefined;
  }
  if (!byUpn && alike.length > 1) {
    say({ field: 'upn', kind: kindOf(row.upn), reason: 'two-children-fit' });
    return undefined;
  }
  const child = byUpn ?? alike[0] ?? newChild(row, name, known);
  Object.assign(child, {
    match_upn: upn ?? child.match_upn,
    match_name: name,
    forename: row.forename,
    isTouched: true,
  });
  if (row.email !== undefined) child.carers.push({ email: row.email, relation: row.relation });
  return child;
}

function newChild({ forename, born }: EnrolRow, match_name: string, known: Known[]): Known {
  const ref = newChildRef((candidate) => known.some((child) => child.ref === candidate));
  const child = { ref, match_upn: null, match_name, forename, born, isNew: true, isTouched: true, carers: [] };
  known.push(child);
  return child;
}

async function store(trx: Transaction<Tables>, child: Known): Promise<void> {
  const { ref, match_upn, match_name, forename, born } = child;
  const values = { ref, match_upn, match_name, forename, born };
  await trx
    .insertInto('children')
    // One instant each, so that a list is shown in the order it was written in.
    .values({ ...values, enrolled_at: sql<Date>`clock_timestamp()` })
    .onConflict((conflict) => conflict.column('ref').doUpdateSet({ match_upn, match_name, forename }))
    .execute();
  for (const { email, relation } of child.carers) {
    await trx
      .insertInto('carers')
      .values({ child_ref: ref, email, relation })
      .onConflict((conflict) => conflict.columns(['child_ref', 'email']).doUpdateSet({ relation }))
      .execute();
  }
  await storeOwnRecord(trx, child);
}

/** The family sees who it is about from the first sign-in, before any return was imported. */
async function storeOwnRecord(trx: Transaction<Tables>, { ref, forename, born }: Known): Promise<void> {
  const id = childRecordId(ref);
  const scope = caseScope(ref);
  const before = await trx
    .selectFrom('records')
    .select('body')
    .where('scope_id', '=', scope)
    .where('id', '=', id)
    .executeTakeFirst();
  const body = { ...before?.body, ref, forename, ...(born === null ? {} : { born }) };
  if (before?.body?.forename === forename) return;
  await writeScope(trx, scope, { puts: [{ id, kind: 'child', body }], removes: [] });
}
