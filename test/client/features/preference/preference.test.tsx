import 'fake-indexeddb/auto';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { shortId } from '../../../../src/domain/preference/short-id.ts';
import type { WaymarkRecord } from '../../../../src/domain/records/record.ts';
import {
  addThree,
  caseScope,
  closePhones,
  councilPhone,
  draftScope,
  hears,
  listed,
  look,
  official,
  phone,
  press,
  write,
} from './preference-phone.tsx';

afterEach(closePhones);

test('a school, a kind and a name in one’s own words stand in order, each with the right that is known for it', async () => {
  const { show, records } = await councilPhone();
  show();
  await addThree();
  expect(listed()).toEqual([
    'Number 1: Larkwater School',
    'Number 2: Learning schools',
    'Number 3: The school by the river',
  ]);
  screen.getByText('On the law’s list: you have a right to ask');
  screen.getByText('The council’s pack calls it: Community special school.');
  screen.getByText('A kind: the right is about one school');
  screen.getByText('We do not know which right applies');
  expect(records('preference')[0]?.body.choices).toMatchObject([
    { place: 'place-117676', urn: '117676' },
    { sector: 'ld' },
    { name: 'The school by the river' },
  ]);
});

test('the order changes by keyboard, the focus stays with the school, and it is said aloud', async () => {
  const { show } = await councilPhone();
  show();
  await addThree();
  await press('Up: move The school by the river up');
  await waitFor(() => expect(listed()[1]).toBe('Number 2: The school by the river'));
  await press('Up: move The school by the river up');
  await waitFor(() => expect(listed()[0]).toBe('Number 1: The school by the river'));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Down: move The school by the river down');
  await screen.findByText('The school by the river is now number 1 of 3.');
});

test('what is taken off keeps its reasons and comes back with one press', async () => {
  const { show } = await councilPhone();
  show();
  await addThree();
  await write('Why Larkwater School?', 'It is small.');
  await press('Take off: Larkwater School');
  await screen.findByText('Larkwater School is off your list. Your reasons are kept.');
  expect(listed()).toHaveLength(2);
  await press('Put it back');
  await waitFor(() => expect(listed()[0]).toBe('Number 1: Larkwater School'));
  expect(screen.getByLabelText('Why Larkwater School?')).toHaveProperty('value', 'It is small.');
});

test('a list is shown as it will go, is sent once, says how far it has come and is kept as a letter', async () => {
  const { store, show, records } = await councilPhone();
  show();
  await addThree();
  await write('Why Larkwater School?', 'It is small.');
  await write('In Sana’s own words', 'I like the garden.');
  await press('See what will be sent');
  const card = screen.getByRole('region', { name: 'Send your list' });
  within(card).getByText('It is small.');
  expect(within(card).queryByText('I like the garden.')).toBeNull();
  await act(async () => screen.getByLabelText(/Sana is happy/).click());
  await waitFor(() => within(card).getByText('I like the garden.'));
  expect(records('preference-sent')).toEqual([]);
  await press('Send it now');
  await screen.findByText(/It waits on this phone for a signal/);
  const [sent] = records('preference-sent');
  const [home] = store.scopes().filter((scope) => scope.startsWith('home:'));
  expect(sent?.body).toMatchObject({
    from: shortId(home ?? ''),
    choices: [
      { order: 1, place: 'place-117676', urn: '117676', name: 'Larkwater School', why: 'It is small.' },
      { order: 2, sector: 'ld', name: 'Learning schools', why: '' },
      { order: 3, name: 'The school by the river', why: '' },
    ],
    youngPersonsView: 'I like the garden.',
  });
  screen.getByText('All of this is in the list you sent. There is nothing new to send.');
  await waitFor(() =>
    expect(records('letter')[0]?.body).toMatchObject({
      template: 'state-preference',
      state: 'sent',
      how: 'waymark',
      text: sent?.body.letter,
    }),
  );
  expect(String(sent?.body.letter)).toMatch(/1: Larkwater School\nWhy: It is small\./);
  expect(String(sent?.body.letter)).toMatch(/I like the garden\.[\s\S]*section 38\(3\)/i);
  if (!sent || !home) throw new Error('nothing was sent');

  const own = [...store.view(home).records.values()].map((record) => ({ ...record, version: 3 }));
  const known = { [caseScope]: [official()], [home]: own };
  await hears(store, { ...known, [draftScope]: [{ ...sent, version: 4 }] });
  await screen.findByText(/^Sent on [^.]*$/);
  const receipt = { ...sent, version: 5, body: { ...sent.body, receivedAt: '2026-11-23T09:00:00Z' } };
  await hears(store, { ...known, [draftScope]: [receipt] });
  await screen.findByText('Received by the council on Monday 23 November 2026');
  fireEvent.click(screen.getByRole('link', { name: 'The letter that was kept' }));
  await screen.findByText(/With Waymark\./);
});

