import { act, cleanup, configure, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import me from '../../../../locales/en-GB/me.json' with { type: 'json' };
import type { Store } from '../../../../src/client/store/open-store.ts';
import { showPhone } from '../../../support/phone.tsx';
import { phoneOf } from './me-phone.tsx';

// A code takes the phone some tenths of a second on purpose.
configure({ asyncUtilTimeout: 20_000 });

const words = me.account;
const opened: Store[] = [];
afterEach(() => {
  cleanup();
  for (const store of opened.splice(0)) store.close();
});

async function phone(): Promise<Store> {
  const store = await phoneOf({ id: 'zara', name: 'Zara' });
  opened.push(store);
  return store;
}
const show = async (store: Store) => {
  cleanup();
  await showPhone(store, '/me/account');
};
const title = (name: string) => screen.findByRole('heading', { level: 2, name });
const press = async (name: string) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => button.click());
};

describe('the same answers on another phone', () => {
  it('begin with signing in, and stay on this phone until then', async () => {
    await show(await phone());
    await title(words['sign-in'].title);
    expect(screen.getByText(words['sign-in'].stays)).toBeDefined();
    expect(screen.getByRole('link', { name: words['sign-in'].go }).getAttribute('href')).toBe('/sign-in');
    expect(screen.queryByRole('button', { name: words.begin.go })).toBeNull();
  });

  it('wait for the account to be heard of, so that nothing is begun twice', async () => {
    const store = await phone();
    await store.signedIn('p1', 'zara@example.org');
    await show(store);
    await screen.findByText(words['not-heard']);
    expect(screen.queryByRole('button', { name: words.begin.go })).toBeNull();
  });

  it('are for a grown-up to help with where the questions for younger children suit', async () => {
    const store = await phone();
    const room = await store.ownRoom('zara');
    await room.say('me-look', { mode: 'under-8' });
    room.close();
    await show(store);
    await screen.findByText(words['grown-up']);
  });

  it('go into the outbox of the one who joined, sealed, and wait while nobody is signed in', async () => {
    const store = await phone();
    await store.signedIn('p1', 'zara@example.org');
    const room = await store.ownRoom('zara');
    await room.say('me-card', { id: 'card-1', word: 'Lighthouses' });
    expect((await room.log.begin('p1')).ok).toBe(true);
    room.close();
    await store.signedOut();
    await show(store);
    await screen.findByText(words.joined['signed-out']);
    cleanup();
    await showPhone(store, '/me/share');
    await screen.findByText(me.share.limits.joined);
    expect(screen.queryByText(me.share.limits.here)).toBeNull();
    await show(store);
    expect([...store.view('person:p1').records.values()]).toEqual([]);
    await act(async () => void (await store.signedIn('p1', 'zara@example.org')));
    await screen.findByText(words.joined.words);
    await expect
      .poll(() => [...store.view('person:p1').records.values()].map(({ kind }) => kind).sort(), { timeout: 15_000 })
      .toEqual(['me-sealed', 'me-sealed-key']);
    expect(JSON.stringify([...store.view('person:p1').records.values()])).not.toContain('Lighthouses');
  });

  it('open to the code alone, and the screen says so when it was another', async () => {
    const store = await phone();
    await store.signedIn('p1', 'zara@example.org');
    const [mine, sisters] = [await store.ownRoom('zara'), await store.ownRoom('sister')];
    const begun = await sisters.log.begin('p1');
    if (!begun.ok) throw new Error('not begun');
    await sisters.log.tell('p1', async (change) => (await store.say(change)).ok);
    const heard = [...store.view('person:p1').records.values()];
    expect(await mine.log.join('p1', heard, 'AAAA-BBBB-CCCC')).toBe('wrong');
    expect(await mine.log.join('p1', heard, begun.code)).toBe('joined');
    for (const room of [mine, sisters]) room.close();
    await show(store);
    await title(words.joined.title);
    await act(async () => fireEvent.click(screen.getByText(words.leave.title)));
    await press(words.leave.ask);
    await press(words.leave.no);
    await title(words.joined.title);
    await press(words.leave.ask);
    await press(words.leave.yes);
    await screen.findByText(words['not-heard']);
  });

  it('are behind the door where there is a lock', async () => {
    const store = await phone();
    const room = await store.ownRoom('zara');
    await room.lockWith('word', 'marzipan');
    room.close();
    await show(store);
    await screen.findByRole('heading', { level: 1, name: me.lock.closed.title });
    expect(screen.queryByText(words.what.title)).toBeNull();
  });
});
