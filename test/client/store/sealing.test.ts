import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { ScopeId } from '../../../src/domain/scope.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { freshDatabase } from '../../support/database.ts';
import { syncWorld } from '../../support/sync-world.ts';
import { addChild, addEvent, newHome, newProfile, openTab, openTabForThisTest, say, shown, wireTo } from '../phone.ts';
import { legible, rawRows, removeRaw, writeRaw } from '../raw-storage.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const world = syncWorld(() => database);
const marker = 'Marmalade';

async function caseOf(person: string): Promise<ScopeId> {
  const scope: ScopeId = `case:${randomUUID()}`;
  await world.council(scope, [{ id: 'child', kind: 'child', body: { ref: 'r', forename: marker } }]);
  await world.grant(person, scope, 'read');
  return scope;
}

test('no words of a family lie readable in the databases', async () => {
  const profile = newProfile();
  const [person, home] = [randomUUID(), newHome()];
  const { store, sync } = await openTabForThisTest(profile, { wire: wireTo(database, person) });
  await caseOf(person);
  await store.signedIn(person, `${marker}@example.org`);
  await addChild(store, home, 'sam', marker);
  await addEvent(store, home, 'letter', 'sam', marker);
  await say(store, home, 'edit-child', { id: 'nobody', name: marker });
  await store.keepSetting('half-typed', marker);
  // Records, the acknowledged log, the tray, the settings and, at last, something that still waits.
  await sync();
  await addEvent(store, home, 'call', 'sam', marker);

  const rows = await rawRows(profile);
  const filled = new Set(rows.map((row) => row.store));
  expect([...filled].sort()).toEqual(['changes', 'device', 'log', 'pages', 'scopes', 'state', 'tray']);
  expect(shown(store, home).map(legible).join()).toContain(marker);
  expect(rows.filter((row) => legible([row.key, row.value]).includes(marker))).toEqual([]);
});

test('a dropped scope leaves no key, no page and nothing to show', async () => {
  const profile = newProfile();
  const person = randomUUID();
  const { store, sync } = await openTabForThisTest(profile, { wire: wireTo(database, person) });
  const scope = await caseOf(person);
  await sync();
  expect(shown(store, scope)).toHaveLength(1);
  const aboutScope = async () => (await rawRows(profile)).filter((row) => legible(row).includes(scope));
  expect((await aboutScope()).map((row) => row.store).sort()).toEqual(['device', 'pages', 'scopes']);

  await database.db.deleteFrom('grants').where('scope_id', '=', scope).execute();
  await sync();
  expect(await aboutScope()).toEqual([]);
  expect(store.scopes()).toEqual([]);
  expect(shown(store, scope)).toEqual([]);
});

test('a scope granted again comes back whole', async () => {
  const person = randomUUID();
  const { store, sync } = await openTabForThisTest(newProfile(), { wire: wireTo(database, person) });
  const scope = await caseOf(person);
  await sync();
  await database.db.deleteFrom('grants').where('scope_id', '=', scope).execute();
  await sync();
  await world.grant(person, scope, 'read');
  await sync();
  expect(shown(store, scope)).toHaveLength(1);
});

test.each(['damaged', 'lost'])('a %s page is fetched again, and nothing else suffers', async (harm) => {
  const profile = newProfile();
  const [person, home] = [randomUUID(), newHome()];
  const before = await openTab(profile, { wire: wireTo(database, person) });
  const scope = await caseOf(person);
  await addChild(before.store, home, 'sam', 'Sam');
  await before.sync();
  await addChild(before.store, home, 'ada', 'Ada');
  const whole = shown(before.store, scope);
  before.close();
  const page = (await rawRows(profile)).find((row) => row.store === 'pages' && legible(row.key).includes(scope));
  if (!page) throw new Error('there is no page to harm');
  const sealed = Uint8Array.from((page.value as { sealed: Uint8Array }).sealed);
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
  if (harm === 'lost') await removeRaw(profile, page);
  else await writeRaw(profile, { ...page, value: { ...(page.value as object), sealed } });

  const after = await openTabForThisTest(profile, { wire: wireTo(database, person) });
  expect(shown(after.store, scope)).toEqual([]);
  expect(shown(after.store, home).map(({ id }) => id)).toEqual(['ada', 'sam']);
  await after.sync();
  expect(shown(after.store, scope)).toEqual(whole);
  expect(after.engine.status().waiting).toBe(0);
});

test('pages cannot be swapped about, not even within their scope', async () => {
  const profile = newProfile();
  const person = randomUUID();
  const scope: ScopeId = `case:${randomUUID()}`;
  const puts = Array.from({ length: 150 }, (_, index) => ({ id: `e-${index}`, kind: 'undated', body: { index } }));
  await world.council(scope, puts);
  await world.grant(person, scope, 'read');
  const before = await openTab(profile, { wire: wireTo(database, person) });
  await before.sync();
  before.close();
  const [first, second] = (await rawRows(profile)).filter((row) => row.store === 'pages');
  if (!first || !second) throw new Error('there are no two pages');
  const { sealed } = first.value as { sealed: Uint8Array };
  await writeRaw(profile, { ...second, value: { ...(second.value as object), sealed } });
  const after = await openTabForThisTest(profile, { wire: wireTo(database, person) });
  expect(shown(after.store, scope)).toEqual([]);
  await after.sync();
  expect(shown(after.store, scope)).toHaveLength(150);
});

