import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { type Book, diskFailure } from '../../../src/client/store/book.ts';
import { openStore } from '../../../src/client/store/open-store.ts';
import { addChild, addEvent, newHome, newProfile, openTab, openTabForThisTest, shown } from '../phone.ts';

test('what a person typed is there after closing', async () => {
  const profile = newProfile();
  const home = newHome();
  const before = await openTab(profile);
  await addChild(before.store, home, 'sam', 'Sam');
  await addEvent(before.store, home, 'letter', 'sam', 'They said Tuesday.');
  const written = shown(before.store, home);
  before.close();

  const after = await openTabForThisTest(profile);
  expect(shown(after.store, home)).toEqual(written);
  expect(after.store.scopes()).toEqual([home]);
  expect(after.engine.status()).toEqual({ state: 'local-only', waiting: 2 });
});

test('closing the tab in the middle of a write leaves all of it or nothing', async () => {
  for (let steps = 0; steps <= 3; steps += 1) {
    const profile = newProfile();
    const home = newHome();
    const cut = { on: false };
    const bookBinder = (book: Book) => cutAfter(book, steps, cut);
    const closing = await openTab(profile, { bookBinder });
    cut.on = true;
    const saved = await closing.store.say({ scope: home, name: 'add-child', args: { id: 'sam', name: 'Sam' } });
    closing.close();

    const after = await openTab(profile);
    if (steps === 3) expect(saved.ok).toBe(true);
    const names = shown(after.store, home).map(({ body }) => body.name);
    expect(names).toEqual(saved.ok ? ['Sam'] : []);
    // The number of what was not saved is free again: nothing is missing in the row.
    const next = await addChild(after.store, home, 'ada', 'Ada');
    expect(next.seq).toBe(saved.ok ? 2 : 1);
    after.close();
  }
});

/** Once `cut.on`, lets a transaction take so many steps and then fails it, as closing the tab does. */
function cutAfter(book: Book, steps: number, cut: { on: boolean }): Book {
  const write: Book['write'] = (work) =>
    book.write(async (transaction) => {
      let taken = 0;
      const step = () => {
        taken += 1;
        if (cut.on && taken > steps) throw diskFailure('the tab was closed');
      };
      const value = await work({
        ...transaction,
        get: async (shelf, key) => {
          step();
          return transaction.get(shelf, key);
        },
        put: async (shelf, rows) => {
          step();
          await transaction.put(shelf, rows);
        },
      });
      return value;
    });
  return { ...book, write };
}

test('two tabs never share a number, and each shows what the other saved', async () => {
  const profile = newProfile();
  const home = newHome();
  const [one, two] = [await openTabForThisTest(profile), await openTabForThisTest(profile)];
  const saying = Array.from({ length: 20 }, (_, index) =>
    addChild(index % 2 === 0 ? one.store : two.store, home, `child-${index}`, `Child ${index}`),
  );
  const numbers = (await Promise.all(saying)).map(({ seq }) => seq);
  expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  await expect.poll(() => shown(one.store, home).length, { timeout: 20_000 }).toBe(20);
  await expect.poll(() => shown(two.store, home), { timeout: 20_000 }).toEqual(shown(one.store, home));
});

test('two things said one after the other keep their order, however long the first is', async () => {
  const { store } = await openTabForThisTest();
  const home = newHome();
  const long = addEvent(store, home, 'long', 'sam', 'w'.repeat(4_000_000));
  const short = addChild(store, home, 'ada', 'Ada');
  expect([(await long).seq, (await short).seq]).toEqual([1, 2]);
});

