import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addMonths, londonDate } from '../../../../src/domain/calendar-date.ts';
import pack from '../../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { again, best, box, calls, phone, press, type, withoutSignal } from './help-phone.tsx';

withoutSignal();

test('who answers at once is one tap away, with no list on the phone, with one, and beside every answer', async () => {
  const danger = ['tel:999', 'tel:111', 'tel:116123', 'tel:08001111'];
  await phone('/help', false);
  await screen.findByRole('heading', { name: 'Help right now' });
  expect(calls()).toEqual(danger);
  expect(screen.getByText(/not on this phone yet/)).toBeDefined();
  cleanup();
  await phone('/help');
  const card = await screen.findByRole('region', { name: 'Help right now' });
  expect(card.textContent).toContain('24 hours a day');
  cleanup();
  await phone('/help?q=zzzzzz');
  await screen.findByText(/nothing for “zzzzzz”/);
  expect(calls()).toEqual(expect.arrayContaining(danger));
});

test('words of danger bring the numbers before all else, and nothing that narrows the list hides who answers', async () => {
  await phone('/help?q=suicide&age=30&area=county&diagnosis=asks');
  const urgent = async () => {
    const [first] = await screen.findAllByRole('heading', { level: 2 });
    expect(first?.textContent).toBe('Help right now');
    const named = (await best()).getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(named).toEqual(['Samaritans', 'Emergency services', 'NHS 111']);
  };
  await waitFor(urgent, { timeout: 10_000 });
  expect(screen.getAllByRole('heading', { name: 'Help right now' })).toHaveLength(1);
});

test('every letter typed brings answers: three at most to begin with, each with its number, and the rest below', async () => {
  await phone('/help');
  await type('autism');
  const isWhole = async () => {
    const cards = (await best()).getAllByRole('heading', { level: 3 });
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.length).toBeLessThanOrEqual(3);
    const rest = within(await screen.findByRole('region', { name: /More that may fit/ })).getAllByRole('link');
    expect(rest.length).toBeGreaterThan(3);
    expect(rest.every((link) => link.getAttribute('href')?.startsWith('/help/'))).toBe(true);
    const rows = rest.map((link) => link.querySelector('b')?.textContent);
    const named = [...cards.map((card) => card.textContent), ...rows];
    expect(new Set(named).size).toBe(named.length);
    expect(screen.getByText(`${named.length} found`).getAttribute('role')).toBe('status');
  };
  // The answers of the plain filter give way to those of the index, once it is made.
  await waitFor(isWhole, { timeout: 10_000 });
  await type('sendiass');
  await waitFor(async () => expect((await best()).getByRole('link', { name: '01992 555847' })).toBeDefined(), {
    timeout: 10_000,
  });
});

test('an address with words opens their answers, and another one chosen puts its words in the box', async () => {
  await phone('/help?q=transport');
  await waitFor(async () => expect((await best()).getAllByText(/transport/i).length).toBeGreaterThan(0));
  expect(((await box()) as HTMLInputElement).value).toBe('transport');
  await press('Start again', 'link');
  expect(((await box()) as HTMLInputElement).value).toBe('');
  await press('Money', 'link');
  await waitFor(async () => expect(((await box()) as HTMLInputElement).value).toBe('money'));
});

test('what is typed without a pause stays as typed while the address follows', async () => {
  await phone('/help');
  const field = (await box()) as HTMLInputElement;
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  for (const words of ['s', 'sl', 'sle', 'slee', 'sleep']) {
    await type(words);
    await act(() => pause(100));
    expect(field.value).toBe(words);
  }
  // The next letter comes in the very moment in which the address changes.
  await act(async () => {
    await pause(400);
    fireEvent.change(field, { target: { value: 'sleeping' } });
  });
  expect(field.value).toBe('sleeping');
  await act(() => pause(400));
  expect(field.value).toBe('sleeping');
});

test('the age of the child on screen narrows the answers, says so, and goes with one press', async () => {
  const store = await phone('/help');
  const born = addMonths(londonDate(new Date()), -7 * 12 - 3);
  await act(async () => {
    await store.say({ scope: 'home:a', name: 'add-child', args: { id: 'sam', name: 'Sam', born } });
  });
  await again(store, '/help?topic=autism');
  expect(screen.queryByRole('link', { name: /Autism Hertfordshire \(adults\)/ })).toBeNull();
  expect(await screen.findByText(/left out by what you chose/)).toBeDefined();
  await press(/Sam’s age: 7/);
  expect(await screen.findByRole('link', { name: /Autism Hertfordshire \(adults\)/ })).toBeDefined();
  expect(screen.queryByText(/left out by what you chose/)).toBeNull();
});

test('what narrows the list stands in the address and as chips, counts what it cannot know, and can all be taken away', async () => {
  await phone('/help?topic=crisis&open=1&area=national&diagnosis=none');
  const chips = within(await screen.findByRole('list', { name: 'The list is narrowed by' }));
  expect(chips.getAllByRole('button').map((chip) => chip.textContent?.split(' ×')[0])).toEqual([
    'All of England',
    'No diagnosis needed',
    'Open now',
    'Helps with: crisis',
  ]);
  expect(screen.getByRole('link', { name: /Emergency services/ })).toBeDefined();
  const unknown = screen.getByText('1 more whose hours we do not know').closest('details');
  expect(unknown?.textContent).toContain('Samaritans');
  await press('Show them all');
  expect(screen.getByRole('link', { name: /Mental health Single Point of Access/ })).toBeDefined();
  expect(chips.queryByRole('button', { name: /All of England/ })).toBeNull();
});

test('nothing found keeps the words, and offers near words, questions, people to ask, and all that was left out', async () => {
  await phone('/help?q=zzzz%20autism');
  expect(((await box()) as HTMLInputElement).value).toBe('zzzz autism');
  cleanup();
  await phone('/help?q=xqzw');
  const nothing = await screen.findByRole('region', { name: /nothing for “xqzw”/ });
  expect(within(nothing).getByRole('link', { name: 'Answer a few questions' }).getAttribute('href')).toBe('/help/find');
  expect(screen.getByRole('link', { name: 'Herts SENDIASS' })).toBeDefined();
  expect(screen.getByRole('link', { name: /SEND Duty Line/ })).toBeDefined();
  cleanup();
  await phone('/help?q=nursery&age=24');
  await press('Show them all');
  await waitFor(() => expect(screen.queryByText(/Nothing|nothing for/)).toBeNull());
});

test('a long list comes twenty at a time, and stays as long when one comes back to it', async () => {
  const store = await phone('/help?all=1');
  const rows = () => within(screen.getByRole('region', { name: /Everyone who fits/ })).getAllByRole('link');
  expect(rows()).toHaveLength(20);
  await press('Show 20 more');
  expect(rows()).toHaveLength(40);
  await again(store, '/help?all=1&more=9');
  expect(rows()).toHaveLength(pack.services.length);
});
