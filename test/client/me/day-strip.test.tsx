import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { cardsPhone, names, press } from './cards-phone.tsx';

const day = async () =>
  within(await screen.findByRole('region', { name: 'Your day' }))
    .queryAllByRole('listitem')
    .map((one) => one.querySelector('.symbol-word')?.textContent);

test('a day is put together, its parts moved up and down, marked good or hard, and it is there again', async () => {
  const phone = await cardsPhone('m-good-day', 'Strip of the day');
  const cards = await screen.findByRole('list', { name: 'Cards for your day' });
  const [one = '', two = '', three = ''] = names(cards, 'button').map((name) => name?.replace(/^Put in my day: */, ''));
  for (const card of [one, two, three]) await press(new RegExp(`^Put in my day: *${card}$`));
  await waitFor(async () => expect(await day()).toEqual([one, two, three]));
  await press(new RegExp(`^Up *: ${three}$`));
  await waitFor(async () => expect(await day()).toEqual([one, three, two]));
  expect(screen.getByText(`“${three}” is number 2 in your day.`)).toBeDefined();
  await press(new RegExp(`^Down *: ${one}$`));
  await press(new RegExp(`^Good part *: ${three}$`));
  await press(new RegExp(`^Hard part *: ${two}$`));
  await waitFor(async () => expect(await day()).toEqual([three, one, two]));
  await phone.keptCards((kept) => {
    expect(
      kept
        .map(({ on }) => on)
        .filter(Boolean)
        .sort(),
    ).toEqual(['good', 'hard']);
    expect(kept.every(({ order }) => order !== undefined)).toBe(true);
  });
  await phone.again();
  await waitFor(async () => expect(await day()).toEqual([three, one, two]));
  const marked = await screen.findByRole('button', { name: new RegExp(`^Good part *: ${three}$`) });
  expect(marked.getAttribute('aria-pressed')).toBe('true');
  await press(new RegExp(`^Good part *: ${three}$`));
  await press(new RegExp(`^Take out *: ${one}$`));
  await waitFor(async () => expect(await day()).toEqual([three, two]));
  await phone.keptCards((kept) => expect(kept.map(({ on }) => on).filter(Boolean)).toEqual(['hard']));
});

test('the first part cannot go further up, and its button says so without losing the focus', async () => {
  const phone = await cardsPhone('m-good-day', 'Strip of the day');
  const cards = await screen.findByRole('list', { name: 'Cards for your day' });
  const [one = ''] = names(cards, 'button').map((name) => name?.replace(/^Put in my day: */, ''));
  await press(new RegExp(`^Put in my day: *${one}$`));
  const up = await screen.findByRole('button', { name: new RegExp(`^Up *: ${one}$`) });
  expect(up.getAttribute('aria-disabled')).toBe('true');
  up.focus();
  await press(new RegExp(`^Up *: ${one}$`));
  expect(document.activeElement).toBe(up);
  await phone.keptCards((kept) => expect(kept.length).toBe(1));
});
