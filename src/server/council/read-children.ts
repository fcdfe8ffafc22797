import { basename } from 'node:path';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { type FaultReason, type ImportFault, kindOf } from './import-fault.ts';
import type { Identity } from './match-child.ts';
import { type CsvRow, readCsvRows } from './read-csv.ts';
import { type Read, readDate } from './read-value.ts';
import { readUpn } from './upn.ts';

export type EnrolRow = Identity & { line: number; email: string | undefined; relation: string };

export const enrolColumns = ['forename', 'surname', 'born', 'upn', 'email', 'relation'] as const;
const columns = {
  needs: ['forename', 'surname', 'born'],
  isRead: (name: string) => enrolColumns.some((column) => column === name),
};

export type ReadChildren = {
  rows: EnrolRow[];
  faults: ImportFault[];
  warnings: ImportFault[];
  /** Columns without which this is not a list of children at all. */
  missingColumns: string[];
};

/** Reads `children.csv`: columns in any order and case; `upn`, `email` and `relation` may be empty or left out. */
export async function readChildren(path: string, today: CalendarDate): Promise<ReadChildren> {
  const file = basename(path);
  const read: ReadChildren = { rows: [], faults: [], warnings: [], missingColumns: [] };
  for await (const row of readCsvRows(path, file, columns)) {
    if (row.fault?.reason === 'no-id-column') read.missingColumns.push(row.fault.field ?? '');
    else if (row.fault) read.faults.push(row.fault);
    else {
      if (read.rows.length === 0 && read.warnings.length === 0) read.warnings.push(...strangeColumns(file, row));
      const child = readChild(file, row, today, read.faults);
      if (child) read.rows.push(child);
    }
  }
  return read;
}

function strangeColumns(file: string, { cells }: CsvRow): ImportFault[] {
  return [...cells.keys()]
    .filter((name) => name !== '' && !columns.isRead(name))
    .map((field) => ({ file, line: 1, field, kind: { of: 'row' as const }, reason: 'column-ignored' as const }));
}

const email = /^[^\s@<>,;:"']+@[^\s@<>,;:"']+\.[^\s@<>,;:"'.]{2,}$/;
export const readEmail = (text: string): Read<string> =>
  email.test(text) && text.length <= 254
    ? { ok: true, value: text.toLowerCase() }
    : { ok: false, reason: 'not-an-email' };
const readText = (text: string): Read<string> =>
  [...text].length <= 80 ? { ok: true, value: text } : { ok: false, reason: 'too-long' };

function readChild(file: string, row: CsvRow, today: CalendarDate, faults: ImportFault[]): EnrolRow | undefined {
  const before = faults.length;
  const say = (field: string, text: string | undefined, reason: FaultReason) =>
    faults.push({ file, line: row.line, field, kind: kindOf(text), reason });
  function read<T>(field: string, how: (text: string) => Read<T>, must: boolean): T | undefined {
    const text = row.cells.get(field);
    if (text === undefined || text === '') {
      if (must) say(field, text, 'wanted');
      return undefined;
    }
    const value = how(text);
    if (!value.ok) say(field, text, value.reason);
    return value.ok ? value.value : undefined;
  }
  const forename = read('forename', readText, true);
  const surname = read('surname', readText, true);
  const born = read('born', readDate, true);
  if (born && born > today) say('born', row.cells.get('born'), 'born-in-future');
  const upn = read('upn', readUpn, false);
  const carer = read('email', readEmail, false);
  const relation = read('relation', readText, false) ?? '';
  if (faults.length > before || !forename || !surname || !born) return undefined;
  return { line: row.line, forename, surname, born, upn, email: carer, relation };
}
