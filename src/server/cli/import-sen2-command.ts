import { type ImportReport, importSen2 } from '../council/import-sen2.ts';
import type { Out } from './command.ts';
import { faultLine, inOrder, spokenFault } from './fault-text.ts';
import type { ImportKind } from './import-command.ts';
import { pathKind } from './path-check.ts';

/** `waymark import sen2 <xml file | Blade CSV folder> [--dry-run]` */
export const importSen2Kind: ImportKind = {
  takes: 1,
  async check({ args: [path = ''], out: { say, complain } }) {
    if ((await pathKind(path)) !== 'nothing') return undefined;
    complain(say('wrong.no-file'));
    return 2;
  },
  async run({ args: [path = ''], json, dryRun, out }, { database, matchKey }) {
    const report = await importSen2({ db: database.db, matchKey }, path, { dryRun });
    if (json) out.print(JSON.stringify(asJson(report, out), null, 2));
    else tell(report, out);
    return report.faults.length > 0 ? 1 : 0;
  },
};

function asJson({ faults, warnings, ...counts }: ImportReport, { say }: Out) {
  const spoken = (list: ImportReport['faults']) => inOrder(list).map((fault) => spokenFault(say, fault));
  return { ...counts, faults: spoken(faults), warnings: spoken(warnings) };
}

function tell(report: ImportReport, { say, print, complain }: Out): void {
  for (const warning of inOrder(report.warnings)) complain(say('fault.warning', { fault: faultLine(say, warning) }));
  if (report.faults.length > 0) {
    for (const fault of inOrder(report.faults)) complain(faultLine(say, fault));
    complain(say('refused.faults', { count: report.faults.length }));
    return;
  }
  if (report.dryRun) print(say('imported.dry-run'));
  for (const key of ['matched', 'added', 'changed', 'removed', 'unchanged', 'older', 'dropped']) {
    print(say(`imported.${key}`, report));
  }
}
