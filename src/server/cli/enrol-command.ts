import { londonDate } from '../../domain/calendar-date.ts';
import { enrol } from '../council/enrol.ts';
import type { Command } from './command.ts';
import { faultLine, inOrder } from './fault-text.ts';
import { filePresent } from './path-check.ts';

/** `waymark enrol <children.csv>`: a reference for each child, the same one every time. */
export const enrolCommand: Command = {
  takes: 1,
  check: ({ args: [path = ''], out }) => filePresent(path, out),
  async run({ args: [path = ''], json, out: { say, print, complain } }, { database, matchKey }) {
    const report = await enrol({ db: database.db, matchKey, today: londonDate(new Date()) }, path);
    if (report.missingColumns.length > 0) {
      complain(say('wrong.columns', { missing: report.missingColumns.join(', ') }));
      return 2;
    }
    for (const warning of report.warnings) complain(say('fault.warning', { fault: faultLine(say, warning) }));
    if (report.faults.length > 0) {
      for (const fault of inOrder(report.faults)) complain(faultLine(say, fault));
      complain(say('refused.faults', { count: report.faults.length }));
      return 1;
    }
    const { children } = report;
    if (json) print(JSON.stringify(children, null, 2));
    else {
      for (const child of children) print(say(child.new ? 'enrolled.line-new' : 'enrolled.line-known', child));
      const count = children.filter((child) => child.new).length;
      complain(say('enrolled.new', { count }));
      complain(say('enrolled.known', { count: children.length - count }));
    }
    return 0;
  },
};
