import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { localFirst } from '../../../src/client/i18n/marks.ts';
import type { Store } from '../../../src/client/store/open-store.ts';
import { isEnglishFirst } from '../../../src/domain/languages/levels.ts';
import { readLanguage, unitsOfLanguage } from '../../../src/server/languages/locale-files.ts';
import { packLanguage } from '../../../src/server/languages/pack-language.ts';
import { openPhone, showPhone } from '../../support/phone.tsx';

const opened: Store[] = [];
async function inUrdu(at: string, kept = 'ur') {
  const store = await openPhone();
  opened.push(store);
  await showPhone(store, at, kept);
}
afterEach(async () => {
  cleanup();
  for (const store of opened.splice(0)) store.close();
  document.documentElement.lang = 'en-GB';
  document.documentElement.dir = 'ltr';
});

it('the welcome screen is in Urdu, from right to left, with the English beside each text', async () => {
  await inUrdu('/welcome');
  expect(document.documentElement).toMatchObject({ lang: 'ur', dir: 'rtl' });
  const start = await screen.findByRole('link', { name: /ایک تاریخ سے شروع کریں/ });
  const beside = within(start).getByText('Start with one date');
  expect(beside).toMatchObject({ lang: 'en-GB', dir: 'ltr', className: 'beside' });
});

it('the English beside goes away when somebody does not want it, but not where it must stand first', async () => {
  await inUrdu('/welcome', 'ur alone');
  await screen.findByRole('link', { name: 'ایک تاریخ سے شروع کریں' });
  expect(screen.queryByText('Start with one date')).toBeNull();
  const first = await screen.findByText('No adverts. Nobody follows what you do. Free.');
  expect(first).toMatchObject({ lang: 'en-GB', className: 'first' });
  expect(first.nextElementSibling).toMatchObject({ className: 'draft', textContent: expect.stringContaining('مفت') });
});

it('what has no Urdu yet is English, and says so', async () => {
  const store = await openPhone();
  opened.push(store);
  await showPhone(store, '/nowhere', 'ur', async (tag, part) => {
    const english = readLanguage('en-GB');
    return { packed: packLanguage(tag, part === 'first' ? ['welcome'] : [], english), english };
  });
  const heading = await screen.findByRole('heading', { level: 1 });
  expect(heading).toMatchObject({ lang: 'en-GB', dir: 'ltr', textContent: 'We could not find this page' });
});

it('a legal term in an Urdu sentence is English that nobody translates', async () => {
  await inUrdu('/welcome');
  const term = await screen.findByText('EHCP', { selector: 'bdi' });
  expect(term).toMatchObject({ lang: 'en-GB', dir: 'ltr' });
  expect(term.getAttribute('translate')).toBe('no');
});

it('says on the screen that a computer wrote it, in English first', async () => {
  await inUrdu('/welcome');
  expect(await screen.findByText('A computer translated this. No person has checked it yet.')).toMatchObject({
    className: 'first',
  });
});

it('a file for the council has no signs in it that nobody sees', async () => {
  const store = await openPhone();
  opened.push(store);
  const scope = 'home:ours' as const;
  await store.say({ scope, name: 'add-child', args: { id: 'sam', name: 'Sam' } });
  const entry = { child: 'sam', date: '2026-01-05', how: 'call', who: 'Kim', said: 'Soon.', madeAt: '', files: [] };
  await store.say({ scope, name: 'add-log', args: { id: 'call', entry: { ...entry, promises: [] } } });
  const files: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    files.push(blob);
    return '#';
  };
  await showPhone(store, '/log/export', 'ur');
  fireEvent.click(await screen.findByRole('button', { name: /Save as a table/ }));
  fireEvent.click(screen.getByRole('button', { name: /Save as plain text/ }));
  await vi.waitFor(() => expect(files).toHaveLength(2));
  for (const file of files) expect(await file.text()).not.toMatch(/[\u2060\u2066-\u2069]/);
});

