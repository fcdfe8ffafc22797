import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../src/server/database/open.ts';
import { newGeneration } from '../../../src/server/sync/new-generation.ts';
import { writeScope } from '../../../src/server/sync/write-scope.ts';
import { freshDatabase } from '../../support/database.ts';
import { orWaiting } from '../../support/sync-scenarios.ts';
import { child, syncWorld } from '../../support/sync-world.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const { newPerson, newHome, deviceOf, grant, council } = syncWorld(() => database);

test('a home whose only change is refused is not made, and the next person may make it', async () => {
  const home = newHome();
  const first = deviceOf(newPerson());
  first.say(home, 'add-child', { id: 'x', name: '' });
  await first.sync();
  expect(first.scopes()).toEqual([]);
  expect(await database.db.selectFrom('scopes').selectAll().where('id', '=', home).execute()).toEqual([]);
  const second = deviceOf(newPerson());
  second.say(home, 'add-child', child('mine'));
  await second.sync();
  expect(second.scopes()).toEqual([home]);
});

test('a person who lost access gets the scope dropped and cannot write', async () => {
  const [person, other, home] = [newPerson(), newPerson(), newHome()];
  const [owner, guest] = [deviceOf(person), deviceOf(other)];
  owner.say(home, 'add-child', child('shared'));
  await owner.sync();
  await grant(other, home, 'write');
  await guest.sync();
  expect(guest.scopes()).toEqual([home]);
  await database.db.deleteFrom('grants').where('person', '=', other).execute();
  const late = guest.say(home, 'add-child', child('late'));
  const answer = await guest.sync();
  expect(answer.dropped).toEqual([home]);
  expect(guest.refusal(late.seq)).toBe('forbidden');
  await owner.sync();
  expect(owner.records(home)).toHaveLength(1);
  await grant(other, home, 'read');
  await guest.sync();
  expect(guest.records(home)).toEqual(owner.records(home));
});

test('access that has run out, or is for reading, lets nobody write', async () => {
  const [reader, former, home] = [newPerson(), newPerson(), newHome()];
  const owner = deviceOf(newPerson());
  owner.say(home, 'add-child', child('home'));
  await owner.sync();
  await grant(reader, home, 'read');
  await grant(former, home, 'write', new Date(Date.now() - 1000));
  for (const person of [reader, former]) {
    const phone = deviceOf(person);
    const change = phone.say(home, 'add-child', child(person));
    await phone.sync();
    expect(phone.refusal(change.seq)).toBe('forbidden');
    expect(phone.scopes()).toEqual(person === reader ? [home] : []);
  }
});

test('a device belongs to the first person it spoke for', async () => {
  const [first, second] = [newPerson(), newPerson()];
  const phone = deviceOf(first);
  await phone.sync();
  const inOtherHands = deviceOf(second, phone.id);
  await expect(inOtherHands.sync()).rejects.toThrow('device-of-another');
  inOtherHands.say(newHome(), 'add-child', child('x'));
  await expect(inOtherHands.sync()).rejects.toThrow('device-of-another');
});

test('a large scope comes in pages, and a version is never cut in two', async () => {
  const [person, home] = [newPerson(), newHome()];
  await grant(person, home, 'read');
  const batch = (from: number, size: number) =>
    council(
      home,
      Array.from({ length: size }, (_, n) => ({ id: `r${from + n}`, kind: 'own-event', body: { n: from + n } })),
    );
  await batch(0, 600);
  await batch(600, 900);
  await batch(1500, 5);
  const phone = deviceOf(person);
  const first = await phone.sync();
  expect(first.scopes[0]).toMatchObject({ mode: 'full', version: 2, more: true });
  expect(first.scopes[0]?.records).toHaveLength(1500);
  const second = await phone.sync();
  expect(second.scopes[0]).toMatchObject({ mode: 'since', version: 3, more: false });
  expect(phone.records(home)).toHaveLength(1505);
  expect((await phone.sync()).scopes).toEqual([]);
});

