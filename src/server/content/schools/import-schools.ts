import { basename } from 'node:path';
import type { ImportFault } from '../../council/import-fault.ts';
import { faultList } from '../fault-list.ts';
import { type FeedDeps, type FeedOptions, importFeed, nothingChanged } from '../import-feed.ts';
import type { ContentReport } from '../import-records.ts';
import type { Encoding } from '../read-table.ts';
import { councilArea } from './council-area.ts';
import { readSchools } from './read-schools.ts';
import { registerDay } from './register-day.ts';

export type SchoolsReport = ContentReport & {
  /** What the file was read as. */
  encoding: Encoding | null;
  /** The day of what it says. */
  asOf: string;
  /** Rows of the file; schools kept of them; of those that would matter here, how many are closed or could not be used. */
  rows: number;
  schools: number;
  closed: number;
  leftOut: number;
  /** With any of these nothing was changed. */
  faults: ImportFault[];
  faultCount: number;
  warnings: ImportFault[];
  warningCount: number;
  dryRun: boolean;
};

/** Makes a council's part of the register what a file of all establishments says: all of it or nothing. */
export async function importSchools(
  deps: FeedDeps,
  path: string,
  { asOf: asked, ...options }: FeedOptions & { asOf?: string | undefined },
): Promise<SchoolsReport> {
  const area = councilArea(options.council);
  if (!area) throw new Error(`no area is known of the council ${options.council}`);
  const file = basename(path);
  const [faults, warnings] = [faultList(), faultList()];
  const { day: asOf, from } = await registerDay(path, asked);
  if (from === 'file') warnings.add({ file, kind: { of: 'file' }, reason: 'day-from-file' });
  const { onProgress } = options;
  const read = await readSchools(path, { file, area, asOf, faults, warnings, onProgress });
  const isRead = faults.count() === 0;
  const { tooMuchGone, ...changes } = isRead
    ? await importFeed(deps, { feed: 'schools', records: read.records, leftOut: read.leftOut }, options)
    : nothingChanged;
  if (tooMuchGone) faults.add({ file, kind: { of: 'rows', count: changes.removed }, reason: 'removals' });
  return {
    ...changes,
    ...{ encoding: read.encoding ?? null, asOf, rows: read.rows, closed: read.closed },
    ...{ schools: read.records.length, leftOut: read.leftOut.size },
    ...{ faults: faults.listed, faultCount: faults.count() },
    ...{ warnings: warnings.listed, warningCount: warnings.count() },
    dryRun: options.dryRun ?? false,
  };
}