test('a page written by this device is 100 records, and a change of one rewrites one page', async () => {
  const profile = newProfile();
  const person = randomUUID();
  const scope: ScopeId = `case:${randomUUID()}`;
  const puts = Array.from({ length: 450 }, (_, index) => ({ id: `e-${index}`, kind: 'undated', body: { index } }));
  await world.council(scope, puts);
  await world.grant(person, scope, 'read');
  const { store, sync } = await openTabForThisTest(profile, { wire: wireTo(database, person) });
  await sync();
  const pages = async () => {
    const rows = (await rawRows(profile)).filter((row) => row.store === 'pages');
    return new Map(rows.map((row) => [legible(row.key), legible(row.value)]));
  };
  const before = await pages();
  await world.council(scope, [{ id: 'e-7', kind: 'undated', body: { index: 'new' } }], ['e-8']);
  await world.council(scope, [{ id: 'e-new', kind: 'undated', body: {} }]);
  await sync();
  const after = await pages();
  expect(before.size).toBe(5);
  expect(after.size).toBe(5);
  expect([...after].filter(([key, value]) => before.get(key) !== value)).toHaveLength(1);
  expect(shown(store, scope)).toHaveLength(450);
});

test('erasing leaves nothing in the browser', async () => {
  const profile = newProfile();
  const [person, home] = [randomUUID(), newHome()];
  const { store, sync } = await openTabForThisTest(profile, { wire: wireTo(database, person) });
  await addChild(store, home, 'sam', 'Sam');
  await sync();
  await addChild(store, home, 'ada', 'Ada');
  await store.eraseEverything();
  expect(await profile.indexedDB.databases()).toEqual([]);
  expect(store.scopes()).toEqual([]);
  const after = await openTabForThisTest(profile);
  expect(after.store.scopes()).toEqual([]);
  expect(after.store.acquaintance()).toEqual({ account: 'none' });
});

test('erasing everything takes a young person’s room too, also where the files cannot be reached, and says so', async () => {
  const profile = newProfile();
  const { indexedDB } = profile;
  const broken = new Proxy(indexedDB, {
    get: (target, name) => {
      if (name === 'open')
        return (database: string, version?: number) => {
          if (database.startsWith('waymark-files')) throw new DOMException('no room', 'UnknownError');
          return target.open(database, version);
        };
      const found: unknown = Reflect.get(target, name);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
  const { store } = await openTabForThisTest({ ...profile, indexedDB: broken });
  const room = await store.ownRoom('zara');
  onTestFinished(room.close);
  await room.say('me-write', { question: 'm-interests', mode: '8-to-13', format: 'text', text: 'Trains', was: '' });
  expect(await indexedDB.databases()).toHaveLength(3);
  await expect(store.eraseEverything()).rejects.toThrow('storage');
  expect(await indexedDB.databases()).toEqual([]);
});

test('signing out takes the council record from the phone and leaves what the family wrote, sent or not', async () => {
  const profile = newProfile();
  const [person, home] = [randomUUID(), newHome()];
  const tab = await openTabForThisTest(profile, { wire: wireTo(database, person) });
  const scope = await caseOf(person);
  await addChild(tab.store, home, 'sam', 'Sam');
  await tab.sync();
  await addChild(tab.store, home, 'ada', 'Ada');
  await tab.store.signedOut();
  expect(tab.store.scopes()).toEqual([home]);
  expect((await rawRows(profile)).filter((row) => legible(row).includes(scope))).toEqual([]);
  expect(shown(tab.store, home).map(({ id }) => id)).toEqual(['ada', 'sam']);
  expect(tab.engine.status()).toMatchObject({ state: 'local-only', waiting: 1 });
  await tab.engine.sync('poll');
  expect(tab.engine.status()).toMatchObject({ state: 'local-only', waiting: 1 });

  await tab.store.signedIn(person, 'a@example.org');
  await tab.sync();
  expect(tab.engine.status()).toMatchObject({ state: 'up-to-date', waiting: 0 });
  expect(tab.store.scopes()).toEqual([scope, home]);
});

test('a waiting change that nobody can open any more does not hold up the ones after it', async () => {
  const profile = newProfile();
  const [person, home] = [randomUUID(), newHome()];
  const before = await openTab(profile, { wire: wireTo(database, person) });
  await addChild(before.store, home, 'sam', 'Sam');
  await before.sync();
  await addChild(before.store, home, 'ada', 'Ada');
  await addChild(before.store, home, 'bo', 'Bo');
  before.close();
  const row = (await rawRows(profile)).find(({ store, key }) => store === 'changes' && key === 2);
  if (!row) throw new Error('nothing waits');
  await writeRaw(profile, { ...row, value: { ...(row.value as object), sealed: new Uint8Array(40) } });

  const after = await openTabForThisTest(profile, { wire: wireTo(database, person) });
  await after.sync();
  expect(after.engine.status()).toMatchObject({ state: 'up-to-date', waiting: 0 });
  expect(shown(after.store, home).map(({ id }) => id)).toEqual(['bo', 'sam']);
});

test('a damaged key is replaced, and what it sealed is fetched again', async () => {
  const profile = newProfile();
  const person = randomUUID();
  const before = await openTab(profile, { wire: wireTo(database, person) });
  const scope = await caseOf(person);
  await before.sync();
  before.close();
  const key = (await rawRows(profile)).find((row) => row.key === `key:${scope}`);
  if (!key) throw new Error('there is no key');
  await writeRaw(profile, { ...key, value: { key: key.key, value: new Uint8Array(61) } });
  const after = await openTabForThisTest(profile, { wire: wireTo(database, person) });
  expect(shown(after.store, scope)).toEqual([]);
  await after.sync();
  expect(shown(after.store, scope)).toHaveLength(1);
});