it('a ready text for the council is English to the last date, also when no English stands beside', async () => {
  const store = await openPhone();
  opened.push(store);
  await store.signedIn('anna', 'anna@example.org');
  const asked = await store.outgoing(0);
  const source = { kind: 'events', asOf: '2026-01-05' };
  const records = [
    { id: 'child', kind: 'child', version: 1, body: { ref: 'C-7QXK-M3PD', forename: 'Sana' } },
    {
      id: 'asked',
      kind: 'official-event',
      version: 1,
      body: { event: { type: 'request-received', date: '2026-01-06' }, source },
    },
  ];
  const scopes = [
    { id: 'case:C-7QXK-M3PD' as const, version: 1, mode: 'full' as const, records, removed: [], more: false },
  ];
  const verdict = { appliedTo: 0, ackedTo: 0, retired: [], refused: [], returned: [] };
  await store.apply({ asked, person: 'anna', generation: 'g', scopes, verdict, at: '' }, () => true);
  await showPhone(store, '/messages/write', 'ur alone');
  const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /پیغام/ });
  const ready = box.closest('main')?.querySelectorAll('details.todo button') ?? [];
  expect(ready).toHaveLength(5);
  for (const button of ready) fireEvent.click(button);
  await vi.waitFor(() => expect(box.value).toContain('Tuesday 17 February 2026'));
  expect(box.value).not.toMatch(/[\p{Script=Arabic}\p{Cf}]/u);
});

// Every text of level 0 that Urdu has, through the app's own words: no screen can ask for one in another way.
it('no draft of level 0 ever leaves without its English before it', async () => {
  const english = readLanguage('en-GB');
  const { startI18n } = await import('../../../src/client/i18n/start-i18n.tsx');
  const { speak } = await import('../../../src/client/i18n/other-language.ts');
  const { markedParts } = await import('../../../src/client/i18n/marks.ts');
  const { words } = await startI18n(async () => english);
  const names = Object.keys(english);
  const packed = packLanguage('ur', names, english);
  await speak(words, 'ur alone', async (_tag, part) => ({
    packed: part === 'first' ? packed : { namespaces: [], texts: [], checked: [] },
    english,
  }));
  const drafts = [...unitsOfLanguage(readLanguage('ur'), english)].filter(([key]) => isEnglishFirst(key));
  expect(drafts.length).toBeGreaterThan(10);
  for (const [key, { kind }] of drafts) {
    const said: unknown = words.t(key, { count: 2, returnObjects: kind === 'list' });
    for (const text of [said].flat()) {
      // Nothing but placeholders: the same in every language.
      if (text === words.t(key, { count: 2, lng: 'en-GB' })) continue;
      const parts = markedParts(String(text));
      expect([key, parts[0]?.isEnglish, parts[0]?.twin]).toEqual([key, true, 'first']);
      expect(parts).toHaveLength(2);
    }
  }
});

it('the end of a sentence stands in both languages, not on a line of its own', () => {
  const away = localFirst('3 ہفتے میں', 'in 3 weeks');
  render(
    <p>
      {away}. {'Then'}
    </p>,
  );
  expect(screen.getByText('in 3 weeks.').className).toBe('beside');
  expect(screen.getByText('3 ہفتے میں.').className).toBe('first');
  expect(screen.getByText(/Then/).textContent).toBe('3 ہفتے میں. in 3 weeks. Then');
});

it('what a button is called for those who cannot see it holds the words that others see on it', () => {
  const [seen, named] = [localFirst('نکلیں', 'Leave'), localFirst('صفحہ چھوڑیں', 'Leave this page quickly')];
  render(
    <button type="button" aria-label={named}>
      {seen}
    </button>,
  );
  const button = screen.getByRole('button', { name: 'نکلیں Leave صفحہ چھوڑیں Leave this page quickly' });
  expect(button.getAttribute('aria-label')).not.toMatch(/[\u2060\u2066-\u2069]/);
});

it.each([
  [
    'with no English beside, where its draft has other words',
    'تاریخ ڈالیں',
    'کیلنڈر میں: فیصلہ',
    'تاریخ ڈالیں کیلنڈر میں: فیصلہ',
  ],
  [
    'as words of their own, where its end and the English beside meet by chance',
    localFirst('上移', 'Up'),
    localFirst('上移：往上移', 'Up: it'),
    '上移 Up 上移：往上移 Up: it',
  ],
  ['once, whatever sign stands behind it', '上移', '上移：把它往上移', '上移：把它往上移'],
  ['but not letters that are a sign', 'Aa', 'Reading', 'Reading'],
  ['once, whatever its capitals', 'Print', 'What you can print', 'What you can print'],
])('the name of a button holds the word on it %s', (_when, words, name, said) => {
  render(
    <button type="button" aria-label={name}>
      {words}
    </button>,
  );
  expect(screen.getByRole('button').getAttribute('aria-label')).toBe(said);
});
