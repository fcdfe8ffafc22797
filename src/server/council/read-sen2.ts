import { stat } from 'node:fs/promises';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { readSen2Csv } from './read-sen2-csv.ts';
import { readSen2Xml } from './read-sen2-xml.ts';
import { rowReader } from './row-reader.ts';
import type { RawReturn, Wanted } from './sen2-tree.ts';

export type ReadReturn = RawReturn & { year: number | undefined; asOf: CalendarDate | undefined };

/** Reads a SEN2 return: a folder is a Blade CSV export, a file is the XML. Its header says the year and the day. */
export async function readSen2(path: string, wanted: Wanted): Promise<ReadReturn> {
  const isFolder = (await stat(path)).isDirectory();
  const read = isFolder ? await readSen2Csv(path, wanted) : await readSen2Xml(path, wanted);
  const { header, faults, warnings } = read;
  if (!header) {
    // A file that is not a return at all, or breaks off before its header, has been said already.
    if (faults.length === 0)
      faults.push({ file: path.split(/[\\/]/).at(-1) ?? '', kind: { of: 'absent' }, reason: 'no-header' });
    return { ...read, year: undefined, asOf: undefined };
  }
  const { year, date, say } = rowReader(header, faults);
  const [returnYear, asOf] = [year('Year', true), date('ReferenceDate', true)];
  if (returnYear && asOf && Number(asOf.slice(0, 4)) !== returnYear) say('ReferenceDate', 'year-differs', warnings);
  return { ...read, year: returnYear, asOf };
}
