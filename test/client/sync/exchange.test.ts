import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ScopeId } from '../../../src/domain/scope.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { freshDatabase } from '../../support/database.ts';
import { syncWorld } from '../../support/sync-world.ts';
import { dyingBetweenTheBooks, holdingTheFirst, losingTheAnswer, sentTwice } from '../faults.ts';
import {
  addChild,
  addEvent,
  newHome,
  newProfile,
  noSignal,
  openTab,
  openTabForThisTest,
  say,
  shown,
  wireTo,
  writeNote,
} from '../phone.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const world = syncWorld(() => database);
const wireOf = (person: string) => wireTo(database, person);

async function family() {
  const [person, home] = [randomUUID(), newHome()];
  const tab = await openTabForThisTest(newProfile(), { wire: wireOf(person) });
  await addChild(tab.store, home, 'sam', 'Sam');
  await addEvent(tab.store, home, 'letter', 'sam', 'It came today.');
  await tab.sync();
  return { person, home, tab };
}

const noteOn = (tab: Awaited<ReturnType<typeof openTab>>, home: ScopeId) =>
  tab.store.view(home).records.get('letter')?.body;

test('a second phone of the same person shows what the first one wrote', async () => {
  const { person, home, tab } = await family();
  const second = await openTabForThisTest(newProfile(), { wire: wireOf(person) });
  await second.sync();
  expect(shown(second.store, home)).toEqual(shown(tab.store, home));
  expect(shown(second.store, home).map(({ version }) => version > 0)).toEqual([true, true]);
  expect(tab.engine.status()).toMatchObject({ state: 'up-to-date', waiting: 0 });
});

test('a lost answer does its work once', async () => {
  const { person, home, tab } = await family();
  await writeNote(tab.store, home, 'letter', 'It came on Tuesday.', 'It came today.');
  tab.through(losingTheAnswer(wireOf(person)));
  await tab.sync();
  expect(tab.engine.status()).toMatchObject({ state: 'problem', problem: 'offline', waiting: 1 });
  tab.through(wireOf(person));
  await tab.sync();
  expect(tab.engine.status()).toMatchObject({ state: 'up-to-date', waiting: 0 });
  expect(noteOn(tab, home)).toMatchObject({ note: 'It came on Tuesday.' });
  expect(noteOn(tab, home)).not.toHaveProperty('earlier');
  expect(tab.store.tray()).toEqual([]);
});

test('a request that arrives twice does its work once', async () => {
  const { person, home, tab } = await family();
  await addChild(tab.store, home, 'ada', 'Ada');
  tab.through(sentTwice(wireOf(person)));
  await tab.sync();
  expect(tab.engine.status().waiting).toBe(0);
  expect(tab.store.tray()).toEqual([]);
  expect(shown(tab.store, home).map(({ id }) => id)).toEqual(['ada', 'letter', 'sam']);
});

test('offline for long: everything goes up, in order, and what others wrote comes down', async () => {
  const { person, home, tab } = await family();
  const other = await openTabForThisTest(newProfile(), { wire: wireOf(person) });
  await other.sync();
  tab.through(noSignal);
  for (let day = 0; day < 250; day += 1) await addEvent(tab.store, home, `day-${day}`, 'sam', `Day ${day}`);
  await addChild(other.store, home, 'ada', 'Ada');
  await other.sync();
  await tab.sync();
  expect(tab.engine.status()).toMatchObject({ waiting: 250, problem: 'offline' });

  tab.through(wireOf(person));
  await tab.sync();
  await other.sync();
  expect(tab.engine.status()).toMatchObject({ state: 'up-to-date', waiting: 0 });
  expect(shown(tab.store, home)).toHaveLength(253);
  expect(shown(other.store, home)).toEqual(shown(tab.store, home));
});

test('a refused change comes back with its words and the reason, and does not hold up the next', async () => {
  const { person, home, tab } = await family();
  const other = await openTabForThisTest(newProfile(), { wire: wireOf(person) });
  await other.sync();
  const seen = other.store.view(home).records.get('letter');
  await say(other.store, home, 'remove-event', { id: 'letter' }, seen?.version);
  await other.sync();
  await writeNote(tab.store, home, 'letter', 'We rang them.', 'It came today.');
  await addChild(tab.store, home, 'ada', 'Ada');
  await tab.sync();

  const [item] = tab.store.tray();
  expect(item).toMatchObject({
    code: 'gone',
    change: { name: 'edit-event', args: { note: { text: 'We rang them.' } } },
  });
  expect(tab.engine.status().waiting).toBe(0);
  expect(shown(tab.store, home).map(({ id }) => id)).toEqual(['ada', 'sam']);
  await tab.store.dismiss(item?.id ?? '');
  expect(tab.store.tray()).toEqual([]);
});

test('a refusal is still there after closing', async () => {
  const profile = newProfile();
  const [person, home] = [randomUUID(), newHome()];
  const before = await openTab(profile, { wire: wireOf(person) });
  await say(before.store, home, 'edit-child', { id: 'nobody', name: 'Sam' });
  await before.sync();
  before.close();
  const after = await openTabForThisTest(profile);
  expect(after.store.tray()).toMatchObject([{ code: 'gone', change: { args: { name: 'Sam' } } }]);
});

