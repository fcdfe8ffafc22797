import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ownCardBodySchema } from '../../../src/domain/records/me-records.ts';
import { cardsPhone, group, names, press } from './cards-phone.tsx';

const tick = async (name: string) => act(async () => fireEvent.click(await screen.findByRole('checkbox', { name })));
const mine = () => screen.findByRole('region', { name: 'Your cards' });

test('any number of cards, and a star for the most important, both off again as easily', async () => {
  const phone = await cardsPhone('m-good-at', 'Choose picture cards');
  const cards = await group(/Choose as many as you like\.$/);
  expect(names(cards, 'checkbox').length).toBe(9);
  const [first = '', second = ''] = names(cards, 'checkbox').map(String);
  await tick(first);
  await tick(second);
  await phone.keptCards((kept) => expect(kept.length).toBe(2));
  await press(new RegExp(`Most important *: ${second}`), await mine());
  await phone.keptCards((kept) => expect(kept.filter(({ star }) => star).length).toBe(1));
  await press(new RegExp(`Most important *: ${second}`), await mine());
  await phone.keptCards((kept) => expect(kept.some(({ star }) => star)).toBe(false));
  await press(new RegExp(`Take out *: ${first}`), await mine());
  await phone.keptCards((kept) => expect(kept.length).toBe(1));
});

test('where three are asked for, a fourth waits until one is taken out', async () => {
  const phone = await cardsPhone('m-three-things', 'Writing');
  await press('Choose pictures');
  const all = names(await group(/Choose up to 3\.$/), 'checkbox').map(String);
  for (const name of all.slice(0, 3)) await tick(name);
  await phone.keptCards((kept) => expect(kept.length).toBe(3));
  expect(screen.getByText('That is 3. Take one out to choose another.')).toBeDefined();
  const fourth = screen.getByRole<HTMLInputElement>('checkbox', { name: all[3] ?? '' });
  expect(fourth.disabled).toBe(true);
  await tick(all[0] ?? '');
  await waitFor(() => expect(fourth.disabled).toBe(false));
});

test('a card that stands in a circle keeps its place when the same people are shown as cards to pick', async () => {
  const phone = await cardsPhone('u8-people', 'Circles of people');
  await press('Very important to me', await group('Where does “family” go?'));
  await phone.keptCards((kept) => expect(kept).toEqual([{ card: 'family', on: 'very-important' }]));
  await press('Choose pictures');
  await press(/Most important *: family/, await mine());
  await phone.keptCards((kept) => expect(kept).toEqual([{ card: 'family', on: 'very-important', star: true }]));
});

test('a card of their own is kept as it is made, joins the others, is put away and brought back', async () => {
  const phone = await cardsPhone('u8-smile', 'Choose picture cards');
  await press('Make a card');
  const word = await screen.findByLabelText<HTMLInputElement>('The word on your card');
  expect(document.activeElement).toBe(word);
  fireEvent.change(word, { target: { value: 'my dog Biscuit' } });
  // Typed and not finished: kept all the same.
  const cards = async () => [...(await phone.room()).state().records.values()].filter(({ kind }) => kind === 'me-card');
  await waitFor(async () =>
    expect((await cards()).map(({ body }) => body)).toEqual([{ word: 'my dog Biscuit', question: 'u8-smile' }]),
  );
  await press('Done');
  await phone.keptCards((kept) => expect(kept.length).toBe(1));
  const own = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'my dog Biscuit' });
  expect(own.checked).toBe(true);
  const shown = within(own.closest('label') as HTMLElement).getByText('my dog Biscuit');
  expect([shown.getAttribute('translate'), shown.getAttribute('dir')]).toEqual(['no', 'auto']);
  await press(/^Take out *: my dog Biscuit$/, await mine());
  await press(/^Put away *: my dog Biscuit$/);
  await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'my dog Biscuit' })).toBeNull());
  await press(/^Bring it back *: my dog Biscuit$/);
  expect(await screen.findByRole('checkbox', { name: 'my dog Biscuit' })).toBeDefined();
});

test('a card made at one question is offered at another, and wiping its word never leaves it without one', async () => {
  const phone = await cardsPhone('u8-smile', 'Choose picture cards');
  const room = await phone.room();
  await room.say('me-card', { id: 'own-1', word: 'Nani', question: 'u8-play-with' });
  room.close();
  await phone.again();
  expect(screen.queryByRole('checkbox', { name: 'Nani' })).toBeNull();
  await press(/^Use *Nani$/);
  await phone.keptCards((kept) => expect(kept).toEqual([{ card: 'own-1' }]));
  await phone.again('/me/q/u8-play-with');
  await press(/^Change *: Nani$/);
  const word = await screen.findByLabelText<HTMLInputElement>('The word on your card');
  fireEvent.change(word, { target: { value: '' } });
  await press('Done');
  expect(await screen.findByRole('checkbox', { name: 'Nani' })).toBeDefined();
});

test('a drawing made at the question becomes the picture of a card, with bytes of its own', async () => {
  const phone = await cardsPhone('u8-smile', 'Choose picture cards');
  const room = await phone.room();
  const about = { question: 'u8-smile', mode: 'under-8', format: 'drawing' };
  const drawn = await room.keepFile('drawing-1', new Uint8Array([1, 2, 3]));
  await room.say('me-add-file', { ...about, file: { ...drawn, kind: 'drawing', type: 'image/png' } });
  Object.assign(URL, { createObjectURL: () => 'blob:drawing', revokeObjectURL: () => undefined });
  await phone.again();
  await press('Make a card');
  await press('Use my drawing');
  const own = () => [...room.state().records.values()].find(({ kind }) => kind === 'me-card');
  await waitFor(() => expect(own()?.body).toMatchObject({ word: 'My card', file: { kind: 'drawing', size: 3 } }));
  const { file } = ownCardBodySchema.parse(own()?.body);
  await room.dropFile('drawing-1');
  expect(file && (await room.readFile(file))).toEqual(new Uint8Array([1, 2, 3]));
  await press('Take the picture off');
  await waitFor(() => expect(own()?.body).not.toHaveProperty('file'));
  expect(file && (await room.readFile(file))).toBeUndefined();
  // On their other phone, or gone: it is said, and the card stays as it is.
  await press('Use my drawing');
  expect(await screen.findByText('This one is not on this phone any more.')).toBeDefined();
  expect(own()?.body).not.toHaveProperty('file');
});
