import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../src/client/store/open-store.ts';
import { openPhone, showPhone } from '../../support/phone.tsx';

configure({ asyncUtilTimeout: 15_000 });

const scope = 'home:ours' as const;
const sam = '01900000-0000-7000-8000-00000000000a';
/** Words of their own, in a script no other language here is written in: the rest must be English. */
const own = 'Ήσυχα';
const notEnglish = /[\p{Script=Arabic}\p{Cf}]/u;

const opened: Store[] = [];
const files: Blob[] = [];
beforeEach(() => {
  files.length = 0;
  // jsdom has no addresses for blobs.
  URL.createObjectURL = (blob: Blob) => `blob:${files.push(blob)}`;
  URL.revokeObjectURL = () => undefined;
});
afterEach(async () => {
  cleanup();
  for (const store of opened.splice(0)) {
    // What leaving a screen keeps is written before this.
    await store.keepSetting('closing', 1);
    store.close();
  }
  document.documentElement.lang = 'en-GB';
  document.documentElement.dir = 'ltr';
});

async function phone(): Promise<Store> {
  const store = await openPhone();
  opened.push(store);
  await store.say({ scope, name: 'add-child', args: { id: sam, name: 'Sam' } });
  return store;
}

async function inTheRoom(store: Store, ...said: [name: string, args: object][]): Promise<void> {
  const room = await store.ownRoom(sam);
  for (const [name, args] of said) expect(await room.say(name, args)).toMatchObject({ ok: true });
  room.close();
}
const of = { question: 'm-senses', mode: '8-to-13' };
const answer: [name: string, args: object][] = [
  ['me-look', { mode: '8-to-13' }],
  ['me-write', { ...of, format: 'text', text: own, was: '' }],
  ['me-who', { question: of.question, who: { label: 'scribe', helperName: 'Ameena', exactWords: false } }],
];

const bodies = (store: Store, kind: string) =>
  [...store.view(scope).records.values()].filter((record) => record.kind === kind).map(({ body }) => body);

/** Presses what is called so on this screen, in Urdu. */
const press = (name: RegExp) => act(async () => (await screen.findByRole('button', { name })).click());

// With the English beside, and with it put away.
describe.each(['ur', 'ur alone'])('on a phone read as %s', (language) => {
  test('a letter is English to its last line, also whom it goes to', async () => {
    const store = await phone();
    await showPhone(store, '/letters/write/complain-1', language);
    const form = (await screen.findByText(/Dear/)).closest('form');
    for (const box of form?.querySelectorAll<HTMLInputElement>('input[type="text"], textarea') ?? [])
      if (box.value === '') fireEvent.change(box, { target: { value: own } });
    const day = (name: string, value: string) => {
      for (const box of form?.querySelectorAll<HTMLInputElement>(`input[id$="${name}"]`) ?? [])
        fireEvent.change(box, { target: { value } });
    };
    day('-month', '9');
    day('-year', '2026');
    await act(async () => form && fireEvent.submit(form));
    await waitFor(() => expect(bodies(store, 'letter')).toHaveLength(1));
    const [letter] = bodies(store, 'letter');
    expect(JSON.stringify(letter)).toContain(own);
    expect(JSON.stringify(letter)).not.toMatch(notEnglish);
  });

  test('answers taken along for Section A are English, but for the answers', async () => {
    const store = await phone();
    await inTheRoom(store, ...answer, ['me-profile-put', { on: 'section-a', picks: [{ question: of.question }] }]);
    await showPhone(store, '/me/profile/section-a', language);
    const shown = await screen.findByText(new RegExp(own), { selector: '.profile-text' });
    expect(shown).toMatchObject({ lang: 'en-GB' });
    await press(/فائل/);
    const text = (await files[0]?.text()) ?? '';
    expect(text).toContain('Sam: my words for Section A');
    expect(text).toContain('I said it. Ameena wrote it down.');
    expect(text).toContain(own);
    expect(text).not.toMatch(notEnglish);
  });

  test('a shared copy holds what was said and who said it, and no word of the screen', async () => {
    const store = await phone();
    await inTheRoom(store, ...answer);
    await showPhone(store, '/me/share', language);
    const [page] = await within(await screen.findByRole('main')).findAllByRole('checkbox');
    await act(async () => page?.click());
    const audience = [...document.querySelectorAll('main fieldset')].at(-1);
    await act(async () => audience?.querySelector('input')?.click());
    await press(/See what will go/);
    await press(/Share now/);
    await waitFor(() => expect(bodies(store, 'voice-page')).toHaveLength(1));
    const [copy] = bodies(store, 'voice-page');
    expect(copy).toMatchObject({ page: { text: own, who: { label: 'scribe', helperName: 'Ameena' } } });
    expect(JSON.stringify(copy)).not.toMatch(notEnglish);
  });

  test('the record of calls and letters is English, on screen and in both files', async () => {
    const store = await phone();
    const entry = { child: sam, date: '2026-01-05', time: '10:30', how: 'call', who: '', said: own, madeAt: '' };
    const promises = [{ id: 'p', text: own, by: '2026-01-20', kept: '2026-01-21' }];
    const rest = { files: [], promises, replyBy: '2026-02-01' };
    await store.say({ scope, name: 'add-log', args: { id: 'call', entry: { ...entry, ...rest } } });
    await showPhone(store, '/log/export', language);
    await waitFor(() => expect(document.querySelector('.log-record')?.textContent).toContain('Monday 5 January 2026'));
    expect(document.querySelector('.log-record')?.textContent).not.toMatch(notEnglish);
    const [, table, text] = within(screen.getByRole('main')).getAllByRole('button');
    await act(async () => {
      table?.click();
      text?.click();
    });
    await waitFor(() => expect(files).toHaveLength(2));
    for (const file of files) {
      const written = (await file.text()).replace('\ufeff', '');
      expect(written).toContain('Sunday 1 February 2026');
      expect(written).toContain(own);
      expect(written).not.toMatch(notEnglish);
    }
  });

  test('the pages for the meeting have their English beside each heading', async () => {
    const store = await phone();
    const event = { type: 'plan-issued', date: '2026-03-02' };
    await store.say({ scope, name: 'add-event', args: { id: 'e', child: sam, event } });
    await showPhone(store, '/review/prepare', language);
    await waitFor(() => expect(document.querySelectorAll('.sheet-family, .sheet-child')).toHaveLength(2));
    const headings = document.querySelectorAll(
      ':is(.sheet-family, .sheet-child) :is(h2, legend, label[for], label.choice > span)',
    );
    expect(headings.length).toBeGreaterThan(10);
    for (const heading of headings)
      expect([
        heading.textContent,
        heading.querySelector('[lang="en-GB"]') ?? heading.closest('[lang="en-GB"]'),
      ]).toEqual([expect.any(String), expect.any(HTMLElement)]);
    for (const line of document.querySelectorAll(':is(.sheet-family, .sheet-child) > .only-print'))
      expect(line).toMatchObject({ lang: 'en-GB', textContent: expect.not.stringMatching(notEnglish) });
  });
});
