import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { cardsPhone } from './cards-phone.tsx';

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

test('a tick stands as soon as it is pressed, "just me" stands alone, and all of it is kept', async () => {
  const phone = await cardsPhone('m-share', /.*/);
  fireEvent.click(box('My family'));
  expect(box('My family').checked).toBe(true);
  fireEvent.click(box('Just me'));
  expect([box('Just me').checked, box('My family').checked]).toEqual([true, false]);
  fireEvent.click(box('Everyone at my meeting'));
  fireEvent.click(box('My family'));
  expect([box('Just me').checked, box('My family').checked]).toEqual([false, true]);
  await phone.keptCards((cards) => expect(cards.map(({ card }) => card).sort()).toEqual(['family', 'meeting']));
  expect([box('Just me').checked, box('My family').checked]).toEqual([false, true]);
});
