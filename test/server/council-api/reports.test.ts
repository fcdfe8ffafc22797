import { sql } from 'kysely';
import { expect, onTestFinished, test, vi } from 'vitest';
import { uuidv7 } from '../../../src/client/uuid.ts';
import { usualLimits } from '../../../src/server/access/rate-limits.ts';
import { acknowledgeInbox, readInbox } from '../../../src/server/council-api/inbox.ts';
import { mostReportsPerDay, takeReport } from '../../../src/server/council-api/take-report.ts';
import { writeMessage } from '../../../src/server/council-api/write-message.ts';
import { databaseForThisTest } from '../../support/database.ts';
import { serverForThisTest } from '../../support/server.ts';
import { threadWorld } from './thread-world.ts';

const wrongPhone = () => ({
  ...{ id: uuidv7(), record: 'herts-sendiass', field: 'phone', text: 'Nobody answers there.' },
  ...{ version: 1, asOf: '2025-09' },
});

async function published() {
  const database = await databaseForThisTest();
  const { council, parent } = threadWorld(() => database);
  const publish = (id: string, scope: `content:${string}` = 'content:hertfordshire') =>
    council(scope, [{ id, kind: 'service', body: { name: id } }]);
  await publish('herts-sendiass');
  const server = await serverForThisTest(database, { limits: usualLimits });
  const send = (payload: object, { to = 'hertfordshire', headers = {} } = {}) =>
    server.app.inject({ method: 'POST', url: `/api/content/${to}/reports`, payload, headers });
  const inbox = async () => (await readInbox(database.db, { since: 0, who: 'cli' })).items;
  return { database, council, publish, server, send, inbox, parent };
}

test('anybody tells the council of a wrong number, and the council has the words, the record and nobody’s name', async () => {
  const { send, inbox } = await published();
  const report = wrongPhone();
  const answer = await send(report);
  expect([answer.statusCode, answer.json()]).toEqual([201, { at: expect.stringMatching(/^\d{4}-.*Z$/) }]);
  expect(await inbox()).toEqual([
    {
      ...{ id: 1, kind: 'mistake', record: report.id, child: '', person: '', at: answer.json().at },
      body: {
        ...{ council: 'hertfordshire', record: 'herts-sendiass', field: 'phone', text: 'Nobody answers there.' },
        ...{ version: 1, asOf: '2025-09' },
      },
    },
  ]);
});

test('who is signed in is not known here either, and what else was sent along is let go', async () => {
  const { database, server, send, inbox } = await published();
  const { cookie, person } = await server.signIn('anna@example.org');
  const answer = await send(
    { ...wrongPhone(), person, name: 'Anna Smith', email: 'anna@example.org' },
    { headers: { cookie } },
  );
  expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([201, undefined]);
  expect(JSON.stringify(await inbox())).not.toMatch(/anna/i);
  const { rows } = await sql<{ row: string }>`select row_to_json(inbox)::text as row from inbox`.execute(database.db);
  expect(rows[0]?.row).not.toContain(person);
});

test('sent again it is there once, also when both arrive at the same moment', async () => {
  const { database, send, inbox } = await published();
  const report = wrongPhone();
  const answers = await Promise.all([1, 2, 3, 4].map(() => takeReport(database.db, 'hertfordshire', report)));
  expect(answers.filter((answer) => answer.ok && answer.isNew)).toHaveLength(1);
  const again = await send({ ...report, text: 'Other words.' });
  expect([again.statusCode, again.json().at]).toEqual([200, (await inbox())[0]?.at]);
  expect(await inbox()).toMatchObject([{ id: 1, body: { text: 'Nobody answers there.' } }]);
  const { last } = await database.db.selectFrom('inbox_counter').select('last').executeTakeFirstOrThrow();
  expect(last).toBe(1);
});

