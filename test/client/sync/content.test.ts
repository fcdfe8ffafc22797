import { expect, test } from 'vitest';
import { fetchContent } from '../../../src/client/sync/content.ts';
import type { ScopeAnswer } from '../../../src/protocol/sync.ts';
import { newProfile, openTab, openTabForThisTest, shown } from '../phone.ts';
import { legible, rawRows } from '../raw-storage.ts';

const scope = 'content:hertfordshire';
const record = (id: string, version: number) => ({ id, kind: 'service', version, body: { name: `Service ${id}` } });

/** A public server: version 2 holds two services, version 3 has removed one. */
function publicServer() {
  const asked: string[] = [];
  const current = { version: 2 };
  const fetch: typeof globalThis.fetch = async (url) => {
    asked.push(String(url));
    const since = Number(new URL(String(url), 'http://x').searchParams.get('since'));
    const base = { id: scope, version: current.version, more: false } as const;
    const answer: ScopeAnswer =
      since === 2
        ? { ...base, mode: 'since', records: [], removed: current.version === 3 ? ['b'] : [] }
        : { ...base, mode: 'full', records: [record('a', 1), record('b', 2)], removed: [] };
    return Response.json(answer);
  };
  return { asked, current, fetch };
}

test('public content is there without an account, after closing, and can be read while locked', async () => {
  const profile = newProfile();
  const { fetch } = publicServer();
  const before = await openTab(profile);
  expect(await fetchContent(before.store, 'hertfordshire', { fetch })).toEqual({ ok: true });
  before.close();
  const after = await openTabForThisTest(profile);
  expect(shown(after.store, scope).map(({ id }) => id)).toEqual(['a', 'b']);
  const pages = (await rawRows(profile)).filter(({ store }) => store === 'pages');
  expect(pages.map(legible).join()).toContain('Service a');
});

test('it is asked for once a day, or when a person asks, and then only for what is new', async () => {
  const { store } = await openTabForThisTest();
  const { asked, current, fetch } = publicServer();
  const now = new Date('2026-11-21T09:00:00Z');
  await fetchContent(store, 'hertfordshire', { fetch, now });
  await fetchContent(store, 'hertfordshire', { fetch, now });
  expect(asked).toEqual(['/api/content/hertfordshire?since=0']);
  current.version = 3;
  await fetchContent(store, 'hertfordshire', { fetch, now, asked: true });
  expect(asked.at(-1)).toBe('/api/content/hertfordshire?since=2');
  expect(shown(store, scope).map(({ id }) => id)).toEqual(['a']);
  await fetchContent(store, 'hertfordshire', { fetch, now: new Date('2026-11-22T10:00:00Z') });
  expect(asked).toHaveLength(3);
});

test("content never moves the family's cursors, and is no part of what the server is told", async () => {
  const { store } = await openTabForThisTest();
  const { fetch } = publicServer();
  const before = await store.outgoing(100);
  await fetchContent(store, 'hertfordshire', { fetch });
  expect(await store.outgoing(100)).toEqual(before);
});

test('without a signal what was fetched stays', async () => {
  const { store } = await openTabForThisTest();
  const { fetch } = publicServer();
  await fetchContent(store, 'hertfordshire', { fetch });
  const offline: typeof globalThis.fetch = async () => {
    throw new TypeError('fetch failed');
  };
  expect(await fetchContent(store, 'hertfordshire', { fetch: offline, asked: true })).toEqual({
    ok: false,
    problem: 'offline',
  });
  expect(shown(store, scope)).toHaveLength(2);
});
