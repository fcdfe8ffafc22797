import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Store } from '../../../../src/client/store/open-store.ts';
import { visitTopic } from '../../../../src/domain/records/visit-records.ts';
import pack from '../../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { openPhone, showPhone } from '../../../support/phone.tsx';

// A list of 57 schools takes jsdom a while to look through by role.
configure({ asyncUtilTimeout: 10_000 });

const home = 'home:01900000-0000-7000-8000-000000000001' as const;
const sam = '01900000-0000-7000-8000-00000000000a';
const at = '/places/schools/place-130362/visit';
const opened: Store[] = [];

afterEach(async () => {
  cleanup();
  for (const store of opened.splice(0)) {
    // What leaving a screen keeps is written before this.
    await store.keepSetting('closing', 1);
    store.close();
  }
});

async function phone() {
  const store = await openPhone(pack);
  opened.push(store);
  await store.say({ scope: home, name: 'add-child', args: { id: sam, name: 'Sam' } });
  return store;
}

const bodies = (store: Store, kind: string) =>
  [...store.view(home).records.values()].filter((record) => record.kind === kind).map(({ body }) => body);
const visitId = (store: Store) => [...store.view(home).records.values()].find(({ kind }) => kind === 'visit')?.id ?? '';
const press = async (name: string | RegExp) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => button.click());
};
const write = async (label: string | RegExp, text: string) => {
  const box = await screen.findByLabelText(label);
  fireEvent.change(box, { target: { value: text } });
  await act(async () => void fireEvent.blur(box));
};

async function begun() {
  const store = await phone();
  await showPhone(store, at);
  await press('Begin a notebook');
  await screen.findByRole('heading', { level: 2, name: 'When and who' });
  return store;
}

