import { afterAll, beforeAll, expect, test } from 'vitest';
import { usualLimits } from '../../../src/server/access/rate-limits.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { freshDatabase } from '../../support/database.ts';
import { codeIn, cookieOf, serverForThisTest, type TestServer } from '../../support/server.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const post = ({ app }: TestServer, url: string, payload: object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url, payload, headers });
const who = ({ app }: TestServer, cookie: string) => app.inject({ url: '/api/session', headers: { cookie } });

test('a person signs in with the code from their mail and stays signed in', async () => {
  const server = await serverForThisTest(database);
  const asked = await post(server, '/api/session/code', { email: ' Amina@Example.org ' });
  expect([asked.statusCode, asked.body]).toEqual([204, '']);
  const [mail] = server.mails;
  expect(mail?.to).toBe('amina@example.org');
  expect(mail?.subject).not.toMatch(/\d/);
  const code = codeIn(mail);
  const typed = `${code.slice(0, 3)} ${code.slice(3)}`;
  const answer = await post(server, '/api/session', { email: 'amina@example.org', code: typed });
  expect(answer.json()).toEqual({ person: expect.any(String), email: 'amina@example.org' });
  const [cookie] = [answer.headers['set-cookie'] ?? ''].flat();
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
  expect((await who(server, cookieOf(cookie))).json()).toEqual(answer.json());
});

test('over https the cookie is for https alone', async () => {
  const config = { demo: false, publicUrl: 'https://waymark.example', proxies: 0 };
  const server = await serverForThisTest(database, { config });
  await post(server, '/api/session/code', { email: 'secure@example.org' });
  const answer = await post(server, '/api/session', { email: 'secure@example.org', code: codeIn(server.mails[0]) });
  expect(String(answer.headers['set-cookie'])).toMatch(/^__Secure-.*; Secure/i);
  expect(answer.headers['strict-transport-security']).toContain('max-age');
});

test('the same person signing in again is the same person', async () => {
  const server = await serverForThisTest(database);
  const first = await server.signIn('again@example.org');
  expect((await server.signIn('again@example.org')).person).toBe(first.person);
});

test('signing out ends the session, not only the cookie', async () => {
  const server = await serverForThisTest(database);
  const { cookie } = await server.signIn('leaving@example.org');
  const left = await server.app.inject({ method: 'DELETE', url: '/api/session', headers: { cookie } });
  expect(left.statusCode).toBe(204);
  const after = await who(server, cookie);
  expect([after.statusCode, after.json().code]).toEqual([401, 'signed-out']);
});

test('after three wrong codes the right one no longer works', async () => {
  const server = await serverForThisTest(database);
  await post(server, '/api/session/code', { email: 'guess@example.org' });
  const code = codeIn(server.mails[0]);
  const wrong = code === '000000' ? '000001' : '000000';
  for (const typed of [wrong, wrong, wrong, code]) {
    const answer = await post(server, '/api/session', { email: 'guess@example.org', code: typed });
    expect([answer.statusCode, answer.json().code]).toEqual([401, 'wrong-code']);
  }
});

test('a code works once, for its own address, and not after a newer one was sent', async () => {
  const server = await serverForThisTest(database);
  const enter = async (email: string, code: string) => (await post(server, '/api/session', { email, code })).statusCode;
  await post(server, '/api/session/code', { email: 'once@example.org' });
  await post(server, '/api/session/code', { email: 'once@example.org' });
  const [older, newer] = server.mails.map(codeIn);
  expect(await enter('other@example.org', newer ?? '')).toBe(401);
  expect(await enter('once@example.org', newer ?? '')).toBe(200);
  expect(await enter('once@example.org', newer ?? '')).toBe(401);
  expect(await enter('once@example.org', older ?? '')).toBe(401);
});

test('a code is of no use after ten minutes', async () => {
  const server = await serverForThisTest(database);
  await post(server, '/api/session/code', { email: 'late@example.org' });
  await database.db
    .updateTable('verification')
    .set({ expiresAt: new Date(Date.now() - 1000) })
    .where('identifier', 'like', '%late@example.org')
    .execute();
  const answer = await post(server, '/api/session', { email: 'late@example.org', code: codeIn(server.mails[0]) });
  expect(answer.statusCode).toBe(401);
});

