import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Store } from '../../../../src/client/store/open-store.ts';
import pack from '../../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { openPhone, showPhone } from '../../../support/phone.tsx';

// A list of 57 schools takes jsdom a while to look through by role.
configure({ asyncUtilTimeout: 10_000 });

const home = 'home:01900000-0000-7000-8000-000000000001' as const;
const sam = '01900000-0000-7000-8000-00000000000a';
const opened: Store[] = [];

afterEach(async () => {
  cleanup();
  for (const store of opened.splice(0)) {
    // What leaving a screen keeps is written before this.
    await store.keepSetting('closing', 1);
    store.close();
  }
});

const say = (store: Store, name: string, args: unknown) =>
  act(async () => {
    const saved = await store.say({ scope: home, name, args });
    if (!saved.ok) throw new Error('not saved');
  });

/** A phone with no signal and the council's pack; with Sam, who is 9, unless somebody only looks. */
async function phone({ born, noChild }: { born?: string; noChild?: boolean } = {}) {
  const store = await openPhone(pack);
  opened.push(store);
  if (!noChild) await say(store, 'add-child', { id: sam, name: 'Sam', ...(born ? { born } : {}) });
  return store;
}

/** As the import of the official register leaves it. */
async function withRegister(store: Store, register: Record<string, unknown>) {
  const records = [{ id: `register-${register.urn}`, kind: 'register', version: 2, body: { ...facts, ...register } }];
  await store.keepContent(
    { id: 'content:hertfordshire', version: 2, mode: 'since', records, removed: [], more: false },
    1,
  );
}

const facts = {
  ...{ needs: [], source: 'https://get-information-schools.service.gov.uk/', seen: 'published page' },
  ...{ asOf: '2026-11-01', feed: 'schools' },
};

const bodies = (store: Store, kind: string) =>
  [...store.view(home).records.values()].filter((record) => record.kind === kind).map(({ body }) => body);
const list = () => screen.findByRole('region', { name: 'The list' });
const rows = async () =>
  within(await list())
    .getAllByRole('link')
    .map((row) => row.textContent ?? '');
const press = async (name: string | RegExp) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => button.click());
};
const choose = (label: string, value: string) =>
  act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value } }));

test('a parent with no child on the phone finds every school of the pack by name, and on a map that says so', async () => {
  await showPhone(await phone({ noChild: true }), '/places/schools');
  expect((await rows())[0]).toContain('Amwell View School');
  expect(
    screen.getByRole('img', {
      name: `A map of Hertfordshire with ${pack.schools.length} schools. All of them are in the list below.`,
    }),
  ).toBeTruthy();
  const shown = await rows();
  await press(/^Show more/);
  expect((await rows()).length).toBe(pack.schools.length);
  expect((await rows()).slice(0, shown.length)).toEqual(shown);
  expect(screen.queryByText('Your visits')).toBeNull();
});

test('of a whole postcode only the first half is kept, and the list turns to the nearest first', async () => {
  const store = await phone();
  await showPhone(store, '/places/schools');
  await list();
  fireEvent.change(screen.getByLabelText('The first half of your postcode'), { target: { value: 'sg12 9pd' } });
  await press('Show how far');
  await screen.findByText(/Counted from the middle of SG12/);
  await waitFor(() => expect(store.setting('area')).toBe('DSPL3'));
  expect(JSON.stringify([...store.settings()])).not.toMatch(/9PD/i);
  expect((await rows())[0]).toContain('in SG12 too');
  expect((await rows())[3]).toMatch(/about \d+ km \(\d+ miles\)/);
  await press('By name');
  expect((await rows())[0]).toContain('Amwell View School');
  await press('Forget where I am');
  await screen.findByLabelText('The first half of your postcode');
  await waitFor(() => expect([store.setting('near'), store.setting('area')]).toEqual(['', '']));
  expect((await rows()).join()).not.toContain('km');
});

