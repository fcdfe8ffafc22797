import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { cardsPhone, group, names, press } from './cards-phone.tsx';

const sort = 'Sort picture cards into piles';
const on = (card: string, pile: string) => expect.objectContaining({ card, on: pile });

test('one card after the other goes to a pile, each kept at once, and the focus stays where the thumb is', async () => {
  const phone = await cardsPhone('m-school-sort', sort);
  const piles = await group('Where does “maths” go?');
  expect(names(piles, 'button')).toEqual(['fine for me', 'sometimes hard', 'hard for me', 'not sure']);
  const hard = within(piles).getByRole('button', { name: 'hard for me' });
  hard.focus();
  await act(async () => fireEvent.click(hard));
  await phone.keptCards((cards) => expect(cards).toEqual([{ card: 'maths', on: 'hard' }]));
  await group('Where does “reading” go?');
  expect(document.activeElement?.textContent).toBe('hard for me');
  expect(screen.getByText('You put “maths” here: hard for me.').getAttribute('role')).toBe('status');
  await press('fine for me', await group('Where does “reading” go?'));
  await phone.keptCards((cards) => expect(cards).toContainEqual(on('reading', 'fine')));
});

test('minds change: a card is taken up from its pile, moved to another one, and taken out', async () => {
  const phone = await cardsPhone('m-school-sort', sort);
  await press('hard for me', await group('Where does “maths” go?'));
  await press(/^Move *maths$/, await screen.findByRole('region', { name: 'hard for me' }));
  expect(await screen.findByText('It is here now: hard for me.')).toBeDefined();
  await waitFor(() => expect(document.activeElement?.matches('.me-table')).toBe(true));
  await press('fine for me', await group('Where does “maths” go?'));
  await phone.keptCards((cards) => expect(cards).toEqual([{ card: 'maths', on: 'fine' }]));
  await press(/^Move *maths$/);
  await press('Take out');
  await phone.keptCards((cards) => expect(cards).toEqual([]));
});

test('the same cards are a list of radio groups, and both ways say the same', async () => {
  const phone = await cardsPhone('m-school-sort', sort);
  await press('sometimes hard', await group('Where does “maths” go?'));
  await press('As a list');
  const maths = await group('maths');
  expect(names(maths, 'radio')).toEqual(['fine for me', 'sometimes hard', 'hard for me', 'not sure']);
  await waitFor(() =>
    expect(within(maths).getByRole<HTMLInputElement>('radio', { name: 'sometimes hard' }).checked).toBe(true),
  );
  fireEvent.click(within(await group('art')).getByRole('radio', { name: 'not sure' }));
  await phone.keptCards((cards) => expect(cards).toContainEqual(on('art', 'not-sure')));
  await press('One at a time');
  expect(await screen.findByRole('button', { name: /^Move *art$/ })).toBeDefined();
});

test('as many cards at once as suit the age, and a page that is done leads to the next', async () => {
  await cardsPhone('u8-senses', sort);
  const atOnce = () => screen.getAllByRole('listitem').filter((one) => within(one).queryAllByRole('radio').length > 0);
  await press('As a list');
  await waitFor(() => expect(atOnce().length).toBe(6));
  await press('One at a time');
  for (let card = 0; card < 6; card += 1) await press('I like it', await group(/^Where does/));
  expect(await screen.findByText('All the cards on this page have a place.')).toBeDefined();
  expect(document.activeElement?.textContent).toContain('All the cards on this page');
  await press('More cards', document.activeElement as HTMLElement);
  expect(screen.getByText('Page 2 of 3')).toBeDefined();
  expect(names(await group(/^Where does/), 'button')).toContain('I like it');
});

test('the youngest choose between two, then three if they like, and what they chose never goes from sight', async () => {
  const phone = await cardsPhone('u8-senses', sort);
  expect(names(await group(/^Where does/), 'button')).toEqual(['I like it', 'I do not like it', 'not sure']);
  await press('Show one more choice');
  await press('so-so', await group(/^Where does/));
  await phone.keptCards((cards) => expect(cards.map(({ on }) => on)).toEqual(['so-so']));
  await phone.again();
  expect(names(await group(/^Where does/), 'button')).toContain('so-so');
  expect(screen.queryByRole('button', { name: 'Show fewer choices' })).toBeNull();
});

test('a card is dragged to a pile, and a press that hardly moves drags nothing', async () => {
  const phone = await cardsPhone('m-school-sort', sort);
  const pile = within(await group('Where does “maths” go?')).getByRole('button', { name: 'fine for me' });
  const card = document.querySelector('.me-drag[data-holds]');
  if (!card) throw new Error('no card to drag');
  // What jsdom has not: where things are on the screen, and who holds a pointer.
  Object.assign(document, { elementsFromPoint: () => [card, pile] });
  Object.assign(card, { setPointerCapture: () => undefined });
  const point = (x: number) => ({ pointerId: 1, button: 0, clientX: x, clientY: 0 });
  const drag = async (to: number) => {
    fireEvent.pointerDown(card, point(0));
    fireEvent.pointerMove(card, point(to));
    const state = card.getAttribute('data-dragging');
    await act(async () => fireEvent.pointerUp(card, point(to)));
    return state;
  };
  expect(await drag(4)).toBeNull();
  expect(await phone.kept()).toBeUndefined();
  expect(await drag(120)).toBe('true');
  await phone.keptCards((cards) => expect(cards).toEqual([{ card: 'maths', on: 'fine' }]));
});

test('people stand in circles round me, nearer or further out, and the list says the same', async () => {
  const phone = await cardsPhone('y-people', 'Circles of people');
  await press('Very important to me', await group('Where does “family” go?'));
  await press('I would like to see more', await group('Where does “mum” go?'));
  await phone.keptCards((cards) => expect(cards).toEqual([on('family', 'very-important'), on('mum', 'see-more')]));
  const circles = screen.getByRole('region', { name: 'Your circles' });
  const nearest = within(circles).getByRole('region', { name: 'Very important to me' });
  expect(names(nearest, 'listitem')).toEqual(['Move family']);
  await press('As a list');
  const mum = within(await group('mum')).getByRole<HTMLInputElement>('radio', { name: 'I would like to see more' });
  await waitFor(() => expect(mum.checked).toBe(true));
});
