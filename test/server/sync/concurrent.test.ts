import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../src/server/database/open.ts';
import { syncRules } from '../../../src/server/sync/sync-rules.ts';
import { writeScope } from '../../../src/server/sync/write-scope.ts';
import { freshDatabase } from '../../support/database.ts';
import { lateCommit, orWaiting } from '../../support/sync-scenarios.ts';
import { child, syncWorld } from '../../support/sync-world.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const { newPerson, newHome, deviceOf, grant } = syncWorld(() => database);

/** A world whose pushes stop once they hold the locks of their scopes, until they are let go on. */
function heldWorld() {
  const [held, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const lockScopes: typeof syncRules.lockScopes = async (trx, scopes) => {
    const versions = await syncRules.lockScopes(trx, scopes);
    held.resolve();
    await goOn.promise;
    return versions;
  };
  return { ...syncWorld(() => database, { lockScopes }), held: held.promise, goOn: goOn.resolve };
}

test('many who write at the same time all arrive, in an order a reader never misses anything of', async () => {
  const [person, home] = [newPerson(), newHome()];
  const owner = deviceOf(person);
  owner.say(home, 'add-child', child('first'));
  await owner.sync();
  const writers = Array.from({ length: 6 }, () => deviceOf(person));
  const reader = deviceOf(person);
  const writing = Promise.all(
    writers.map(async (device, index) => {
      for (let n = 0; n < 5; n += 1) {
        device.say(home, 'add-child', child(`${index}-${n}`));
        await device.sync();
      }
    }),
  );
  for (let isDone = false; !isDone; ) {
    isDone = await Promise.race([writing.then(() => true), reader.sync().then(() => false)]);
  }
  await reader.sync();
  expect(reader.records(home)).toHaveLength(31);
  expect(reader.version(home)).toBe(31);
  const fresh = deviceOf(person);
  await fresh.sync();
  expect(reader.records(home)).toEqual(fresh.records(home));
});

test('who counts first and commits last is missed by nobody who read in between', () =>
  lateCommit(database, syncRules));

test('an import that commits long after it began is still delivered to who asked meanwhile', async () => {
  const [person, scope] = [newPerson(), 'case:C-LATE' as const];
  await grant(person, scope, 'read');
  const reader = deviceOf(person);
  const record = (id: string) => ({ puts: [{ id, kind: 'official-event', body: {} }], removes: [] });
  await database.db.transaction().execute((trx) => writeScope(trx, scope, record('early')));
  const [written, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const slow = database.db.transaction().execute(async (trx) => {
    await writeScope(trx, scope, record('slow'));
    written.resolve();
    await goOn.promise;
  });
  await written.promise;
  const second = database.db.transaction().execute((trx) => writeScope(trx, scope, record('second')));
  await orWaiting(database, second);
  await reader.sync();
  goOn.resolve();
  await Promise.all([slow, second]);
  await reader.sync();
  expect(reader.records(scope).map(({ id }) => id)).toEqual(['early', 'second', 'slow']);
});

test('two tabs of one phone that send the same at the same moment have it done once', async () => {
  const [person, home] = [newPerson(), newHome()];
  const { held, goOn, ...world } = heldWorld();
  const first = world.deviceOf(person);
  const change = first.say(home, 'add-child', child('once'));
  const second = deviceOf(person, first.id);
  const firstDone = first.sync();
  await held;
  const secondDone = second.sync({ changes: [change] });
  await orWaiting(database, secondDone);
  goOn();
  const [a, b] = await Promise.all([firstDone, secondDone]);
  expect(b.acks).toEqual(a.acks);
  expect(b.refused).toEqual([]);
  expect(second.version(home)).toBe(1);
});

test('two phones that write to two homes in opposite order do not stop each other', async () => {
  const [person, one, two] = [newPerson(), newHome(), newHome()];
  const maker = deviceOf(person);
  maker.say(one, 'add-child', child('one'));
  maker.say(two, 'add-child', child('two'));
  await maker.sync();
  const phones = [deviceOf(person), deviceOf(person)];
  for (let round = 0; round < 5; round += 1) {
    for (const [index, phone] of phones.entries()) {
      for (const home of index === 0 ? [one, two] : [two, one])
        phone.say(home, 'add-child', child(`${round}-${index}`));
    }
    await Promise.all(phones.map((phone) => phone.sync()));
  }
  await maker.sync();
  expect(maker.records(one)).toHaveLength(11);
  expect(maker.records(two)).toHaveLength(11);
});

test('access that is withdrawn while a change is being written ends after it, never before', async () => {
  const [person, guest, home] = [newPerson(), newPerson(), newHome()];
  const owner = deviceOf(person);
  owner.say(home, 'add-child', child('home'));
  await owner.sync();
  await grant(guest, home, 'write');
  const { held, goOn, ...world } = heldWorld();
  const phone = world.deviceOf(guest);
  phone.say(home, 'add-child', child('just-in-time'));
  const written = phone.sync();
  await held;
  let isWithdrawn = false;
  const withdrawn = database.db.deleteFrom('grants').where('person', '=', guest).execute();
  const noticed = withdrawn.then(() => {
    isWithdrawn = true;
  });
  await orWaiting(database, withdrawn);
  expect(isWithdrawn).toBe(false);
  goOn();
  await Promise.all([written, noticed]);
  await owner.sync();
  expect(owner.record(home, 'child-just-in-time')).toBeDefined();
});
