import { type Difference, isSeenAgain } from '../content/import-records.ts';
import type { ImportFault } from '../council/import-fault.ts';
import type { CommandInput, Out } from './command.ts';
import { faultLine, inOrder, spokenFault } from './fault-text.ts';

/** So many lines of one kind are printed; the rest are counted. */
const mostPrinted = 100;
const mostOfAReason = 10;

export type FeedTold = {
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  differences: Difference[];
  faults: ImportFault[];
  faultCount: number;
  warnings: ImportFault[];
  warningCount: number;
  dryRun: boolean;
};

/** The whole report for a program, its faults in words. */
export function feedJson<Report extends FeedTold>({ faults, warnings, ...rest }: Report, { say }: Out): string {
  const spoken = (list: readonly ImportFault[]) => inOrder(list).map((fault) => spokenFault(say, fault));
  return JSON.stringify({ ...rest, faults: spoken(faults), warnings: spoken(warnings) }, null, 2);
}

/** For people: what to look at, what is different, and how much of everything (`lines`: keys of `imported-feed`). */
export function tellFeed(report: FeedTold, lines: readonly string[], { say, print, complain }: Out): void {
  tellWarnings(report, { say, complain });
  if (report.faultCount > 0) {
    for (const fault of inOrder(report.faults).slice(0, mostPrinted)) complain(faultLine(say, fault));
    if (report.faultCount > mostPrinted) complain(say('fault.more', { count: report.faultCount - mostPrinted }));
    complain(say('refused.faults', { count: report.faultCount }));
    return;
  }
  if (report.dryRun) print(say('imported.dry-run'));
  const different = report.differences.filter((one) => !isSeenAgain(one));
  for (const { what, kind, ...one } of different.slice(0, mostPrinted))
    print(say(`different.${what}`, { ...one, fields: one.fields?.join(', ') }));
  if (different.length > mostPrinted) print(say('fault.more', { count: different.length - mostPrinted }));
  const seenAgain = report.differences.length - different.length;
  for (const key of lines) print(say(`imported-feed.${key}`, report));
  const counts = { ...report, changed: report.changed - seenAgain, seenAgain };
  for (const key of ['added', 'changed', 'removed', 'seenAgain', 'unchanged'])
    print(say(`imported-feed.${key}`, counts));
}

/** A few of each kind, so that a thousand harmless ones do not hide the one that matters. */
function tellWarnings({ warnings, warningCount }: FeedTold, { say, complain }: Pick<Out, 'say' | 'complain'>): void {
  const printed = [...Map.groupBy(inOrder(warnings), ({ reason }) => reason).values()].flatMap((same) =>
    same.slice(0, mostOfAReason),
  );
  for (const warning of printed) complain(say('fault.warning', { fault: faultLine(say, warning) }));
  if (warningCount > printed.length) complain(say('fault.more', { count: warningCount - printed.length }));
}

const councilName = /^[a-z0-9][a-z0-9-]{0,60}$/;

/** The council asked for, Hertfordshire when none was; `undefined` when that is no name of a council. */
export function askedCouncil({ options: { council = 'hertfordshire' } }: CommandInput): string | undefined {
  return councilName.test(council) ? council : undefined;
}
