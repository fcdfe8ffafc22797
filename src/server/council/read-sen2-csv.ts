import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { kindOf } from './import-fault.ts';
import { readCsvRows } from './read-csv.ts';
import { fieldOf, parentOf, type Sen2Module, sen2Modules } from './sen2-modules.ts';
import { newRow, type RawReturn, type RawRow, type Wanted } from './sen2-tree.ts';

const suffix = new RegExp(`(?:^|[_\\- ])(${sen2Modules.join('|')})\\.csv$`, 'i');

/** Without these there is nothing to say about anybody; a council may leave any of the others out. */
const needed: readonly Sen2Module[] = ['sen2', 'person', 'requests'];

type Found = { files: Map<Sen2Module, string>; faults: RawReturn['faults']; warnings: RawReturn['warnings'] };

async function findFiles(folder: string): Promise<Found> {
  const found: Found = { files: new Map(), faults: [], warnings: [] };
  for (const name of (await readdir(folder)).sort()) {
    const module = suffix.exec(name)?.[1]?.toLowerCase() as Sen2Module | undefined;
    if (!module) continue;
    if (found.files.has(module)) found.faults.push({ file: name, kind: { of: 'file' }, reason: 'several-exports' });
    found.files.set(module, name);
  }
  for (const module of sen2Modules) {
    if (found.files.has(module)) continue;
    const fault = { file: `${module}.csv`, kind: { of: 'absent' as const } };
    if (needed.includes(module)) found.faults.push({ ...fault, reason: 'not-found' });
    else found.warnings.push({ ...fault, reason: 'file-not-there' });
  }
  return found;
}

/**
 * Reads a COLLECT "Blade" export: nine CSV files joined by `<module>tableid`. Files are read one after another, parents
 * first; of rows that are not wanted only their id is remembered, until the files below have been read.
 */
export async function readSen2Csv(folder: string, wanted: Wanted): Promise<RawReturn> {
  const { files, faults, warnings } = await findFiles(folder);
  const result: RawReturn = { header: undefined, persons: [], dropped: 0, faults, warnings };
  if (faults.length > 0) return result;
  /** For each module its rows by id; `undefined` for a row of somebody nobody wanted. */
  const known = new Map<Sen2Module, Map<string, RawRow | undefined>>();
  for (const module of sen2Modules) {
    const file = files.get(module);
    if (file !== undefined) known.set(module, await readModule({ folder, file, module, known, wanted, result }));
    forget(known, module);
  }
  return result;
}

/** Ids are needed only until the last module that hangs below them has been read. */
function forget(known: Map<Sen2Module, unknown>, justRead: Sen2Module): void {
  const still = new Set(sen2Modules.slice(sen2Modules.indexOf(justRead) + 1).map((module) => parentOf[module]));
  for (const module of known.keys()) if (!still.has(module)) known.delete(module);
}

type Reading = {
  folder: string;
  file: string;
  module: Sen2Module;
  known: Map<Sen2Module, Map<string, RawRow | undefined>>;
  wanted: Wanted;
  result: RawReturn;
};

async function readModule(reading: Reading): Promise<Map<string, RawRow | undefined>> {
  const { folder, file, module, known, result } = reading;
  const rows = new Map<string, RawRow | undefined>();
  const [ownId, parent] = [`${module}tableid`, parentOf[module]];
  const parentId = parent && `${parent}tableid`;
  const needsIds = module === 'sen2' ? [] : [ownId, ...(parentId ? [parentId] : [])];
  const isRead = (name: string) => needsIds.includes(name) || fieldOf(module, name) !== undefined;
  const columns = { needs: needsIds, isRead };
  for await (const { line, cells, fault } of readCsvRows(join(folder, file), file, columns)) {
    if (fault) {
      result.faults.push(fault);
      continue;
    }
    const row = toRow(module, file, line, cells);
    if (module === 'sen2') {
      result.header ??= row;
      continue;
    }
    const say = (field: string, reason: 'wanted' | 'twice' | 'orphan') =>
      result.faults.push({ file, line, field, kind: kindOf(cells.get(field)), reason });
    const id = cells.get(ownId);
    if (!id) say(ownId, 'wanted');
    else if (rows.has(id)) say(ownId, 'twice');
    const isKept = parent && parentId ? hangByKey(row, known.get(parent), cells.get(parentId)) : keep(row, reading);
    if (isKept === 'orphan' && parentId) say(parentId, cells.get(parentId) ? 'orphan' : 'wanted');
    if (id) rows.set(id, isKept === true ? row : undefined);
  }
  return rows;
}

function toRow(module: Sen2Module, file: string, line: number, cells: ReadonlyMap<string, string>): RawRow {
  const row = newRow(module, file, line);
  for (const [name, text] of cells) {
    const field = fieldOf(module, name);
    if (field && text !== '') row.fields.set(field, { text, line });
  }
  return row;
}

function keep(person: RawRow, { wanted, result }: Reading): boolean {
  const isWanted = wanted(person);
  if (isWanted) result.persons.push(person);
  else result.dropped += 1;
  return isWanted;
}

function hangByKey(row: RawRow, parents: Map<string, RawRow | undefined> | undefined, key: string | undefined) {
  if (!key || !parents?.has(key)) return 'orphan';
  const parent = parents.get(key);
  parent?.below.push(row);
  return parent !== undefined;
}
