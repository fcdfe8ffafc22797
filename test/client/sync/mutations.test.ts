import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EngineRules, engineRules } from '../../../src/client/sync/round.ts';
import type { ScopeId } from '../../../src/domain/scope.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { freshDatabase } from '../../support/database.ts';
import { syncWorld } from '../../support/sync-world.ts';
import { holdingTheFirst } from '../faults.ts';
import { addChild, newHome, newProfile, openTab, openTabForThisTest, say, shown, wireTo } from '../phone.ts';
import { copyProfile } from '../profile-copy.ts';

/* Each guard of the engine is taken away in turn: the scenario that holds with it must fail without it. */

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const world = syncWorld(() => database);

/** A copied phone says other words under a number the server knows. Answers whether they arrive in the end. */
async function clonedWordsArrive(rules: EngineRules): Promise<boolean> {
  const [person, home] = [randomUUID(), newHome()];
  const wire = wireTo(database, person);
  const profile = newProfile();
  const original = await openTabForThisTest(profile, { wire, rules });
  await addChild(original.store, home, 'sam', 'Sam');
  await original.sync();
  const copy = await openTab(await copyProfile(profile), { wire, rules });
  await addChild(original.store, home, 'ada', 'Ada');
  await addChild(copy.store, home, 'bo', 'Bo');
  await original.sync();
  await copy.sync();
  const arrived = copy.engine.status().waiting === 0 && shown(copy.store, home).some(({ id }) => id === 'bo');
  copy.close();
  return arrived;
}

/**
 * One tab's answer is late; meanwhile another tab of the phone has heard more. Answers whether the phone still shows
 * the newer words, and whether what was withdrawn before either answer is gone.
 */
async function afterALateAnswer(rules: EngineRules): Promise<{ isNew: boolean; isGone: boolean }> {
  const [person, home] = [randomUUID(), newHome()];
  const wire = wireTo(database, person);
  const profile = newProfile();
  const late = await openTabForThisTest(profile, { wire, rules });
  const council: ScopeId = `case:${randomUUID()}`;
  await world.council(council, [{ id: 'child', kind: 'child', body: { ref: 'r', forename: 'Sam' } }]);
  await world.grant(person, council, 'read');
  await addChild(late.store, home, 'sam', 'Sam');
  await late.sync();
  const other = await openTabForThisTest(newProfile(), { wire, rules });
  await other.sync();

  await say(other.store, home, 'edit-child', { id: 'sam', name: 'Samuel' });
  await other.sync();
  await database.db.deleteFrom('grants').where('scope_id', '=', council).execute();
  const slow = holdingTheFirst(wire);
  late.through(slow.wire);
  const syncing = late.sync();
  await slow.held;
  late.through(async () => ({ ok: false, problem: 'offline' }));
  await world.grant(person, council, 'read');
  const faster = await openTabForThisTest(profile, { wire, rules });
  await say(other.store, home, 'edit-child', { id: 'sam', name: 'Sammy' });
  await other.sync();
  await faster.sync();
  slow.release();
  await syncing;
  const isNew = late.store.view(home).records.get('sam')?.body.name === 'Sammy';
  return { isNew, isGone: !late.store.scopes().includes(council) };
}

test('with every guard in place the words arrive, the late answer changes nothing, and what it drops is gone', async () => {
  expect(await clonedWordsArrive(engineRules)).toBe(true);
  expect(await afterALateAnswer(engineRules)).toEqual({ isNew: true, isGone: true });
});

test('without the hash check, words said under a used number are lost: the scenario shows it', async () => {
  expect(await clonedWordsArrive({ ...engineRules, sameHash: () => true })).toBe(false);
});

test('without the check of cursors, a late answer puts old words over new ones: the scenario shows it', async () => {
  const { isNew } = await afterALateAnswer({ ...engineRules, isFresh: () => true });
  expect(isNew).toBe(false);
});

test('when dropping waits for the rest of the answer, a late answer leaves withdrawn words: the scenario shows it', async () => {
  const { isGone } = await afterALateAnswer({ ...engineRules, dropsFirst: false });
  expect(isGone).toBe(false);
});