test('a new list says that it takes the place of the one before; another home’s is shown as theirs', async () => {
  const { store, show, records } = await councilPhone();
  const theirs: WaymarkRecord = {
    ...{ id: 'other', kind: 'preference-sent', version: 2 },
    body: { from: 'pother', on: '2026-11-01', choices: [{ order: 1, name: 'Elm School', why: 'Near us.' }] },
  };
  await hears(store, { [draftScope]: [theirs] });
  show();
  await screen.findByText('This list was sent by another home.');
  await addThree();
  await press('See what will be sent');
  expect(screen.queryByText(/This will take the place/)).toBeNull();
  await press('Send it now');
  await press('Take off: Learning schools');
  await press('See what will be sent now');
  screen.getByText('This will take the place of the list you sent before. The council keeps both.');
  await press('Send it now');
  await waitFor(() => expect(records('preference-sent')).toHaveLength(3));
  const replaces = records('preference-sent').map(({ body }) => body.replaces);
  expect(replaces.filter(Boolean)).toHaveLength(1);
  expect(replaces).not.toContain('other');
  await screen.findByText('A later list has taken its place.');
});

test('a list that was refused stays with the person, with every word of theirs', async () => {
  const { store, show } = await councilPhone();
  show();
  await addThree();
  await write('Why Larkwater School?', 'It is small.');
  await write('What else the council should know', 'We move in May.');
  await press('See what will be sent');
  await press('Send it now');
  await screen.findByText(/It waits on this phone for a signal/);
  await hears(store, { [caseScope]: [official()] }, { 'send-preference': 'forbidden' });
  show('/settings/not-sent');
  await screen.findByText('Your list of schools for the council');
  for (const mine of ['Larkwater School', 'It is small.', 'We move in May.', 'The school by the river']) {
    expect(screen.getAllByText(mine, { exact: false }).length).toBeGreaterThan(0);
  }
});

test('once the rights have passed nobody is said to have agreed before somebody said so', async () => {
  const { show, records } = await councilPhone({ born: '2008-01-10' });
  show();
  await addThree();
  await screen.findByText(/The right to ask for a school is Sana’s own by now/);
  await press('See what will be sent');
  await press('Send it now');
  await screen.findByText('Please choose who is writing.');
  expect(records('preference-sent')).toEqual([]);
  await act(async () => screen.getByLabelText('Me, with the young person’s agreement').click());
  await press('Send it now');
  await waitFor(() => expect(records('preference-sent')[0]?.body).toMatchObject({ writer: 'with-them' }));
  expect(records('preference-sent')[0]?.body.letter).toContain('Sana has agreed that I write this letter.');
});

test('with no council record there is the letter, filled from the list, and nothing that sends', async () => {
  const { store, show } = await phone();
  await store.say({ scope: 'home:a', name: 'add-child', args: { id: 'sana', name: 'Sana' } });
  show();
  await look('Elm House');
  await press(/Add “Elm House”/);
  await write('Why Elm House?', 'She knows it.');
  screen.getByText(/Waymark cannot send this list/);
  expect(screen.queryByRole('button', { name: /See what will be sent/ })).toBeNull();
  fireEvent.click(screen.getByRole('link', { name: 'Make a letter from it' }));
  await screen.findByText('1 choice from your list is put in.', { exact: false });
  await screen.findByText(/1: Elm House\s+Why: She knows it\./);
});

test('without a draft that is open it says so, and sends all the same', async () => {
  const { show } = await councilPhone();
  show();
  await screen.findByRole('heading', { name: 'No draft is open, as far as we know' });
  await addThree();
  screen.getByRole('button', { name: 'See what will be sent' });
});
