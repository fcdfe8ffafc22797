import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../src/server/database/open.ts';
import { exchange } from '../../../src/server/sync/exchange.ts';
import { syncRules } from '../../../src/server/sync/sync-rules.ts';
import { freshDatabase } from '../../support/database.ts';
import { numberUsedAgain, sentTwice } from '../../support/sync-scenarios.ts';
import { child, requestReceived, syncWorld } from '../../support/sync-world.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const { bugs, newPerson, newHome, deviceOf, grant, council } = syncWorld(() => database);

test('what one phone says, the other phone of the same person shows', async () => {
  const [person, home] = [newPerson(), newHome()];
  const [phone, tablet] = [deviceOf(person), deviceOf(person)];
  phone.say(home, 'add-child', { id: 'c1', name: 'Amina' });
  await phone.sync();
  await tablet.sync();
  expect(tablet.records(home)).toEqual(phone.records(home));
  expect(tablet.record(home, 'c1')?.body).toEqual({ name: 'Amina' });
});

test('a change sent twice is done once and both answers say it was done', () => sentTwice(database, syncRules));

test('a number used again for other words is a fork, and nothing of it is done', () =>
  numberUsedAgain(database, syncRules));

test('a number left out is a gap that names the last one known', async () => {
  const [person, home] = [newPerson(), newHome()];
  const phone = deviceOf(person);
  phone.say(home, 'add-child', child('one'));
  await phone.sync();
  phone.say(home, 'add-child', child('lost'));
  const third = phone.say(home, 'add-child', child('three'));
  const answer = await exchange({ db: database.db }, person, phone.request({ changes: [third] }));
  expect(answer).toEqual({ ok: false, problem: { code: 'gap', lastSeq: 1 } });
});

test('words that do not fit their hash, or numbers out of order, are taken from nobody', async () => {
  const [person, home] = [newPerson(), newHome()];
  const phone = deviceOf(person);
  const one = phone.say(home, 'add-child', child('one'));
  const two = phone.say(home, 'add-child', child('two'));
  const forged = { ...one, args: child('forged') };
  for (const changes of [[forged], [two, one], [one, one]]) {
    const answer = await exchange({ db: database.db }, person, phone.request({ changes }));
    expect(answer).toMatchObject({ ok: false, problem: { code: 'bad-request' } });
  }
  expect((await phone.sync({ changes: [] })).acks).toEqual({});
});

test('a refused change is answered with its reason and never holds up the ones after it', async () => {
  const [person, home] = [newPerson(), newHome()];
  const phone = deviceOf(person);
  const made = phone.say(home, 'add-child', child('kept'));
  const doubled = phone.say(home, 'add-child', { ...child('kept'), name: 'another' });
  const unknown = phone.say(home, 'fly-to-the-moon', {});
  const nameless = phone.say(home, 'add-child', { id: 'x', name: '' });
  const official = phone.say('case:C-1', 'add-child', child('x'));
  const unstorable = phone.say(home, 'add-child', { id: 'nul', name: 'A\u0000B' });
  const halfSign = phone.say(home, 'add-child', { id: 'half', name: '\ud83d' });
  const last = phone.say(home, 'add-child', child('last'));
  await phone.sync();
  const codes = [made, doubled, unknown, nameless, official, unstorable, halfSign, last].map(({ seq }) =>
    phone.refusal(seq),
  );
  expect(codes).toEqual([
    undefined,
    'exists',
    'unknown-change',
    'invalid',
    'forbidden',
    'invalid',
    'invalid',
    undefined,
  ]);
  expect(phone.acks.size).toBe(8);
  expect(phone.records(home).map(({ id }) => id)).toEqual(['child-kept', 'child-last']);
  const again = await phone.sync({ ackedTo: 0 });
  expect(again.refused.map(({ code }) => code)).toEqual(codes.filter(Boolean));
});

test('a change we fail on is given back with the code error, its words are not logged, and the next one is done', async () => {
  const [person, home] = [newPerson(), newHome()];
  await grant(person, home, 'write');
  await council(home, [{ id: 'broken', kind: 'child', body: { name: 7 } }]);
  const phone = deviceOf(person);
  const poison = phone.say(home, 'edit-child', { id: 'broken', born: null });
  phone.say(home, 'add-child', child('after'));
  await phone.sync();
  expect(phone.refusal(poison.seq)).toBe('error');
  expect(bugs).toEqual(['edit-child']);
  expect(phone.record(home, 'child-after')).toBeDefined();
});

