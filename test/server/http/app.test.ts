import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { problemSchema } from '../../../src/protocol/problems.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { createKysely, createPool } from '../../../src/server/database/pool.ts';
import { answerWithProblems, neverTurnedAway, refuseUnderPressure } from '../../../src/server/http/problems.ts';
import { freshDatabase } from '../../support/database.ts';
import { folderForThisTest, serverForThisTest } from '../../support/server.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

/** As vite leaves it: a page, a hashed file with its packed sibling, a service worker. */
function builtApp(): string {
  const dist = folderForThisTest();
  mkdirSync(join(dist, 'assets'));
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Waymark</title>');
  writeFileSync(join(dist, 'service-worker.js'), 'self');
  writeFileSync(join(dist, 'assets/app-1a2b.js'), 'plain');
  writeFileSync(join(dist, 'assets/app-1a2b.js.br'), 'packed');
  return dist;
}

test('nothing of another origin, nothing inline and no frame gets into a page', async () => {
  const { app } = await serverForThisTest(database, { dist: builtApp() });
  for (const url of ['/', '/api/health', '/no-such.file']) {
    const { headers } = await app.inject(url);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|upgrade-insecure/);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('strict-transport-security');
  }
});

test('hashed files are kept for ever and come packed; the page and the worker are asked for anew', async () => {
  const { app } = await serverForThisTest(database, { dist: builtApp() });
  const script = await app.inject({ url: '/assets/app-1a2b.js', headers: { 'accept-encoding': 'br' } });
  expect([script.body, script.headers['content-encoding']]).toEqual(['packed', 'br']);
  expect(script.headers['cache-control']).toContain('immutable');
  expect((await app.inject('/assets/app-1a2b.js')).body).toBe('plain');
  for (const url of ['/', '/service-worker.js', '/index.html']) {
    expect((await app.inject(url)).headers['cache-control']).toBe('no-cache');
  }
});

test('the file of pictures may be a month old, plain or packed: a browser reads anew what it has to ask for anew', async () => {
  const dist = builtApp();
  mkdirSync(join(dist, 'symbols'));
  for (const name of ['pictures.svg', 'pictures.svg.br']) writeFileSync(join(dist, 'symbols', name), name);
  const { app } = await serverForThisTest(database, { dist });
  for (const encoding of ['identity', 'br']) {
    const answer = await app.inject({ url: '/symbols/pictures.svg', headers: { 'accept-encoding': encoding } });
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'public, max-age=2592000']);
  }
});

test('an address inside the app gets the page, and a file that is not there does not', async () => {
  const { app } = await serverForThisTest(database, { dist: builtApp() });
  const get = (url: string, accept = 'text/html') => app.inject({ url, headers: { accept } });
  for (const url of ['/steps', '/help/123?q=speech', '/']) {
    const answer = await get(url);
    expect([answer.statusCode, answer.body]).toEqual([200, '<!doctype html><title>Waymark</title>']);
    expect(answer.headers['cache-control']).toBe('no-cache');
  }
  const missing = [get('/assets/app-old.js'), get('/icon.png'), get('/api/nothing'), get('/steps', 'application/json')];
  for (const answer of await Promise.all(missing)) {
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'not-found']);
  }
  expect((await get('/assets/../../etc/passwd')).body).not.toContain('root');
});

test('every answer that is a problem is RFC 9457', async () => {
  const { app } = await serverForThisTest(database);
  const json = { 'content-type': 'application/json' };
  const answers = {
    404: await app.inject('/api/nothing'),
    401: await app.inject('/api/session'),
    400: await app.inject({ method: 'POST', url: '/api/session', headers: json, payload: '{"email":' }),
    413: await app.inject({ method: 'POST', url: '/api/session', headers: json, payload: `"${'x'.repeat(70_000)}"` }),
    415: await app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'content-type': 'text/plain' },
      payload: 'x',
    }),
  };
  const addresses = {
    400: await app.inject('/api/files/home:x/%ff'),
    414: await app.inject(`/api/files/${'x'.repeat(200)}/y`),
  };
  for (const [status, answer] of [...Object.entries(answers), ...Object.entries(addresses)]) {
    expect(answer.statusCode).toBe(Number(status));
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(problemSchema.parse(answer.json()).status).toBe(Number(status));
    expect(answer.headers['cache-control']).toBe('no-store');
  }
});

