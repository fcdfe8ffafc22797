import { act, fireEvent, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { cardsPhone, group, names } from './cards-phone.tsx';

const radio = (inside: HTMLElement, name: string) => within(inside).getByRole<HTMLInputElement>('radio', { name });

test('three faces with words and "not sure", kept at a touch, there again the next time', async () => {
  const phone = await cardsPhone('m-friends', 'Three faces');
  const faces = await group('How are things with friends?');
  expect(names(faces, 'radio')).toEqual(['good', 'so-so', 'not good', 'not sure']);
  expect(within(faces).queryByText(/\d/)).toBeNull();
  await act(async () => fireEvent.click(radio(faces, 'so-so')));
  await waitFor(async () => expect((await phone.kept())?.chosen).toEqual({ value: 'so-so' }));
  await phone.again();
  await waitFor(async () => expect(radio(await group(/friends/), 'so-so').checked).toBe(true));
});

test('five faces only where the question offers them', async () => {
  await cardsPhone('y-friends', 'Five faces');
  expect(names(await group(/friendships/), 'radio')).toEqual([
    'very good',
    'good',
    'so-so',
    'not good',
    'really not good',
    'not sure',
  ]);
});

test('what two phones chose is shown on both faces until the young person says which', async () => {
  const phone = await cardsPhone('m-friends', 'Three faces');
  const room = await phone.room();
  const about = { question: 'm-friends', mode: '8-to-13', format: 'faces-3' };
  await room.say('me-choose', { ...about, value: 'good' });
  // Another phone that had not heard of it.
  await room.say('me-choose', { ...about, value: 'not-good' });
  room.close();
  await phone.again();
  const faces = await group(/friends/);
  await waitFor(() => expect(radio(faces, 'not good').checked).toBe(true));
  expect(names(faces, 'radio')).toEqual(['goodChosen on another phone', 'so-so', 'not good', 'not sure']);
});
