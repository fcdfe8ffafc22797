import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHttpTransport } from '../../../src/client/sync/http-transport.ts';
import type { SyncRequest } from '../../../src/protocol/sync.ts';
import { addChild, newHome, newProfile, openTabForThisTest, shown } from '../phone.ts';

type Answer = (response: ServerResponse) => void;

let answer: Answer = (response) => response.end();
const heard: { method: string | undefined; type: string | undefined; body: string }[] = [];
const server = createServer(async (request, response) => {
  let body = '';
  for await (const part of request) body += part;
  heard.push({ method: request.method, type: request.headers['content-type'], body });
  answer(response);
});

let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/sync`;
});
afterAll(() => server.close());

const request: SyncRequest = { protocol: 1, device: crypto.randomUUID(), cursors: {}, ackedTo: 0, changes: [] };
const response = {
  person: 'p',
  generation: 'g',
  dropped: [],
  scopes: [],
  acks: {},
  refused: [],
  leaseUntil: '2026-12-21T00:00:00Z',
};

const halfARecord = JSON.stringify({
  ...response,
  scopes: [
    {
      id: 'home:a',
      version: 1,
      mode: 'full',
      records: [{ id: 'sam', kind: 'child', version: 1 }],
      removed: [],
      more: false,
    },
  ],
});

const sends =
  (status: number, type: string, body: string): Answer =>
  (out) => {
    out.writeHead(status, { 'content-type': type });
    out.end(body);
  };
const problem = (status: number, more: object) =>
  sends(status, 'application/problem+json', JSON.stringify({ type: 'about:blank', title: 't', status, ...more }));

test('an answer of ours is taken, and the question went up as JSON', async () => {
  answer = sends(200, 'application/json; charset=utf-8', JSON.stringify(response));
  expect(await createHttpTransport({ url }).exchange(request)).toEqual({ ok: true, answer: response });
  expect(heard.at(-1)).toEqual({ method: 'POST', type: 'application/json', body: JSON.stringify(request) });
});

test.each<[string, Answer, string]>([
  ["a hotel's sign-in page", sends(200, 'text/html', '<h1>Free wifi</h1>'), 'not-waymark'],
  ['a page that says it is JSON', sends(200, 'application/json', '<h1>Free wifi</h1>'), 'not-waymark'],
  ['an answer cut in half', sends(200, 'application/json', JSON.stringify(response).slice(0, 40)), 'not-waymark'],
  ['an empty answer', sends(200, 'application/json', ''), 'not-waymark'],
  ['a page that is not there', sends(404, 'text/html', 'not here'), 'not-waymark'],
  ['an answer this app is too old for', sends(200, 'application/json', '{"person":"p"}'), 'update-needed'],
  ['an answer with half a record in it', sends(200, 'application/json', halfARecord), 'update-needed'],
  ['a gateway without a server behind it', sends(502, 'text/html', 'bad gateway'), 'server-ill'],
  ['a server that is busy', sends(503, 'text/plain', 'later'), 'busy'],
  ['too many requests at a gateway', sends(429, 'text/plain', 'later'), 'busy'],
  ['a server that is ill and says so', problem(500, { code: 'server-ill' }), 'server-ill'],
  ['nobody signed in', problem(401, { code: 'signed-out' }), 'signed-out'],
  ['an app too old for the server', problem(426, { code: 'update-needed' }), 'update-needed'],
  ['a problem of a newer server', problem(418, { code: 'teapot' }), 'not-waymark'],
  [
    'a line that breaks in the middle',
    (out) => out.writeHead(200, { 'content-length': 99 }).write('{') && out.destroy(),
    'offline',
  ],
])('%s is told apart', async (_what, given, expected) => {
  answer = given;
  expect(await createHttpTransport({ url }).exchange(request)).toMatchObject({ ok: false, problem: expected });
});

test('no server at all is offline', async () => {
  const nowhere = createHttpTransport({ url: 'http://127.0.0.1:1/api/sync' });
  expect(await nowhere.exchange(request)).toEqual({ ok: false, problem: 'offline' });
});

test('a gap tells the last number the server has', async () => {
  answer = problem(409, { code: 'gap', lastSeq: 7 });
  expect(await createHttpTransport({ url }).exchange(request)).toEqual({ ok: false, problem: 'gap', lastSeq: 7 });
});

test.each<[string, Answer]>([
  ["a hotel's sign-in page", sends(200, 'text/html', '<h1>Free wifi</h1>')],
  ['an answer cut in half', sends(200, 'application/json', JSON.stringify(response).slice(0, 40))],
])('%s changes nothing on the phone: no sign-out, no lost words', async (_what, given) => {
  answer = given;
  const home = newHome();
  const { exchange } = createHttpTransport({ url });
  const tab = await openTabForThisTest(newProfile(), { wire: exchange });
  await tab.store.signedIn('p', 'a@example.org');
  await addChild(tab.store, home, 'sam', 'Sam');
  const before = shown(tab.store, home);
  await tab.sync();
  expect(tab.engine.status()).toEqual({ state: 'problem', problem: 'not-waymark', waiting: 1 });
  expect(shown(tab.store, home)).toEqual(before);
  expect(tab.store.acquaintance()).toEqual({ account: 'in', person: 'p', email: 'a@example.org' });
});
