import { expect, test } from 'vitest';
import { openStore } from '../../../src/client/store/open-store.ts';
import { createEngine } from '../../../src/client/sync/engine.ts';
import { createSession } from '../../../src/client/sync/session.ts';

/** A server that knows one code per person; `calls` is what it was asked. */
async function phoneAndServer(people: Record<string, string>) {
  const store = await openStore({ indexedDB: undefined });
  const reasons: string[] = [];
  const engine = createEngine({
    store,
    transport: {
      exchange: async () => {
        reasons.push('sync');
        return { ok: false, problem: 'offline' };
      },
    },
    clock: { now: () => new Date(), setTimeout: () => undefined, clearTimeout: () => undefined },
  });
  const calls: string[] = [];
  const net = { isUp: true };
  const answer = (status: number, body?: object): Response =>
    body
      ? Response.json(body, { status, headers: { 'content-type': 'application/json' } })
      : new Response(null, { status });
  const fetch: typeof globalThis.fetch = async (url, init) => {
    if (!net.isUp) throw new TypeError('fetch failed');
    calls.push(`${init?.method} ${url}`);
    const { email = '', code } = init?.body ? JSON.parse(String(init.body)) : {};
    if (String(url).endsWith('/code')) return answer(204);
    if (init?.method === 'DELETE') return answer(204);
    if (code !== '123456') return answer(401, { type: 't', title: 't', status: 401, code: 'wrong-code' });
    return answer(200, { person: people[email], email });
  };
  return { store, engine, reasons, calls, net, session: createSession(store, engine, fetch) };
}

test('a parent signs in with the code from the mail, and the phone talks to the server at once', async () => {
  const { session, store, engine, reasons, calls } = await phoneAndServer({ 'a@example.org': 'anna' });
  expect(await session.signIn('a@example.org')).toEqual({ ok: true });
  expect(await session.enterCode('a@example.org', '000000')).toEqual({ ok: false, problem: 'wrong-code' });
  expect(store.acquaintance().account).toBe('none');
  expect(await session.enterCode('a@example.org', '123456')).toEqual({ ok: true });
  expect(store.acquaintance()).toEqual({ account: 'in', person: 'anna', email: 'a@example.org' });
  await expect.poll(() => engine.status().problem, { timeout: 20_000 }).toBe('offline');
  expect(reasons).toHaveLength(1);
  expect(calls).toEqual(['POST /api/session/code', 'POST /api/session', 'POST /api/session']);
});

test('the code of an invitation lets a parent in as the code of the mail does', async () => {
  const { session, store, calls } = await phoneAndServer({ 'a@example.org': 'anna' });
  expect(await session.join('a@example.org', '123456')).toEqual({ ok: true });
  expect(store.acquaintance().person).toBe('anna');
  expect(calls).toEqual(['POST /api/join']);
});

test("somebody else's code on a phone that has its person is turned away and leaves no session behind", async () => {
  const { session, store, calls } = await phoneAndServer({ 'a@example.org': 'anna', 'b@example.org': 'bert' });
  await session.enterCode('a@example.org', '123456');
  await session.signOut();
  expect(await session.enterCode('b@example.org', '123456')).toEqual({ ok: false, problem: 'device-of-another' });
  expect(store.acquaintance()).toEqual({ account: 'out', person: 'anna' });
  expect(calls.slice(-2)).toEqual(['POST /api/session', 'DELETE /api/session']);
});

test('signing out says what still waits, and waits on this phone for the same person', async () => {
  const { session, store } = await phoneAndServer({ 'a@example.org': 'anna' });
  await session.enterCode('a@example.org', '123456');
  await store.say({ scope: 'home:a', name: 'add-child', args: { id: 'sam', name: 'Sam' } });
  expect(await session.signOut()).toEqual({ ok: true, waiting: 1 });
  expect(store.view('home:a').records.size).toBe(1);
  expect(store.acquaintance().email).toBeUndefined();
});

test('signing out without a signal is made good when there is one', async () => {
  const { session, calls, net } = await phoneAndServer({ 'a@example.org': 'anna' });
  await session.enterCode('a@example.org', '123456');
  net.isUp = false;
  await session.signOut();
  await session.settle();
  expect(calls).not.toContain('DELETE /api/session');
  net.isUp = true;
  await session.settle();
  await session.settle();
  expect(calls.filter((call) => call === 'DELETE /api/session')).toHaveLength(1);
});