test('what is no postcode is said kindly, and a postcode from far away says that it is not here', async () => {
  const store = await phone();
  await showPhone(store, '/places/schools');
  await list();
  await press('Show how far');
  await screen.findByText(/does not look like a postcode/);
  fireEvent.change(screen.getByLabelText('The first half of your postcode'), { target: { value: 'YO1' } });
  await press('Show how far');
  await screen.findByText(/We do not know where YO1 is/);
  expect((await rows()).join()).not.toContain('km');
});

test('a town is chosen instead of a postcode, and the local area can be set right', async () => {
  const store = await phone();
  await showPhone(store, '/places/schools');
  await list();
  await choose('Or choose a town', 'royston');
  await screen.findByText(/Counted from the middle of Royston/);
  await waitFor(() => expect(store.setting('area')).toBe('DSPL1'));
  await choose('Your local area (DSPL)', 'DSPL3');
  await waitFor(() => expect(store.setting('area')).toBe('DSPL3'));
  expect(screen.getByRole('link', { name: 'Who to ask in DSPL3' }).getAttribute('href')).toBe('/help/dspl3');
});

test('the age of the child stands as a filter that says so and goes with one press; unknown ages stay in', async () => {
  await showPhone(await phone({ born: '2017-01-10' }), '/places/schools?sector=ld');
  const chip = await screen.findByRole('button', { name: /Stop using: Age 9, as Sam is/ });
  expect((await rows()).join()).not.toContain('Garston Manor School');
  await act(async () => chip.click());
  expect((await rows()).join()).toContain('Garston Manor School');
  await choose('Kind', 'srp');
  await choose('Age', '15');
  expect(screen.getByText(/do not say their ages\. We keep them in/)).toBeTruthy();
});

test('where nothing fits, the way out is one press', async () => {
  await showPhone(await phone({ born: '2017-01-10' }), '/places/schools?town=Ware&sector=hi');
  await screen.findByRole('heading', { name: 'No school fits all of that' });
  await press('Show all schools');
  expect((await rows()).length).toBeGreaterThan(30);
});

test('a press on the map shows what is under the finger, and elsewhere nothing', async () => {
  await showPhone(await phone(), '/places/schools?sector=hi');
  const map = await screen.findByRole('img', { name: /A map of Hertfordshire/ });
  const size = { left: 0, top: 0, width: 400, height: 336, right: 400, bottom: 336, x: 0, y: 0 };
  map.getBoundingClientRect = () => ({ ...size, toJSON: () => size });
  const [dot] = map.querySelectorAll('circle');
  const at = (name: string) => (Number.parseFloat(dot?.getAttribute(name) ?? '') / 100) * (name === 'cx' ? 400 : 336);
  const section = screen.getByRole('region', { name: 'The map' });
  await act(async () => void fireEvent.click(map, { clientX: at('cx'), clientY: at('cy') }));
  expect(within(section).getAllByRole('link').length).toBeGreaterThan(0);
  await act(async () => void fireEvent.click(map, { clientX: 2, clientY: 2 }));
  expect(within(section).queryAllByRole('link')).toEqual([]);
});

test('a school shows every fact the pack has, what nobody knows, where it was read, and no verdict', async () => {
  await showPhone(await phone(), '/places/schools/place-130362');
  await screen.findByRole('heading', { level: 1, name: 'Southfield School' });
  const card = screen.getByRole('region', { name: 'What we know' });
  const [, southfield] = pack.schools;
  for (const text of [
    southfield?.places,
    southfield?.note,
    'AL10 8NN',
    '130362',
    'DSPL5',
    'Hatfield',
    'Primary',
    '4-11',
  ])
    expect(within(card).getByText(text ?? '')).toBeTruthy();
  expect(within(card).getByRole('link', { name: 'Learning Difficulties (LD) schools' }).getAttribute('href')).toBe(
    '/places/kinds/ld',
  );
  expect(within(card).getAllByText('Not known yet').length).toBe(2);
  expect(within(card).getByText(/Check before you rely on it/)).toBeTruthy();
  // Words of the glossary are buttons of their own, so the sentence is in pieces.
  expect(document.body.textContent).toMatch(/they stay in their school unless another place is agreed/i);
  expect(screen.getByText(/The official register of schools is not on this phone/)).toBeTruthy();
  expect(screen.getByText('What this cannot tell you')).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/ofsted|outstanding|best/i);
});

