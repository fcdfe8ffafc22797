import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Store } from '../../../../src/client/store/open-store.ts';
import { profileId } from '../../../../src/domain/changes/me-profile.ts';
import { meProfileBodySchema } from '../../../../src/domain/records/me-profile-records.ts';
import { showPhone } from '../../../support/phone.tsx';
import { phoneOf, sayInRoom, wordsOf } from './me-phone.tsx';

configure({ asyncUtilTimeout: 10_000 });

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

type Said = [name: string, args: object];
const of = (question: string) => ({ question, mode: '8-to-13' });
const wrote = (question: string, text: string): Said => [
  'me-write',
  { ...of(question), format: 'text', text, was: '' },
];
const card = (question: string, placed: object): Said => [
  'me-place-card',
  { ...of(question), format: 'card-sort', card: placed },
];
const who = (question: string, said: object): Said => ['me-who', { question, who: said }];
const put = (on: string, ...picks: object[]): Said => ['me-profile-put', { on, picks }];
const note: Said = [
  'me-notice',
  {
    ...of('m-feelings'),
    id: 'n1',
    text: 'He hums when the hall is loud.',
    was: '',
    by: 'Mr Blue',
    relation: 'teacher',
  },
];

/** A phone in whose room all this was said before. */
async function phone(...said: Said[]): Promise<Store> {
  const store = await phoneOf({ id: sam, name: 'Sam' });
  opened.push(store);
  await sayInRoom(store, sam, 'me-look', { mode: '8-to-13' });
  for (const [name, args] of said) await sayInRoom(store, sam, name, args);
  return store;
}

async function chosenIn(store: Store) {
  const room = await store.ownRoom(sam);
  const record = room.state().records.get(profileId);
  room.close();
  return record ? meProfileBodySchema.parse(record.body).chosen : [];
}

const title = (name: string) => screen.findByRole('heading', { level: 1, name });
const part = (name: string) => screen.findByRole('region', { name });

