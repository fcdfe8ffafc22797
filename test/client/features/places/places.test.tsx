import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Store } from '../../../../src/client/store/open-store.ts';
import pack from '../../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { openPhone, showPhone } from '../../../support/phone.tsx';

// The first change of a visit fetches what changes do.
configure({ asyncUtilTimeout: 10_000 });

const home = 'home:0192a000-0000-7000-8000-000000000001' as const;
const opened: Store[] = [];
afterEach(() => {
  cleanup();
  for (const store of opened.splice(0)) store.close();
});

async function phone(withPack = true) {
  const store = await openPhone(withPack ? pack : undefined);
  opened.push(store);
  return store;
}

async function familyPhone() {
  const store = await phone();
  await store.say({ scope: home, name: 'add-child', args: { id: 'sana', name: 'Sana' } });
  return store;
}

/** As after closing the app: only what the store kept. */
async function show(store: Store, at: string) {
  cleanup();
  await showPhone(store, at);
}

const press = (name: string | RegExp) => act(async () => screen.getByRole('button', { name }).click());
const table = () => screen.findByRole('table');
const heads = async () =>
  within(await table())
    .getAllByRole('columnheader')
    .slice(1)
    .map((one) => one.textContent);
const rowOf = (name: string) => {
  const row = screen.getByRole('rowheader', { name }).closest('tr');
  if (!row) throw new Error(`${name} stands in no row`);
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
};

test('the ladder holds every kind as a link, and shows what is only proposed with its source', async () => {
  await show(await phone(), '/places');
  await screen.findByRole('heading', { name: 'Kinds of school' });
  for (const { id, name } of pack.sectors) {
    const links = screen.getAllByRole('link').filter((one) => one.textContent?.startsWith(name));
    expect(links[0]?.getAttribute('href')).toBe(`/places/kinds/${id}?council=hertfordshire`);
  }
  const planned = within(screen.getByRole('region', { name: 'What may change' }));
  expect(planned.getByText(/LD schools \(learning difficulties\) and SLD schools/)).toBeDefined();
  expect(planned.getByText(/boys-only secondary schools take girls/)).toBeDefined();
  expect(planned.getByText(/proposes to stop using the old admissions guidance/)).toBeDefined();
  expect(screen.getByText(/They stay in their school unless/)).toBeDefined();
});

test('every kind has a page with the same questions in the same order, and what is missing is said', async () => {
  const store = await phone();
  const asked: string[] = [];
  for (const { id, name } of pack.sectors) {
    await show(store, `/places/kinds/${id}`);
    await screen.findByRole('heading', { level: 1, name });
    const facts = screen.getByRole('region', { name: 'What we know' });
    asked.push([...facts.querySelectorAll('dt')].map((one) => one.textContent).join('|'));
    for (const answer of facts.querySelectorAll('dd')) expect(answer.textContent).not.toBe('');
    expect(screen.getByRole('region', { name: 'What this cannot tell you' })).toBeDefined();
    expect(screen.getByRole('region', { name: 'Questions to ask' })).toBeDefined();
    expect(screen.getByRole('region', { name: 'Places of this kind' })).toBeDefined();
  }
  expect(new Set(asked).size).toBe(1);
  await show(store, '/places/kinds/independent');
  await screen.findByRole('heading', { level: 1 });
  expect(screen.getAllByText('Not known yet').length).toBe(6);
}, 60_000);

test('a kind leads to its places and to the kinds before and after it; an unknown one leads back', async () => {
  const store = await phone();
  await show(store, '/places/kinds/hi');
  await screen.findByRole('heading', { level: 1 });
  const places = pack.schools.filter(({ sectorId }) => sectorId === 'hi');
  for (const { urn, name } of places.filter((one) => one.urn)) {
    const link = screen.getAllByRole('link').find((one) => one.textContent?.startsWith(name));
    expect(link?.getAttribute('href')).toBe(`/places/schools/place-${urn}`);
  }
  const around = within(screen.getByRole('navigation', { name: 'Kinds before and after this one' }));
  expect(around.getAllByRole('link').map((one) => one.getAttribute('href')?.split('?')[0])).toEqual([
    '/places/kinds/pni',
    '/places/kinds/satellite',
  ]);
  await show(store, '/places/kinds/nothing');
  await screen.findByRole('heading', { level: 1, name: 'We do not know this kind' });
});

test('before the first signal the screens say that the facts will come', async () => {
  for (const at of ['/places', '/places/kinds/srp', '/places/compare']) {
    await show(await phone(false), at);
    await screen.findByText('The facts are not on this phone yet');
  }
});

test('kinds are put side by side from their pages, and stay there after closing', async () => {
  const store = await phone();
  await show(store, '/places/kinds/srp');
  await screen.findByRole('heading', { level: 1 });
  await press(/^Compare this/);
  await waitFor(() => screen.getByText(/This is in your compare list/));
  await show(store, '/places/kinds/ld');
  await screen.findByRole('heading', { level: 1 });
  await press(/^Compare this/);
  await waitFor(() => screen.getByText(/with 1 other/));
  await show(store, '/places/compare');
  expect(await heads()).toEqual(['Specialist Resource Provision (SRP)', 'Learning Difficulties (LD) schools']);
});

