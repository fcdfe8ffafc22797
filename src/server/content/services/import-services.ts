import { basename } from 'node:path';
import { calendarDate } from '../../../domain/calendar-date.ts';
import type { ImportFault } from '../../council/import-fault.ts';
import { faultList } from '../fault-list.ts';
import { type FeedDeps, type FeedOptions, importFeed, nothingChanged } from '../import-feed.ts';
import type { ContentReport } from '../import-records.ts';
import type { FeedLimits } from './fetch-bytes.ts';
import { fetchServices } from './fetch-services.ts';
import type { Form } from './page-items.ts';
import { readFiles } from './read-files.ts';
import { serviceReader } from './service-reader.ts';

export type ServicesReport = ContentReport & {
  /** What the file or feed was read as. */
  forms: Form[];
  /** Services told; of them those the feed says are over, and those that could not be used. */
  services: number;
  closed: number;
  leftOut: number;
  /** With any of these nothing was changed. */
  faults: ImportFault[];
  faultCount: number;
  warnings: ImportFault[];
  warningCount: number;
  dryRun: boolean;
};

/** An address of the web, when that is what was given and not a path. */
export function feedAddress(text: string): URL | undefined {
  const address = /^https?:\/\//i.test(text) ? URL.parse(text) : null;
  return address && address.username === '' && address.password === '' ? address : undefined;
}

/** What a file, a folder or a feed says, before anything is written. */
export async function readServices(
  from: string,
  { council, on, onProgress, limits }: Pick<FeedOptions, 'council' | 'on' | 'onProgress'> & { limits?: FeedLimits },
) {
  const [faults, warnings] = [faultList(), faultList()];
  const address = feedAddress(from);
  const mapping = { council, from: address?.href ?? basename(from), on: calendarDate(on) };
  const reader = serviceReader(mapping, { faults, warnings });
  const forms = new Set<Form>();
  const onFile = (form: Form) => {
    forms.add(form);
    onProgress?.({ count: reader.counts.services });
  };
  const into = { reader, faults, warnings, onFile };
  if (address) await fetchServices(address, into, limits);
  else await readFiles(from, into);
  return {
    records: reader.records,
    leftOut: reader.leftOut,
    counts: reader.counts,
    forms: [...forms],
    faults,
    warnings,
  };
}

/** Makes a council's list of services what a file or feed says: all of it or nothing. */
export async function importServices(deps: FeedDeps, from: string, options: FeedOptions): Promise<ServicesReport> {
  const { records, leftOut, counts, forms, faults, warnings } = await readServices(from, options);
  const isRead = faults.count() === 0;
  const { tooMuchGone, ...changes } = isRead
    ? await importFeed(deps, { feed: 'services', records, leftOut }, options)
    : nothingChanged;
  if (tooMuchGone)
    faults.add({ file: basename(from), kind: { of: 'rows', count: changes.removed }, reason: 'removals' });
  return {
    ...changes,
    ...counts,
    forms,
    leftOut: leftOut.size,
    ...{ faults: faults.listed, faultCount: faults.count() },
    ...{ warnings: warnings.listed, warningCount: warnings.count() },
    dryRun: options.dryRun ?? false,
  };
}
