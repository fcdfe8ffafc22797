import { expect, test } from 'vitest';
import {
  addCouncil,
  chosenCouncils,
  fetchContent,
  fetchContentIn,
  removeCouncil,
} from '../../../src/client/sync/content.ts';
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

/** Every council's pack is one service here; `hold` keeps answers back until it is let go. */
function manyCouncils() {
  const held: (() => void)[] = [];
  const state = { hold: false };
  const fetch: typeof globalThis.fetch = async (url) => {
    const id = `content:${String(url).split('/').at(-1)?.split('?')[0]}` as const;
    if (state.hold) await new Promise<void>((go) => held.push(go));
    const answer: ScopeAnswer = { id, version: 1, mode: 'full', records: [record(id, 1)], removed: [], more: false };
    return Response.json(answer);
  };
  return { fetch, state, letGo: () => held.splice(0).forEach((go) => void go()) };
}

test('a nearby council that somebody adds is kept beside the own one, and leaves the device without a trace', async () => {
  const profile = newProfile();
  const { fetch } = manyCouncils();
  const { store } = await openTabForThisTest(profile);
  await fetchContent(store, 'hertfordshire', { fetch });
  expect(await addCouncil(store, 'bedford', { fetch })).toEqual({ ok: true });
  expect(chosenCouncils(store)).toEqual(['hertfordshire', 'bedford']);
  expect(shown(store, 'content:bedford')).toHaveLength(1);
  const traces = async () => (await rawRows(profile)).map(legible).join().includes('content:bedford');
  expect(await traces()).toBe(true);
  await removeCouncil(store, 'bedford');
  expect(chosenCouncils(store)).toEqual(['hertfordshire']);
  expect(store.scopes()).toEqual([scope]);
  expect(await traces()).toBe(false);
  await removeCouncil(store, 'hertfordshire');
  expect(shown(store, scope)).toHaveLength(1);
});

test('an answer that comes after a council was removed is not kept; added again, it is', async () => {
  const { store } = await openTabForThisTest();
  const { fetch, state, letGo } = manyCouncils();
  state.hold = true;
  const late = addCouncil(store, 'bedford', { fetch });
  await removeCouncil(store, 'bedford');
  letGo();
  await late;
  expect(shown(store, 'content:bedford')).toEqual([]);
  state.hold = false;
  await addCouncil(store, 'bedford', { fetch });
  expect(shown(store, 'content:bedford')).toHaveLength(1);
});

test('a council chosen with no signal stays chosen, and its pack comes later', async () => {
  const { store } = await openTabForThisTest();
  const offline: typeof globalThis.fetch = async () => {
    throw new TypeError('fetch failed');
  };
  expect(await addCouncil(store, 'bedford', { fetch: offline })).toEqual({ ok: false, problem: 'offline' });
  expect(chosenCouncils(store)).toContain('bedford');
  await fetchContent(store, 'bedford', { fetch: manyCouncils().fetch });
  expect(shown(store, 'content:bedford')).toHaveLength(1);
});

test('the texts of one language are kept; the language before leaves once they are here, and all with the council', async () => {
  const profile = newProfile();
  const before = await openTab(profile);
  const asked: string[] = [];
  let isOnline = true;
  const fetch: typeof globalThis.fetch = async (url) => {
    if (!isOnline) throw new TypeError('no signal');
    const { pathname } = new URL(String(url), 'http://x');
    asked.push(pathname);
    const id = `content:${pathname.slice('/api/content/'.length)}` as const;
    const records = [{ id: 'a', kind: 'translation', version: 1, body: { texts: {} } }];
    return Response.json({ id, version: 1, mode: 'full', records, removed: [], more: false } satisfies ScopeAnswer);
  };
  const inLanguage = (language: string) =>
    fetchContentIn(before.store, { council: 'hertfordshire', language }, { fetch });
  const languages = () => before.store.scopes().filter((one) => one.includes('/'));
  expect(await inLanguage('pt-PT')).toEqual({ ok: true });
  isOnline = false;
  expect(await inLanguage('ur')).toEqual({ ok: false, problem: 'offline' });
  expect(languages()).toEqual(['content:hertfordshire/pt-PT']);
  isOnline = true;
  await inLanguage('ur');
  expect(asked).toEqual(['/api/content/hertfordshire/pt-PT', '/api/content/hertfordshire/ur']);
  expect(languages()).toEqual(['content:hertfordshire/ur']);
  await addCouncil(before.store, 'bedford', { fetch });
  await fetchContentIn(before.store, { council: 'bedford', language: 'ur' }, { fetch });
  before.close();
  const after = await openTabForThisTest(profile);
  expect(shown(after.store, 'content:hertfordshire/ur').map(({ id }) => id)).toEqual(['a']);
  await removeCouncil(after.store, 'bedford');
  expect(after.store.scopes().filter((one) => one.includes('/'))).toEqual(['content:hertfordshire/ur']);
});