test('columns are added, moved, taken out and put back by buttons, and each act is said', async () => {
  const store = await phone();
  await show(store, '/places/compare?with=srp,ld');
  await table();
  fireEvent.change(screen.getByLabelText('Type a name or a town'), { target: { value: 'middleton' } });
  await press(/Add.*Middleton School/);
  expect((await heads()).at(-1)).toBe('Middleton School');
  await press('Move Middleton School earlier');
  await screen.findByText('Middleton School is now number 2.');
  expect((await heads())[1]).toBe('Middleton School');
  await press('Take out Middleton School');
  await waitFor(async () => expect(await heads()).toHaveLength(2));
  await press('Put it back');
  await waitFor(async () => expect((await heads())[1]).toBe('Middleton School'));
  await show(store, '/places/compare');
  expect(await heads()).toHaveLength(3);
});

test('only what differs is shown when asked, and the rest is counted', async () => {
  await show(await phone(), '/places/compare?with=ld,sld');
  await table();
  expect(rowOf('Who decides')[0]).toContain('The council');
  const all = screen.getAllByRole('rowheader').length;
  await act(async () => screen.getByLabelText(/Show only what differs/).click());
  expect(screen.queryByRole('rowheader', { name: 'Who decides' })).toBeNull();
  expect(rowOf('Who it is for')).toHaveLength(2);
  const left = screen.getAllByRole('rowheader').length;
  expect(screen.getByText(`${all - left} rows are the same for all, and are not shown.`)).toBeDefined();
});

test('a school beside a kind says whose words it gives, and what is not known', async () => {
  await show(await phone(), '/places/compare?with=srp,place-117676');
  await table();
  expect(rowOf('Who it is for')[1]).toMatch(/What its kind says: .*learning difficulty/);
  expect(rowOf('Town')).toEqual([expect.stringContaining('A kind, not one school'), expect.stringContaining('Ware')]);
  expect(rowOf('Boarding')[1]).toContain('Not known yet');
  for (const words of rowOf('Where we know it from')) expect(words).toMatch(/2026|published page/);
});

test('a link to what has gone from the facts says so and shows the rest', async () => {
  await show(await phone(), '/places/compare?with=srp,place-999999,ld');
  expect(await heads()).toHaveLength(2);
  expect(screen.getByText(/1 of these is no longer in the facts/)).toBeDefined();
});

test('a comparison is saved under a name, opened again, removed and put back', async () => {
  const store = await familyPhone();
  await show(store, '/places/compare?with=srp,ld');
  await table();
  await press('Save this comparison');
  await screen.findByText('Give it a name first');
  fireEvent.change(screen.getByLabelText('Give it a name'), { target: { value: 'Before the review' } });
  await press('Save this comparison');
  await screen.findByText('This one is saved as Before the review.');
  await show(store, '/places/compare');
  const link = await screen.findByRole('link', { name: 'Before the review' });
  expect(link.getAttribute('href')).toBe('/places/compare?with=srp,ld');
  await press('Remove Before the review');
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Before the review' })).toBeNull());
  await press('Put it back');
  await screen.findByRole('link', { name: 'Before the review' });
});

test('what matters is chosen by picture or in own words, ordered, and orders the questions and no school', async () => {
  const store = await familyPhone();
  await show(store, '/places/kinds/ld');
  await screen.findByRole('heading', { level: 1 });
  const places = () =>
    within(screen.getByRole('region', { name: 'Places of this kind' }))
      .getAllByRole('link')
      .map((one) => one.textContent);
  const before = places();
  await show(store, '/places/matters');
  const list = within(await screen.findByRole('region', { name: 'What matters to the family' }));
  const pick = async (name: string) => {
    await act(async () => list.getByRole('button', { name }).click());
    await list.findByRole('button', { name: `Take out: ${name}` });
  };
  await pick('Animals');
  await pick('Food');
  fireEvent.change(list.getByLabelText('Something else, in your own words'), { target: { value: 'A red door' } });
  await act(async () => list.getByRole('button', { name: 'Add it' }).click());
  await list.findByRole('button', { name: 'Take out: A red door' });
  await act(async () => list.getByRole('button', { name: 'Move up: Food' }).click());
  await list.findByText('Food is now number 1 of 3.');
  await show(store, '/places/kinds/ld');
  await screen.findByRole('heading', { level: 1 });
  const questions = screen.getByRole('region', { name: 'Questions to ask' });
  const themes = [...questions.querySelectorAll('h3')].map((one) => one.textContent);
  expect(themes.slice(0, 3)).toEqual(['Food', 'Animals', 'Friends']);
  expect(questions.textContent).toContain('You wrote: A red door');
  expect(places()).toEqual(before);
});

test('the young person’s own list stands beside the adults’, and taking something out can be undone', async () => {
  const store = await familyPhone();
  await show(store, '/places/matters?who=child');
  const own = within(await screen.findByRole('region', { name: 'Your list' }));
  for (const name of ['Animals', 'Break times']) {
    await act(async () => own.getByRole('button', { name }).click());
    await own.findByRole('button', { name: `Take out: ${name}` });
  }
  await act(async () => own.getByRole('button', { name: 'Take out: Animals' }).click());
  await own.findByText('Animals is taken out.');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Put it back'));
  await act(async () => own.getByRole('button', { name: 'Put it back' }).click());
  await waitFor(() => own.getByRole('button', { name: 'Take out: Animals' }));
  await show(store, '/places/matters');
  const adults = within(await screen.findByRole('region', { name: 'What matters to the family' }));
  expect(adults.getByText('Nothing chosen yet.')).toBeDefined();
  const child = within(screen.getByRole('region', { name: 'What matters to Sana' }));
  await waitFor(() =>
    expect(child.getAllByRole('button', { name: /^Take out/ }).map((one) => one.getAttribute('aria-label'))).toEqual([
      'Take out: Animals',
      'Take out: Break times',
    ]),
  );
});
