import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Book } from '../../../src/client/store/book.ts';
import { diskFailure } from '../../../src/client/store/book.ts';
import { openOwnBook } from '../../../src/client/store/open-books.ts';
import { openOwnRoom } from '../../../src/client/store/own-room.ts';
import type { AnswerBody } from '../../../src/domain/records/me-records.ts';

const about = { question: 'm-interests', mode: '8-to-13', format: 'text' } as const;
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** One phone whose tabs can be held up: `crypto` while a secret is tried, `book` at the disk. */
function device() {
  const indexedDB = new IDBFactory();
  const suffix = `-${Math.random()}`;
  let time = Date.parse('2026-11-22T10:00:00Z');
  const tab = async ({ crypto = globalThis.crypto, bind = (book: Book) => book } = {}) => {
    const book = bind(await openOwnBook({ indexedDB, IDBKeyRange }, suffix, () => undefined));
    const room = await openOwnRoom({ book, crypto, now: () => new Date(time), channel: `waymark${suffix}` }, 'zara');
    closing.push(room.close, book.close);
    return room;
  };
  return { tab, setClock: (iso: string) => (time = Date.parse(iso)) };
}

/** The browser's own cryptography, and a gate in front of the slow part of trying a secret. */
function heldUp() {
  const gate = Promise.withResolvers<void>();
  const tried = Promise.withResolvers<void>();
  const { subtle } = globalThis.crypto;
  const deriveKey = async (...args: Parameters<SubtleCrypto['deriveKey']>) => {
    tried.resolve();
    await gate.promise;
    return subtle.deriveKey(...args);
  };
  const slow = new Proxy(subtle, {
    get: (target, name) => {
      if (name === 'deriveKey') return deriveKey;
      const found: unknown = Reflect.get(target, name);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
  const crypto = new Proxy(globalThis.crypto, {
    get: (target, name) => {
      if (name === 'subtle') return slow;
      const found: unknown = Reflect.get(target, name);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
  return { crypto, tried: tried.promise, letGo: gate.resolve };
}

type Room = Awaited<ReturnType<ReturnType<typeof device>['tab']>>;
const textOf = (room: Room) =>
  (room.state().records.get('answer-m-interests')?.body as AnswerBody | undefined)?.text?.text;
const write = (room: Room, text: string, was = textOf(room) ?? '') => room.say('me-write', { ...about, text, was });

describe('a room that two tabs use at the same moment', () => {
  it.each(['a wrong word', 'right'])(
    'is not lost when its lock is changed while %s is being tried elsewhere',
    async (typed) => {
      const phone = device();
      const room = await phone.tab();
      await write(room, 'Trains');
      await room.lockWith('word', 'right');
      const other = heldUp();
      const trying = await phone.tab({ crypto: other.crypto });
      // One wrong try is on the disk, so that a right one has something to write too.
      expect(await (await phone.tab()).unlock('not it')).toBe('wrong');
      const answer = trying.unlock(typed);
      await other.tried;
      await room.lockWith('word', 'another');
      await write(room, 'Trains and maps');
      other.letGo();
      expect(await answer).toBe('wrong');
      const later = await phone.tab();
      expect(await later.unlock('another')).toBe('open');
      expect(textOf(later)).toBe('Trains and maps');
    },
  );

  it('counts wrong tries of all tabs together', async () => {
    const phone = device();
    const room = await phone.tab();
    await room.lockWith('word', 'right');
    room.lock();
    const tabs = await Promise.all([1, 2, 3, 4, 5].map(() => phone.tab()));
    const answers = await Promise.all(tabs.map((tab) => tab.unlock('wrong')));
    expect(answers.filter((answer) => typeof answer === 'object')).toHaveLength(1);
    expect(await room.unlock('right')).toHaveProperty('waitUntil');
  });

  it('is shut in all tabs once it is locked in one', async () => {
    const phone = device();
    const room = await phone.tab();
    await write(room, 'Trains');
    await room.lockWith('word', 'right');
    const other = await phone.tab();
    await other.unlock('right');
    room.lock();
    await vi.waitFor(() => expect(other.state().door).toBe('locked'));
    expect(other.state().records.size).toBe(0);
    // A tab that is locked itself leaves the one alone that somebody opens.
    await room.unlock('right');
    other.lock();
    expect(await write(room, 'Boats')).toEqual({ ok: true });
    expect(room.state().door).toBe('open');
  });

  it('keeps what was said before the door was closed, however much was on its way, and shows none of it', async () => {
    const phone = device();
    const room = await phone.tab();
    await room.lockWith('word', 'right');
    const before = [write(room, 'Trains'), write(room, 'Trains and maps', 'Trains')];
    room.lock();
    expect(room.state()).toMatchObject({ door: 'locked', records: new Map() });
    const after = write(room, 'Boats', 'Trains and maps');
    expect(await Promise.all(before)).toEqual([{ ok: true }, { ok: true }]);
    expect(room.state()).toMatchObject({ door: 'locked', records: new Map() });
    expect(await after).toEqual({ ok: false, problem: 'locked' });
    await room.unlock('right');
    expect(textOf(room)).toBe('Trains and maps');
  });

  it('stays shut, although the tab was reading what another wrote when it was locked', async () => {
    const phone = device();
    const reading = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    let [isHeldUp, reads] = [false, 0];
    const bind = (book: Book): Book => ({
      ...book,
      read: async (work) => {
        const found = await book.read(work);
        if (isHeldUp) reads += 1;
        // The key was read, the pages are being read.
        if (reads !== 2) return found;
        reading.resolve();
        await gate.promise;
        return found;
      },
    });
    const room = await phone.tab({ bind });
    await room.lockWith('word', 'right');
    const other = await phone.tab();
    await other.unlock('right');
    isHeldUp = true;
    await write(other, 'Trains');
    await reading.promise;
    other.close();
    room.lock();
    gate.resolve();
    // In turn behind whatever was on its way.
    expect(await room.takeLockOff()).toEqual({ ok: false });
    expect(room.state()).toMatchObject({ door: 'locked', records: new Map() });
  });
});

describe('a room on a device that is not as it should be', () => {
  it('opens to the right word, although the clock was years ahead when somebody tried wrong ones', async () => {
    const phone = device();
    const room = await phone.tab();
    await room.lockWith('word', 'right');
    room.lock();
    phone.setClock('2031-01-01T10:00:00Z');
    for (let tries = 1; tries <= 5; tries += 1) await room.unlock('wrong');
    expect(await room.unlock('right')).toHaveProperty('waitUntil');
    phone.setClock('2026-11-22T10:00:00Z');
    expect(await room.unlock('right')).toBe('open');
  });

  it('says so when it cannot be emptied, and keeps what it had', async () => {
    const phone = device();
    let isFull = false;
    const bind = (book: Book): Book => ({
      ...book,
      write: (work) => (isFull ? Promise.reject(diskFailure(new Error('quota'))) : book.write(work)),
    });
    const room = await phone.tab({ bind });
    await write(room, 'Trains');
    isFull = true;
    expect(await room.empty()).toEqual({ ok: false });
    expect(textOf(await phone.tab())).toBe('Trains');
    isFull = false;
    expect(await room.empty()).toEqual({ ok: true });
    expect(textOf(await phone.tab())).toBeUndefined();
  });

  it('loses neither words nor lock when the disk is full in the middle of sealing everything anew', async () => {
    const phone = device();
    let failAt = Number.POSITIVE_INFINITY;
    const bind = (book: Book): Book => ({
      ...book,
      write: (work) =>
        book.write((transaction) => {
          let puts = 0;
          return work({
            ...transaction,
            put: async (shelf, rows) => {
              puts += 1;
              if (puts >= failAt) throw diskFailure(new Error('quota'));
              await transaction.put(shelf, rows);
            },
          });
        }),
    });
    const room = await phone.tab({ bind });
    await write(room, 'Trains');
    for (failAt of [1, 2, 3]) {
      expect(await room.lockWith('word', 'right')).toEqual({ ok: false });
      expect((await phone.tab()).state()).toMatchObject({ door: 'open', lock: undefined });
      expect(textOf(await phone.tab())).toBe('Trains');
    }
    failAt = Number.POSITIVE_INFINITY;
    expect(await write(room, 'Maps')).toEqual({ ok: true });
  });
});
