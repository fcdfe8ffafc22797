import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { acknowledgeInbox, readInbox } from '../../../src/server/council-api/inbox.ts';
import { writeMessage } from '../../../src/server/council-api/write-message.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { newGeneration } from '../../../src/server/sync/new-generation.ts';
import { syncRules } from '../../../src/server/sync/sync-rules.ts';
import { freshDatabase } from '../../support/database.ts';
import { orWaiting } from '../../support/sync-scenarios.ts';
import { syncWorld } from '../../support/sync-world.ts';
import { threadWorld } from './thread-world.ts';

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
  onTestFinished(database.close);
});

const { parent, inbox } = threadWorld(() => database);
const acknowledge = (upTo: number) => acknowledgeInbox(database.db, { upTo, who: 'cli' });

test('a message reaches the council as it was written, with the child and never with an address', async () => {
  const anna = await parent();
  const { id } = anna.write('  When will the plan come?  ');
  await anna.phone.sync();
  expect(await inbox()).toEqual([
    {
      id: 1,
      kind: 'message',
      record: id,
      child: anna.child,
      person: anna.person,
      at: expect.stringMatching(/^\d{4}-/),
      body: {
        from: 'family',
        child: anna.child,
        topic: 'question',
        text: 'When will the plan come?',
        at: '2026-01-05T09:00:00Z',
      },
    },
  ]);
});

test('a council reads that an interpreter is needed with what is sent, and no more once the family says so', async () => {
  const anna = await parent();
  anna.write('When do we meet?', { interpreter: ['Urdu', 'British Sign Language (BSL)'] });
  const draft = `draft:${anna.child}` as const;
  const comments = [{ id: 'c', section: 'B', sentence: '', text: 'How often?' }];
  const sending = { plan: 'p', on: '2026-06-01', comments };
  anna.phone.say(draft, 'send-plan-comments', { id: randomUUID(), ...sending, interpreter: ['Urdu'] });
  anna.write('Thank you.');
  await anna.phone.sync();
  expect((await inbox()).map(({ kind, body }) => [kind, body.interpreter])).toEqual([
    ['message', ['Urdu', 'British Sign Language (BSL)']],
    ['comments-sent', ['Urdu']],
    ['message', undefined],
  ]);
});

test('fetching is not receiving: only the acknowledgement tells the family, once', async () => {
  const anna = await parent();
  const { id } = anna.write('Hello');
  await anna.phone.sync();
  await inbox();
  await anna.phone.sync();
  expect(anna.message(id)?.receivedAt).toBeUndefined();

  expect(await acknowledge(1)).toBe(1);
  await anna.phone.sync();
  const received = anna.message(id);
  expect(received).toMatchObject({ text: 'Hello', receivedAt: expect.stringMatching(/^\d{4}-.*Z$/) });
  const version = anna.phone.version(anna.thread);

  expect(await acknowledge(1)).toBe(0);
  expect(await acknowledge(99)).toBe(0);
  await anna.phone.sync();
  expect(anna.phone.version(anna.thread)).toBe(version);
  expect(anna.message(id)).toEqual(received);
  expect(await inbox()).toMatchObject([{ id: 1, receivedAt: received?.receivedAt }]);
});

test('two acknowledgements at the same moment write one receipt', async () => {
  const people = await Promise.all([parent(), parent(), parent()]);
  for (const one of people) one.write('Hello');
  await Promise.all(people.map(({ phone }) => phone.sync()));
  const counts = await Promise.all([acknowledge(3), acknowledge(3), acknowledge(2)]);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
  for (const one of people) {
    await one.phone.sync();
    expect(one.phone.version(one.thread)).toBe(2);
  }
});

test('numbers become visible in their order, however many write at once: a reader misses none', async () => {
  const people = await Promise.all(Array.from({ length: 8 }, () => parent()));
  const seen: number[] = [];
  const read = async () => seen.push(...(await inbox(seen.at(-1) ?? 0)).map(({ id }) => id));
  let isWriting = true;
  const writing = Promise.all(
    people.map(async (one) => {
      for (let n = 0; n < 5; n += 1) {
        one.write(`Message ${n}`);
        await one.phone.sync();
      }
    }),
  ).finally(() => {
    isWriting = false;
  });
  while (isWriting) await read();
  await writing;
  await read();
  expect(seen).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
});

