import { readFile } from 'node:fs/promises';
import { londonDate } from '../../domain/calendar-date.ts';
import type { ScopeId } from '../../domain/scope.ts';
import { importPack, type PackReport } from '../content/import-pack.ts';
import type { Out } from './command.ts';
import type { ImportKind } from './import-command.ts';
import { filePresent } from './path-check.ts';

const councilName = /^[a-z0-9][a-z0-9-]{0,60}$/;

/** `waymark import content <pack.json> [--council <name>] [--dry-run]`; a dry run is the editor's check. */
export const importContentKind: ImportKind = {
  takes: 1,
  options: ['council'],
  async check({ args: [path = ''], options: { council = 'hertfordshire' }, out }) {
    if (councilName.test(council)) return filePresent(path, out);
    out.complain(out.say('wrong.council'));
    return 2;
  },
  async run({ args: [path = ''], options: { council = 'hertfordshire' }, json, dryRun, out }, { database }) {
    const pack = readJson(await readFile(path, 'utf8'));
    if (pack === undefined) {
      out.complain(out.say('refused.not-json'));
      return 1;
    }
    const scope: ScopeId = `content:${council}`;
    const report = await importPack(database.db, scope, pack, { on: londonDate(new Date()), dryRun });
    if (json) out.print(JSON.stringify({ dryRun, ...asJson(report, out) }, null, 2));
    else tell(report, dryRun, out);
    return report.ok ? 0 : 1;
  },
};

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

type Told = { path: string; reason: string };

function asJson({ ok: _, ...report }: PackReport, { say }: Out) {
  const spoken = (kind: string, list: readonly Told[]) =>
    list.map((one) => ({ ...one, says: say(`${kind}.${one.reason}`) }));
  return {
    ...report,
    ...('faults' in report ? { faults: spoken('pack-faults', report.faults) } : { faults: [] }),
    warnings: spoken('pack-warnings', report.warnings),
  };
}

function tell(report: PackReport, dryRun: boolean, { say, print, complain }: Out): void {
  const line = (kind: string, { path, reason }: Told) => say('pack.line', { path, says: say(`${kind}.${reason}`) });
  for (const one of report.warnings) complain(say('fault.warning', { fault: line('pack-warnings', one) }));
  if (!report.ok) {
    for (const one of report.faults) complain(line('pack-faults', one));
    complain(say('refused.faults', { count: report.faults.length }));
    return;
  }
  if (dryRun) print(say('imported.dry-run'));
  for (const key of ['added', 'changed', 'removed', 'unchanged']) print(say(`imported.${key}`, report));
  for (const language of report.languages) print(say('pack.language', language));
  // In the first pack of a council everything is new: the counts say it.
  const isFirst = report.changed + report.removed + report.unchanged === 0;
  for (const { what, kind, name, fields = [] } of isFirst ? [] : report.differences) {
    print(say(`pack.${what}`, { kind, name, fields: fields.join(', ') }));
  }
}
