import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it } from 'vitest';
import { draftsOf, joinParts } from '../../../src/client/me/draft-keeper.ts';
import { createDrawingDesk } from '../../../src/client/me/drawing-desk.ts';
import type { Mark } from '../../../src/client/me/drawing-marks.ts';
import { openOwnBook } from '../../../src/client/store/open-books.ts';
import { openOwnRoom } from '../../../src/client/store/own-room.ts';
import { answerBodySchema } from '../../../src/domain/records/me-records.ts';

const about = { question: 'm-interests', mode: '8-to-13', format: 'drawing' } as const;
const star = (cell: number): Mark => ({ kind: 'stamp', shape: 'star', colour: 'red', cell });
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A young person's room on a real store, and how many pieces of files lie on the disk. */
async function phone() {
  const indexedDB = new IDBFactory();
  const book = await openOwnBook({ indexedDB, IDBKeyRange }, '-drawing', () => undefined);
  const room = await openOwnRoom({ book, crypto, now: () => new Date(), channel: `${Math.random()}` }, 'zara');
  closing.push(room.close, book.close);
  const draft = () => draftsOf(room.state().records, about)[0];
  return { room, draft, pieces: () => book.read((transaction) => transaction.all('pieces')) };
}

describe('the strokes of a drawing', () => {
  it('are there the next day, with the photo they were drawn on', async () => {
    const { room, draft } = await phone();
    const photo = new Blob(['a photo of my paper'], { type: 'image/jpeg' });
    await createDrawingDesk(room, about).keep({ marks: [star(1), star(2)], photo, of: 'picture-1' });
    const found = draft();
    if (!found) throw new Error('no draft');
    const loaded = await createDrawingDesk(room, about).load(found);
    expect(loaded).toMatchObject({ marks: [star(1), star(2)], of: 'picture-1' });
    expect(await loaded?.photo?.text()).toBe('a photo of my paper');
  });

  it('leave one file behind, however many were drawn, and one more for the photo until it is taken away', async () => {
    const { room, draft, pieces } = await phone();
    const desk = createDrawingDesk(room, about);
    const photo = new Blob(['a photo of my paper']);
    const marks: Mark[] = [];
    for (let cell = 0; cell < 5; cell += 1) {
      marks.push(star(cell));
      expect(await desk.keep({ marks, photo })).toBe(true);
    }
    expect(await pieces()).toHaveLength(2);
    await desk.keep({ marks, photo: undefined });
    expect(await pieces()).toHaveLength(1);
    expect(draftsOf(room.state().records, about)).toHaveLength(1);
    expect(draft()?.body.of).toBeUndefined();
  });

  it('keep nothing from before the paper was cleared once it is put away', async () => {
    const { room, draft } = await phone();
    await createDrawingDesk(room, about).keep({ marks: [star(1), { kind: 'clear' }, star(2)], photo: undefined });
    const found = draft();
    if (!found) throw new Error('no draft');
    expect((await createDrawingDesk(room, about).load(found))?.marks).toEqual([star(2)]);
  });

  it('are no part of the answer, and wait while the door is locked', async () => {
    const { room } = await phone();
    const desk = createDrawingDesk(room, about);
    await desk.keep({ marks: [star(1)], photo: undefined });
    expect(room.state().records.get('answer-m-interests')).toBeUndefined();
    await room.lockWith('word', 'marzipan');
    room.lock();
    expect(await desk.keep({ marks: [star(1), star(2)], photo: undefined })).toBe(false);
    await room.unlock('marzipan');
    expect(await desk.keep({ marks: [star(1), star(2)], photo: undefined })).toBe(true);
  });

  it('of a recording are joined up to the first part that is not there', async () => {
    const { room } = await phone();
    const keep = (id: string, words: string) => room.keepFile(id, new TextEncoder().encode(words));
    const parts = [await keep('a', 'I like '), await keep('b', 'trains '), await keep('c', 'and maps')];
    await room.dropFile('b');
    const body = { ...about, format: 'voice-note', type: 'audio/webm', parts } as const;
    expect(await (await joinParts(room, body))?.text()).toBe('I like ');
    expect(await joinParts(room, { ...body, parts: parts.slice(1) })).toBeUndefined();
  });
});

describe('a file that takes the place of another', () => {
  it('stands where the other stood, in one change', async () => {
    const { room } = await phone();
    const file = (id: string) => ({ id, key: 'k', size: 1, type: 'image/png', kind: 'drawing' as const });
    const add = (id: string, instead?: string) => room.say('me-add-file', { ...about, file: file(id), instead });
    await add('one');
    await add('two');
    await add('three', 'one');
    const ids = () =>
      answerBodySchema.parse(room.state().records.get('answer-m-interests')?.body).files?.map(({ id }) => id);
    expect(ids()).toEqual(['three', 'two']);
    await add('two');
    expect(ids()).toEqual(['three', 'two']);
    await add('four', 'gone');
    expect(ids()).toEqual(['three', 'two', 'four']);
  });
});
