import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type KeyScope, keyScopes } from '../../../src/protocol/council.ts';
import { problemSchema } from '../../../src/protocol/problems.ts';
import { usualLimits } from '../../../src/server/access/rate-limits.ts';
import { addKey, listKeys, rotateKey, withdrawKey } from '../../../src/server/council-api/keys.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { freshDatabase } from '../../support/database.ts';
import { serverForThisTest } from '../../support/server.ts';
import { threadWorld } from './thread-world.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const { parent, inbox } = threadWorld(() => database);
let names = 0;

async function keyFor(...scopes: KeyScope[]) {
  names += 1;
  const name = `system-${names}`;
  const answer = await addKey(database.db, name, scopes);
  if (!answer.ok) throw new Error(answer.refused);
  return { name, key: answer.key };
}

async function api(over: Parameters<typeof serverForThisTest>[1] = {}) {
  const { app } = await serverForThisTest(database, over);
  const headers = (key: string | undefined) => (key === undefined ? {} : { authorization: `Bearer ${key}` });
  return {
    get: (url: string, key?: string) => app.inject({ method: 'GET', url, headers: headers(key) }),
    post: (url: string, payload: object, key?: string) =>
      app.inject({ method: 'POST', url, payload, headers: headers(key) }),
  };
}

test('a council’s system fetches, acknowledges and answers, and the family reads it on the phone', async () => {
  const { key } = await keyFor(...keyScopes);
  const { get, post } = await api();
  const anna = await parent();
  const asked = anna.write('When is the panel?', { topic: 'meeting' });
  await anna.phone.sync();
  const mark = (await inbox()).findLast(({ record }) => record !== asked.id)?.id ?? 0;

  const fetched = (await get(`/api/council/inbox?since=${mark}`, key)).json();
  const [item] = fetched.items;
  expect(fetched).toEqual({ items: [expect.objectContaining({ record: asked.id })], next: item.id, more: false });
  expect((await get(`/api/council/inbox?since=${item.id}`, key)).json()).toEqual({
    items: [],
    next: item.id,
    more: false,
  });
  expect((await post('/api/council/inbox/ack', { upTo: item.id }, key)).json()).toEqual({ acknowledged: 1 });
  expect((await post('/api/council/inbox/ack', { upTo: item.id }, key)).json()).toEqual({ acknowledged: 0 });

  const reply = { inReplyTo: item.id, text: 'On the 3rd.', by: 'SEND officer', id: randomUUID() };
  const written = await post('/api/council/messages', reply, key);
  expect(written.statusCode).toBe(201);
  expect((await post('/api/council/messages', reply, key)).json()).toEqual(written.json());
  const changed = await post('/api/council/messages', { ...reply, text: 'On the 4th.' }, key);
  expect([changed.statusCode, changed.json().detail]).toEqual([400, 'id-taken']);

  await anna.phone.sync();
  expect(anna.message(asked.id)?.receivedAt).toBeDefined();
  expect(anna.phone.records(anna.thread)).toHaveLength(2);
  expect(anna.message(written.json().record)).toEqual({
    from: 'council',
    child: anna.child,
    topic: 'meeting',
    text: 'On the 3rd.',
    by: 'SEND officer',
    at: written.json().at,
    inReplyTo: asked.id,
  });
});

test('the council writes first, to one parent, and to nobody who is not let into the child’s record', async () => {
  const { key } = await keyFor('messages:write');
  const { post } = await api();
  const anna = await parent();
  const bela = await parent();
  const words = { topic: 'documents', text: 'We have sent you a letter.' };
  const write = (person: string, child: string) => post('/api/council/messages', { person, child, ...words }, key);
  expect((await write(anna.person, anna.child)).statusCode).toBe(201);
  const wrong = [
    await write(anna.person, bela.child),
    await write(randomUUID(), anna.child),
    await write('x y', anna.child),
  ];
  expect(wrong.map((answer) => [answer.statusCode, answer.json().detail])).toEqual(Array(3).fill([404, 'not-reached']));
  await sql`update grants set until_at = now() where person = ${anna.person}`.execute(database.db);
  expect((await write(anna.person, anna.child)).statusCode).toBe(404);
  await anna.phone.sync();
  expect(anna.phone.records(anna.thread).map(({ body }) => body.text)).toEqual(['We have sent you a letter.']);
});

