import { londonDate } from '../../domain/calendar-date.ts';
import { readChildRef } from '../council/child-ref.ts';
import { importPlan, type PlanReport } from '../council/import-plan.ts';
import type { Out } from './command.ts';
import { clockWords } from './counted.ts';
import { refusedFaults, refusedFaultsJson } from './fault-text.ts';
import type { ImportKind } from './import-command.ts';
import { filePresent } from './path-check.ts';

/** `waymark import plan <child-ref> <plan.json> [--document <file.docx|pdf>] [--dry-run]` */
export const importPlanKind: ImportKind = {
  takes: 2,
  options: ['document'],
  async check({ args: [, plan = ''], options: { document }, out }) {
    return (await filePresent(plan, out)) ?? (document === undefined ? undefined : await filePresent(document, out));
  },
  async run({ args: [text = '', plan = ''], options: { document }, json, dryRun, out }, { database }) {
    const deps = { db: database.db, today: londonDate(new Date()) };
    const report = await importPlan(deps, readChildRef(text) ?? '', { plan, document }, { dryRun });
    if (report.isUnknownChild) {
      out.complain(out.say('refused.unknown-child'));
      return 1;
    }
    if (json) out.print(JSON.stringify(asJson(report, out), null, 2));
    else if (report.faults.length > 0) refusedFaults(out, report.faults);
    else tell(report, out);
    return report.faults.length > 0 ? 1 : 0;
  },
};

function asJson({ isUnknownChild: _, faults, ...rest }: PlanReport, { say }: Out) {
  return { ...rest, faults: refusedFaultsJson(say, faults) };
}

function tell({ plan, document, event, dryRun }: PlanReport, { say, print }: Out): void {
  if (dryRun) print(say('imported.dry-run'));
  if (plan) print(say(`imported-plan.${plan.fate}`, { kind: say(`plan-kinds.${plan.kind}`), date: plan.date }));
  if (document) print(say(`imported-document.${document}`));
  if (event && plan) {
    const name = clockWords()(`events.${event.type}`);
    print(say(`imported-plan.event-${event.fate}`, { date: plan.date, name }));
  }
}