test('the register adds what it says, in plain words and with its day, and says what section 41 means', async () => {
  const store = await phone();
  await withRegister(store, {
    ...{ urn: '130362', name: 'Southfield School', typeCode: '7', type: 'Community special school' },
    ...{ status: 'Open', capacity: 100, pupils: 98, section41: 'Not applicable' },
    ...{
      needs: ['ASD - Autistic Spectrum Disorder', 'A new word'],
      unitOnRoll: 6,
      unitCapacity: 8,
      phone: '01707 276504',
    },
  });
  await showPhone(store, '/places/schools/place-130362');
  const card = await screen.findByRole('region', { name: 'What the official register says' });
  for (const text of ['Autism (ASD)', 'A new word', '6 children there, room for 8', '98', '100'])
    expect(within(card).getByText(text)).toBeTruthy();
  expect(within(card).getByText(/As it stood on Sunday 1 November 2026/)).toBeTruthy();
  expect(within(card).getByText(/By its type, you may ask for it to be named/)).toBeTruthy();
  expect(within(card).getByText(/The register says of this one: Not applicable/)).toBeTruthy();
  expect(within(card).getByRole('link', { name: '01707 276504' }).getAttribute('href')).toBe('tel:01707276504');
});

test('a school that only the register knows has a page too, and says so where it is not known', async () => {
  const store = await phone();
  await withRegister(store, {
    urn: '999001',
    name: 'Made Up School',
    type: 'Other independent special school',
    section41: 'Approved',
  });
  await showPhone(store, '/places/schools/register-999001');
  await screen.findByRole('heading', { level: 1, name: 'Made Up School' });
  expect(screen.getByText(/So you may ask for it to be named in the plan/)).toBeTruthy();
  expect(screen.getByText('Check if it is open')).toBeTruthy();
});

test('a referral unit, where section 41 does not apply either, is not said to be one that can be asked for', async () => {
  const store = await phone();
  await withRegister(store, {
    ...{ urn: '999002', name: 'Made Up Centre', typeCode: '14', type: 'Pupil referral unit' },
    ...{ status: 'Open', section41: 'Not applicable' },
  });
  await showPhone(store, '/places/schools/register-999002');
  await screen.findByRole('heading', { level: 1, name: 'Made Up Centre' });
  expect(screen.getByText(/We do not know. It may be so/)).toBeTruthy();
  expect(screen.queryByText(/you may ask for it to be named/)).toBeNull();
});

test('what a family writes about a school is kept for their child, and stands there when they come back', async () => {
  const store = await phone();
  await showPhone(store, '/places/schools/place-130362');
  const box = await screen.findByLabelText('What we think');
  fireEvent.change(box, { target: { value: 'Calm in the hall.' } });
  await act(async () => void fireEvent.blur(box));
  await waitFor(() =>
    expect(bodies(store, 'words')).toEqual([
      { child: sam, topic: 'place-note:place-130362', text: 'Calm in the hall.' },
    ]),
  );
  cleanup();
  await showPhone(store, '/places/schools/place-130362');
  expect(((await screen.findByLabelText('What we think')) as HTMLTextAreaElement).value).toBe('Calm in the hall.');
});

test('an address of no school says so and leads back', async () => {
  await showPhone(await phone(), '/places/schools/place-1');
  await screen.findByRole('heading', { name: 'We do not know this school' });
  expect(screen.getByRole('link', { name: 'Schools near you' })).toBeTruthy();
});
