import { expect, test } from 'vitest';
import type { Store } from '../../../src/client/store/open-store.ts';
import { addEvent, newHome, newProfile, openTabForThisTest } from '../phone.ts';

/** The server has taken changes 1 to `last`, at this moment. */
async function acknowledged(store: Store, retired: number[], at: string): Promise<void> {
  const asked = await store.outgoing(100);
  const ackedTo = retired.at(-1) ?? 0;
  const verdict = { appliedTo: ackedTo, ackedTo, retired, refused: [], returned: [] };
  await store.apply({ asked, person: 'p', generation: 'g', scopes: [], verdict, at }, () => true);
}

const logged = async (store: Store) => (await store.numbered(true)).log.map(({ seq }) => seq);

test('what the server has taken is kept for thirty days, in case it loses it', async () => {
  const { store } = await openTabForThisTest();
  const home = newHome();
  for (const id of ['one', 'two', 'three']) await addEvent(store, home, id, 'sam');
  await acknowledged(store, [1], '2026-01-01T00:00:00Z');
  await acknowledged(store, [2], '2026-01-30T00:00:00Z');
  expect(await logged(store)).toEqual([1, 2]);
  await acknowledged(store, [3], '2026-02-01T00:00:00Z');
  expect(await logged(store)).toEqual([2, 3]);
});

test('the log never grows over five megabytes: the oldest go first', async () => {
  const { store } = await openTabForThisTest();
  const home = newHome();
  for (const id of ['one', 'two', 'three']) await addEvent(store, home, id, 'sam', 'w'.repeat(1_900_000));
  await acknowledged(store, [1], '2026-01-01T00:00:00Z');
  await acknowledged(store, [2], '2026-01-02T00:00:00Z');
  expect(await logged(store)).toEqual([1, 2]);
  await acknowledged(store, [3], '2026-01-03T00:00:00Z');
  expect(await logged(store)).toEqual([2, 3]);
});

test('words are flushed to the disk before they are said to be saved; what the server has too need not be', async () => {
  const profile = newProfile();
  const asked = new Map<string, Set<unknown>>();
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args: Parameters<typeof transaction>) {
    const [, mode, options] = args;
    if (mode === 'readwrite') asked.set(this.name, (asked.get(this.name) ?? new Set()).add(options?.durability));
    return transaction.apply(this, args);
  };
  try {
    const { store } = await openTabForThisTest(profile);
    await addEvent(store, newHome(), 'one', 'sam');
    await acknowledged(store, [1], '2026-01-01T00:00:00Z');
  } finally {
    IDBDatabase.prototype.transaction = transaction;
  }
  expect(asked).toEqual(
    new Map([
      [`waymark-outbox${profile.suffix}`, new Set(['strict'])],
      [`waymark-cache-1${profile.suffix}`, new Set(['relaxed'])],
    ]),
  );
});
