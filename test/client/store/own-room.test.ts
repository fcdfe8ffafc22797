import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { openOwnBook } from '../../../src/client/store/open-books.ts';
import { openOwnRoom } from '../../../src/client/store/own-room.ts';
import type { AnswerBody } from '../../../src/domain/records/me-records.ts';

const about = { question: 'm-interests', mode: '8-to-13', format: 'text' } as const;
const secret = 'cat sun boat cat';
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** One phone; each call opens another tab of it. */
function device() {
  const indexedDB = new IDBFactory();
  const suffix = `-${Math.random()}`;
  let time = Date.parse('2026-11-22T10:00:00Z');
  const tab = async (owner = 'zara') => {
    const book = await openOwnBook({ indexedDB, IDBKeyRange }, suffix, () => undefined);
    const parts = { book, crypto, now: () => new Date(time), channel: `waymark${suffix}` };
    const room = await openOwnRoom(parts, owner);
    closing.push(room.close, book.close);
    return room;
  };
  const bytes = async () => {
    const book = await openOwnBook({ indexedDB, IDBKeyRange }, suffix, () => undefined);
    const rows = await book.read(async (transaction) => [
      ...(await transaction.all('device')),
      ...(await transaction.all('pages')),
      ...(await transaction.all('scopes')),
      ...(await transaction.all('pieces')),
    ]);
    book.close();
    return rows;
  };
  return { tab, bytes, wait: (ms: number) => (time += ms) };
}

type Room = Awaited<ReturnType<ReturnType<typeof device>['tab']>>;
const textOf = (room: Room, question: string = about.question) => {
  const body = room.state().records.get(`answer-${question}`)?.body as AnswerBody | undefined;
  return body?.text?.text;
};