test('an answer needs something to answer: no unknown number, and nothing that was taken back', async () => {
  const { key } = await keyFor('messages:write');
  const { post } = await api();
  const anna = await parent();
  const { id } = anna.write('Never mind');
  await anna.phone.sync();
  anna.phone.say(anna.thread, 'take-back-message', { id }, anna.phone.version(anna.thread));
  await anna.phone.sync();
  const trace = (await inbox()).findLast(({ record }) => record === id)?.id;
  for (const inReplyTo of [trace, 999_999]) {
    const answer = await post('/api/council/messages', { inReplyTo, text: 'Answer' }, key);
    expect([answer.statusCode, answer.json().detail]).toEqual([404, 'no-such-item']);
  }
  const bad = [{ inReplyTo: 1 }, { text: 'To nobody' }, { inReplyTo: 1, text: 'w'.repeat(4001) }];
  for (const body of bad) expect((await post('/api/council/messages', body, key)).statusCode).toBe(400);
});

test('a key opens only what it was made for, and every refusal is a problem', async () => {
  const { get, post } = await api();
  const calls = {
    'inbox:read': (key?: string) => get('/api/council/inbox', key),
    'inbox:ack': (key?: string) => post('/api/council/inbox/ack', { upTo: 0 }, key),
    'messages:write': (key?: string) =>
      post('/api/council/messages', { person: 'p', child: 'c', topic: 'other', text: 't' }, key),
    'events:write': (key?: string) => post('/api/council/events', { events: [] }, key),
  } as const;
  const real = (await keyFor(...keyScopes)).key;
  const forged = real.slice(0, -1) + (real.endsWith('A') ? 'B' : 'A');
  for (const [scope, call] of Object.entries(calls) as [KeyScope, (key?: string) => ReturnType<typeof get>][]) {
    const others = (await keyFor(...keyScopes.filter((one) => one !== scope))).key;
    const mine = (await keyFor(scope)).key;
    const refused = [await call(), await call(forged), await call('wmk_x'), await call(others)];
    expect(refused.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 403]);
    for (const answer of refused) {
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.headers['www-authenticate']).toContain('Bearer');
      expect(problemSchema.parse(answer.json()).status).toBe(answer.statusCode);
    }
    expect([401, 403]).not.toContain((await call(mine)).statusCode);
  }
});

test('a signed-in family does not get into the council’s side by its session', async () => {
  const { app, signIn } = await serverForThisTest(database);
  const { cookie } = await signIn('anna@example.org');
  const answer = await app.inject({ method: 'GET', url: '/api/council/inbox', headers: { cookie } });
  expect(answer.statusCode).toBe(401);
});

test('of a key only a hash is kept', async () => {
  const { key } = await keyFor('inbox:read');
  const { rows } = await sql`select council_keys::text as row from council_keys
    union all select audit::text from audit`.execute(database.db);
  const secret = key.split('_')[2] ?? '';
  expect(key).toMatch(/^wmk_[0-9a-f]{12}_[A-Za-z0-9_-]{43}$/);
  expect(JSON.stringify(rows)).not.toContain(secret);
});

test('each key has its own measure of calls, and is told when to come again', async () => {
  const { get } = await api({ limits: { ...usualLimits, callsPerKey: 3 } });
  const busy = (await keyFor('inbox:read')).key;
  const quiet = (await keyFor('inbox:read')).key;
  const call = (key: string) => get('/api/council/inbox?since=999999', key);
  const codes = [];
  for (let n = 0; n < 4; n += 1) codes.push((await call(' '.repeat(n) + busy)).statusCode);
  expect(codes).toEqual([200, 200, 200, 429]);
  expect((await call(quiet)).statusCode).toBe(200);
  const again = await call(busy);
  expect(again.json().code).toBe('too-many-tries');
  expect(Number(again.headers['retry-after'])).toBeGreaterThan(0);
});

test('who tries keys at random is stopped by where they come from', async () => {
  const { get } = await api({ limits: { ...usualLimits, callsPerKey: 1 } });
  const codes = [];
  for (let n = 0; n < 5; n += 1) {
    codes.push((await get('/api/council/inbox', `wmk_${'0'.repeat(12)}_${String(n).repeat(43)}`)).statusCode);
  }
  expect(codes).toEqual([401, 401, 401, 401, 429]);
});

