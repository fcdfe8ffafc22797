import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Store } from '../../../../src/client/store/open-store.ts';
import { uuidv7 } from '../../../../src/client/uuid.ts';
import { addDays, londonDate } from '../../../../src/domain/calendar-date.ts';
import pack from '../../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { openPhone, showPhone } from '../../../support/phone.tsx';

const opened: Store[] = [];
afterEach(() => {
  cleanup();
  for (const store of opened.splice(0)) store.close();
});

async function phone({ withPack = true, age }: { withPack?: boolean; age?: number } = {}): Promise<Store> {
  const store = await openPhone(withPack ? pack : undefined);
  opened.push(store);
  if (age !== undefined) {
    const born = addDays(londonDate(new Date()), -Math.round((age + 0.5) * 365.25));
    await store.say({ scope: `home:${uuidv7()}`, name: 'add-child', args: { id: 'sam', name: 'Sam', born } });
  }
  return store;
}

const title = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 5000 });
const press = (name: string) => fireEvent.click(screen.getByRole('link', { name }));
const people = () => screen.getAllByRole('heading', { level: 2 }).flatMap((one) => within(one).queryAllByRole('link'));
const names = () => people().map((one) => one.textContent);

test('a parent whose child is out of school comes to three people and why, with no signal and without typing', async () => {
  await showPhone(await phone(), '/help/find');
  await title('Find help step by step');
  expect(screen.getByText('Question 1 of at most 4')).toBeTruthy();
  press('School or nursery');
  await title('What is happening at school or nursery?');
  expect(screen.getByText('Question 2 of at most 4')).toBeTruthy();
  press('My child is out of school, or only there for part of the day');
  await title('Why is your child not at school?');
  press('It is too hard for them to go');
  await title('When school is too hard to go to');
  expect(names()).toEqual(['Herts SENDIASS', 'HPCI guide to exclusions', 'Step2 early mental health service']);
  expect(screen.getByText(/They know what the law says when a child is not in school/)).toBeTruthy();
  expect(screen.getByRole('link', { name: '01992 555847' }).getAttribute('href')).toBe('tel:01992555847');
  expect(screen.getAllByText(/Check before you rely on it/)).toHaveLength(3);
  expect(screen.getByText('What happened, and on which days.')).toBeTruthy();
});

test('an answer leads back to any of its questions, and to the search', async () => {
  await showPhone(await phone(), '/help/find?p=school.not-going.ill');
  await title('Too ill for school');
  expect(screen.getByRole('link', { name: 'Search for more about this' }).getAttribute('href')).toBe('/help?q=medical');
  press('Back');
  await title('Why is your child not at school?');
  press('Change: School or nursery');
  await title('Find help step by step');
  expect(screen.getByRole('heading', { name: 'What is it about?' })).toBeTruthy();
});

test('whoever does not know can go on from every question, to advice, the council’s line and the whole list', async () => {
  await showPhone(await phone(), '/help/find');
  await title('Find help step by step');
  press('Something else, or I do not know');
  await title('A good place to start');
  expect(names()).toEqual(['Herts SENDIASS', 'SEND Duty Line (EHCP team)', 'Hertfordshire SEND Local Offer']);
});

test('danger comes before any question about feelings', async () => {
  await showPhone(await phone(), '/help/find?p=feelings');
  await title('What is hardest now?');
  const [first, second] = screen.getAllByRole('heading');
  expect([first?.textContent, second?.textContent]).toEqual(['What is hardest now?', 'Is somebody in danger now?']);
  expect(screen.getByRole('link', { name: '999 Emergency' }).getAttribute('href')).toBe('tel:999');
  expect(screen.getByRole('link', { name: '116 123 Samaritans' }).getAttribute('href')).toBe('tel:116123');
});

test('help fits the age of the child on the screen, says so, and can be shown for every age', async () => {
  await showPhone(await phone({ age: 14 }), '/help/find?p=feelings.behaviour.school');
  await title('Behaviour at school');
  expect(names()[0]).toBe('Education Support Centres (ESC)');
  expect(screen.getByText(/Chosen for age 14, because Sam is on the screen/)).toBeTruthy();
  press('Show for every age');
  await waitFor(() => expect(names()[0]).toBe('Primary Behaviour Service (PBS)'));
  press('Show for age 14');
  await waitFor(() => expect(names()[0]).toBe('Education Support Centres (ESC)'));
});

test('what was asked is listed on this phone with its day, and one line or all of it can go', async () => {
  const store = await phone();
  await showPhone(store, '/help/find?p=home.money');
  await title('Money');
  cleanup();
  await showPhone(store, '/help/find?p=feelings.sleep');
  await title('Sleep');
  cleanup();
  await showPhone(store, '/help/find');
  const list = await screen.findByRole('region', { name: 'What you asked before' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  expect(within(list).getByText(/Family Fund, Contact/)).toBeTruthy();
  fireEvent.click(within(list).getByRole('button', { name: 'Remove “Sleep”' }));
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(1));
  fireEvent.click(within(list).getByRole('button', { name: 'Remove the whole list' }));
  fireEvent.click(within(list).getByRole('button', { name: 'Yes, remove it' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'What you asked before' })).toBeNull());
  expect(store.setting('finder-asked')).toEqual([]);
  expect(store.scopes().filter((scope) => !scope.startsWith('content:'))).toEqual([]);
  expect(store.status().waiting).toBe(0);
});

test('somebody in danger, and a young person who wants to talk, leave no trace in the list', async () => {
  const store = await phone();
  for (const [path, name] of [
    ['feelings.danger', 'Help right now'],
    ['home.myself.unsafe', 'Somebody is not safe'],
    ['me.talk', 'Somebody to talk to'],
  ] as const) {
    await showPhone(store, `/help/find?p=${path}`);
    await title(name);
    expect(people().length).toBe(3);
    expect(store.setting('finder-asked')).toBeUndefined();
    cleanup();
  }
});

test('before the first signal the numbers of the whole country for right now are there', async () => {
  await showPhone(await phone({ withPack: false }), '/help/find?p=feelings.danger');
  await title('Help right now');
  const calls = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(calls).toEqual(expect.arrayContaining(['tel:999', 'tel:111', 'tel:116123', 'tel:08001111']));
});

test('before the first signal there is 999, and it is said that the list is still to come', async () => {
  await showPhone(await phone({ withPack: false }), '/help/find?p=school.skip');
  await title('Help with school');
  expect(screen.getByText(/Your list of help is not on this phone yet/)).toBeTruthy();
  expect(screen.getByRole('link', { name: '999 Emergency' })).toBeTruthy();
});