test('codes are not kept as they were sent, nor where somebody signed in from', async () => {
  const server = await serverForThisTest(database);
  await post(server, '/api/session/code', { email: 'kept@example.org' });
  const stored = await database.db
    .selectFrom('verification')
    .select('value')
    .where('identifier', 'like', '%kept@%')
    .execute();
  expect(stored).toHaveLength(1);
  expect(stored[0]?.value).not.toContain(codeIn(server.mails[0]));
  await server.signIn('kept@example.org');
  const { rows } = await database.pool.query('select "ipAddress", "userAgent" from session');
  expect(rows.every((row) => !row.ipAddress && !row.userAgent)).toBe(true);
});

test('a session ends 90 days after it began, however often it was used', async () => {
  const server = await serverForThisTest(database);
  const { cookie, person } = await server.signIn('long@example.org');
  await database.pool.query(`update session set "createdAt" = now() - interval '91 days' where "userId" = $1`, [
    person,
  ]);
  expect((await who(server, cookie)).statusCode).toBe(401);
});

test('asking for code after code is answered with too many tries, for that address only', async () => {
  const server = await serverForThisTest(database, { limits: { ...usualLimits, codesPerEmail: 2 } });
  const ask = (email: string) => post(server, '/api/session/code', { email });
  expect((await ask('many@example.org')).statusCode).toBe(204);
  expect((await ask('MANY@example.org')).statusCode).toBe(204);
  const third = await ask('many@example.org');
  expect([third.statusCode, third.json().code]).toEqual([429, 'too-many-tries']);
  expect(Number(third.headers['retry-after'])).toBeGreaterThan(0);
  expect((await ask('few@example.org')).statusCode).toBe(204);
});

test('one place on the network cannot try address after address', async () => {
  const server = await serverForThisTest(database, { limits: { ...usualLimits, triesPerAddress: 2 } });
  const statuses = [];
  for (const name of ['a', 'b', 'c']) {
    statuses.push((await post(server, '/api/session', { email: `${name}@example.org`, code: '123456' })).statusCode);
  }
  expect(statuses).toEqual([401, 401, 429]);
});

test('behind a proxy each address counts for itself; without one nobody can pretend to be another', async () => {
  const limits = { ...usualLimits, triesPerAddress: 1 };
  const config = { demo: false, publicUrl: undefined, proxies: 1 };
  const tryFrom = async (server: TestServer, address: string) => {
    const entry = { email: `${address}@example.org`, code: '123456' };
    return (await post(server, '/api/session', entry, { 'x-forwarded-for': address })).statusCode;
  };
  const behind = await serverForThisTest(database, { limits, config });
  expect([await tryFrom(behind, '192.0.2.1'), await tryFrom(behind, '192.0.2.2')]).toEqual([401, 401]);
  expect(await tryFrom(behind, '192.0.2.1')).toBe(429);
  const open = await serverForThisTest(database, { limits });
  expect([await tryFrom(open, '192.0.2.1'), await tryFrom(open, '192.0.2.2')]).toEqual([401, 429]);
});

test('a page of another origin can sign nobody in or out', async () => {
  const server = await serverForThisTest(database);
  const { cookie } = await server.signIn('origin@example.org');
  for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }]) {
    const answer = await server.app.inject({ method: 'DELETE', url: '/api/session', headers: { cookie, ...headers } });
    expect(answer.statusCode).toBe(403);
  }
  expect((await who(server, cookie)).statusCode).toBe(200);
  const own = { origin: 'http://localhost:8080', host: 'localhost:8080', cookie };
  expect((await server.app.inject({ method: 'DELETE', url: '/api/session', headers: own })).statusCode).toBe(204);
});

test('what is not an address is said, with where it is wrong', async () => {
  const server = await serverForThisTest(database);
  const answer = await post(server, '/api/session/code', { email: 'nobody' });
  expect(answer.json()).toMatchObject({ status: 400, code: 'bad-request', paths: ['email'] });
  for (const email of ['nul\0@example.org', 'half\ud83d@example.org', 'tab\u0007@example.org']) {
    for (const url of ['/api/session/code', '/api/session', '/api/join']) {
      const odd = await post(server, url, { email, code: '123456' });
      expect([url, odd.statusCode, odd.json().paths]).toEqual([url, 400, ['email']]);
    }
  }
});
