import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { carryKept } from '../../src/client/carry-kept.ts';
import { readSaved, savedKey } from '../../src/client/kept-saved.ts';
import { moveSaved } from '../../src/client/move-saved.ts';
import type { Store } from '../../src/client/store/open-store.ts';
import { savedHelpSchema } from '../../src/domain/records/saved-records.ts';
import type { Database } from '../../src/server/database/open.ts';
import { freshDatabase } from '../support/database.ts';
import { newProfile, openTab, openTabForThisTest, wireTo } from './phone.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const palms = { council: 'hertfordshire', service: 'palms', name: 'PALMS' };
const sendiass = { council: 'hertfordshire', service: 'herts-sendiass', name: 'Herts SENDIASS' };
const ofPerson = (store: Store, person: string) =>
  savedHelpSchema.parse(store.view(`person:${person}`).records.get('saved-help')?.body ?? { saved: [] }).saved;

test('what was saved with no account is the person’s own from sign-in on, on every phone of theirs', async () => {
  const person = randomUUID();
  const wire = wireTo(database, person);
  const phone = await openTabForThisTest(newProfile(), { wire });
  const stop = carryKept(phone.store, phone.engine);
  onTestFinished(stop);
  await phone.store.keepSetting(savedKey, [palms, sendiass]);
  expect(phone.store.scopes()).toEqual([]);
  await phone.store.signedIn(person, 'anna@example.org');
  await expect.poll(() => readSaved(phone.store.setting(savedKey))).toEqual([]);
  await phone.sync();
  expect(ofPerson(phone.store, person)).toEqual([palms, sendiass]);

  const tablet = await openTabForThisTest(newProfile(), { wire });
  await tablet.store.signedIn(person, 'anna@example.org');
  await tablet.sync();
  expect(ofPerson(tablet.store, person)).toEqual([palms, sendiass]);
});

test('nothing moves while nobody is signed in', async () => {
  const { store } = await openTabForThisTest();
  await store.keepSetting(savedKey, [palms]);
  expect(await moveSaved(store)).toBe(false);
  expect(readSaved(store.setting(savedKey))).toEqual([palms]);
  await store.signedIn('anna', 'anna@example.org');
  await store.signedOut();
  expect(await moveSaved(store)).toBe(false);
  expect(readSaved(store.setting(savedKey))).toEqual([palms]);
});

test('a phone that is closed in the middle goes on at the next start, and saves nobody twice', async () => {
  const profile = newProfile();
  const first = await openTab(profile);
  await first.store.signedIn('anna', 'anna@example.org');
  await first.store.keepSetting(savedKey, [palms, sendiass]);
  await first.store.say({ scope: 'person:anna', name: 'save-help', args: palms });
  first.close();
  const { store } = await openTabForThisTest(profile);
  expect(await moveSaved(store)).toBe(true);
  expect(await moveSaved(store)).toBe(false);
  expect(ofPerson(store, 'anna')).toEqual([palms, sendiass]);
});

test('signing out takes what was saved off the phone, and signing in brings it back', async () => {
  const person = randomUUID();
  const { store, sync } = await openTabForThisTest(newProfile(), { wire: wireTo(database, person) });
  await store.signedIn(person, 'anna@example.org');
  await store.say({ scope: `person:${person}`, name: 'save-help', args: palms });
  await sync();
  await store.signedOut();
  expect(ofPerson(store, person)).toEqual([]);
  await store.signedIn(person, 'anna@example.org');
  await sync();
  expect(ofPerson(store, person)).toEqual([palms]);
});
