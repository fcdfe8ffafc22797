import { act, cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import me from '../../../../locales/en-GB/me.json' with { type: 'json' };
import { wordSecret } from '../../../../src/client/features/me/lock-word.tsx';
import type { Store } from '../../../../src/client/store/open-store.ts';
import { openPhone, showPhone } from '../../../support/phone.tsx';

// Each try at a lock takes the phone some tenths of a second on purpose.
configure({ asyncUtilTimeout: 20_000 });

const words = me.lock;
const home = 'home:01900000-0000-7000-8000-000000000001' as const;
const opened: Store[] = [];
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  Reflect.deleteProperty(document, 'hidden');
  for (const store of opened.splice(0)) store.close();
});

async function phone(at = '/me/lock'): Promise<Store> {
  const store = await openPhone();
  opened.push(store);
  await store.say({ scope: home, name: 'add-child', args: { id: 'zara', name: 'Zara' } });
  await showPhone(store, at);
  await screen.findByRole('heading', { level: 1 });
  return store;
}
const again = async (store: Store, at: string) => {
  cleanup();
  await showPhone(store, at);
  await screen.findByRole('heading', { level: 1 });
};
const press = async (name: string | RegExp) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => button.click());
};
const pressAll = async (...names: string[]) => {
  for (const name of names) await press(name);
};
const type = (label: string, text: string) =>
  act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value: text } }));
const title = (name: string) => screen.findByRole('heading', { level: 1, name });
const mine = ['cat', 'boat', 'key', 'cat'];

/** Makes the lock of four pictures; answers the code that was shown. */
async function lockWithPictures(): Promise<string> {
  await press(/^Pictures/);
  await pressAll(...mine, words.choose.done);
  await pressAll(...mine, words.again.done);
  const card = await screen.findByRole('region', { name: words.code.title });
  const code = card.querySelector('.lock-code')?.textContent?.trim().split(/\s+/).join('-') ?? '';
  await press(words.code.kept);
  return code;
}
async function writeAnswer(store: Store) {
  const room = await store.ownRoom('zara');
  await room.say('me-write', { question: 'm-proud', mode: '8-to-13', format: 'text', text: 'I swam', was: '' });
  room.close();
}
const isLocked = async (store: Store) => {
  const room = await store.ownRoom('zara');
  const { door, records } = room.state();
  room.close();
  return door === 'locked' && records.size === 0;
};