test('a bug is said as ours, without what it was about, and is logged without anybody’s words', async () => {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const { app } = await serverForThisTest(database, { logger: { level: 'info', stream } });
  app.get('/api/broken/:name', async () => {
    throw new Error('Amina at 12 Oak Lane');
  });
  const answer = await app.inject('/api/broken/amina?secret=oak');
  expect(answer.json()).toMatchObject({ status: 500, code: 'server-ill' });
  await app.inject({ method: 'POST', url: '/api/session/code', payload: { email: 'amina@example.org' } });
  const log = lines.join('');
  expect(log).toContain('app.test.ts');
  expect(log).toContain('/api/broken/:name');
  expect(answer.body + log).not.toMatch(/oak|amina/i);
});

test('health says whether the database answers', async () => {
  const { app } = await serverForThisTest(database);
  const well = await app.inject('/api/health');
  const version = expect.stringMatching(/^\d+\.\d+/);
  expect([well.statusCode, well.json()]).toEqual([200, { status: 'ok', database: 'ok', version }]);
  const nowhere = createKysely(createPool('postgres://nobody@127.0.0.1:1/none'));
  const { app: cutOff } = await serverForThisTest(database, { db: nowhere });
  const ill = await cutOff.inject('/api/health');
  expect([ill.statusCode, ill.json()]).toEqual([503, { status: 'ill', database: 'ill', version }]);
});

test('the operator counts requests and problems, and no number is about a person', async () => {
  const server = await serverForThisTest(database);
  const { cookie, person } = await server.signIn('counted@example.org');
  await server.app.inject({ url: '/api/session', headers: { cookie } });
  await server.app.inject('/api/session');
  const { body } = await server.app.inject('/api/metrics');
  expect(body).toMatch(/waymark_requests_total\{method="GET",route="\/api\/session",status="200"\} 1/);
  expect(body).toMatch(/waymark_problems_total\{code="signed-out"\} 1/);
  expect(body).not.toContain(person);
  expect(body).not.toContain('counted');
});

test('the API describes itself to programs and to people', async () => {
  const { app } = await serverForThisTest(database);
  const { paths } = (await app.inject('/api/docs/json')).json();
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(['/api/sync', '/api/events', '/api/session', '/api/content/{council}']),
  );
  expect(paths['/api/sync'].post.requestBody.content['application/json'].schema.properties).toHaveProperty('cursors');
  const page = await app.inject('/api/docs');
  expect(page.headers['content-type']).toContain('text/html');
  expect(page.body).toContain('POST /api/sync');
});

test('a server with too many waiting for the database says when to come back', async () => {
  const { app } = await serverForThisTest(database);
  app.get('/api/slow', async () => {
    throw Object.assign(new Error('canceling statement due to lock timeout'), { code: '55P03' });
  });
  const answer = await app.inject('/api/slow');
  expect([answer.statusCode, answer.json().code, answer.headers['retry-after']]).toEqual([503, 'busy', '10']);
});

test('a server behind its work turns requests away without doing them, and says how it is', async () => {
  const app = Fastify();
  onTestFinished(() => app.close());
  answerWithProblems(app);
  await refuseUnderPressure(app, 1);
  let done = 0;
  // Carried out all the same, it would say that the words "busy" are packed, and no browser could read them.
  app.get('/api/content', async (_request, reply) => {
    done += 1;
    return reply.header('content-encoding', 'br').send('packed');
  });
  app.get('/api/health', { config: neverTurnedAway }, async () => ({ status: 'ok' }));
  await app.ready();
  // Nothing runs meanwhile; the guard looks once a second.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
  await new Promise((resolve) => setTimeout(resolve));
  const answer = await app.inject('/api/content');
  expect([answer.statusCode, answer.json().code, answer.headers['retry-after']]).toEqual([503, 'busy', '10']);
  expect([done, answer.headers['content-encoding']]).toEqual([0, undefined]);
  expect((await app.inject('/api/health')).statusCode).toBe(200);
});
