import { act, cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import me from '../../../../locales/en-GB/me.json' with { type: 'json' };
import type { Store } from '../../../../src/client/store/open-store.ts';
import { openPhone, showPhone } from '../../../support/phone.tsx';

configure({ asyncUtilTimeout: 20_000 });

const words = me.look;
const home = 'home:01900000-0000-7000-8000-000000000001' as const;
const root = document.documentElement;
const opened: Store[] = [];
afterEach(() => {
  cleanup();
  for (const store of opened.splice(0)) store.close();
});

async function phone(at: string): Promise<Store> {
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
const press = async (name: RegExp | string, role: 'radio' | 'checkbox') => {
  const control = await screen.findByRole(role, { name });
  await act(async () => control.click());
};
const lookOf = async (store: Store) => {
  const room = await store.ownRoom('zara');
  const body = room.state().records.get('me-look')?.body;
  room.close();
  return body;
};

describe('make it mine', () => {
  it('colours every page of This is Me at once, is kept, and colours nothing else', async () => {
    const store = await phone('/me/look');
    await press(words.colours.lavender, 'radio');
    await waitFor(() => expect(root.dataset.meColour).toBe('lavender'));
    await waitFor(async () => expect(await lookOf(store)).toMatchObject({ colour: 'lavender' }));
    await again(store, '/me');
    await waitFor(() => expect(root.dataset.meColour).toBe('lavender'));
    await again(store, '/settings');
    expect(root.dataset.meColour).toBeUndefined();
  });

  it('celebrates the end of a part for those who like it, and never in calm mode', async () => {
    const store = await phone('/me/done/8-to-13/about-me');
    await screen.findByText(words.celebration);
    await again(store, '/me/look');
    await press(/^Calm/, 'checkbox');
    await waitFor(() => expect(root.dataset.meCalm).toBe(''));
    await waitFor(async () => expect(await lookOf(store)).toMatchObject({ calm: true }));
    await again(store, '/me/done/8-to-13/about-me');
    expect(screen.queryByText(words.celebration)).toBeNull();
    await again(store, '/me/look');
    await press(/^Calm/, 'checkbox');
    await press(/^Stars/, 'checkbox');
    await waitFor(async () => expect(await lookOf(store)).toMatchObject({ calm: false, celebrate: false }));
    await again(store, '/me/done/8-to-13/about-me');
    expect(screen.queryByText(words.celebration)).toBeNull();
    expect(root.dataset.meCalm).toBeUndefined();
  });

  it('reads aloud by itself for those whose questions are meant to be, until they say otherwise', async () => {
    const store = await phone('/me/look');
    const isOn = async () => (await screen.findByRole<HTMLInputElement>('checkbox', { name: /^Read to me/ })).checked;
    expect(await isOn()).toBe(false);
    const room = await store.ownRoom('zara');
    await act(async () => room.say('me-look', { mode: 'under-8' }));
    room.close();
    await again(store, '/me/look');
    expect(await isOn()).toBe(true);
    await press(/^Read to me/, 'checkbox');
    await waitFor(async () => expect(await lookOf(store)).toMatchObject({ readAloud: false }));
    await again(store, '/me/look');
    expect(await isOn()).toBe(false);
  });
});

describe('the guide for the adult', () => {
  it('explains each label, and keeps the adult’s own view in the home, apart from the child’s page', async () => {
    const store = await phone('/me/adult');
    for (const label of ['My words', 'My words, with help', 'Noticed by someone', 'Someone else’s view'])
      expect(screen.getByText(label)).toBeDefined();
    const type = (label: string, text: string) =>
      act(async () => {
        const box = screen.getByLabelText(label);
        fireEvent.change(box, { target: { value: text } });
        fireEvent.blur(box);
      });
    await type(me.adult.view.by, 'Nadia (mum)');
    await type('What I want to say about Zara', 'She tires after lunch.');
    const kept = () =>
      store
        .scopes()
        .flatMap((scope) => [...store.view(scope).records.values()].map((record) => ({ scope, ...record })))
        .filter(({ kind }) => kind === 'words')
        .map(({ scope, body }) => [scope.split(':')[0], body.topic, body.text]);
    await waitFor(() =>
      expect(kept()).toEqual(
        expect.arrayContaining([
          ['home', 'me-adult-view-by', 'Nadia (mum)'],
          ['home', 'me-adult-view', 'She tires after lunch.'],
        ]),
      ),
    );
    const room = await store.ownRoom('zara');
    expect(JSON.stringify([...room.state().records.values()])).not.toContain('She tires');
    room.close();
  });
});
