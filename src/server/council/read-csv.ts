import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { type ImportFault, kindOf } from './import-fault.ts';
import { openText } from './open-text.ts';
import { plainName } from './sen2-modules.ts';

/** Cells by their column's plain name, trimmed. A row that cannot be read has a fault instead. */
export type CsvRow = { line: number; cells: Map<string, string>; fault?: ImportFault };

/**
 * Streams a CSV file by its header, whatever the order, case and spacing of the columns.
 * `needs` are plain names of columns without which no row can be understood; a file without them yields faults only.
 */
export async function* readCsvRows(path: string, file: string, needs: readonly string[]): AsyncGenerator<CsvRow> {
  let header: string[] | undefined;
  try {
    for await (const { line, values } of lines(path)) {
      if (!header) {
        header = values.map(plainName);
        const missing = needs.filter((name) => !header?.includes(name));
        for (const field of missing)
          yield failed(line, { file, line, field, kind: { of: 'absent' }, reason: 'no-id-column' });
        if (missing.length > 0) return;
        continue;
      }
      const isTooLong = values.slice(header.length).some((value) => value.trim() !== '');
      if (values.length < header.length || isTooLong) {
        const kind = { of: 'row' as const, count: values.length };
        yield failed(line, { file, line, kind, reason: 'columns-differ' });
        continue;
      }
      yield { line, cells: new Map(header.map((name, index) => [name, values[index]?.trim() ?? ''])) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : undefined;
    yield failed(line ?? 1, { file, line, kind: { of: 'file' }, reason: 'quotes' });
  }
  if (!header) yield failed(1, { file, line: 1, kind: kindOf(''), reason: 'ends-too-soon' });
}

function failed(line: number, fault: ImportFault): CsvRow {
  return { line, cells: new Map(), fault };
}

type Parsed = { record: string[]; info: { lines: number } };

/** A spreadsheet saves "CSV" with the list separator of its computer: a comma, a semicolon or a tab. */
function separatorOf(text: string): string {
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
