import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FaultList } from '../fault-list.ts';
import { openTable } from '../read-table.ts';
import { type Form, pageItems } from './page-items.ts';
import { longestPage, parsePage } from './parse-page.ts';
import { isFlatColumn, readFlat } from './read-flat.ts';
import type { serviceReader } from './service-reader.ts';

type Into = {
  reader: ReturnType<typeof serviceReader>;
  faults: FaultList;
  warnings: FaultList;
  /** Told of each file once it is read. */
  onFile(form: Form): void;
};

/** Reads a file of services, or a folder of pages in the order of their names, each by what is in it. */
export async function readFiles(path: string, into: Into): Promise<void> {
  const isFolder = (await stat(path)).isDirectory();
  const paths = isFolder ? await filesIn(path) : [path];
  if (paths.length === 0) into.faults.add({ file: basename(path), kind: { of: 'absent' }, reason: 'not-services' });
  for (const one of paths) {
    const form = (await isJson(one)) ? await readJsonFile(one, into) : await readCsvFile(one, into);
    if (form) into.onFile(form);
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
  // page-2 before page-10.
  return names.toSorted(new Intl.Collator('en', { numeric: true }).compare).map((name) => join(folder, name));
}

/** Whatever its name ends with: JSON begins with a bracket, also behind a byte order mark or in UTF-16. */
async function isJson(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(256), 0, 256, 0);
    return /^[[{]/.test(buffer.toString('latin1', 0, bytesRead).replace(/^[\0\s\xef\xbb\xbf\xff\xfe]+/, ''));
  } finally {
    await file.close();
  }
}

async function readJsonFile(path: string, { reader, faults }: Into): Promise<Form | undefined> {
  const file = basename(path);
  if ((await stat(path)).size > longestPage) {
    faults.add({ file, kind: { of: 'file' }, reason: 'page-too-big' });
    return undefined;
  }
  const parsed = parsePage(await readFile(path));
  if (!parsed.ok) {
    faults.add({ file, ...parsed.fault });
    return undefined;
  }
  const page = pageItems(parsed.value, file, faults);
  for (const item of page?.items ?? []) reader.takeItem(item);
  return page?.form;
}

async function readCsvFile(path: string, { reader, faults, warnings }: Into): Promise<Form | undefined> {
  const file = basename(path);
  const table = await openTable(path, { file, faults, needs: ['id', 'name'], reads: isFlatColumn });
  if (!table) return undefined;
  if (table.encoding !== 'utf-8') warnings.add({ file, kind: { of: 'file' }, reason: 'windows-1252' });
  const strange = [...table.columns.keys()].filter((name) => name !== '' && !isFlatColumn(name));
  for (const field of strange) warnings.add({ file, line: 1, field, kind: { of: 'row' }, reason: 'column-ignored' });
  for await (const { line, values } of table.rows()) {
    reader.take({ file, line }, values.join('\0'), () => readFlat(table.columns, values));
  }
  return 'csv';
}