test('after a restore everything is sent in full, old numbers fit nothing, and what was lost can be said again', async () => {
  const [person, home] = [newPerson(), newHome()];
  const phone = deviceOf(person);
  phone.say(home, 'add-child', child('before'));
  await phone.sync();
  const lost = phone.say(home, 'add-child', child('lost'));
  await phone.sync();
  await database.db.transaction().execute(async (trx) => {
    await trx.deleteFrom('records').where('scope_id', '=', home).where('id', '=', 'child-lost').execute();
    await trx.deleteFrom('changes').where('device', '=', phone.id).where('seq', '=', lost.seq).execute();
    await trx.updateTable('devices').set({ last_seq: 1 }).where('id', '=', phone.id).execute();
    await trx.updateTable('scopes').set({ version: 1 }).where('id', '=', home).execute();
    await newGeneration(trx);
  });
  const never = phone.say(home, 'add-child', child('next'));
  const answer = await phone.sync();
  expect(answer.scopes).toMatchObject([{ mode: 'full', version: expect.toSatisfy((version) => version > 1_000_000) }]);
  expect(Object.keys(answer.acks)).toEqual(['1']);
  await phone.sync({ changes: [lost, never] });
  expect(phone.records(home).map(({ id }) => id)).toEqual(['child-before', 'child-lost', 'child-next']);
  const blind = phone.say(home, 'remove-child', { id: 'child-lost' }, 2);
  const other = deviceOf(person);
  other.say(home, 'edit-child', { id: 'child-lost', name: 'Changed' });
  await other.sync();
  await phone.sync();
  expect(phone.refusal(blind.seq)).toBe('conflict');
});

test('a cursor from a future that did not happen is answered in full', async () => {
  const [person, home] = [newPerson(), newHome()];
  const phone = deviceOf(person);
  phone.say(home, 'add-child', child('x'));
  await phone.sync();
  const answer = await phone.sync({ cursors: { [home]: 99 } });
  expect(answer.scopes).toMatchObject([{ mode: 'full', version: 1 }]);
});

test('a home that only the phone knows yet is not dropped from it', async () => {
  const home = newHome();
  const answer = await deviceOf(newPerson()).sync({ cursors: { [home]: 0 } });
  expect(answer.dropped).toEqual([]);
});

test('an answer is of one moment: what commits while it is made is in the next one, with its acknowledgement', async () => {
  const [person, home] = [newPerson(), newHome()];
  await grant(person, home, 'read');
  await council(home, [{ id: 'old', kind: 'own-event', body: {} }]);
  const reader = deviceOf(person);
  const [locked, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const writing = database.db.transaction().execute(async (trx) => {
    await sql`lock table records in access exclusive mode`.execute(trx);
    locked.resolve();
    await goOn.promise;
    await writeScope(trx, home, { puts: [{ id: 'new', kind: 'own-event', body: {} }], removes: [] });
    const done = { device: reader.id, seq: 1, hash: 'its hash', scope_id: home, name: 'add-event' };
    await trx.insertInto('changes').values(done).execute();
  });
  await locked.promise;
  const asking = reader.sync();
  await orWaiting(database, asking);
  goOn.resolve();
  await writing;
  expect(await asking).toMatchObject({ acks: {}, scopes: [{ version: 1, records: [{ id: 'old' }] }] });
  expect(await reader.sync()).toMatchObject({
    acks: { 1: 'its hash' },
    scopes: [{ version: 2, records: [{ id: 'new' }] }],
  });
});

test('content does not come by this road, and is not dropped for that', async () => {
  await council('content:hertfordshire', [{ id: 's1', kind: 'service', body: {} }]);
  const answer = await deviceOf(newPerson()).sync({ cursors: { 'content:hertfordshire': 1 } });
  expect(answer).toMatchObject({ scopes: [], dropped: [] });
});

test('a phone that speaks another protocol is asked to update and loses nothing', async () => {
  const phone = deviceOf(newPerson());
  await expect(phone.sync({ protocol: 99 })).rejects.toThrow('update-needed');
});
