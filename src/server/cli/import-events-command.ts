import { eventWords } from '../council/event-words.ts';
import { type EventsReport, importEvents } from '../council/import-events.ts';
import type { ImportFault } from '../council/import-fault.ts';
import type { Out } from './command.ts';
import { faultLine, inOrder, spokenFault } from './fault-text.ts';
import type { ImportKind } from './import-command.ts';
import { filePresent } from './path-check.ts';

/** So many bad rows are printed; the rest are counted. */
const mostPrinted = 100;

/** `waymark import events <file.csv> [--dry-run]`: progress on stderr, unless JSON was asked for. */
export const importEventsKind: ImportKind = {
  takes: 1,
  check: ({ args: [path = ''], out }) => filePresent(path, out),
  async run({ args: [path = ''], json, dryRun, out }, { database }) {
    const { say, complain } = out;
    const progress = json
      ? {}
      : { onProgress: ({ phase, ...done }: { phase: string }) => complain(say(`progress.${phase}`, done)) };
    const report = await importEvents({ db: database.db }, path, { dryRun, ...progress });
    if (json) out.print(JSON.stringify(asJson(report, out), null, 2));
    else tell(report, out);
    return report.faultCount > 0 ? 1 : 0;
  },
};

const printed = (list: readonly ImportFault[]) => inOrder(list).slice(0, mostPrinted);

function asJson({ faults, warnings, ...counts }: EventsReport, { say }: Out) {
  const spoken = (list: readonly ImportFault[]) => printed(list).map((fault) => spokenFault(say, fault));
  return { ...counts, faults: spoken(faults), warnings: spoken(warnings) };
}

function tell(report: EventsReport, { say, print, complain }: Out): void {
  const more = (count: number) => count > mostPrinted && complain(say('fault.more', { count: count - mostPrinted }));
  for (const warning of printed(report.warnings)) complain(say('fault.warning', { fault: faultLine(say, warning) }));
  more(report.warningCount);
  if (report.faultCount > 0) {
    for (const fault of printed(report.faults)) complain(faultLine(say, fault));
    more(report.faultCount);
    const isLost = report.faults.some(({ reason }) => reason === 'unknown-event');
    if (isLost) complain(say('event-types', { list: eventWords.join(', ') }));
    complain(say('refused.faults', { count: report.faultCount }));
    return;
  }
  if (report.dryRun) print(say('imported.dry-run'));
  const lines = [
    'rows',
    'matched',
    'added',
    'changed',
    'removed',
    'unchanged',
    'older',
    'hidden',
    'setAside',
    'dropped',
  ];
  for (const key of lines) print(say(`imported-events.${key}`, report));
}
