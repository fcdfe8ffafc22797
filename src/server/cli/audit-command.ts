import { listAudit } from '../council/audit.ts';
import type { Command } from './command.ts';

/** `waymark audit`: what was done on the council's side, when and by whom; never to whom by name. */
export const auditCommand: Command = {
  takes: 0,
  async run({ json, out: { say, print, complain } }, { database }) {
    const lines = await listAudit(database.db);
    if (json) print(JSON.stringify(lines, null, 2));
    else if (lines.length === 0) complain(say('audited.none'));
    for (const { at, who, act, scope, counts } of json ? [] : lines) {
      const much = Object.entries(counts).map(([name, count]) => `${name}: ${count}`);
      const fields = [scope ?? '', much.join(', ')].filter((text) => text !== '').join('  ');
      print(say('audited.line', { at: at.toISOString(), who, act, fields }).trimEnd());
    }
    return 0;
  },
};