describe('a young person’s own room on a shared phone', () => {
  it('keeps an answer at every touch, also when the app is closed in between', async () => {
    const phone = device();
    const room = await phone.tab();
    expect(await room.say('me-write', { ...about, text: 'Trains and maps', was: '' })).toEqual({ ok: true });
    expect(textOf(await phone.tab())).toBe('Trains and maps');
    expect(textOf(await phone.tab('sibling'))).toBeUndefined();
  });

  it('opens to their pictures and to nothing else once it is locked', async () => {
    const phone = device();
    const room = await phone.tab();
    await room.say('me-write', { ...about, text: 'Trains and maps', was: '' });
    const locked = await room.lockWith('pictures', secret);
    expect(locked.ok).toBe(true);
    room.lock();
    expect(room.state()).toMatchObject({ door: 'locked', lock: 'pictures' });
    expect(room.state().records.size).toBe(0);
    expect(await room.say('me-write', { ...about, text: 'Not mine', was: '' })).toEqual({
      ok: false,
      problem: 'locked',
    });
    expect(await room.unlock('cat sun boat dog')).toBe('wrong');
    expect(textOf(room)).toBeUndefined();
    // A parent who opens the app anew finds the door shut too.
    const parent = await phone.tab();
    expect(parent.state().door).toBe('locked');
    expect(await room.unlock(secret)).toBe('open');
    expect(textOf(room)).toBe('Trains and maps');
    expect(parent.state().door).toBe('locked');
  });

  it('opens to the code on paper when the pictures are forgotten, however it is typed', async () => {
    const phone = device();
    const room = await phone.tab();
    await room.say('me-write', { ...about, text: 'Trains', was: '' });
    const locked = await room.lockWith('word', 'Straße');
    if (!locked.ok) throw new Error('not locked');
    const other = await phone.tab();
    expect(await other.unlockWithRecovery(locked.recovery.toLowerCase().replaceAll('-', ' '))).toBe('open');
    expect(textOf(other)).toBe('Trains');
    expect(await other.takeLockOff()).toEqual({ ok: true });
    expect((await phone.tab()).state()).toMatchObject({ door: 'open', lock: undefined });
  });

  it('asks for patience after five wrong tries, and forgets them after a right one', async () => {
    const phone = device();
    const room = await phone.tab();
    await room.lockWith('word', 'right');
    room.lock();
    for (let tries = 1; tries < 5; tries += 1) expect(await room.unlock('wrong')).toBe('wrong');
    const wait = await room.unlock('wrong');
    expect(wait).toEqual({ waitUntil: Date.parse('2026-11-22T10:00:30Z') });
    expect(await room.unlock('right')).toEqual(wait);
    // Closing the app does not shorten the wait.
    expect(await (await phone.tab()).unlock('right')).toEqual(wait);
    phone.wait(30_000);
    expect(await room.unlock('right')).toBe('open');
    room.lock();
    expect(await room.unlock('wrong')).toBe('wrong');
  }, 60_000);

  it('asks somebody inside for the present secret, and counts wrong ones as at the door', async () => {
    const phone = device();
    const room = await phone.tab();
    await room.lockWith('word', 'right');
    expect(await room.prove('wrong')).toBe('wrong');
    expect(await room.prove('right')).toBe('open');
    expect(room.state().door).toBe('open');
    for (let tries = 1; tries < 5; tries += 1) expect(await room.prove('wrong')).toBe('wrong');
    const wait = { waitUntil: Date.parse('2026-11-22T10:00:30Z') };
    expect(await room.prove('wrong')).toEqual(wait);
    room.lock();
    expect(await room.unlock('right')).toEqual(wait);
  }, 60_000);

  it('leaves no word of an answer, no name of a file and no secret on the disk', async () => {
    const phone = device();
    const room = await phone.tab();
    const file = await room.keepFile('drawing-1', new TextEncoder().encode('a drawing of my dog'));
    await room.say('me-write', { ...about, text: 'Trains and maps', was: '' });
    const drawing = { ...file, type: 'image/png', kind: 'drawing', words: 'My dog' };
    await room.say('me-add-file', { ...about, format: 'drawing', file: drawing });
    await room.lockWith('word', 'marzipan');
    const found = (await phone.bytes()).map((row) => JSON.stringify(row, (_key, value) => readable(value))).join();
    for (const word of ['Trains', 'maps', 'my dog', 'My dog', 'marzipan', file.key]) expect(found).not.toContain(word);
    expect(new TextDecoder().decode(await room.readFile(file))).toBe('a drawing of my dog');
    expect(await room.readFile({ ...file, key: btoa('0'.repeat(32)) })).toBeUndefined();
  });

  it('is empty for good once it was emptied, for the other tab too', async () => {
    const phone = device();
    const room = await phone.tab();
    const other = await phone.tab();
    await room.say('me-write', { ...about, text: 'Trains', was: '' });
    await other.empty();
    await room.say('me-write', { ...about, text: 'Boats', was: 'Trains' });
    for (const one of [room, other, await phone.tab()]) expect(['Boats', undefined]).toContain(textOf(one));
    expect(textOf(await phone.tab())).toBe('Boats');
  });

  it('loses nothing that two tabs write, whatever locks are put on and taken off between', async () => {
    const act = fc.record({
      tab: fc.nat(1),
      kind: fc.constantFrom('write', 'write', 'write', 'lock', 'off'),
      at: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
        const phone = device();
        const tabs = [await phone.tab(), await phone.tab()] as const;
        const said: string[] = [];
        for (const [index, { tab, kind, at }] of acts.entries()) {
          const room = tabs[tab === 0 ? 0 : 1];
          if (room.state().door === 'locked') await room.unlock('word');
          if (kind === 'lock') await room.lockWith('word', 'word');
          else if (kind === 'off') await room.takeLockOff();
          else {
            const question = ['m-a', 'm-b', 'm-c', 'm-d'][at] ?? 'm-a';
            // `was` is what this tab last saw: the other may have written since.
            const write = { ...about, question, text: `words ${index}`, was: textOf(room, question) ?? '' };
            let done = await room.say('me-write', write);
            if (!done.ok && 'problem' in done && done.problem === 'locked') {
              await room.unlock('word');
              done = await room.say('me-write', write);
            }
            expect(done).toEqual({ ok: true });
            said.push(`words ${index}`);
          }
        }
        const last = await phone.tab();
        if (last.state().door === 'locked') await last.unlock('word');
        const kept = [...last.state().records.values()].flatMap(({ body }) => {
          const { text } = body as AnswerBody;
          return text ? [text.text, ...(text.earlier ?? []).map((one) => one.text)] : [];
        });
        // A tab that saw the other's words wrote in their place knowingly; the latest of each question always stands.
        for (const words of kept) expect(said).toContain(words);
        const latest = said.at(-1);
        if (latest) expect(kept).toContain(latest);
      }),
      { numRuns: 6 },
    );
  }, 120_000);
});

/** Sealed bytes as the letters they would be. */
function readable(value: unknown): unknown {
  return value instanceof Uint8Array ? String.fromCharCode(...value) : value;
}