test('who took a number and has not committed yet holds back the next, so that none is passed over', async () => {
  const anna = await parent();
  const bela = await parent();
  const [taken, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const slow = database.db.transaction().execute(async (trx) => {
    await sql`update inbox_counter set last = last + 1`.execute(trx);
    taken.resolve();
    await goOn.promise;
    await sql`insert into inbox (id, scope_id, record_id, kind, person, child_ref, body)
      values (1, ${anna.thread}, 'slow', 'message', ${anna.person}, ${anna.child}, '{}')`.execute(trx);
  });
  await taken.promise;
  bela.write('Quick');
  const quick = bela.phone.sync();
  await orWaiting(database, quick);
  expect(await inbox()).toEqual([]);
  goOn.resolve();
  await Promise.all([slow, quick]);
  expect((await inbox()).map(({ id, record }) => [id, record === 'slow'])).toEqual([
    [1, true],
    [2, false],
  ]);
});

test('comments on a draft come into the inbox as they were sent, and their receipt is seen by both parents', async () => {
  const anna = await parent();
  const bela = await parent(anna.child);
  const draft = `draft:${anna.child}` as const;
  const comments = [{ id: 'c1', section: 'F', sentence: 'Access to support.', text: 'How many hours?' }];
  anna.phone.say(draft, 'send-plan-comments', { id: 'sent-1', plan: 'plan-1', on: '2026-01-05', comments });
  await anna.phone.sync();
  const items = await inbox();
  expect(items).toMatchObject([
    { kind: 'comments-sent', record: 'sent-1', child: anna.child, person: anna.person, body: { comments } },
  ]);
  await acknowledge(1);
  await bela.phone.sync();
  expect(bela.phone.record(draft, 'sent-1')?.body).toMatchObject({ comments, receivedAt: expect.any(String) });
  const answer = await writeMessage(database.db, { message: { inReplyTo: 1, text: 'Ten hours.' }, who: 'cli' });
  expect(answer.ok).toBe(true);
  await anna.phone.sync();
  expect(anna.phone.records(anna.thread).map(({ body }) => [body.topic, body.text])).toEqual([['plan', 'Ten hours.']]);
});

test('a long inbox comes in pages of 100, and long items in fewer', async () => {
  const anna = await parent();
  await sql`insert into inbox (id, scope_id, record_id, kind, person, child_ref, body)
    select n, ${anna.thread}, 'r' || n, 'message', ${anna.person}, ${anna.child},
      jsonb_build_object('text', repeat('w', case when n > 150 then 900000 else 10 end))
    from generate_series(1, 154) as n`.execute(database.db);
  const pages: number[] = [];
  for (let [since, more] = [0, true]; more; ) {
    const answer = await readInbox(database.db, { since, who: 'cli' });
    pages.push(answer.items.length);
    [since, more] = [answer.next, answer.more];
  }
  expect(pages).toEqual([100, 52, 2]);
});

test('after a restore no number is used again: what families send again comes behind the council’s mark', async () => {
  const anna = await parent();
  anna.write('Before');
  await anna.phone.sync();
  const mark = 40;
  await database.db.transaction().execute((trx) => newGeneration(trx));
  anna.write('After');
  await anna.phone.sync();
  await anna.phone.sync();
  expect((await inbox(mark)).map(({ body }) => body.text)).toEqual(['After']);
});

test('one backup restored twice does not count twice alike, neither for the council nor for a phone', async () => {
  const anna = await parent();
  anna.write('Before');
  await anna.phone.sync();
  const numbers = async () => {
    const { version } = await database.db
      .selectFrom('scopes')
      .select('version')
      .where('id', '=', anna.thread)
      .executeTakeFirstOrThrow();
    const { last } = await database.db.selectFrom('inbox_counter').select('last').executeTakeFirstOrThrow();
    return { version, last };
  };
  const backup = await numbers();
  const restore = () =>
    database.db.transaction().execute(async (trx) => {
      await trx.updateTable('inbox_counter').set({ last: backup.last }).execute();
      await trx.updateTable('scopes').set({ version: backup.version }).where('id', '=', anna.thread).execute();
      await newGeneration(trx);
    });
  await restore();
  anna.write('In between');
  await anna.phone.sync();
  await anna.phone.sync();
  const between = await numbers();
  await restore();
  const after = await numbers();
  expect(after.version).toBeGreaterThan(between.version);
  expect(after.last).toBeGreaterThan(between.last);
});

test('a push that is given up leaves nothing in the inbox', async () => {
  const anna = await parent();
  const broken = syncWorld(() => database, {
    lockScopes: async (trx, scopes) => {
      const versions = await syncRules.lockScopes(trx, scopes);
      await sql`update inbox_counter set last = -100`.execute(trx);
      await sql`insert into inbox (id, scope_id, record_id, kind, person, child_ref, body)
        values (-99, 'x', 'x', 'message', 'x', 'x', '{}') on conflict do nothing`.execute(trx);
      return versions;
    },
  });
  const phone = broken.deviceOf(anna.person);
  const args = { id: randomUUID(), child: anna.child, topic: 'other', text: 'Twice' };
  phone.say(anna.thread, 'send-message', args);
  await phone.sync();
  expect(phone.refusal(1)).toBe('error');
  expect((await inbox(-1000)).map(({ id }) => id)).toEqual([]);
  expect(phone.records(anna.thread)).toEqual([]);
});
