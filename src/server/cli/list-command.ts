import { listChildren } from '../council/case-file.ts';
import type { Command } from './command.ts';

/** `waymark list`: everybody enrolled. */
export const listCommand: Command = {
  takes: 0,
  async run({ json, out: { say, print, complain } }, { database }) {
    const children = await listChildren(database.db);
    if (json) print(JSON.stringify(children, null, 2));
    else if (children.length === 0) complain(say('listed.none'));
    else for (const child of children) print(say('listed.line', child));
    return 0;
  },
};
