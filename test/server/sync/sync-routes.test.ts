import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ScopeId } from '../../../src/domain/scope.ts';
import { syncResponseSchema } from '../../../src/protocol/sync.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { freshDatabase } from '../../support/database.ts';
import { scriptedDevice } from '../../support/device.ts';
import { serverForThisTest, type TestServer } from '../../support/server.ts';
import { child, syncWorld } from '../../support/sync-world.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const { newHome, grant, council } = syncWorld(() => database);
const idle = () => scriptedDevice(async () => ({ ok: false, problem: { code: 'server-ill' } }));

const send = ({ app }: TestServer, cookie: string, payload: object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: '/api/sync', payload, headers: { cookie, ...headers } });

test('nobody who is not signed in is told or believed anything', async () => {
  const server = await serverForThisTest(database);
  const device = idle();
  device.say(newHome(), 'add-child', child('x'));
  const answer = await send(server, '', device.request());
  expect([answer.statusCode, answer.json().code]).toEqual([401, 'signed-out']);
  const forged = await send(server, 'waymark.session_token=abc.def', device.request());
  expect(forged.statusCode).toBe(401);
});

test('a signed-in person syncs, and the answer fits the protocol', async () => {
  const server = await serverForThisTest(database);
  const { cookie, person } = await server.signIn('sync@example.org');
  const [device, home] = [idle(), newHome()];
  device.say(home, 'add-child', child('one'));
  const answer = await send(server, cookie, device.request());
  const response = syncResponseSchema.parse(answer.json());
  expect(response).toMatchObject({ person, acks: { 1: device.outbox[0]?.hash }, scopes: [{ id: home, version: 1 }] });
  expect(answer.headers['cache-control']).toBe('no-store');
  const { body } = await server.app.inject('/api/metrics');
  expect(body).toContain('waymark_changes_total{result="done"} 1');
});

test('a long answer comes packed as the phone can unpack it, a short one does not', async () => {
  const server = await serverForThisTest(database);
  const { cookie, person } = await server.signIn('packed@example.org');
  const scope: ScopeId = newHome();
  await grant(person, scope, 'read');
  await council(
    scope,
    Array.from({ length: 50 }, (_, n) => ({ id: `r${n}`, kind: 'own-event', body: { note: 'word '.repeat(20) } })),
  );
  const ask = (encoding: string) => send(server, cookie, idle().request(), { 'accept-encoding': encoding });
  const [brotli, gzip, plain, refused] = [
    await ask('gzip, br'),
    await ask('gzip'),
    await ask('identity'),
    await ask('br;q=0'),
  ];
  expect(JSON.parse(String(brotliDecompressSync(brotli.rawPayload))).scopes[0].records).toHaveLength(50);
  expect(JSON.parse(String(gunzipSync(gzip.rawPayload))).scopes[0].records).toHaveLength(50);
  expect(plain.json().scopes[0].records).toHaveLength(50);
  expect(refused.headers['content-encoding']).toBeUndefined();
  const { generation } = plain.json();
  const short = await send(server, cookie, idle().request({ cursors: { [scope]: 1 }, generation }), {
    'accept-encoding': 'br',
  });
  expect(short.headers['content-encoding']).toBeUndefined();
  expect(short.rawPayload.length).toBeLessThan(1024);
});

test('problems of the exchange come as problems: fork, gap, an old protocol, too much, not JSON', async () => {
  const server = await serverForThisTest(database);
  const { cookie } = await server.signIn('trouble@example.org');
  const device = idle();
  device.say(newHome(), 'add-child', child('one'));
  const second = device.say(newHome(), 'add-child', child('two'));
  const gap = await send(server, cookie, device.request({ changes: [second] }));
  expect(gap.json()).toMatchObject({ status: 409, code: 'gap', lastSeq: 0 });
  const old = await send(server, cookie, device.request({ protocol: 0 }));
  expect(old.json()).toMatchObject({ status: 426, code: 'update-needed' });
  const shapeless = await send(server, cookie, { device: 'me' });
  expect(shapeless.json()).toMatchObject({
    status: 400,
    code: 'bad-request',
    paths: expect.arrayContaining(['device']),
  });
  const form = await send(server, cookie, device.request(), { 'content-type': 'text/plain' });
  expect(form.statusCode).toBe(415);
  const huge = await send(server, cookie, { ...device.request(), pad: 'x'.repeat(1_100_000) });
  expect([huge.statusCode, huge.json().code]).toEqual([413, 'bad-request']);
});