test('a notebook keeps the day, who came, notes, what was asked and how it felt, each as it is written', async () => {
  const store = await begun();
  const visit = visitId(store);
  await press('It is today');
  await screen.findByText(/^Visit on /);
  await write('Who came', 'Mum and Sam');
  await write(/What we saw and heard/, 'They have a garden.');
  await write(/In Sam’s own words/, 'I liked the swings');
  await write('What we would ask next', 'Who drives the bus?');
  await press('Happy');
  await press('Too loud');
  const asked = screen.getByLabelText('How many children are in the class?');
  await act(async () => asked.click());
  const topic = (part: Parameters<typeof visitTopic>[0]) => visitTopic(part, visit);
  await waitFor(() => {
    const texts = Object.fromEntries(bodies(store, 'words').map(({ topic: of, text }) => [of, text]));
    expect(texts).toEqual({
      [topic('who')]: 'Mum and Sam',
      [topic('note')]: 'They have a garden.',
      [topic('said')]: 'I liked the swings',
      [topic('next')]: 'Who drives the bus?',
    });
    const ticks = Object.fromEntries(bodies(store, 'ticks').map(({ list, ticked }) => [list, ticked]));
    expect(ticks).toEqual({ [topic('felt')]: ['happy', 'too-loud'], [topic('asked')]: ['class-size.pupils'] });
    expect(bodies(store, 'visit')).toMatchObject([{ child: sam, place: 'place-130362', name: 'Southfield School' }]);
    expect(bodies(store, 'visit')[0]?.on).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
  expect(screen.getByRole('button', { name: 'Happy' }).getAttribute('aria-pressed')).toBe('true');
  await press('Happy');
  expect(screen.getByRole('button', { name: 'Happy' }).getAttribute('aria-pressed')).toBe('false');
});

test('a day is kept once it is whole, never a half one, and goes when it is emptied', async () => {
  const store = await begun();
  const day = (part: string, value: string) =>
    act(async () => {
      const box = document.getElementById(part);
      if (box) fireEvent.change(box, { target: { value } });
    });
  await day('visit-day', '31');
  await day('visit-day-month', '2');
  await day('visit-day-year', '2026');
  await screen.findByText(/not a real day/);
  expect(bodies(store, 'visit')[0]).not.toHaveProperty('on');
  await day('visit-day', '3');
  await waitFor(() => expect(bodies(store, 'visit')[0]?.on).toBe('2026-02-03'));
  for (const part of ['visit-day', 'visit-day-month', 'visit-day-year']) await day(part, '');
  await waitFor(() => expect(bodies(store, 'visit')[0]).not.toHaveProperty('on'));
});

test('what matters to the family stands first among the questions, and their own words are among them', async () => {
  const store = await phone();
  for (const item of [{ id: 'animals' }, { id: 'm1', words: 'The lift' }])
    await store.say({ scope: home, name: 'add-matter', args: { child: sam, whose: 'family', item } });
  await showPhone(store, at);
  await press('Begin a notebook');
  const questions = await screen.findByRole('region', { name: 'Questions to ask' });
  const legends = within(questions)
    .getAllByRole('group')
    .map((group) => group.querySelector('legend')?.textContent);
  expect(legends.slice(0, 2)).toEqual(['What you wrote yourselves', 'Animals']);
  expect(within(questions).getByText('The lift')).toBeTruthy();
});

test('two visits to one school are two notebooks; putting one away can be taken back, deleting it takes its words', async () => {
  const store = await begun();
  const first = visitId(store);
  await write(/What we saw and heard/, 'The first time');
  cleanup();
  await showPhone(store, at);
  await press('Begin a notebook');
  await screen.findByRole('heading', { level: 2, name: 'When and who' });
  expect(((await screen.findByLabelText(/What we saw and heard/)) as HTMLTextAreaElement).value).toBe('');
  cleanup();
  await showPhone(store, `${at}?visit=${first}`);
  expect(((await screen.findByLabelText(/What we saw and heard/)) as HTMLTextAreaElement).value).toBe('The first time');
  await press('Put away');
  await screen.findByText('Your visit to Southfield School is put away.');
  expect(bodies(store, 'visit').filter(({ binned }) => binned)).toHaveLength(1);
  await act(async () => screen.getAllByRole('button', { name: 'Put it back' })[0]?.click());
  await waitFor(() => expect(bodies(store, 'visit').filter(({ binned }) => binned)).toEqual([]));
  cleanup();
  await showPhone(store, `${at}?visit=${first}`);
  await press('Put away');
  await screen.findByText('Your visit to Southfield School is put away.');
  await press('Delete for good');
  await press('Yes, delete it');
  await waitFor(() => expect(bodies(store, 'visit')).toHaveLength(1));
  expect(JSON.stringify(bodies(store, 'words'))).not.toContain('The first time');
});

test('a school that is in no list is added by its name, visited, and taken out; its visit stays readable', async () => {
  const store = await phone();
  await showPhone(store, '/places/schools');
  await screen.findByRole('heading', { name: 'A school that is not in the list' });
  await press('Add this school');
  await screen.findByText('Write the school’s name');
  fireEvent.change(screen.getByLabelText(/The school’s name/), { target: { value: 'Oak School' } });
  fireEvent.change(screen.getByLabelText('Town, if you like'), { target: { value: 'Ware' } });
  await press('Add this school');
  await screen.findByRole('heading', { level: 1, name: 'Oak School' });
  await act(async () => screen.getByRole('link', { name: 'Write about a visit' }).click());
  await press('Begin a notebook');
  await write(/What we saw and heard/, 'A big oak');
  const [own] = bodies(store, 'visit');
  cleanup();
  await showPhone(store, `/places/schools/${own?.place}`);
  await press('Take this school out');
  await press('Yes, take it out');
  await waitFor(() => expect(bodies(store, 'own-school')).toEqual([]));
  await act(async () => (await screen.findByRole('link', { name: /Oak School/ })).click());
  expect(((await screen.findByLabelText(/What we saw and heard/)) as HTMLTextAreaElement).value).toBe('A big oak');
});

test('without a child there is a way to add one', async () => {
  const store = await openPhone(pack);
  opened.push(store);
  await showPhone(store, at);
  expect((await screen.findByRole('link', { name: 'Add a child' })).getAttribute('href')).toBe('/children/add');
});
