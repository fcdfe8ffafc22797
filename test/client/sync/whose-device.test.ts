import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ScopeId } from '../../../src/domain/scope.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { freshDatabase } from '../../support/database.ts';
import { syncWorld } from '../../support/sync-world.ts';
import { addChild, newHome, newProfile, openTabForThisTest, shown, wireTo } from '../phone.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const world = syncWorld(() => database);

async function phoneOfOne() {
  const [first, home] = [randomUUID(), newHome()];
  const tab = await openTabForThisTest(newProfile(), { wire: wireTo(database, first) });
  await addChild(tab.store, home, 'sam', 'Sam');
  await tab.sync();
  await addChild(tab.store, home, 'ada', 'Ada');
  return { first, home, tab };
}

async function somebodyElse(): Promise<{ second: string; theirs: ScopeId }> {
  const second = randomUUID();
  const theirs: ScopeId = `case:${randomUUID()}`;
  await world.council(theirs, [{ id: 'child', kind: 'child', body: { ref: 'r', forename: 'Bo' } }]);
  await world.grant(second, theirs, 'read');
  return { second, theirs };
}

test('another person on the same phone: nothing of the first is sent, nothing of the second is shown', async () => {
  const { first, home, tab } = await phoneOfOne();
  const { second } = await somebodyElse();
  const before = shown(tab.store, home);
  tab.through(wireTo(database, second));
  await tab.sync();
  expect(tab.engine.status()).toMatchObject({ state: 'problem', problem: 'device-of-another', waiting: 1 });
  expect(tab.store.scopes()).toEqual([home]);
  expect(shown(tab.store, home)).toEqual(before);

  tab.through(wireTo(database, first));
  await tab.sync();
  expect(tab.engine.status()).toMatchObject({ state: 'up-to-date', waiting: 0 });
});

test('the phone stays with its first person: another cannot sign in on it', async () => {
  const { first, tab } = await phoneOfOne();
  const { second } = await somebodyElse();
  expect(await tab.store.signedIn(second, 'b@example.org')).toBe(false);
  expect(tab.store.acquaintance()).toMatchObject({ account: 'in', person: first });
  expect(await tab.store.signedIn(first, 'a@example.org')).toBe(true);
});

test('a server that no longer knows whose phone it is gets nothing from it, and cannot drop anything', async () => {
  const { home, tab } = await phoneOfOne();
  const { second, theirs } = await somebodyElse();
  const before = shown(tab.store, home);
  // An answer for the second person, as a server that forgot the first would give it.
  tab.through(async (request) => wireTo(database, second)({ ...request, device: randomUUID(), changes: [] }));
  await tab.sync();
  expect(tab.engine.status()).toMatchObject({ problem: 'device-of-another', waiting: 1 });
  expect(shown(tab.store, home)).toEqual(before);
  expect(tab.store.scopes()).not.toContain(theirs);
});

test('signed out by the server, the words wait', async () => {
  const { tab } = await phoneOfOne();
  tab.through(async () => ({ ok: false, problem: 'signed-out' }));
  await tab.sync();
  expect(tab.engine.status()).toMatchObject({ state: 'problem', problem: 'signed-out', waiting: 1 });
});

test('a phone nobody signed in on asks nobody', async () => {
  let asked = 0;
  const tab = await openTabForThisTest(newProfile(), {
    wire: async () => {
      asked += 1;
      return { ok: false, problem: 'offline' };
    },
  });
  await addChild(tab.store, newHome(), 'sam', 'Sam');
  await tab.engine.sync('change');
  expect(asked).toBe(0);
  expect(tab.engine.status()).toEqual({ state: 'local-only', waiting: 1 });
});
