import { act, cleanup, configure, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import me from '../../../../locales/en-GB/me.json' with { type: 'json' };
import type { Store } from '../../../../src/client/store/open-store.ts';
import pack from '../../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { openPhone, showPhone } from '../../../support/phone.tsx';

configure({ asyncUtilTimeout: 20_000 });

const words = me.safe;
const home = 'home:01900000-0000-7000-8000-000000000001' as const;
const opened: Store[] = [];
afterEach(() => {
  cleanup();
  for (const store of opened.splice(0)) store.close();
});

async function phone({ at = '/me/safe', known, child = true }: { at?: string; known?: unknown; child?: boolean } = {}) {
  const store = await openPhone(known);
  opened.push(store);
  if (child) await store.say({ scope: home, name: 'add-child', args: { id: 'zara', name: 'Zara' } });
  await showPhone(store, at);
  await screen.findByRole('heading', { level: 1 });
  return store;
}
const calls = () => [...document.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'));
/** Without the signs that keep a number together in a right-to-left sentence. */
const text = () => (document.body.textContent ?? '').replace(/[\u2066\u2069]/g, '');

/** The question set's own words (safeguarding.childText and adultText). */
const childText = [
  'You can tell an adult you trust.',
  'You can call Childline. It is free. 0800 1111',
  'If you are in danger now, call 999.',
];
const adultText = [
  'If an answer worries you, listen. Do not ask leading questions.',
  'Do not promise to keep it secret.',
  'Write down the exact words, the date and who was there.',
  'Tell the safeguarding lead at the school or setting the same day.',
  'If a child is in danger now, call 999.',
];

describe('asking for help', () => {
  it('says the words of the question set, with the numbers of the pack and where they were read', async () => {
    await phone({ known: pack });
    await screen.findByRole('heading', { level: 1, name: 'If something makes you feel unsafe' });
    for (const line of [...childText, ...adultText]) expect(text()).toContain(line);
    expect(text()).toContain('Hertfordshire Children’s Services: 0300 123 4043');
    expect(calls()).toEqual(['tel:08001111', 'tel:999', 'tel:111', 'tel:116123', 'tel:03001234043']);
    expect(screen.queryByText(words.check)).toBeNull();
    expect(screen.getAllByText(/published page/)).toHaveLength(5);
    // For whoever does not talk on the phone.
    expect(text()).toContain(words['no-call']);
    expect(screen.getByRole('link', { name: 'childline.org.uk' })).toBeDefined();
  });

  it('shows no number that no pack confirms, and says of 999 and Childline that they are to be checked', async () => {
    await phone();
    for (const line of childText) expect(text()).toContain(line);
    expect(calls()).toEqual(['tel:08001111', 'tel:999']);
    expect(screen.getAllByText(words.check)).toHaveLength(2);
    expect(text()).not.toContain(words.web);
    for (const number of ['0300 123 4043', '0300 123 4042', '116 123']) expect(text()).not.toContain(number);
    cleanup();
    // A number somebody only remembered confirms nothing.
    const remembered = {
      ...pack,
      services: pack.services.map((one) => (one.phone === '0300 123 4043' ? { ...one, seen: 'from memory' } : one)),
    };
    await phone({ known: remembered });
    expect(text()).not.toContain('0300 123 4043');
  });

  it('says that nobody reads now and nothing is searched or reported', async () => {
    await phone();
    for (const line of [words.who.nobody, words.who['no-scan'], words.who.shared, words.who.later])
      expect(text()).toContain(line);
  });

  it('is there before there is a child, behind a closed door, and one press from a question and back', async () => {
    await phone({ child: false });
    await screen.findByRole('heading', { level: 1, name: words.title });
    cleanup();
    const store = await phone({ at: '/me/q/m-proud' });
    const question = screen.getByRole('heading', { level: 1 }).textContent;
    const press = async (name: string) => {
      const link = await screen.findByRole('link', { name });
      await act(async () => link.click());
    };
    await press(me.lock.bar.help);
    await screen.findByRole('heading', { level: 1, name: words.title });
    await press(words.back);
    await screen.findByRole('heading', { level: 1, name: question ?? '' });
    const room = await store.ownRoom('zara');
    await room.lockWith('word', 'marzipan');
    room.close();
    cleanup();
    await showPhone(store, '/me');
    await screen.findByRole('heading', { level: 1, name: me.lock.closed.title });
    await press(me.lock.bar.help);
    await screen.findByRole('heading', { level: 1, name: words.title });
  });
});
