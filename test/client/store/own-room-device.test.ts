import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it } from 'vitest';
import { type Book, diskFailure } from '../../../src/client/store/book.ts';
import { isDiskFull } from '../../../src/client/store/disk-full.ts';
import { openOwnBook } from '../../../src/client/store/open-books.ts';
import { openOwnRoom } from '../../../src/client/store/own-room.ts';
import type { AnswerBody, MeLookBody } from '../../../src/domain/records/me-records.ts';

const about = { question: 'm-interests', mode: '8-to-13', format: 'text' } as const;
const day = 86_400_000;
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** What Chromium's abort for lack of space looks like once Dexie has it. */
function noSpace(): Error {
  const abort = Object.assign(new Error('Transaction aborted'), {
    ...{ name: 'AbortError', inner: new DOMException('no space left', 'QuotaExceededError') },
  });
  return diskFailure(abort);
}

/** One phone whose disk can be made to fail. */
function device() {
  const indexedDB = new IDBFactory();
  const suffix = `-${Math.random()}`;
  let time = Date.parse('2026-11-22T10:00:00Z');
  const disk: { reads?: Error | undefined; writes?: Error | undefined } = {};
  const failing = (book: Book): Book => ({
    ...book,
    read: (work) => (disk.reads ? Promise.reject(disk.reads) : book.read(work)),
    write: (work) => (disk.writes ? Promise.reject(disk.writes) : book.write(work)),
  });
  const tab = async (owners: string | string[] = 'zara') => {
    const book = await openOwnBook({ indexedDB, IDBKeyRange }, suffix, () => undefined);
    const parts = { book: failing(book), crypto, now: () => new Date(time), channel: `waymark${suffix}` };
    const room = await openOwnRoom(parts, owners);
    // The sweep of the opening is behind whatever is asked next.
    closing.push(room.close, book.close);
    return room;
  };
  return { tab, disk, wait: (ms: number) => (time += ms) };
}

type Room = Awaited<ReturnType<ReturnType<typeof device>['tab']>>;
const textOf = (room: Room) => answerOf(room)?.text?.text;
const answerOf = (room: Room, question = 'm-interests') =>
  room.state().records.get(`answer-${question}`)?.body as AnswerBody | undefined;
const write = (room: Room, text: string, was = '') => room.say('me-write', { ...about, text, was });
const bytes = (text: string) => new TextEncoder().encode(text);
const photo = { type: 'image/png', kind: 'photo' } as const;

describe('a disk that fails', () => {
  it('while a door is opened is said, counts as no wrong try, and lets them try again', async () => {
    const phone = device();
    const room = await phone.tab();
    await write(room, 'Trains');
    const locked = await room.lockWith('word', 'right');
    if (!locked.ok) throw new Error('not locked');
    room.lock();
    phone.disk.reads = diskFailure(new Error('lost connection'));
    for (let tries = 1; tries <= 6; tries += 1) expect(await room.unlock('right')).toBe('cannot-read');
    expect(await room.unlockWithRecovery(locked.recovery)).toBe('cannot-read');
    expect(room.state()).toMatchObject({ door: 'locked', lock: 'word' });
    phone.disk.reads = undefined;
    expect(await room.unlock('right')).toBe('open');
    expect(textOf(room)).toBe('Trains');
  });

  it('between the right word and the pages leaves the door shut, with no key behind it', async () => {
    const phone = device();
    const room = await phone.tab();
    await write(room, 'Trains');
    await room.lockWith('word', 'right');
    room.lock();
    expect(await room.unlock('wrong')).toBe('wrong');
    // A right try forgets the wrong ones, and that is where the disk fails.
    phone.disk.writes = diskFailure(new Error('lost connection'));
    expect(await room.unlock('right')).toBe('cannot-read');
    expect(room.state().door).toBe('locked');
    expect(await write(room, 'Boats')).toEqual({ ok: false, problem: 'locked' });
  });

  it('while somebody shows that it is their lock, or changes it, leaves the lock as it was', async () => {
    const phone = device();
    const room = await phone.tab();
    await room.lockWith('word', 'right');
    phone.disk.reads = diskFailure(new Error('lost connection'));
    expect(await room.prove('right')).toBe('cannot-read');
    phone.disk.reads = undefined;
    phone.disk.writes = diskFailure(new Error('lost connection'));
    expect(await room.lockWith('pictures', 'cat sun boat cat')).toEqual({ ok: false });
    expect(await room.takeLockOff()).toEqual({ ok: false });
    phone.disk.writes = undefined;
    expect(room.state()).toMatchObject({ lock: 'word', isFull: false });
    expect(await (await phone.tab()).unlock('right')).toBe('open');
  });
});

