import { kindOf } from '../../council/import-fault.ts';
import type { FaultList } from '../fault-list.ts';
import type { ContentRecord } from '../import-records.ts';
import { type Encoding, openTable } from '../read-table.ts';
import { rowReading } from '../row-reading.ts';
import type { CouncilArea } from './council-area.ts';
import { isClosed, isWanted } from './is-wanted.ts';
import { mapSchool, registerId } from './map-school.ts';
import { cellReader, isSchoolColumn, missingColumns, schoolColumns } from './school-columns.ts';

export type SchoolsRead = {
  encoding: Encoding | undefined;
  rows: number;
  /** Of those that families here might be offered. */
  closed: number;
  records: ContentRecord[];
  leftOut: Set<string>;
};

type Reading = {
  file: string;
  area: CouncilArea;
  asOf: string;
  faults: FaultList;
  warnings: FaultList;
  onProgress?: ((done: { count: number }) => void) | undefined;
};

const everyRows = 5000;

/** Streams the register's file of all establishments and keeps the few that matter here; the others are let go unread. */
export async function readSchools(path: string, { file, area, asOf, faults, warnings, onProgress }: Reading) {
  const read: SchoolsRead = { encoding: undefined, rows: 0, closed: 0, records: [], leftOut: new Set() };
  const needs = ['urn', 'establishmentname'];
  const table = await openTable(path, { file, faults, needs, reads: isSchoolColumn });
  if (!table) return read;
  read.encoding = table.encoding;
  for (const field of missingColumns(table.columns))
    warnings.add({ file, line: 1, field, kind: { of: 'absent' }, reason: 'column-missing' });
  const cellsOf = cellReader(table.columns);
  const seen = new Set<string>();
  for await (const { line, values } of table.rows()) {
    read.rows += 1;
    if (read.rows % everyRows === 0) onProgress?.({ count: read.rows });
    const cells = cellsOf(values);
    if (!isWanted(cells, area)) continue;
    if (isClosed(cells)) {
      read.closed += 1;
      continue;
    }
    const urn = cells.of('urn');
    const at = { file, line, field: schoolColumns.urn, kind: kindOf(urn) };
    if (!/^\d{5,7}$/.test(urn)) faults.add({ ...at, reason: urn === '' ? 'wanted' : 'not-right' });
    else if (seen.has(urn)) faults.add({ ...at, reason: 'twice' });
    seen.add(urn);
    if (faults.count() > 0) continue;
    const record = mapSchool(rowReading({ file, line }, warnings), cells, { file, asOf });
    if (record) read.records.push(record);
    else read.leftOut.add(registerId(urn));
  }
  return read;
}
