import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import type { ScopeId } from '../../../src/domain/scope.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { databaseForThisTest } from '../../support/database.ts';
import { losingTheAnswer } from '../faults.ts';
import {
  addChild,
  addEvent,
  newHome,
  newProfile,
  openTab,
  openTabForThisTest,
  say,
  shown,
  wireTo,
  writeNote,
} from '../phone.ts';
import { copyProfile } from '../profile-copy.ts';
import { rawRows, removeRaw } from '../raw-storage.ts';
import { backUp } from '../server-backup.ts';

let database: Database;
let person: string;
let home: ScopeId;
beforeEach(async () => {
  database = await databaseForThisTest();
  person = randomUUID();
  home = newHome();
});

const wire = () => wireTo(database, person);
const ids = (store: Parameters<typeof shown>[0]) => shown(store, home).map(({ id }) => id);

test('a server restored from a backup is given again what it lost', async () => {
  const tab = await openTabForThisTest(newProfile(), { wire: wire() });
  const other = await openTabForThisTest(newProfile(), { wire: wire() });
  await addChild(tab.store, home, 'sam', 'Sam');
  await tab.sync();
  await other.sync();
  const backup = await backUp(database, 'monday');
  await addEvent(tab.store, home, 'letter', 'sam', 'lost by the server');
  await addChild(other.store, home, 'ada', 'Ada');
  await tab.sync();
  await other.sync();
  await tab.sync();
  await addEvent(tab.store, home, 'call', 'sam', 'not sent yet');

  await backup.restore();
  await tab.sync();
  await other.sync();
  await tab.sync();
  expect(ids(tab.store)).toEqual(['ada', 'call', 'letter', 'sam']);
  expect(shown(other.store, home)).toEqual(shown(tab.store, home));
  expect([tab, other].map(({ engine }) => engine.status().waiting)).toEqual([0, 0]);
  expect([...tab.store.tray(), ...other.store.tray()]).toEqual([]);
});

test('a server that lost a number without saying so gets it from the log', async () => {
  const tab = await openTabForThisTest(newProfile(), { wire: wire() });
  await addChild(tab.store, home, 'sam', 'Sam');
  await tab.sync();
  await addChild(tab.store, home, 'ada', 'Ada');
  await tab.sync();
  await database.db.deleteFrom('changes').where('seq', '=', 2).execute();
  await database.db.deleteFrom('records').where('id', '=', 'ada').execute();
  await database.db.updateTable('devices').set({ last_seq: 1 }).execute();
  await addChild(tab.store, home, 'bo', 'Bo');
  await tab.sync();
  expect(tab.engine.status()).toMatchObject({ state: 'up-to-date', waiting: 0 });
  expect(await database.db.selectFrom('records').select('id').orderBy('id').execute()).toEqual([
    { id: 'ada' },
    { id: 'bo' },
    { id: 'sam' },
  ]);
});

test('a gap the log cannot fill gives the device a new name, and what waits goes up', async () => {
  const profile = newProfile();
  const before = await openTab(profile, { wire: wire() });
  await addChild(before.store, home, 'sam', 'Sam');
  await addChild(before.store, home, 'ada', 'Ada');
  await before.sync();
  await addChild(before.store, home, 'bo', 'Bo');
  before.close();
  for (const row of await rawRows(profile)) if (row.store === 'log') await removeRaw(profile, row);
  await database.db.deleteFrom('changes').where('seq', '=', 2).execute();
  await database.db.updateTable('devices').set({ last_seq: 1 }).execute();

  const after = await openTabForThisTest(profile, { wire: wire() });
  await after.sync();
  expect(after.engine.status()).toMatchObject({ state: 'up-to-date', waiting: 0 });
  expect(ids(after.store)).toEqual(['ada', 'bo', 'sam']);
  expect(await database.db.selectFrom('devices').select('id').execute()).toHaveLength(2);
});

test('a phone copied to another phone: both go on, and no words are lost or doubled', async () => {
  const profile = newProfile();
  const original = await openTabForThisTest(profile, { wire: wire() });
  await addChild(original.store, home, 'sam', 'Sam');
  await addEvent(original.store, home, 'letter', 'sam', 'one');
  await original.sync();
  await writeNote(original.store, home, 'letter', 'two', 'one');
  const copy = await openTabForThisTest(await copyProfile(profile), { wire: wire() });
  // Both hold the unsent change; then each says something else under the same number.
  await addChild(original.store, home, 'ada', 'Ada');
  await addChild(copy.store, home, 'bo', 'Bo');
  await original.sync();
  await copy.sync();
  await original.sync();
  expect(ids(original.store)).toEqual(['ada', 'bo', 'letter', 'sam']);
  expect(shown(copy.store, home)).toEqual(shown(original.store, home));
  expect([original, copy].map(({ engine }) => engine.status().waiting)).toEqual([0, 0]);
  expect([...original.store.tray(), ...copy.store.tray()]).toEqual([]);
  const letter = original.store.view(home).records.get('letter');
  expect(letter?.body).toMatchObject({ note: 'two' });
  expect(letter?.body).not.toHaveProperty('earlier');
});

test('a copied phone whose last answer was lost does not do its work twice', async () => {
  const profile = newProfile();
  const original = await openTabForThisTest(profile, { wire: wire() });
  await addChild(original.store, home, 'sam', 'Sam');
  await addEvent(original.store, home, 'letter', 'sam', 'one');
  await original.sync();
  await writeNote(original.store, home, 'letter', 'two', 'one');
  original.through(losingTheAnswer(wire()));
  await original.sync();
  const copy = await openTabForThisTest(await copyProfile(profile), { wire: wire() });
  await addChild(original.store, home, 'ada', 'Ada');
  original.through(wire());
  await original.sync();
  await writeNote(copy.store, home, 'letter', 'three', 'two');
  await copy.sync();
  await original.sync();
  expect(shown(copy.store, home)).toEqual(shown(original.store, home));
  expect(copy.store.tray()).toEqual([]);
  expect(original.store.view(home).records.get('letter')?.body).toEqual({
    child: 'sam',
    event: { type: 'request-received', date: '2026-01-05' },
    note: 'three',
  });
});

test('what the server refused before it was restored stays refused, and numbers go on', async () => {
  const tab = await openTabForThisTest(newProfile(), { wire: wire() });
  await addChild(tab.store, home, 'sam', 'Sam');
  await tab.sync();
  const backup = await backUp(database, 'monday');
  await say(tab.store, home, 'edit-child', { id: 'nobody', name: 'Nobody' });
  await addChild(tab.store, home, 'ada', 'Ada');
  await tab.sync();
  await backup.restore();
  await addChild(tab.store, home, 'bo', 'Bo');
  await tab.sync();
  expect(ids(tab.store)).toEqual(['ada', 'bo', 'sam']);
  expect(tab.store.tray()).toMatchObject([{ code: 'gone', change: { args: { name: 'Nobody' } } }]);
  expect(tab.engine.status().waiting).toBe(0);
});