test('when the phone is full the words are not said to be saved, and nothing is half written', async () => {
  const profile = newProfile();
  const home = newHome();
  let isFull = false;
  const { store } = await openTabForThisTest(profile, {
    bookBinder: (book) => ({ ...book, write: (work) => (isFull ? fullDisk(book, work) : book.write(work)) }),
  });
  await addChild(store, home, 'sam', 'Sam');
  isFull = true;
  expect(await store.say({ scope: home, name: 'add-child', args: { id: 'ada', name: 'Ada' } })).toEqual({
    ok: false,
    problem: 'cannot-save',
  });
  expect(shown(store, home)).toHaveLength(1);
  isFull = false;
  expect((await addChild(store, home, 'ada', 'Ada')).seq).toBe(2);
});

/** Browsers report a full disk by aborting the whole transaction, at its end. */
function fullDisk<T>(book: Book, work: Parameters<Book['write']>[0]): Promise<T> {
  return book.write(async (transaction) => {
    await work(transaction);
    throw diskFailure(new DOMException('full', 'QuotaExceededError'));
  });
}

test('a list is shown with what was added when the disk has it, not before: a phone may die at any moment', async () => {
  const profile = newProfile();
  let isFull = false;
  let held = Promise.resolve();
  const { store } = await openTabForThisTest(profile, {
    bookBinder: (book) => ({
      ...book,
      write: async (work) => {
        await held;
        return isFull ? fullDisk(book, work) : book.write(work);
      },
    }),
  });
  const adding = (one: string) => store.alterSetting('saved', (before) => [...((before as string[]) ?? []), one]);
  const { promise, resolve: release } = Promise.withResolvers<void>();
  held = promise;
  const first = adding('PALMS');
  await new Promise((pass) => setTimeout(pass, 50));
  expect(store.setting('saved')).toBeUndefined();
  release();
  expect(await first).toEqual({ ok: true });
  expect(store.setting('saved')).toEqual(['PALMS']);
  isFull = true;
  expect(await adding('IPSEA')).toEqual({ ok: false });
  expect(store.setting('saved')).toEqual(['PALMS']);
  const next = await openTabForThisTest(profile);
  expect(next.store.setting('saved')).toEqual(['PALMS']);
});

test('a quota error of the browser itself is a problem in words, never a crash', async () => {
  const home = newHome();
  const { store } = await openTabForThisTest();
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  try {
    const saved = await store.say({ scope: home, name: 'add-child', args: { id: 'sam', name: 'Sam' } });
    expect(saved).toEqual({ ok: false, problem: 'cannot-save' });
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  expect((await addChild(store, home, 'sam', 'Sam')).seq).toBe(1);
});

test('a browser without storage still works, and says that nothing stays', async () => {
  const home = newHome();
  const store = await openStore({ indexedDB: undefined });
  await addChild(store, home, 'sam', 'Sam');
  expect(shown(store, home)).toHaveLength(1);
  expect(store.mode).toBe('memory');
  store.close();
});

test('a storage that will not open is tried again, then the app works without it', async () => {
  let tries = 0;
  const indexedDB = new IDBFactory();
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (name, version) => {
    if (name.includes('outbox')) {
      tries += 1;
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    }
    return open(name, version);
  };
  const store = await openStore({ indexedDB, suffix: '-broken' });
  expect(store.mode).toBe('memory');
  expect(tries).toBeGreaterThanOrEqual(3);
  await addChild(store, newHome(), 'sam', 'Sam');
  store.close();
});

test('words typed before the whole app has come stay in their box, and are saved as soon as it has', async () => {
  const home = newHome();
  const signal = { on: false };
  const fetchRules = async () => {
    if (!signal.on) throw new TypeError('Failed to fetch dynamically imported module');
    return (await import('../../../src/domain/changes/registry.ts')).applyChange;
  };
  const { store } = await openTabForThisTest(newProfile(), { fetchRules });
  const sam = { scope: home, name: 'add-child', args: { id: 'sam', name: 'Sam' } };
  expect(await store.say(sam)).toEqual({ ok: false, problem: 'cannot-save' });
  signal.on = true;
  expect(await store.say(sam)).toMatchObject({ ok: true, change: { seq: 1 } });
  expect(shown(store, home).map(({ body }) => body.name)).toEqual(['Sam']);
});