test('its number follows those of families, whoever writes at once: a reader in between misses none', async () => {
  const { database, inbox, parent } = await published();
  const families = await Promise.all([parent(), parent(), parent()]);
  for (const one of families) one.write('When does it come?');
  const read: number[] = [];
  const look = async () => {
    const { items, next } = await readInbox(database.db, { since: Math.max(0, ...read), who: 'cli' });
    expect(next).toBe(items.at(-1)?.id ?? Math.max(0, ...read));
    read.push(...items.map(({ id }) => id));
  };
  const writing = [
    ...families.map(({ phone }) => phone.sync()),
    ...[1, 2, 3, 4].map(() => takeReport(database.db, 'hertfordshire', wrongPhone())),
  ];
  await Promise.all(writing.map((one) => one.then(look)));
  await look();
  expect([...new Set(read)].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect((await inbox()).map(({ kind }) => kind).sort()).toEqual([
    ...['message', 'message', 'message'],
    ...['mistake', 'mistake', 'mistake', 'mistake'],
  ]);
});

test('acknowledging it writes nothing back, and it cannot be answered', async () => {
  const { database, send, inbox } = await published();
  await send(wrongPhone());
  expect(await acknowledgeInbox(database.db, { upTo: 1, who: 'cli' })).toBe(1);
  expect((await inbox())[0]?.receivedAt).toBeDefined();
  const { version } = await database.db
    .selectFrom('scopes')
    .select('version')
    .where('id', '=', 'content:hertfordshire')
    .executeTakeFirstOrThrow();
  expect(version).toBe(1);
  const reply = await writeMessage(database.db, { message: { inReplyTo: 1, text: 'Thank you.' }, who: 'cli' });
  expect(reply).toEqual({ ok: false, refused: 'no-such-item' });
});

test('it is about something the council publishes, or published until lately', async () => {
  const { council, send, publish } = await published();
  await publish('gone-soon');
  await council('content:hertfordshire', [], ['gone-soon']);
  await publish('elsewhere', 'content:suffolk');
  expect((await send({ ...wrongPhone(), record: 'gone-soon' })).statusCode).toBe(201);
  for (const [record, to] of [
    ['never', 'hertfordshire'],
    ['elsewhere', 'hertfordshire'],
    ['herts-sendiass', 'atlantis'],
  ] as const) {
    expect((await send({ ...wrongPhone(), record }, { to })).json()).toMatchObject({ code: 'not-found' });
  }
  expect((await send({ ...wrongPhone(), record: 'elsewhere' }, { to: 'suffolk' })).statusCode).toBe(201);
});

test.each([
  ['nothing', ' '],
  ['too much', 'x'.repeat(1001)],
  ['what a terminal would take for a command', 'Look: \u001b[2J'],
  ['the same in one character', 'Look: \u009b2J'],
  ['what cannot be kept', 'Look: \ud800'],
])('words that say %s are not taken', async (_what, text) => {
  const { send, inbox } = await published();
  expect((await send({ ...wrongPhone(), text })).json()).toMatchObject({ status: 400, code: 'bad-request' });
  expect(await inbox()).toEqual([]);
});

test('signs that turn words round are let go, and the words arrive', async () => {
  const { send, inbox } = await published();
  const text = 'Ring \u202a+44 1992 555847\u202c, not \u202e4321 \u2067now\u2069';
  expect((await send({ ...wrongPhone(), text })).statusCode).toBe(201);
  expect(await inbox()).toMatchObject([{ body: { text: 'Ring +44 1992 555847, not 4321 now' } }]);
});

test('an id of another kind, a record that is none and another site are not taken', async () => {
  const { send, inbox } = await published();
  for (const over of [
    { id: '01900000-0000-4000-8000-000000000001' },
    { id: 'one' },
    { record: '../herts' },
    { field: 'a b' },
  ]) {
    expect((await send({ ...wrongPhone(), ...over })).statusCode).toBe(400);
  }
  expect((await send(wrongPhone(), { headers: { origin: 'https://elsewhere.example' } })).statusCode).toBe(403);
  expect((await send({ ...wrongPhone(), text: 'x'.repeat(20_000) })).statusCode).toBe(413);
  expect(await inbox()).toEqual([]);
});

test('one address that sends without end is asked to wait', async () => {
  const { send, inbox } = await published();
  const codes: number[] = [];
  for (let sent = 0; sent < 45; sent += 1) codes.push((await send(wrongPhone())).statusCode);
  expect(codes.indexOf(429)).toBe(40);
  const last = await send(wrongPhone());
  expect([last.json().code, Number(last.headers['retry-after']) > 0]).toEqual(['too-many-tries', true]);
  expect(await inbox()).toHaveLength(40);
});

test('one address alone cannot fill the day of a council, and who writes from elsewhere is still heard', async () => {
  const { database, publish } = await published();
  const config = { demo: false, publicUrl: undefined, proxies: 1 };
  const { app } = await serverForThisTest(database, { limits: usualLimits, config });
  const from = (address: string) =>
    app.inject({
      method: 'POST',
      url: '/api/content/hertfordshire/reports',
      payload: wrongPhone(),
      headers: { 'x-forwarded-for': address },
    });
  await publish('herts-sendiass');
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  let taken = 0;
  for (let hour = 0; hour < 9; hour += 1) {
    for (let sent = 0; sent < 40; sent += 1) if ((await from('192.0.2.7')).statusCode === 201) taken += 1;
    vi.setSystemTime(Date.now() + 3_600_001);
  }
  expect(taken).toBeGreaterThanOrEqual(40);
  expect(taken).toBeLessThanOrEqual(mostReportsPerDay / 5);
  expect((await from('198.51.100.9')).statusCode).toBe(201);
  vi.setSystemTime(Date.now() + 86_400_000);
  expect((await from('192.0.2.7')).statusCode).toBe(201);
});

test('a day takes so many for one council and no more; a repeat is still answered, and another council still asked', async () => {
  const { database, publish } = await published();
  await publish('help', 'content:suffolk');
  await sql`
    insert into inbox (id, scope_id, record_id, kind, person, child_ref, body)
    select -n, 'content:hertfordshire', 'r' || n, 'mistake', '', '', '{}' from generate_series(1, ${mostReportsPerDay - 1}) as n`.execute(
    database.db,
  );
  const report = wrongPhone();
  const tell = (one: ReturnType<typeof wrongPhone>, council = 'hertfordshire') => takeReport(database.db, council, one);
  expect(await tell(report)).toMatchObject({ ok: true, isNew: true });
  expect(await tell(wrongPhone())).toEqual({ ok: false, refused: 'too-many' });
  expect(await tell(report)).toMatchObject({ ok: true, isNew: false });
  expect(await tell({ ...wrongPhone(), record: 'help' }, 'suffolk')).toMatchObject({ ok: true });
  await sql`update inbox set at = now() - interval '25 hours' where id = -1`.execute(database.db);
  expect(await tell(wrongPhone())).toMatchObject({ ok: true, isNew: true });
});