test('a change the database cannot take is given back, and the ones around it are done', async () => {
  const [person, ill, home] = [newPerson(), newHome(), newHome()];
  const failing = syncWorld(() => database, {
    lockScopes: async (trx, scopes) => {
      if (scopes.includes(ill)) await sql`select 1 / 0`.execute(trx);
      return syncRules.lockScopes(trx, scopes);
    },
  });
  const phone = failing.deviceOf(person);
  phone.say(home, 'add-child', child('before'));
  const poison = phone.say(ill, 'add-child', child('poison'));
  phone.say(home, 'add-child', child('after'));
  await phone.sync();
  expect(phone.refusals.map(({ seq, code }) => [seq, code])).toEqual([[poison.seq, 'error']]);
  expect(phone.records(home).map(({ id }) => id)).toEqual(['child-after', 'child-before']);
  expect(failing.bugs).toEqual(['add-child']);
});

test('an edit is not lost when the next change of the same request looks at everything', async () => {
  const [person, home] = [newPerson(), newHome()];
  const [phone, tablet] = [deviceOf(person), deviceOf(person)];
  phone.say(home, 'add-child', child('c'));
  phone.say(home, 'add-event', requestReceived('e1', 'child-c'));
  phone.say(home, 'add-event', requestReceived('e2', 'child-c'));
  await phone.sync();
  await tablet.sync();
  tablet.say(home, 'edit-event', { id: 'e2', note: { text: 'theirs', was: '' } });
  await tablet.sync();
  phone.say(home, 'edit-event', { id: 'e1', note: { text: 'mine', was: '' } });
  const removal = phone.say(home, 'remove-child', { id: 'child-c' }, phone.version(home));
  await phone.sync();
  expect(phone.refusal(removal.seq)).toBe('conflict');
  expect(phone.record(home, 'e1')?.body.note).toBe('mine');
});

test('a hundred changes in one request are as good as a hundred requests', async () => {
  const [person, home] = [newPerson(), newHome()];
  const phone = deviceOf(person);
  phone.say(home, 'add-child', child('many'));
  for (let n = 0; n < 99; n += 1) {
    phone.say(home, 'add-event', requestReceived(`e${n}`, 'child-many'));
  }
  await phone.sync();
  expect(phone.version(home)).toBe(100);
  expect(phone.records(home)).toHaveLength(100);
  expect(new Set(phone.records(home).map(({ version }) => version)).size).toBe(100);
});

test('what was removed goes from every phone, and its id cannot be used again', async () => {
  const [person, home] = [newPerson(), newHome()];
  const [phone, tablet] = [deviceOf(person), deviceOf(person)];
  phone.say(home, 'add-child', child('brief'));
  await phone.sync();
  await tablet.sync();
  phone.say(home, 'remove-child', { id: 'child-brief' }, phone.version(home));
  const again = phone.say(home, 'add-child', child('brief'));
  await phone.sync();
  expect(phone.refusal(again.seq)).toBe('gone');
  const answer = await tablet.sync();
  expect(answer.scopes[0]).toMatchObject({ mode: 'since', removed: ['child-brief'] });
  expect(tablet.records(home)).toEqual([]);
  const fresh = await deviceOf(person).sync();
  expect(fresh.scopes[0]).toMatchObject({ mode: 'full', records: [], removed: [] });
});

test('nobody removes what somebody else changed since they saw it', async () => {
  const [person, home] = [newPerson(), newHome()];
  const [phone, tablet] = [deviceOf(person), deviceOf(person)];
  phone.say(home, 'add-child', child('seen'));
  await phone.sync();
  await tablet.sync();
  tablet.say(home, 'edit-child', { id: 'child-seen', name: 'New name' });
  await tablet.sync();
  const blind = phone.say(home, 'remove-child', { id: 'child-seen' }, 1);
  await phone.sync();
  expect(phone.refusal(blind.seq)).toBe('conflict');
  phone.say(home, 'remove-child', { id: 'child-seen' }, phone.version(home));
  await phone.sync();
  expect(phone.records(home)).toEqual([]);
});

test("a phone's own later edits do not stand in the way of what it then removes", async () => {
  const [person, home] = [newPerson(), newHome()];
  const phone = deviceOf(person);
  phone.say(home, 'add-child', child('own'));
  await phone.sync();
  const seen = phone.version(home);
  phone.say(home, 'edit-child', { id: 'child-own', name: 'Again' });
  const removal = phone.say(home, 'remove-child', { id: 'child-own' }, seen);
  await phone.sync();
  expect(phone.refusal(removal.seq)).toBeUndefined();
  expect(phone.records(home)).toEqual([]);
});

test('removing a child takes what was written under it, seen or read on demand', async () => {
  const [person, home] = [newPerson(), newHome()];
  const phone = deviceOf(person);
  phone.say(home, 'add-child', child('two'));
  phone.say(home, 'add-event', requestReceived('e1', 'child-two'));
  await phone.sync();
  phone.say(home, 'remove-child', { id: 'child-two' }, phone.version(home));
  await phone.sync();
  expect(phone.records(home)).toEqual([]);
});