describe('a phone that is full', () => {
  it('is known by the browser’s own words, however they are wrapped', () => {
    expect(isDiskFull(noSpace())).toBe(true);
    expect(isDiskFull(diskFailure({ failures: [new DOMException('full', 'QuotaExceededError')] }))).toBe(true);
    expect(isDiskFull(diskFailure(new Error('lost connection')))).toBe(false);
    expect(isDiskFull(undefined)).toBe(false);
  });

  it('holds what was said, says that it is not kept, and keeps it all once there is room', async () => {
    const phone = device();
    const room = await phone.tab();
    await write(room, 'Trains');
    phone.disk.writes = noSpace();
    expect(await write(room, 'Trains and', 'Trains')).toEqual({ ok: false, problem: 'cannot-save' });
    // The box sends all its words each time, against those that are kept.
    await write(room, 'Trains and maps', 'Trains');
    await room.say('me-look', { calm: true });
    await room.say('me-look', { colour: 'sea' });
    expect(room.state().isFull).toBe(true);
    expect(room.unkept()).toBe(3);
    expect(await room.retry()).toBe(false);
    expect(room.unkept()).toBe(3);
    expect(textOf(await phone.tab())).toBe('Trains');
    phone.disk.writes = undefined;
    expect(await room.retry()).toBe(true);
    expect(room.unkept()).toBe(0);
    expect(room.state().isFull).toBe(false);
    const later = await phone.tab();
    expect(answerOf(later)?.text).toEqual({ text: 'Trains and maps' });
    expect(later.state().records.get('me-look')?.body as MeLookBody).toEqual({ calm: true, colour: 'sea' });
  });

  it('keeps what waits behind the next thing that finds room, and holds nothing of a file whose bytes are gone', async () => {
    const phone = device();
    const room = await phone.tab();
    const file = { ...(await room.keepFile('photo-1', bytes('a photo'))), ...photo };
    const old = { ...(await room.keepFile('photo-0', bytes('an old photo'))), ...photo };
    await room.say('me-add-file', { ...about, format: 'photo', file: old });
    phone.disk.writes = noSpace();
    await room.say('me-add-file', { ...about, format: 'photo', file });
    // Letting go needs no bytes: it waits with the words.
    await room.say('me-drop-file', { ...about, format: 'photo', file: old.id });
    await room.say('me-choose', { question: 'm-school', mode: '8-to-13', value: 'good' });
    await expect(room.keepFile('photo-2', bytes('another photo'))).rejects.toThrow();
    expect(room.unkept()).toBe(2);
    phone.disk.writes = undefined;
    await write(room, 'Trains');
    expect(room.unkept()).toBe(0);
    const later = await phone.tab();
    expect(answerOf(later, 'm-school')?.chosen?.value).toBe('good');
    expect(answerOf(later)?.files).toEqual([]);
  });

  it('is not said of a disk that fails for another reason, and nothing is held then', async () => {
    const phone = device();
    const room = await phone.tab();
    phone.disk.writes = diskFailure(new Error('lost connection'));
    expect(await write(room, 'Trains')).toEqual({ ok: false, problem: 'cannot-save' });
    expect(room.state().isFull).toBe(false);
    expect(room.unkept()).toBe(0);
  });
});