describe('the one page', () => {
  test('an answer is chosen for a heading and stands there with its label and its day', async () => {
    const store = await phone(wrote('m-others-say', 'Nan says I never give up.'), who('m-others-say', { label: 'me' }));
    await showPhone(store, '/me/profile');
    const liked = await part('What people like about me');
    await act(async () =>
      within(liked)
        .getByRole('link', { name: /^Choose answers/ })
        .click(),
    );
    await act(async () => {
      (await screen.findByRole('checkbox', { name: /^On my page: What do other people like/ })).click();
    });
    await waitFor(async () => expect(await chosenIn(store)).toEqual([{ on: 'people-like', question: 'm-others-say' }]));
    await act(async () => screen.getByRole('link', { name: 'Show my page' }).click());
    const page = await part('What people like about me');
    await within(page).findByText('“Nan says I never give up.”');
    expect(page.textContent).toMatch(/In my own words · \w+ \d+ \w+ \d{4}/);
  });

  test('four stand for a heading; a fifth waits until one is taken off', async () => {
    const five = ['m-people', 'm-interests', 'm-routines', 'm-proud', 'm-soon'];
    const store = await phone(
      ...five.map((question) => wrote(question, `about ${question}`)),
      put('matters', ...five.map((question) => ({ question }))),
    );
    await showPhone(store, '/me/profile');
    const matters = await part('What matters to me');
    await within(matters).findByText('about m-proud');
    expect(within(matters).queryByText('about m-soon')).toBeNull();
    expect(within(matters).getByRole('status').textContent).toContain('There are 5 answers here');
    await act(async () =>
      within(matters)
        .getByRole('link', { name: /^Change these/ })
        .click(),
    );
    const soon = await screen.findByRole('checkbox', { name: `On my page: ${wordsOf('m-soon').text}` });
    const people = await screen.findByRole('checkbox', { name: `On my page: ${wordsOf('m-people').text}` });
    expect(people).toHaveProperty('checked', true);
    await act(async () => people.click());
    await waitFor(async () => expect(await chosenIn(store)).toHaveLength(4));
    expect(people).toHaveProperty('disabled', true);
    expect(soon).toHaveProperty('checked', true);
  });

  test('only a person’s own words stand in quotation marks or say "I"', async () => {
    const voice = { id: 'v', key: 'k', size: 3, type: 'audio/webm', kind: 'voice-note', seconds: 12.4 };
    const file = (question: string): Said => ['me-add-file', { ...of(question), format: 'voice-note', file: voice }];
    const store = await phone(
      wrote('m-proud', 'My bridge'),
      ...[wrote('m-soon', 'More swimming'), who('m-soon', { label: 'someone-else', helperName: 'Dad' })],
      ...[wrote('m-good-at', 'Maps'), who('m-good-at', { label: 'scribe', helperName: 'Ms Green', exactWords: false })],
      ...[file('m-people'), who('m-people', { label: 'me' }), file('m-routines')],
      ...[file('m-interests'), who('m-interests', { label: 'someone-else', helperName: 'Dad' }), note],
      put('people-like', { question: 'm-proud' }, { question: 'm-soon' }, { question: 'm-good-at' }),
      put('matters', { question: 'm-people' }, { question: 'm-routines' }, { question: 'm-interests' }),
      put('support', { question: 'm-feelings', note: 'n1' }),
    );
    await showPhone(store, '/me/profile');
    const liked = await part('What people like about me');
    expect(liked.textContent).not.toContain('“');
    expect(liked.textContent).toContain('Nobody said yet whose words these are.');
    expect(liked.textContent).toContain('Dad thinks this. I did not say it.');
    expect(liked.textContent).toContain('These are not the exact words.');
    const matters = await part('What matters to me');
    expect(
      matters.textContent?.match(/I said this in a voice note \(12 seconds\)\. Ask me to play it\./g),
    ).toHaveLength(1);
    expect(matters.textContent?.match(/There is a voice note \(12 seconds\)\./g)).toHaveLength(2);
    const support = await part('How to support me well');
    expect(support.textContent).toContain('He hums when the hall is loud.');
    expect(support.textContent).toContain('Mr Blue (teacher) noticed this. I did not say it.');
    expect(support.textContent).not.toContain('“');
  });

  test('what was skipped since is told as skipped, and its words are not shown', async () => {
    const store = await phone(wrote('m-people', 'Only Mo'), put('matters', { question: 'm-people' }), [
      'me-skip',
      { ...of('m-people'), on: true },
    ]);
    await showPhone(store, '/me/profile');
    const matters = await part('What matters to me');
    await within(matters).findByText('Skipped for now.');
    expect(document.body.textContent).not.toContain('Only Mo');
  });

  test('cards stand on their piles in words, and no scale becomes a number', async () => {
    const store = await phone(
      card('m-interests', { card: 'music', on: 'like' }),
      card('m-interests', { card: 'football', on: 'dont-like' }),
      ['me-choose', { ...of('m-friends'), format: 'faces-3', value: 'so-so' }],
      who('m-friends', { label: 'me' }),
      put('matters', { question: 'm-interests' }, { question: 'm-friends' }),
    );
    await showPhone(store, '/me/profile');
    const matters = await part('What matters to me');
    const words = [...matters.querySelectorAll('.profile-pile')].map((one) => one.textContent);
    expect(words).toEqual(['I like itmusic', 'I do not like itfootball']);
    const friends = matters.querySelectorAll('article')[1];
    expect(friends?.textContent).toMatch(/^[^\d]*so-soIn my own words · /);
  });

  test('a second version stands below the answer with who made it, and the answer stays as it is', async () => {
    const store = await phone(
      wrote('m-proud', 'Zbudowałem most.'),
      who('m-proud', { label: 'me' }),
      put('people-like', { question: 'm-proud' }),
    );
    await showPhone(store, '/me/profile/beside/m-proud');
    await title('A second version');
    const box = await screen.findByLabelText('The same in English', { selector: 'textarea' });
    fireEvent.change(box, { target: { value: 'I built a bridge.' } });
    await act(async () => void fireEvent.blur(box));
    await act(async () => screen.getByRole('radio', { name: 'A computer' }).click());
    await act(async () => screen.getByRole('link', { name: 'My one page' }).click());
    const liked = await part('What people like about me');
    await within(liked).findByText(/^In English\. A computer made this version\. · /);
    const [own, english] = [...liked.querySelectorAll('.profile-words')];
    expect([own?.textContent, own?.getAttribute('translate'), own?.getAttribute('dir')]).toEqual([
      '“Zbudowałem most.”',
      'no',
      'auto',
    ]);
    expect([english?.textContent, english?.getAttribute('translate'), english?.getAttribute('lang')]).toEqual([
      'I built a bridge.',
      'no',
      'en',
    ]);
    await sayInRoom(store, sam, 'me-write', {
      ...of('m-proud'),
      format: 'text',
      text: 'Most.',
      was: 'Zbudowałem most.',
    });
    await within(liked).findByText(/The answer has changed since then\./);
  });
});

