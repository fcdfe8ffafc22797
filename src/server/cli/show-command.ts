import { londonDate } from '../../domain/calendar-date.ts';
import { type CaseFile, caseFile } from '../council/case-file.ts';
import { readChildRef } from '../council/child-ref.ts';
import { printedDeadline } from './clock.ts';
import type { Command, Out } from './command.ts';

/** `waymark show <child-ref>`: exactly what that child's family sees of the official record. */
export const showCommand: Command = {
  takes: 1,
  async run({ args: [text = ''], json, out }, { database }) {
    const ref = readChildRef(text);
    const file = ref && (await caseFile(database.db, ref, londonDate(new Date())));
    if (!file) {
      out.complain(out.say('refused.unknown-child'));
      return 1;
    }
    if (json)
      out.print(
        JSON.stringify({ ...file, deadlines: file.deadlines.map((deadline) => printedDeadline(deadline)) }, null, 2),
      );
    else tell(file, out);
    return 0;
  },
};

function tell({ child, events, deadlines, undated }: CaseFile, { say, print }: Out): void {
  print(say('shown.child', { born: '', ...child }));
  if (child.died) print(say('shown.died'));
  print(say('shown.events'));
  for (const { type, date = '', ...fields } of events)
    print(say('shown.event', { type, date, fields: inWords(fields) }));
  if (undated.length > 0) print(say('shown.undated'));
  for (const { type, detail = {} } of undated) print(say('shown.without-day', { type, fields: inWords(detail) }));
  print(say('shown.deadlines'));
  for (const deadline of deadlines) print(say('shown.deadline', deadline));
  if (events.length + undated.length === 0) print(say('shown.nothing'));
}

function inWords(fields: Record<string, unknown>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(', ');
}
