import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { isStorableText } from '../../domain/storable-text.ts';
import { type ImportFault, kindOf } from './import-fault.ts';
import { openText } from './open-text.ts';
import { plainName } from './sen2-modules.ts';

/** Cells by their column's plain name, trimmed. A row that cannot be read has a fault instead. */
export type CsvRow = { line: number; cells: Map<string, string>; fault?: ImportFault };

export type Columns = {
  /** Plain names of columns without which no row can be understood. */
  needs: readonly string[];
  /** Whether anything is read from a column of this plain name: in the others nothing is a fault. */
  isRead(plainName: string): boolean;
};

/**
 * Streams a CSV file by its header, whatever the order, case and spacing of the columns.
 * A file without the columns that are needed, or with one twice that is read, yields faults only.
 */
export async function* readCsvRows(path: string, file: string, columns: Columns): AsyncGenerator<CsvRow> {
  let header: string[] | undefined;
  try {
    for await (const { line, values } of lines(path)) {
      if (!header) {
        header = values.map(plainName);
        const faults = headerFaults(header, columns).map((fault) => failed(line, { file, line, ...fault }));
        yield* faults;
        if (faults.length > 0) return;
        continue;
      }
      const isTooLong = values.slice(header.length).some((value) => value.trim() !== '');
      if (values.length < header.length || isTooLong) {
        const kind = { of: 'row' as const, count: values.length };
        yield failed(line, { file, line, kind, reason: 'columns-differ' });
        continue;
      }
      const cells = new Map(header.map((name, index) => [name, values[index]?.trim() ?? '']));
      const unkept = [...cells].find(([name, value]) => columns.isRead(name) && !isStorableText(value));
      const fault = unkept && { file, line, field: unkept[0], kind: kindOf(unkept[1]), reason: 'not-text' as const };
      yield fault ? failed(line, fault) : { line, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : undefined;
    yield failed(line ?? 1, { file, line, kind: { of: 'file' }, reason: 'quotes' });
    return;
  }
  if (!header) yield failed(1, { file, line: 1, kind: kindOf(''), reason: 'ends-too-soon' });
}

/** A column named twice could be read either way, and the wrong one may hold what a family is not to see. */
function headerFaults(header: readonly string[], { needs, isRead }: Columns): Omit<ImportFault, 'file' | 'line'>[] {
  const missing = needs.filter((name) => !header.includes(name));
  const twice = header.filter((name, index) => isRead(name) && header.indexOf(name) !== index);
  return [
    ...missing.map((field) => ({ field, kind: { of: 'absent' as const }, reason: 'no-id-column' as const })),
    ...twice.map((field) => ({ field, kind: kindOf(field), reason: 'column-twice' as const })),
  ];
}

function failed(line: number, fault: ImportFault): CsvRow {
  return { line, cells: new Map(), fault };
}

type Parsed = { record: string[]; info: { lines: number } };

/** A spreadsheet saves "CSV" with the list separator of its computer: a comma, a semicolon or a tab. */
export function separatorOf(text: string): string {
  const [head = ''] = text
    .replace(/"[^"]*"/g, '')
    .trimStart()
    .split(/[\r\n]/, 1);
  const count = (sign: string) => head.split(sign).length;
  return [';', '\t'].find((sign) => count(sign) > count(',')) ?? ',';
}

async function* after(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

/** Rows with the line they begin on. */
async function* lines(path: string): AsyncGenerator<{ line: number; values: string[] }> {
  const text = openText(path);
  const { value: first = '' } = await text.next();
  const delimiter = separatorOf(first);
  const parser = parse({ bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true });
  // What goes wrong in either stream reaches the loop below through the parser.
  pipeline(Readable.from(after(first, text)), parser, () => {});
  for await (const { record, info } of parser as AsyncIterable<Parsed>) {
    const breaks = record.reduce((count, value) => count + (value.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    if (record.some((value) => value.trim() !== '')) yield { line: info.lines - breaks, values: record };
  }
}