describe('Section A', () => {
  const said = [
    wrote('m-senses', 'The hall is too loud.'),
    who('m-senses', { label: 'me' }),
    ['me-skip', { ...of('m-hard-day'), on: true }] as Said,
    note,
  ];

  test('answers stand under the plan’s headings, with where else they are of use and what was skipped', async () => {
    await showPhone(await phone(...said), '/me/profile/section-a');
    const health = await part('Health');
    await within(health).findByText('“The hall is too loud.”');
    expect(health.textContent).toContain('Section B (Special educational needs), Section C (Health needs), Section F');
    const views = await part('Views, wishes and feelings');
    expect(within(views).getByText('Skipped for now.')).toBeTruthy();
    expect(screen.getByText(/Nobody can be made to do what stands only in Section A/)).toBeTruthy();
    const nothing = await part('Nothing said here yet');
    expect(nothing.textContent).toContain('My history');
    expect(screen.getAllByText('We could not check this name with the council yet.')).toHaveLength(2);
  });

  test('nothing is ticked in advance; the file has what was ticked, with its labels, and no more', async () => {
    const store = await phone(...said, wrote('m-name', 'Sammy'));
    await showPhone(store, '/me/profile/section-a');
    await screen.findByText('Nothing is ticked yet.');
    expect(screen.queryByRole('button', { name: 'Save as a file' })).toBeNull();
    await act(async () =>
      screen.getByRole('checkbox', { name: `Take this along: ${wordsOf('m-senses').text}` }).click(),
    );
    await screen.findByText('1 answer is ticked.');
    const files: Blob[] = [];
    vi.stubGlobal('URL', {
      ...URL,
      createObjectURL: (blob: Blob) => `blob:${files.push(blob)}`,
      revokeObjectURL: () => {},
    });
    await act(async () => screen.getByRole('button', { name: 'Save as a file' }).click());
    vi.unstubAllGlobals();
    const text = await files[0]?.text();
    expect(text).toContain('“The hall is too loud.”');
    expect(text).toContain('In my own words · ');
    expect(text).not.toContain('Sammy');
    expect(text).not.toContain('He hums');
    expect(text).not.toContain('Views, wishes and feelings');
  });

  test('ticking all leaves out what is never shared in bulk', async () => {
    const store = await phone(...said, [
      'me-write',
      { question: 'y-relationships', mode: '14-to-25', format: 'text', text: 'Only mine', was: '' },
    ]);
    await showPhone(store, '/me/profile/section-a');
    await act(async () => (await screen.findByRole('button', { name: 'Tick them all' })).click());
    await screen.findByText('2 answers are ticked.');
    expect(await chosenIn(store)).toEqual([
      { on: 'section-a', question: 'm-senses' },
      { on: 'section-a', question: 'm-feelings', note: 'n1' },
    ]);
  });
});

describe('the page offered to a review and a plan', () => {
  test.each(['/review/prepare', '/plan'])('%s says that there is one, and shows nothing of it', async (address) => {
    const store = await phone(wrote('m-proud', 'My bridge'), put('people-like', { question: 'm-proud' }));
    await store.say({
      ...{ scope: 'home:ours', name: 'add-event' },
      args: {
        id: '01900000-0000-7000-8000-00000000000e',
        child: sam,
        event: { type: 'plan-issued', date: '2026-03-02' },
      },
    });
    await showPhone(store, address);
    const link = await screen.findByRole('link', { name: /Sam has made a page about themself/ });
    expect(link.getAttribute('href')).toBe('/me/profile');
    expect(document.body.textContent).not.toContain('My bridge');
  });

  test('behind a shut door nobody is told whether there is one', async () => {
    const store = await phone(wrote('m-proud', 'My bridge'), put('people-like', { question: 'm-proud' }));
    const room = await store.ownRoom(sam);
    await room.lockWith('word', 'a very secret word');
    room.close();
    await showPhone(store, '/plan');
    await screen.findByRole('link', { name: /A page by Sam themself/ });
    expect(screen.queryByText(/has made a page/)).toBeNull();
  });
});
