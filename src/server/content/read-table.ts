import { isAscii } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { separatorOf } from '../council/read-csv.ts';
import { plainName } from '../council/sen2-modules.ts';
import type { FaultList } from './fault-list.ts';

export type Encoding = 'utf-8' | 'windows-1252';

export type TableRow = { line: number; values: readonly string[] };

export type Table = {
  encoding: Encoding;
  /** Where the column of a plain name stands. */
  columns: ReadonlyMap<string, number>;
  /** Once. What is wrong with the table itself goes to the faults the table was opened with. */
  rows(): AsyncGenerator<TableRow>;
};

type Opening = {
  file: string;
  faults: FaultList;
  /** Plain names of columns without which no row can be understood. */
  needs: readonly string[];
  /** Whether anything is read from the column of this plain name; then it may not be there twice. */
  reads(plainName: string): boolean;
};

/** More than the longest row anybody has; an open quotation mark would read on to the end of the file. */
const longestRow = 8 * 1024 * 1024;

/**
 * A CSV file of any size by its header, a row at a time, in the encoding it turns out to be kept in. A file that cannot
 * be read at all is a fault and `undefined`.
 */
export async function openTable(path: string, { file, faults, needs, reads }: Opening): Promise<Table | undefined> {
  const encoding = await encodingOf(path);
  if (encoding === 'utf-16') {
    faults.add({ file, kind: { of: 'file' }, reason: 'utf-16' });
    return undefined;
  }
  const lines = linesOf(path, encoding, { file, faults });
  const first = await lines.next();
  if (first.done) {
    if (faults.count() === 0) faults.add({ file, line: 1, kind: { of: 'empty' }, reason: 'ends-too-soon' });
    return undefined;
  }
  const names = first.value.values.map(plainName);
  const missing = needs.filter((name) => !names.includes(name));
  for (const field of missing) faults.add({ file, line: 1, field, kind: { of: 'absent' }, reason: 'no-id-column' });
  const twice = names.filter((name, index) => reads(name) && names.indexOf(name) !== index);
  for (const field of twice) faults.add({ file, line: 1, field, kind: { of: 'row' }, reason: 'column-twice' });
  if (missing.length + twice.length > 0) {
    await lines.return(undefined);
    return undefined;
  }
  return {
    encoding,
    columns: new Map(names.map((name, index) => [name, index])),
    rows: () => rowsBelow(lines, names.length, { file, faults }),
  };
}

/**
 * Not one of the files says how it is encoded. UTF-8 with a few broken places is still told apart from Windows-1252,
 * which by chance hardly ever holds a whole character of UTF-8.
 */
async function encodingOf(path: string): Promise<Encoding | 'utf-16'> {
  const decoder = new TextDecoder('utf-8');
  let [whole, broken] = [0, 0];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    // A byte order mark, or every second byte nothing: no other text has a NUL among its first characters.
    if (whole + broken === 0 && isUtf16(chunk.subarray(0, 64))) return 'utf-16';
    const text = decoder.decode(chunk, { stream: true });
    if (isAscii(chunk)) continue;
    for (const [sign] of text.matchAll(/[^\0-\x7f]/gu)) {
      if (sign === '\ufffd') broken += 1;
      else whole += 1;
    }
  }
  if (decoder.decode() !== '') broken += 1;
  return broken > whole ? 'windows-1252' : 'utf-8';
}

function isUtf16(head: Buffer): boolean {
  const isMarked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const empty = head.filter((byte) => byte === 0).length;
  return isMarked || (head.length >= 4 && empty * 3 > head.length);
}

type Where = { file: string; faults: FaultList };

async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path)) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

async function* after(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

/** Rows with the line they begin on; empty ones are let go. */
async function* linesOf(path: string, encoding: Encoding, { file, faults }: Where): AsyncGenerator<TableRow> {
  const text = textOf(path, encoding);
  const { value: first = '' } = await text.next();
  const delimiter = separatorOf(first);
  const parser = parse({ delimiter, relax_column_count: true, max_record_size: longestRow });
  // What goes wrong in either stream reaches the loop below through the parser.
  pipeline(Readable.from(after(first, text)), parser, () => {});
  let line = 1;
  try {
    for await (const values of parser as AsyncIterable<string[]>) {
      if (values.some((value) => value !== '' && value.trim() !== '')) yield { line, values };
      line += 1 + breaksIn(values);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const reason = error.code === 'CSV_MAX_RECORD_SIZE' ? 'too-much-for-row' : 'quotes';
    faults.add({ file, line, kind: { of: 'row' }, reason });
  }
}

function breaksIn(values: readonly string[]): number {
  let count = 0;
  for (const value of values) {
    if (value.includes('\n') || value.includes('\r')) count += value.match(/\r\n|\r|\n/g)?.length ?? 0;
  }
  return count;
}

/** A row with another number of columns has its values under the wrong names. */
async function* rowsBelow(lines: AsyncGenerator<TableRow>, wide: number, { file, faults }: Where) {
  for await (const row of lines) {
    const { line, values } = row;
    const isWhole = values.length >= wide && values.slice(wide).every((value) => value.trim() === '');
    if (isWhole) yield row;
    else faults.add({ file, line, kind: { of: 'row', count: values.length }, reason: 'columns-differ' });
  }
}
