import { londonDate } from '../../domain/calendar-date.ts';
import { type CaseFile, caseFile } from '../council/case-file.ts';
import { readChildRef } from '../council/child-ref.ts';
import { printedDeadline } from './clock.ts';
import type { Command, Out } from './command.ts';
import { clockWords } from './counted.ts';

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

/** In the same words as on the phone; what else an event holds stays as the record has it. */
function tell(file: CaseFile, out: Out): void {
  const { child, events, deadlines, undated } = file;
  const { say, print } = out;
  const words = clockWords();
  print(say('shown.child', { born: '', ...child }));
  if (child.died) print(say('shown.died'));
  print(say('shown.events'));
  for (const { type, date = '', ...fields } of events) {
    print(say('shown.event', { date, name: words(`events.${type}`), fields: inWords(fields) }).trimEnd());
  }
  if (events.length === 0) print(say('shown.nothing'));
  if (undated.length > 0) print(say('shown.undated'));
  for (const { type, detail = {} } of undated) {
    print(say('shown.without-day', { name: words(`events.${type}`), fields: inWords(detail) }).trimEnd());
  }
  if (deadlines.length > 0) print(say('shown.deadlines'));
  for (const { due, id, status } of deadlines) {
    print(say('shown.deadline', { due, name: words(`deadlines.${id}.name`), status: words(`status.${status}`) }));
  }
  tellPaper(file, out);
}

function tellPaper({ contact, plans, documents }: CaseFile, { say, print }: Out): void {
  if (contact) {
    const { next, ...person } = contact;
    print(say('shown.contact'));
    print(say('shown.contact-line', { text: inWords({ ...person, ...next }) }));
  }
  if (plans.length > 0) print(say('shown.plans'));
  for (const plan of plans) print(say('shown.plan', { ...plan, kind: say(`plan-kinds.${plan.kind}`) }));
  if (documents.length > 0) print(say('shown.documents'));
  for (const document of documents) print(say('shown.document', document));
}

function inWords(fields: Record<string, unknown>): string {
  const pairs = Object.entries(fields).map(([name, value]) => `${name}: ${String(value)}`);
  return pairs.length > 0 ? `(${pairs.join(', ')})` : '';
}
