import { languagesInEnglish } from '../../domain/interpreter/interpreter-languages.ts';
import { interpreterNeedSchema } from '../../domain/records/interpreter-need.ts';
import type { InboxAnswer, InboxItem } from '../../protocol/council.ts';
import { acknowledgeInbox, readInbox } from '../council-api/inbox.ts';
import type { Command, Out } from './command.ts';

const wholeNumber = /^\d{1,15}$/;

/** `waymark inbox [--since N] [--ack N]`: what families sent, and that it is safe with the council. */
export const inboxCommand: Command = {
  takes: 0,
  options: ['since', 'ack'],
  async check({ options, out: { say, complain } }) {
    if (Object.values(options).every((value) => wholeNumber.test(value))) return undefined;
    complain(say('wrong.number'));
    return 2;
  },
  async run({ options: { since = '0', ack }, json, out }, { database: { db } }) {
    if (ack !== undefined) {
      const acknowledged = await acknowledgeInbox(db, { upTo: Number(ack), who: 'cli' });
      out.print(json ? JSON.stringify({ acknowledged }) : out.say('inbox.acknowledged', { count: acknowledged }));
      return 0;
    }
    const answer = await readInbox(db, { since: Number(since), who: 'cli' });
    if (json) out.print(JSON.stringify(answer, null, 2));
    else tell(answer, out);
    return 0;
  },
};

function tell({ items, next, more }: InboxAnswer, { say, print, complain }: Out): void {
  for (const item of items) {
    const { id, at, receivedAt } = item;
    // A mistake is about no child, but about something the council publishes.
    const child = item.child || String(item.body.record);
    const state = say(receivedAt ? 'inbox.received' : 'inbox.waiting');
    print(say('inbox.line', { id, child, at, state, kind: say(`inbox.kinds.${item.kind}`) }));
    const need = interpreterNeedSchema.safeParse(item.body.interpreter);
    const wanted = need.success
      ? [say('inbox.interpreter', { language: languagesInEnglish(need.data) || say('inbox.any-language') })]
      : [];
    for (const line of [...wordsOf(item), ...wanted]) print(`  ${line.replace(unshown, '\ufffd')}`);
  }
  if (items.length === 0) complain(say('inbox.none'));
  else complain(say(more ? 'inbox.more' : 'inbox.end', { next }));
}

/** What a terminal would carry out, and signs that turn the order of words: anybody may have written them. */
const unshown = /[^\P{Cc}\t]|[\u202a-\u202e\u2066-\u2069]/gu;

/** The family's own words, line by line; the body whole where there is no plainer form of it. */
function wordsOf({ kind, body, words }: InboxItem): string[] {
  if (kind === 'taken-back') return [];
  if (words) return words.flatMap((line) => line.split('\n'));
  return (kind === 'message' ? String(body.text) : JSON.stringify(body, null, 2)).split('\n');
}
