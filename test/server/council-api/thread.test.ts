import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { mostPerDay } from '../../../src/server/council-api/hand-over.ts';
import { acknowledgeInbox } from '../../../src/server/council-api/inbox.ts';
import { writeMessage } from '../../../src/server/council-api/write-message.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { freshDatabase } from '../../support/database.ts';
import { threadWorld } from './thread-world.ts';

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
  onTestFinished(database.close);
});

const { parent, inbox, grant, newPerson, deviceOf, council } = threadWorld(() => database);
const acknowledge = (upTo: number) => acknowledgeInbox(database.db, { upTo, who: 'cli' });
const feedback = { answered: 'partly', clear: 'yes', kind: 'yes' };

test('a message nobody acknowledged can be taken back, and whoever fetched it is told to let it go', async () => {
  const anna = await parent();
  const { id } = anna.write('Please forget this');
  await anna.phone.sync();
  expect(await inbox()).toHaveLength(1);
  anna.phone.say(anna.thread, 'take-back-message', { id }, anna.phone.version(anna.thread));
  await anna.phone.sync();
  expect(anna.message(id)).toBeUndefined();
  expect(await inbox()).toMatchObject([{ id: 2, kind: 'taken-back', record: id, child: anna.child, body: {} }]);
  const { rows } = await sql`select 1 from inbox where body::text like '%forget%'`.execute(database.db);
  expect(rows).toEqual([]);
  expect(await acknowledge(2)).toBe(1);
});

test('a message written and taken back with no signal in between never reaches the council', async () => {
  const anna = await parent();
  const { id } = anna.write('Never mind');
  anna.phone.say(anna.thread, 'take-back-message', { id }, 0);
  await anna.phone.sync();
  expect(await inbox()).toEqual([]);
});

test('once the council has it a message cannot be taken back, whatever the phone knew', async () => {
  const anna = await parent();
  const { id } = anna.write('It is with you now');
  await anna.phone.sync();
  const seen = anna.phone.version(anna.thread);
  await acknowledge(1);
  const early = anna.phone.say(anna.thread, 'take-back-message', { id }, seen);
  const forged = anna.phone.say(anna.thread, 'take-back-message', { id }, 1_000_000);
  await anna.phone.sync();
  expect([early, forged].map(({ seq }) => anna.phone.refusal(seq))).toEqual(['conflict', 'conflict']);
  expect(anna.message(id)?.text).toBe('It is with you now');
  expect(await inbox()).toMatchObject([{ kind: 'message', body: { text: 'It is with you now' } }]);
});

test('only who is let into the child’s record now may write to the council about the child', async () => {
  const anna = await parent();
  const stranger = newPerson();
  const phone = deviceOf(stranger);
  const about = (child: string) => ({ id: randomUUID(), child, topic: 'late', text: 'Tell me about this child' });
  const said = [
    phone.say(`thread:${stranger}`, 'send-message', about(anna.child)),
    phone.say(`thread:${stranger}`, 'send-message', about('not/a:scope')),
    phone.say(anna.thread, 'send-message', about(anna.child)),
  ];
  await phone.sync();
  expect(said.map(({ seq }) => phone.refusal(seq))).toEqual(['forbidden', 'forbidden', 'forbidden']);
  await grant(stranger, `case:${anna.child}`, 'read', new Date(Date.now() - 1000));
  const late = phone.say(`thread:${stranger}`, 'send-message', about(anna.child));
  await phone.sync();
  expect(phone.refusal(late.seq)).toBe('forbidden');
  expect(await inbox()).toEqual([]);
});

test('the other parent sees nothing of a thread, though both are let into the child’s record', async () => {
  const anna = await parent();
  const bela = await parent(anna.child);
  anna.write('From Anna alone');
  await anna.phone.sync();
  const answer = await bela.phone.sync({ cursors: { [anna.thread]: 0 } });
  expect(JSON.stringify(answer)).not.toContain('Anna alone');
  const [item] = await inbox();
  await writeMessage(database.db, { message: { inReplyTo: item?.id ?? 0, text: 'To Anna alone' }, who: 'cli' });
  expect(JSON.stringify(await bela.phone.sync())).not.toContain('Anna alone');
  await anna.phone.sync();
  expect(anna.phone.records(anna.thread)).toHaveLength(2);
});

test('a family never alters the council’s words, and writes none in its name', async () => {
  const anna = await parent();
  await council(anna.thread, [
    {
      id: 'reply',
      kind: 'message',
      body: { from: 'council', child: anna.child, topic: 'late', text: 'Next week.', at: '2026-01-06T09:00:00Z' },
    },
  ]);
  const { id } = anna.write('Forged', { from: 'council', receivedAt: '2026-01-01', readAt: '2026-01-01' });
  anna.phone.say(anna.thread, 'read-message', { id: 'reply' });
  anna.phone.say(anna.thread, 'give-feedback', { id: 'reply', feedback, text: 'Other words' });
  const onOwn = anna.phone.say(anna.thread, 'give-feedback', { id, feedback });
  const back = anna.phone.say(anna.thread, 'take-back-message', { id: 'reply' }, 99);
  await anna.phone.sync();
  expect([onOwn, back].map(({ seq }) => anna.phone.refusal(seq))).toEqual(['forbidden', 'forbidden']);
  expect(anna.message(id)).toEqual({
    from: 'family',
    child: anna.child,
    topic: 'question',
    text: 'Forged',
    at: '2026-01-05T09:00:00Z',
  });
  expect(anna.message('reply')).toEqual({
    from: 'council',
    child: anna.child,
    topic: 'late',
    text: 'Next week.',
    at: '2026-01-06T09:00:00Z',
    readAt: '2026-01-05T09:00:00Z',
    feedback,
  });
  const items = await inbox();
  expect(items.map(({ kind, record, body }) => [kind, record, body.feedback])).toEqual([
    ['message', id, undefined],
    ['feedback', 'reply', feedback],
  ]);
});

test('after so many messages in a day the next are kept for tomorrow, and other writing goes on', async () => {
  const anna = await parent();
  const said = Array.from({ length: mostPerDay + 1 }, (_, n) => anna.write(`Message ${n}`));
  await anna.phone.sync();
  expect(said.map(({ seq }) => anna.phone.refusal(seq)).filter(Boolean)).toEqual(['too-many']);
  expect(anna.phone.refusal(said.at(-1)?.seq ?? 0)).toBe('too-many');
  const next = anna.write('One more');
  await anna.phone.sync();
  expect(anna.phone.refusal(next.seq)).toBe('too-many');
  await sql`update inbox set at = at - interval '25 hours'`.execute(database.db);
  const tomorrow = anna.write('Good morning');
  await anna.phone.sync();
  expect(anna.phone.refusal(tomorrow.seq)).toBeUndefined();
});
