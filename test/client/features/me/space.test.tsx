import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import me from '../../../../locales/en-GB/me.json' with { type: 'json' };
import problems from '../../../../locales/en-GB/problems.json' with { type: 'json' };
import { diskFailure } from '../../../../src/client/store/book.ts';
import type { Store } from '../../../../src/client/store/open-store.ts';
import { openPhone, showPhone } from '../../../support/phone.tsx';
import { addChild, kept, openQuestion, sayInRoom, untilKept, wordsOf } from './me-phone.tsx';

const words = me.space;
const opened: Store[] = [];
afterEach(() => {
  cleanup();
  for (const store of opened.splice(0)) store.close();
});

/** A phone with a photo of 0.3 MB and a recording of 1.2 MB on it, whose disk can be full. */
async function phone(left = 10_000_000_000) {
  const disk = { isFull: false };
  const full = () => Promise.reject(diskFailure(new DOMException('no space left', 'QuotaExceededError')));
  const store = await openPhone(undefined, {
    storage: { estimate: async () => ({ usage: 20_000_000, quota: 20_000_000 + left }), persist: async () => true },
    bookBinder: (book, which) =>
      which === 'own' ? { ...book, write: (work) => (disk.isFull ? full() : book.write(work)) } : book,
  });
  opened.push(store);
  await addChild(store, { id: 'zara', name: 'Zara' });
  const room = await store.ownRoom('zara');
  for (const [id, format, type, size] of [
    ['photo-1', 'photo', 'image/png', 300_000],
    ['voice-1', 'voice-note', 'audio/webm', 1_200_000],
  ] as const) {
    const ref = await room.keepFile(id, new Uint8Array(size));
    const file = { ...ref, type, kind: format };
    await room.say('me-add-file', { question: 'm-proud', mode: '8-to-13', format, file });
  }
  room.close();
  return { store, disk };
}
const press = async (name: string | RegExp) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => button.click());
};
const filesOf = async (store: Store) => (await kept(store, 'zara', 'm-proud'))?.files?.map(({ id }) => id) ?? [];
/** Looked up past the records: whether the bytes are there. */
async function hasBytes(store: Store, id: string, ref: { key: string; size: number }) {
  const room = await store.ownRoom('zara');
  const found = await room.readFile({ ...ref, id });
  room.close();
  return found !== undefined;
}

describe('a young person who makes room', () => {
  it('sees what is big, the biggest first, lets go of what they tick, and can undo it until they leave', async () => {
    const { store } = await phone();
    const [, voice] = (await kept(store, 'zara', 'm-proud'))?.files ?? [];
    if (!voice) throw new Error('no recording');
    await showPhone(store, '/me/space');
    const group = await screen.findByRole('group', { name: words.legend });
    const boxes = within(group).getAllByRole('checkbox');
    expect(boxes.map((box) => box.parentElement?.textContent)).toEqual([
      `Voice recording · 1.2 MB${wordsOf('m-proud').text}`,
      `Photo · 0.3 MB${wordsOf('m-proud').text}`,
    ]);
    await act(async () => boxes[0]?.click());
    screen.getByText('You ticked 1 thing: 1.2 MB.');
    await press(words.ask);
    expect(await filesOf(store)).toEqual(['photo-1', 'voice-1']);
    await press(words.yes);
    await screen.findByText(/^1 thing is going: 1.2 MB\./);
    expect(await filesOf(store)).toEqual(['photo-1']);
    expect(await hasBytes(store, 'voice-1', voice)).toBe(true);
    await press(words.undo);
    await waitFor(async () => expect(await filesOf(store)).toEqual(['photo-1', 'voice-1']));
    await act(async () => screen.getAllByRole('checkbox')[0]?.click());
    await press(words.ask);
    await press(words.yes);
    await screen.findByText(/^1 thing is going: 1.2 MB\./);
    await press(words.done);
    await screen.findByRole('heading', { level: 1, name: me.shell.title });
    await waitFor(async () => expect(await hasBytes(store, 'voice-1', voice)).toBe(false));
    expect(await filesOf(store)).toEqual(['photo-1']);
  });

  it('is not shown what lies on their other phone: letting it go would free nothing here', async () => {
    const { store } = await phone();
    const elsewhere = { id: 'photo-2', key: 'AAAA', size: 900_000, type: 'image/png', kind: 'photo' } as const;
    await sayInRoom(store, 'zara', 'me-add-file', {
      ...{ question: 'm-good-at', mode: '8-to-13', format: 'photo', file: elsewhere },
    });
    await showPhone(store, '/me/space');
    const group = await screen.findByRole('group', { name: words.legend });
    expect(within(group).getAllByRole('checkbox')).toHaveLength(2);
    expect(screen.queryByText(/0\.9 MB/)).toBeNull();
  });

  it('is told on the first page that the phone is nearly full, and not before', async () => {
    const { store } = await phone(40_000_000);
    await showPhone(store, '/me');
    expect((await screen.findByRole('link', { name: words['low-link'] })).getAttribute('href')).toBe('/me/space');
    cleanup();
    const roomy = await phone();
    await showPhone(roomy.store, '/me');
    expect(screen.queryByText(words.low, { exact: false })).toBeNull();
  });
});

describe('a young person who writes on a full phone', () => {
  it('keeps their words on the screen, makes room beside them, and then they are kept', async () => {
    const { store, disk } = await phone();
    await openQuestion(store, 'm-proud');
    disk.isFull = true;
    const box = await screen.findByLabelText('Your words');
    await act(async () => fireEvent.change(box, { target: { value: 'I swam a mile' } }));
    await act(async () => fireEvent.blur(box));
    await screen.findByText(words.full.unkept);
    await press(words.full.again);
    expect(screen.getByDisplayValue('I swam a mile')).toBeDefined();
    expect((await kept(store, 'zara', 'm-proud'))?.text).toBeUndefined();
    await press(words.full.make);
    const box12 = await screen.findByRole('checkbox', { name: /1\.2 MB/ });
    expect(screen.getByDisplayValue('I swam a mile')).toBeDefined();
    disk.isFull = false;
    await act(async () => box12.click());
    await press(words.ask);
    await press(words.yes);
    await untilKept(store, 'zara', 'm-proud', ({ files }) => files?.length === 1);
    await press(words.done);
    await untilKept(store, 'zara', 'm-proud', ({ text }) => text?.text === 'I swam a mile' && !text.earlier);
    await waitFor(() => expect(screen.queryByText(words.full.title)).toBeNull());
    expect(screen.queryByText(problems['cannot-save'])).toBeNull();
  });
});
