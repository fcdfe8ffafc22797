import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import me from '../../../../locales/en-GB/me.json' with { type: 'json' };
import type { Store } from '../../../../src/client/store/open-store.ts';
import { calendarDate } from '../../../../src/domain/calendar-date.ts';
import { showPhone } from '../../../support/phone.tsx';
import { openQuestion, phoneOf, sayInRoom, untilKept, wordsOf } from './me-phone.tsx';

const words = me.shell;
const opened: Store[] = [];
afterEach(() => {
  cleanup();
  for (const store of opened.splice(0)) store.close();
});

async function phone(born?: string): Promise<Store> {
  const store = await phoneOf({ id: 'zara', name: 'Zara', ...(born ? { born: calendarDate(born) } : {}) });
  opened.push(store);
  return store;
}

const press = async (name: string | RegExp, role: 'button' | 'link' = 'button') => {
  const control = await screen.findByRole(role, { name });
  await act(async () => control.click());
};
const type = (label: string | RegExp, text: string) =>
  act(async () => {
    const box = screen.getByLabelText(label);
    fireEvent.change(box, { target: { value: text } });
    fireEvent.blur(box);
  });
const answer = { question: 'm-proud', mode: '8-to-13' } as const;
const said = (text: string, was = '') => ({ ...answer, format: 'text', text, was });
const hasText = (text: string) => (body: { text?: { text: string } | undefined }) => body.text?.text === text;

describe('answering', () => {
  it('takes back what was said here, and never what came from another tab or phone', async () => {
    const store = await phone();
    await openQuestion(store, 'm-proud');
    await type(words.text.own, 'I swam');
    await screen.findByRole('button', { name: words.undo });
    await act(() => sayInRoom(store, 'zara', 'me-write', said('I sang', 'I swam')));
    await screen.findByDisplayValue('I sang');
    expect(screen.queryByRole('button', { name: words.undo })).toBeNull();
    await type(words.text.own, 'I sang twice');
    await press(words.undo);
    await untilKept(store, 'zara', 'm-proud', hasText('I sang'));
  });

  it('keeps what is typed, and it is there after the app was opened again', async () => {
    const store = await phone();
    await openQuestion(store, 'm-proud');
    await type(words.text.own, 'I swam');
    await untilKept(store, 'zara', 'm-proud', hasText('I swam'));
    expect(await screen.findByText(words.kept)).toBeDefined();
    cleanup();
    await openQuestion(store, 'm-proud');
    expect(screen.getByLabelText(words.text.own)).toHaveProperty('value', 'I swam');
  });

  it('begins with a starter without losing what stands there', async () => {
    const store = await phone();
    await openQuestion(store, 'm-proud');
    await type(words.text.own, 'I swam');
    const [starter = ''] = wordsOf('m-proud').starters;
    await press(starter);
    expect(screen.getByLabelText(words.text.own)).toHaveProperty('value', `I swam\n${starter.replace('…', ' ')}`);
  });

  it('opens another way beside the first, and both are open when they come back', async () => {
    const store = await phone();
    await openQuestion(store, 'm-good-at');
    await press(words.ways.text);
    await type(words.text.own, 'Maps');
    await untilKept(store, 'zara', 'm-good-at', hasText('Maps'));
    cleanup();
    await openQuestion(store, 'm-good-at');
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toContain('Writing');
    expect(headings).toContain('Choose picture cards');
  });

  it('takes the last touches back, one after the other', async () => {
    const store = await phone();
    await sayInRoom(store, 'zara', 'me-write', said('First'));
    await openQuestion(store, 'm-proud');
    expect(screen.queryByRole('button', { name: words.undo })).toBeNull();
    await type(words.text.own, 'First and more');
    await untilKept(store, 'zara', 'm-proud', hasText('First and more'));
    await press(words['not-sure']);
    await untilKept(store, 'zara', 'm-proud', (body) => body.chosen?.value === 'not-sure');
    await press(words.undo);
    await untilKept(store, 'zara', 'm-proud', (body) => body.chosen === undefined);
    expect(screen.getByLabelText(words.text.own)).toHaveProperty('value', 'First and more');
    await press(words.undo);
    await untilKept(store, 'zara', 'm-proud', hasText('First'));
    await waitFor(() => expect(screen.queryByRole('button', { name: words.undo })).toBeNull());
  });

  it('says "not sure" as an answer of its own, and takes it back', async () => {
    const store = await phone();
    await openQuestion(store, 'm-proud');
    await press(words['not-sure']);
    await untilKept(store, 'zara', 'm-proud', (body) => body.chosen?.value === 'not-sure' && body.formats.length === 0);
    await waitFor(() =>
      expect(screen.getByRole('button', { name: words['not-sure'] }).getAttribute('aria-pressed')).toBe('true'),
    );
    await press(words['not-sure']);
    await untilKept(store, 'zara', 'm-proud', (body) => body.chosen === undefined);
  });
});

describe('skipping', () => {
  it('goes on to the next, is said as skipped, and is taken back with what was there before', async () => {
    const store = await phone();
    await sayInRoom(store, 'zara', 'me-write', said('I swam'));
    await openQuestion(store, 'm-proud');
    await press(words.skip.name);
    await screen.findByText(words.skip.done);
    expect(screen.queryByRole('heading', { level: 1, name: wordsOf('m-proud').text })).toBeNull();
    await press(words.skip.back, 'link');
    await screen.findByRole('heading', { level: 1, name: wordsOf('m-proud').text });
    expect(screen.getByText(words.skip.underneath)).toBeDefined();
    await press(words.skip.undo);
    const body = await untilKept(store, 'zara', 'm-proud', (one) => !one.skipped);
    expect(body.text?.text).toBe('I swam');
    await waitFor(() => expect(screen.queryByText(words.skip.title)).toBeNull());
  });
});