describe('a young person who locks their page', () => {
  it('is told honestly that there is no lock, makes one of pictures, and finds the door closed the next time', async () => {
    const store = await phone();
    expect(screen.getByText(words.none.words)).toBeDefined();
    for (const limit of Object.values(words.limits.cannot)) expect(screen.getByText(limit)).toBeDefined();
    await press(/^Pictures/);
    await pressAll('cat', 'boat', words.choose.done);
    expect((await screen.findByRole('alert')).textContent).toBe('Press 4 pictures or more.');
    await pressAll('key', 'cat', words.choose.done);
    await pressAll('cat', 'boat', 'key', 'sun', words.again.done);
    expect((await screen.findByRole('alert')).textContent).toBe(words.trouble['not-same']);
    expect(await isLocked(store)).toBe(false);
    await pressAll(...mine, words.choose.done, ...mine, words.again.done);
    expect((await screen.findByRole('region', { name: words.code.title })).textContent).toMatch(
      /([A-Z2-9]{4} ){2}[A-Z2-9]{4}/,
    );
    await press(words.code.kept);
    expect(screen.queryByText(words.code.title)).toBeNull();
    await again(store, '/me/q/m-proud');
    await title(words.closed.title);
    expect(await isLocked(store)).toBe(true);
  });

  it('opens it with their pictures alone, in their order, and is back where they were', async () => {
    const store = await phone();
    await writeAnswer(store);
    await lockWithPictures();
    await again(store, '/me/q/m-proud');
    await title(words.closed.title);
    await pressAll('boat', 'cat', 'key', 'cat', words.open.done);
    await screen.findByText(words.wrong);
    expect(screen.queryByDisplayValue('I swam')).toBeNull();
    await pressAll(...mine, 'sun', words.last, words.open.done);
    await screen.findByDisplayValue('I swam');
    const heading = screen.getByRole('heading', { level: 1 });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('closes it with one press, and finds it closed when the app was out of sight for more than a minute', async () => {
    const store = await phone();
    await lockWithPictures();
    await press(words.bar.close);
    await title(words.closed.title);
    await pressAll(...mine, words.open.done);
    await title(words.title);
    const hide = (hidden: boolean) =>
      act(async () => {
        Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
        document.dispatchEvent(new Event('visibilitychange'));
      });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-22T10:00:00Z') });
    await hide(true);
    vi.setSystemTime(Date.parse('2026-11-22T10:00:50Z'));
    await hide(false);
    expect(screen.queryByRole('heading', { name: words.closed.title })).toBeNull();
    await hide(true);
    vi.setSystemTime(Date.parse('2026-11-22T10:02:00Z'));
    await hide(false);
    await title(words.closed.title);
    expect(await isLocked(store)).toBe(true);
  });

  it.each([
    ['the page is left by Back', async () => cleanup()],
    ['the door is closed', () => press(words.bar.close)],
  ])('has the words typed last, though %s in the middle of one', async (_how, leave) => {
    const store = await phone();
    await writeAnswer(store);
    await lockWithPictures();
    await again(store, '/me/q/m-proud');
    await pressAll(...mine, words.open.done);
    const box = await screen.findByDisplayValue('I swam');
    await act(async () => fireEvent.change(box, { target: { value: 'I swam a len' } }));
    await leave();
    await again(store, '/me/q/m-proud');
    await title(words.closed.title);
    await pressAll(...mine, words.open.done);
    await screen.findByDisplayValue('I swam a len');
  });

  it('has time for a photo: the camera hides the page for longer', async () => {
    await phone();
    await lockWithPictures();
    const input = document.createElement('input');
    input.type = 'file';
    document.body.append(input);
    await act(async () => input.click());
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-22T10:00:00Z') });
    for (const [hidden, at] of [
      [true, '10:00:00'],
      [false, '10:05:00'],
    ] as const) {
      await act(async () => {
        vi.setSystemTime(Date.parse(`2026-11-22T${at}Z`));
        Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
        document.dispatchEvent(new Event('visibilitychange'));
      });
    }
    input.remove();
    expect(screen.queryByRole('heading', { name: words.closed.title })).toBeNull();
  });

  it('shows that it is theirs before they change or take off the lock', async () => {
    const store = await phone();
    await lockWithPictures();
    await press(words.on.off);
    await pressAll('cat', 'sun', 'sun', 'sun', words.prove.done);
    await screen.findByText(words.wrong);
    expect((await store.ownRoom('zara')).state().lock).toBe('pictures');
    await pressAll(...mine, words.prove.done);
    await screen.findByText(words.none.title);
    expect(await isLocked(store)).toBe(false);
  });

  it('takes a word instead, and is not kept out by the capital letter a phone writes', async () => {
    expect(wordSecret('  Purple   Tractor ')).toBe('purple tractor');
    const store = await phone();
    await press(/^A word/);
    await type(words.choose.word, 'Elf');
    await press(words.choose.done);
    expect((await screen.findByRole('alert')).textContent).toBe('Write 4 letters or more.');
    await type(words.choose.word, 'Purple tractor');
    await press(words.choose.done);
    await type(words.again.word, 'purple tractor');
    await press(words.again.done);
    await press(words.code.kept);
    await again(store, '/me/look');
    await title(words.closed.title);
    const box = screen.getByLabelText(words.open.word);
    expect(box.getAttribute('type')).toBe('text');
    expect(box.getAttribute('autocomplete')).toBe('off');
    await type(words.open.word, 'Purple Tractor ');
    await press(words.open.done);
    await title(me.look.title);
  });
});

describe('a young person who forgot', () => {
  it('opens the door with the code from the paper, and chooses a new lock; the old code opens nothing then', async () => {
    const store = await phone();
    await writeAnswer(store);
    const code = await lockWithPictures();
    await again(store, '/me');
    await title(words.closed.title);
    await type(words.forgot.code, 'WRON-GCOD-EEEE');
    await press(words.forgot.open);
    await screen.findByText(words.forgot.wrong);
    await type(words.forgot.code, code.toLowerCase().replaceAll('-', ' '));
    await press(words.forgot.open);
    await screen.findByText(words['with-code']);
    const next = await lockWithPictures();
    expect(next).not.toBe(code);
    const room = await store.ownRoom('zara');
    expect(await room.unlockWithRecovery(code)).toBe('wrong');
    expect(await room.unlockWithRecovery(next)).toBe('open');
    room.close();
  });

  it('without the code begins with an empty page, after it was said twice what goes', async () => {
    const store = await phone();
    await writeAnswer(store);
    await lockWithPictures();
    await again(store, '/me');
    await title(words.closed.title);
    expect(screen.getByText(words.anew.goes)).toBeDefined();
    await press(words.anew.ask);
    await screen.findByText(words.anew.sure);
    await press(words.anew.no);
    expect(await isLocked(store)).toBe(true);
    await press(words.anew.ask);
    await press(words.anew.yes);
    await title(me.shell.title);
    const room = await store.ownRoom('zara');
    expect(room.state()).toMatchObject({ door: 'open', lock: undefined });
    expect(room.state().records.has('answer-m-proud')).toBe(false);
    room.close();
  });

  it('takes all they said off a device that is not theirs, with the door open, after it was asked twice', async () => {
    const store = await phone();
    await writeAnswer(store);
    await again(store, '/me/lock');
    await act(async () => fireEvent.click(screen.getByText(words.empty.title)));
    await press(words.empty.ask);
    await press(words.anew.no);
    await press(words.empty.ask);
    await press(words.anew.yes);
    await title(me.shell.title);
    const room = await store.ownRoom('zara');
    expect(room.state().records.has('answer-m-proud')).toBe(false);
    room.close();
  });

  it('is asked for patience in kind words after five wrong tries', async () => {
    const store = await phone();
    await lockWithPictures();
    await again(store, '/me');
    for (let tries = 1; tries <= 5; tries += 1) {
      await pressAll('sun', 'sun', 'sun', 'moon', words.open.done);
      await screen.findByRole('button', { name: words.open.done });
    }
    await screen.findByText(words.wait.words);
    expect(screen.getByText(/^Try again in \d+ seconds?\.$/)).toBeDefined();
  });
});