test('a stale answer changes nothing but still drops what was withdrawn', async () => {
  const { person, home, tab } = await family();
  const council: ScopeId = `case:${randomUUID()}`;
  await world.council(council, [{ id: 'child', kind: 'child', body: { ref: 'r', forename: 'Sam' } }]);
  await world.grant(person, council, 'read');
  await tab.sync();
  expect(tab.store.scopes()).toEqual([council, home]);

  await database.db.deleteFrom('grants').where('scope_id', '=', council).execute();
  const slow = holdingTheFirst(wireOf(person));
  tab.through(slow.wire);
  const syncing = tab.sync();
  await slow.held;
  // Meanwhile another tab of the phone hears more: the held answer is stale, and says what was before.
  await addChild(tab.store, home, 'ada', 'Ada');
  const faster = { ...(await tab.store.outgoing(100)) };
  const answer = await wireOf(person)({ protocol: 1, ...pick(faster), changes: faster.changes });
  if (!answer.ok) throw new Error(answer.problem);
  await tab.store.apply(
    {
      asked: faster,
      person,
      generation: answer.answer.generation,
      scopes: answer.answer.scopes,
      verdict: { appliedTo: 3, ackedTo: 3, retired: [3], refused: [], returned: [] },
      at: new Date().toISOString(),
    },
    (asked, now) => asked.epoch === now,
  );
  const shownThen = shown(tab.store, home);
  tab.through(noSignal);
  slow.release();
  await syncing;
  expect(tab.store.scopes()).toEqual([home]);
  expect(shown(tab.store, council)).toEqual([]);
  expect(shown(tab.store, home)).toEqual(shownThen);
  expect(shownThen.map(({ id }) => id)).toEqual(['ada', 'letter', 'sam']);
});

const pick = ({
  device,
  generation,
  cursors,
  ackedTo,
}: Awaited<ReturnType<import('../../../src/client/store/open-store.ts').Store['outgoing']>>) => ({
  device,
  cursors,
  ackedTo,
  ...(generation !== undefined && { generation }),
});

test('two tabs syncing at once do no harm', async () => {
  const [person, home] = [randomUUID(), newHome()];
  const profile = newProfile();
  const one = await openTabForThisTest(profile, { wire: wireOf(person) });
  const two = await openTabForThisTest(profile, { wire: wireOf(person) });
  await addChild(one.store, home, 'sam', 'Sam');
  for (let turn = 0; turn < 10; turn += 1) {
    await Promise.all([
      addEvent(one.store, home, `one-${turn}`, 'sam', `one ${turn}`).then(one.sync),
      addEvent(two.store, home, `two-${turn}`, 'sam', `two ${turn}`).then(two.sync),
    ]);
  }
  await Promise.all([one.sync(), two.sync()]);
  await Promise.all([one.sync(), two.sync()]);
  expect(one.engine.status()).toMatchObject({ waiting: 0, state: 'up-to-date' });
  expect(one.store.tray()).toEqual([]);
  expect(shown(one.store, home)).toHaveLength(21);
  await expect.poll(() => shown(two.store, home), { timeout: 20_000 }).toEqual(shown(one.store, home));
});

test('a phone that dies between storing the answer and tidying the outbox shows no word twice and loses none', async () => {
  const [person, home] = [randomUUID(), newHome()];
  const profile = newProfile();
  const crash = { on: false };
  const dying = await openTab(profile, { wire: wireOf(person), bookBinder: dyingBetweenTheBooks(crash) });
  await addChild(dying.store, home, 'sam', 'Sam');
  await addEvent(dying.store, home, 'letter', 'sam', 'one');
  await dying.sync();
  await writeNote(dying.store, home, 'letter', 'two', 'one');
  await writeNote(dying.store, home, 'letter', 'three', 'two');
  crash.on = true;
  await dying.sync();
  dying.close();

  const after = await openTabForThisTest(profile, { wire: wireOf(person) });
  expect(after.engine.status().waiting).toBe(2);
  expect(noteOn(after, home)).toMatchObject({ note: 'three' });
  expect(noteOn(after, home)).not.toHaveProperty('earlier');
  await after.sync();
  expect(after.engine.status().waiting).toBe(0);
  expect(after.store.tray()).toEqual([]);
  expect(noteOn(after, home)).not.toHaveProperty('earlier');
});

test('more than one answer can hold is shown only once it is whole', async () => {
  const person = randomUUID();
  const council: ScopeId = `case:${randomUUID()}`;
  for (let part = 0; part < 5; part += 1) {
    const puts = Array.from({ length: 500 }, (_, index) => ({
      id: `e-${part}-${index}`,
      kind: 'undated',
      body: { part },
    }));
    await world.council(council, puts);
  }
  await world.grant(person, council, 'read');
  const tab = await openTabForThisTest();
  const sizes: number[] = [];
  tab.through(async (request) => {
    sizes.push(shown(tab.store, council).length);
    return wireOf(person)(request);
  });
  await tab.sync();
  expect(shown(tab.store, council)).toHaveLength(2_500);
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.every((size) => size === 0)).toBe(true);
});

test('long texts written offline go up in as many requests as they need', async () => {
  const { person, home, tab } = await family();
  const wire = wireOf(person);
  const sizes: number[] = [];
  tab.through(async (request) => {
    const size = Buffer.byteLength(JSON.stringify(request));
    sizes.push(size);
    // What the server takes: https://fastify.dev/docs/latest/Reference/Server/#bodylimit
    return size > 1_048_576 ? { ok: false, problem: 'bad-request' } : wire(request);
  });
  const text = (index: number) => `${index} ${'ä'.repeat(19_000)}`;
  for (let index = 0; index < 40; index += 1) {
    const was = index === 0 ? '' : text(index - 1);
    await say(tab.store, home, 'write-words', { child: 'sam', topic: 'story-long', text: text(index), was });
  }
  await tab.sync();
  expect(tab.engine.status()).toMatchObject({ waiting: 0 });
  expect(Math.max(...sizes)).toBeLessThan(1_000_000);
  const other = await openTabForThisTest(newProfile(), { wire });
  await other.sync();
  expect(shown(other.store, home).find(({ kind }) => kind === 'words')?.body.text).toBe(text(39));
});