describe('the way on', () => {
  it('leads back to where they were, also after the app was closed', async () => {
    const store = await phone();
    await showPhone(store, '/me');
    await press(/^For ages 8 to 13/);
    await press(words.start, 'link');
    await screen.findByRole('heading', { level: 1, name: wordsOf('m-name').text });
    await press(words.next, 'link');
    await screen.findByRole('heading', { level: 1, name: wordsOf('m-three-things').text });
    await waitFor(async () => {
      const room = await store.ownRoom('zara');
      const look = room.state().records.get('me-look')?.body;
      room.close();
      expect(look).toMatchObject({ at: 'm-three-things', mode: '8-to-13' });
    });
    cleanup();
    await showPhone(store, '/me');
    await press(words['go-on'], 'link');
    await screen.findByRole('heading', { level: 1, name: wordsOf('m-three-things').text });
    await press(words.next, 'link');
    await screen.findByRole('heading', { level: 1, name: 'The end of “About me”' });
    await press('Next: What is great about me', 'link');
    await screen.findByRole('heading', { level: 1, name: wordsOf('m-good-at').text });
    await press(words.stop.name, 'link');
    await screen.findByRole('heading', { level: 1, name: words.stop.title });
  });

  it('shows each part with what is answered, skipped and not yet', async () => {
    const store = await phone();
    await sayInRoom(store, 'zara', 'me-look', { mode: '8-to-13' });
    await sayInRoom(store, 'zara', 'me-write', said('I swam'));
    await sayInRoom(store, 'zara', 'me-skip', { question: 'm-good-at', mode: '8-to-13', on: true });
    await showPhone(store, '/me');
    const part = (await screen.findByText('What is great about me')).closest('summary');
    expect(part?.textContent).toContain('1 answered · 1 skipped · 1 not yet');
  });

  it('offers the mode of their age first, and questions of other ages to open', async () => {
    const store = await phone('2008-01-05');
    await showPhone(store, '/me');
    await screen.findByText(words.modes.title);
    const modes = screen.getAllByRole('button', { name: /^For (?:ages|younger)/ });
    const names = ['For ages 14 to 25', 'For younger children', 'For ages 8 to 13'];
    for (const [index, name] of names.entries()) expect(modes[index]?.textContent).toContain(name);
    await press('For younger children', 'link');
    const hello = await screen.findByText('Hello');
    await act(async () => hello.click());
    await press(new RegExp(wordsOf('u8-name').text.replace('?', '\\?')), 'link');
    await screen.findByRole('heading', { level: 1, name: wordsOf('u8-name').text });
  });

  it('leaves a question for 16 and over out for a child of 12, and asks first where no birthday is known', async () => {
    const young = await phone('2014-06-01');
    await showPhone(young, '/me/q/y-relationships');
    await screen.findByText(words.age.later);
    expect(screen.queryByRole('button', { name: /Show it/ })).toBeNull();
    cleanup();
    const unknown = await phone();
    await showPhone(unknown, '/me/q/y-relationships');
    await press('I am 16 or over. Show it');
    await screen.findByRole('heading', { level: 1, name: wordsOf('y-relationships').text });
  });

  it('stays calm where no child is there yet, and where the address is no question', async () => {
    const store = await phone();
    await showPhone(store, '/me/q/m-nothing');
    await screen.findByText('This page belongs to Zara.');
  });
});

describe('easy words', () => {
  it('stand in place of the question, line by line, and stay on for the next one', async () => {
    const store = await phone();
    await openQuestion(store, 'u8-people');
    await press(words.easy.name);
    const [first = '', second = ''] = wordsOf('u8-people').easy;
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(`${first}\n${second}`));
    cleanup();
    await showPhone(store, '/me/q/u8-smile');
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(wordsOf('u8-smile').easy.join('\n')),
    );
  });
});

describe('hard questions', () => {
  it('say that they may be skipped and lead to help, and to the guide when somebody helps', async () => {
    const store = await phone();
    await openQuestion(store, 'm-hard-day');
    expect(screen.getByText(words.gentle.skip)).toBeDefined();
    expect(screen.getByRole('link', { name: words.gentle.unsafe }).getAttribute('href')).toBe('/me/safe');
    expect(screen.queryByText(words.gentle.helper, { exact: false })).toBeNull();
    await press(words.scribe.name);
    await type(words.scribe.who, 'Auntie Bea');
    await press(words.scribe.start);
    await press(words.next, 'link');
    await press(/^Next: /, 'link');
    await press(words.next, 'link');
    await screen.findByRole('heading', { level: 1, name: wordsOf('m-change').text });
    await screen.findByText(words.gentle.helper, { exact: false });
    cleanup();
    await openQuestion(store, 'u8-hard-day');
    expect(screen.getByText(words.gentle.helper, { exact: false })).toBeDefined();
    cleanup();
    await openQuestion(store, 'm-proud');
    expect(screen.queryByText(words.gentle.skip)).toBeNull();
    expect(within(screen.getByRole('main')).queryByRole('link', { name: words.gentle.unsafe })).toBeNull();
  });
});