test('a rotated key goes on for a day beside the new one; a withdrawn one stops at once', async () => {
  const { get } = await api();
  const { name, key: old } = await keyFor('inbox:read');
  const works = async (key: string) => (await get('/api/council/inbox?since=999999', key)).statusCode === 200;
  expect(await addKey(database.db, name, ['inbox:read'])).toEqual({ ok: false, refused: 'key-exists' });
  const rotated = await rotateKey(database.db, name);
  const fresh = rotated.ok ? rotated.key : '';
  expect([await works(old), await works(fresh)]).toEqual([true, true]);
  const ends = (await listKeys(database.db)).filter((line) => line.name === name).map(({ expires }) => expires);
  const [hours] = ends.flatMap((end) => (end ? [(end.getTime() - Date.now()) / 3_600_000] : []));
  expect(ends).toContain(null);
  expect(hours).toBeGreaterThan(23.9);
  expect(hours).toBeLessThanOrEqual(24);
  await sql`update council_keys set expires_at = expires_at - interval '24 hours' where name = ${name}`.execute(
    database.db,
  );
  expect([await works(old), await works(fresh)]).toEqual([false, true]);
  expect(await withdrawKey(database.db, name)).toBe(1);
  expect(await works(fresh)).toBe(false);
  expect(await withdrawKey(database.db, name)).toBe(0);
  expect(await rotateKey(database.db, name)).toEqual({ ok: false, refused: 'no-such-key' });
});

test('the day a key was last used is kept, and who did what is in the audit without a word of anybody', async () => {
  const { get, post } = await api();
  const { name, key } = await keyFor('inbox:read', 'inbox:ack', 'messages:write');
  const lastUsed = async () => (await listKeys(database.db)).find((line) => line.name === name)?.lastUsed;
  expect(await lastUsed()).toBeNull();
  const anna = await parent();
  anna.write('A secret question');
  await anna.phone.sync();
  const item = (await inbox()).at(-1)?.id ?? 0;
  await get(`/api/council/inbox?since=${item - 1}`, key);
  await post('/api/council/inbox/ack', { upTo: item }, key);
  await post('/api/council/messages', { inReplyTo: item, text: 'A secret answer' }, key);
  expect(await lastUsed()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const rows = await database.db
    .selectFrom('audit')
    .selectAll()
    .where('who', '=', `key:${name}`)
    .orderBy('id')
    .execute();
  expect(rows.map(({ act }) => act)).toEqual(['inbox-fetched', 'inbox-acknowledged', 'reply']);
  expect(JSON.stringify(rows)).not.toContain('secret');
});

test('a council’s system tells what happened in its own words, all or nothing, and the family sees it', async () => {
  const { name, key } = await keyFor('events:write');
  const { post } = await api();
  const anna = await parent('C-7QXK-M3PD');
  await database.db
    .insertInto('children')
    .values({ ref: anna.child, forename: 'Zo', match_name: 'x', match_upn: null })
    .execute();
  const row = (event_type: string, event_date: string) => ({
    ...{ case_ref: 'K1', child_ref: anna.child, event_type, event_date },
    ...{ visible_to_family: true, updated_at: '2026-11-20T09:00:00Z' },
  });
  const events = [row('request-received', '2026-01-05'), row('panel-met', '2026-02-10')];
  const tell = (body: object) => post('/api/council/events', body, key);

  const bad = await tell({ events: [...events, row('panel-met', '2026-02-30')] });
  expect(bad.statusCode).toBe(400);
  expect(problemSchema.parse(bad.json()).faults).toEqual([{ path: 'events.2.event_date', reason: 'no-such-day' }]);
  expect(bad.body).not.toContain('2026-02-30');
  const dry = await tell({ events, dryRun: true });
  expect(dry.json()).toMatchObject({ rows: 2, matched: 1, added: 2, dryRun: true });
  await anna.phone.sync();
  expect(anna.phone.records(`case:${anna.child}`)).toEqual([]);

  expect((await tell({ events })).json()).toMatchObject({ rows: 2, added: 2, dryRun: false });
  expect((await tell({ events })).json()).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  await anna.phone.sync();
  const told = anna.phone.records(`case:${anna.child}`).map(({ body }) => (body.event as { type: string }).type);
  expect(told.sort()).toEqual(['panel-met', 'request-received']);
  const audit = database.db.selectFrom('audit').select('counts').where('who', '=', `key:${name}`);
  expect((await audit.execute()).map(({ counts }) => counts.added)).toEqual([2, 0]);
});

test('characters the database has no room for are refused with their place, and are no bug of ours', async () => {
  const { key } = await keyFor(...keyScopes);
  const { post } = await api();
  const anna = await parent();
  const message = { person: anna.person, child: anna.child, topic: 'late', text: 'Soon.' };
  for (const odd of ['a\0b', 'half a \ud83d']) {
    for (const field of ['person', 'child', 'text', 'by']) {
      const answer = await post('/api/council/messages', { ...message, [field]: odd }, key);
      expect([field, answer.statusCode]).toEqual([field, 400]);
    }
    const told = await post('/api/council/events', { events: [{}, { note_plain: odd }] }, key);
    expect([told.statusCode, problemSchema.parse(told.json()).paths]).toEqual([400, ['events.1.note_plain']]);
  }
  await anna.phone.sync();
  expect(anna.phone.records(anna.thread)).toEqual([]);
});