describe('bytes that no record names', () => {
  const opened = async (phone: ReturnType<typeof device>) => {
    const room = await phone.tab();
    // In turn behind the sweep.
    await room.say('me-look', { at: 'm-interests' });
    return room;
  };

  it('go when they are found a second time, a day after the first; what is named or new stays', async () => {
    const phone = device();
    const room = await phone.tab();
    const loose = await room.keepFile('loose-1', bytes('the phone died before its record'));
    const named = { ...(await room.keepFile('named-1', bytes('a photo of my dog'))), ...photo };
    await room.say('me-add-file', { ...about, format: 'photo', file: named });
    await opened(phone);
    phone.wait(day - 1);
    const almost = await opened(phone);
    expect(await almost.readFile(loose)).toBeDefined();
    const fresh = await almost.keepFile('loose-2', bytes('a recording that runs in another tab'));
    phone.wait(1);
    const later = await opened(phone);
    expect(await later.readFile(loose)).toBeUndefined();
    expect(await later.readFile(named)).toBeDefined();
    expect(await later.readFile(fresh)).toBeDefined();
  });

  it('stay when somebody took them back in between, and with them the parts of a recording that is not finished', async () => {
    const phone = device();
    const room = await phone.tab();
    const file = { ...(await room.keepFile('photo-1', bytes('a photo'))), ...photo };
    const part = await room.keepFile('part-1', bytes('the first seconds'));
    const draft = { ...about, format: 'voice-note', type: 'audio/webm', parts: [part] };
    await room.say('me-draft', { id: 'draft-1', draft });
    await opened(phone);
    phone.wait(day);
    await room.say('me-add-file', { ...about, format: 'photo', file });
    await opened(phone);
    await room.say('me-drop-file', { ...about, format: 'photo', file: file.id });
    phone.wait(day);
    // Found loose anew: the day begins now.
    const later = await opened(phone);
    expect(await later.readFile(file)).toBeDefined();
    expect(await later.readFile(part)).toBeDefined();
  });

  it('are left alone behind a closed door, where nobody can tell what is named', async () => {
    const phone = device();
    const room = await phone.tab();
    const loose = await room.keepFile('loose-1', bytes('who knows'));
    await room.lockWith('word', 'right');
    await phone.tab();
    phone.wait(day);
    const shut = await phone.tab();
    expect(await shut.readFile(loose)).toBeDefined();
  });
});

describe('a child who goes by another name since they were joined to the council’s record', () => {
  it('finds the room of the old name under the new one, and not an empty one', async () => {
    const phone = device();
    await write(await phone.tab('HERTS-1'), 'Trains');
    // Opened before the two were known to be one child: nothing was said in it.
    await phone.tab('zara');
    const room = await phone.tab(['zara', 'HERTS-1']);
    expect(textOf(room)).toBe('Trains');
    expect(room.which).toEqual({ owner: 'HERTS-1', others: [] });
  });

  it('has both rooms where something was said in both, the older first', async () => {
    const phone = device();
    const old = await phone.tab('HERTS-1');
    phone.wait(1000);
    await write(await phone.tab('zara'), 'Boats');
    await write(old, 'Trains');
    const room = await phone.tab(['zara', 'HERTS-1']);
    expect(room.which).toEqual({ owner: 'HERTS-1', others: ['zara'] });
    expect(textOf(room)).toBe('Trains');
    // A new lock, and the room is as old as it was.
    await room.lockWith('word', 'right');
    expect((await phone.tab(['zara', 'HERTS-1'])).which.owner).toBe('HERTS-1');
    expect(textOf(await phone.tab('zara'))).toBe('Boats');
  });

  it('begins in the room of the present name where nothing was said yet', async () => {
    expect((await device().tab(['zara', 'HERTS-1'])).which).toEqual({ owner: 'zara', others: [] });
  });
});

describe('a room locked with the phone’s own lock', () => {
  it('says which passkey to ask, opens to its secret alone, and to the code when it is gone', async () => {
    const phone = device();
    const room = await phone.tab();
    await write(room, 'Trains');
    const passkey = { id: new Uint8Array([1, 2, 3]), salt: new Uint8Array(32).fill(7) };
    const locked = await room.lockWith('passkey', 'what the phone answers', passkey);
    if (!locked.ok) throw new Error('not locked');
    const later = await phone.tab();
    expect(later.state()).toMatchObject({ door: 'locked', lock: 'passkey', passkey });
    expect(await later.unlock('what another phone answers')).toBe('wrong');
    expect(await later.unlock('what the phone answers')).toBe('open');
    expect(textOf(later)).toBe('Trains');
    expect(await (await phone.tab()).unlockWithRecovery(locked.recovery)).toBe('open');
    await later.lockWith('word', 'right');
    expect(later.state().passkey).toBeUndefined();
  });
});
