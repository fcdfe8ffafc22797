import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import ICAL from 'ical.js';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CurrentCaseProvider } from '../../../../src/client/current-case.tsx';
import { FamilyProvider } from '../../../../src/client/family.tsx';
import { CalendarPage } from '../../../../src/client/features/reminders/calendar-page.tsx';
import { RemindersCard } from '../../../../src/client/features/reminders/reminders-card.tsx';
import { RemindersPage } from '../../../../src/client/features/reminders/reminders-page.tsx';
import { RestOfWords } from '../../../../src/client/i18n/all-words.tsx';
import { startI18n } from '../../../../src/client/i18n/start-i18n.tsx';
import { openStore, type Store } from '../../../../src/client/store/open-store.ts';
import { createEngine } from '../../../../src/client/sync/engine.ts';
import { createSession } from '../../../../src/client/sync/session.ts';
import { uuidv7 } from '../../../../src/client/uuid.ts';
import { addDays, londonDate } from '../../../../src/domain/calendar-date.ts';

const today = londonDate(new Date());
const namespaces = ['common', 'clocks', 'reminders', 'settings', 'home', 'problems'];
const said = (name: string) => JSON.parse(readFileSync(`locales/en-GB/${name}.json`, 'utf8'));
const words = async () => Object.fromEntries(namespaces.map((name) => [name, said(name)]));

/** The files handed to the browser, oldest first. jsdom has no place for downloads. */
const files: Blob[] = [];
beforeEach(() => {
  files.length = 0;
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${files.push(blob)}`,
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const home = `home:${uuidv7()}` as const;

async function phone(suffix = `-${uuidv7()}`) {
  const store = await openStore({ suffix });
  const engine = createEngine({
    store,
    transport: { exchange: async () => ({ ok: false, problem: 'offline' }) },
    clock: { now: () => new Date(), setTimeout: () => undefined, clearTimeout: () => undefined },
  });
  const session = createSession(store, engine, async () => new Response(null, { status: 204 }));
  const { words: i18n } = await startI18n(words);
  const rest = Promise.resolve();
  const show = (what: React.ReactNode) =>
    render(
      <I18nextProvider i18n={i18n}>
        <RestOfWords value={() => rest}>
          <FamilyProvider store={store} engine={engine} session={session}>
            <MemoryRouter>
              <CurrentCaseProvider>{what}</CurrentCaseProvider>
            </MemoryRouter>
          </FamilyProvider>
        </RestOfWords>
      </I18nextProvider>,
    );
  return { store, show, suffix };
}

/** Sam, whose draft plan was sent so many days ago: 15 days to answer, the first of them counted. */
async function withDraft(store: Store, daysAgo: number) {
  await store.say({ scope: home, name: 'add-child', args: { id: 'sam', name: 'Sam' } });
  await moveDraft(store, 'add-event', daysAgo);
}
const moveDraft = (store: Store, name: 'add-event' | 'edit-event', daysAgo: number) =>
  store.say({
    scope: home,
    name,
    args: {
      id: 'draft',
      ...(name === 'add-event' ? { child: 'sam' } : {}),
      event: { type: 'draft-plan-served', date: addDays(today, -daysAgo) },
    },
  });

const press = (name: string | RegExp) => act(async () => screen.getByRole('button', { name }).click());
const answerDraft = 'You can answer the draft plan';

test('Home reminds of the family’s own turn until they have seen it, and remembers that after closing', async () => {
  const first = await phone();
  await withDraft(first.store, 8);
  first.show(<RemindersCard />);
  expect(await screen.findByRole('link', { name: answerDraft })).toBeDefined();
  await press(`I have seen this: ${answerDraft}`);
  await waitFor(() => expect(screen.queryByText(answerDraft)).toBeNull());
  // Settings are kept in turn: when the next one is on the disk, so is this.
  await first.store.keepSetting('other', 1);
  cleanup();
  first.store.close();
  const second = await phone(first.suffix);
  second.show(<RemindersCard />);
  await act(async () => undefined);
  expect(screen.queryByText(answerDraft)).toBeNull();
  const state = second.store.setting('reminders-state') as { seen: Record<string, string> };
  expect(Object.values(state.seen)).toEqual([today]);
  second.store.close();
});

test('what is put off is gone for today', async () => {
  const { store, show } = await phone();
  await withDraft(store, 8);
  show(<RemindersCard />);
  await screen.findByText(answerDraft);
  await press(`Tell me tomorrow: ${answerDraft}`);
  await waitFor(() => expect(screen.queryByText(answerDraft)).toBeNull());
  const state = store.setting('reminders-state') as { later: Record<string, string> };
  expect(Object.values(state.later)).toEqual([addDays(today, 1)]);
});

test('an answer asked for in a letter, and a promise in the log, are reminded of on their day', async () => {
  const { store, show } = await phone();
  await withDraft(store, 0);
  const letter = {
    child: 'sam',
    template: 'chase-final-plan',
    subject: 'The plan is late',
    to: 'The council',
    text: 'Dear council',
  };
  const args = { ...letter, id: 'letter', law: [], madeOn: today, replyBy: today };
  await store.say({ scope: home, name: 'add-letter', args });
  await store.say({ scope: home, name: 'send-letter', args: { id: 'letter', on: today, how: 'email' } });
  const promises = [{ id: 'p', text: 'Ring back', by: today }];
  const entry = { child: 'sam', date: today, how: 'call', who: 'Ms Patel', said: '', promises, files: [], madeAt: '' };
  await store.say({ scope: home, name: 'add-log', args: { id: 'entry', entry } });
  show(<RemindersCard />);
  const answer = await screen.findByRole('link', { name: 'An answer should come: The plan is late' });
  expect(answer.getAttribute('href')).toBe('/letters/letter');
  expect(screen.getByRole('link', { name: 'Ms Patel promised: Ring back' }).getAttribute('href')).toBe('/log');
  expect(screen.queryByText(answerDraft)).toBeNull();
});

test('a kind that is switched off is not reminded of, and the choice stays on the phone', async () => {
  const { store, show, suffix } = await phone();
  await withDraft(store, 8);
  const { unmount } = show(<RemindersPage />);
  const own = screen.getByRole('region', { name: 'When it is your turn' });
  expect(within(own).getByRole<HTMLInputElement>('checkbox', { name: '7 days before' }).checked).toBe(true);
  await act(async () => within(own).getByRole('checkbox', { name: 'Remind me' }).click());
  await waitFor(() => expect(within(own).queryByRole('checkbox', { name: '7 days before' })).toBeNull());
  unmount();
  await store.keepSetting('other', 1);
  store.close();
  const again = await phone(suffix);
  again.show(<RemindersCard />);
  await act(async () => undefined);
  expect(screen.queryByText(answerDraft)).toBeNull();
  again.store.close();
});

test('a notice is asked for by a press, shown once, and says no name unless the family chose it', async () => {
  const shown: { title: string; body?: string | undefined }[] = [];
  class Notice {
    static permission: NotificationPermission = 'default';
    static async requestPermission() {
      Notice.permission = 'granted';
      return Notice.permission;
    }
    onclick: unknown = null;
    constructor(title: string, { body }: NotificationOptions = {}) {
      shown.push({ title, body });
    }
  }
  vi.stubGlobal('Notification', Notice);
  const { store, show } = await phone();
  await withDraft(store, 8);
  const page = show(<RemindersPage />);
  expect(shown).toEqual([]);
  await press('Show me notices');
  await screen.findByText('Notices are on.');
  await act(async () => undefined);
  // The same hour twice: no quiet hours, whatever the time of this test.
  await store.keepSetting('reminders', { ...(store.setting('reminders') as object), quiet: { from: 0, to: 0 } });
  page.unmount();
  const card = show(<RemindersCard />);
  await waitFor(() => expect(shown).toEqual([{ title: 'Waymark', body: answerDraft }]));
  card.unmount();
  show(<RemindersCard />);
  await screen.findByText(answerDraft);
  expect(shown).toHaveLength(1);
});

const eventsIn = async (file: Blob | undefined) =>
  new ICAL.Component(ICAL.parse((await file?.text()) ?? ''))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));

test('the file for the calendar is made on the phone; a day put right changes the same entry', async () => {
  const { store, show } = await phone();
  await withDraft(store, 3);
  show(<CalendarPage />);
  await press('Put Sam’s dates in my calendar');
  await waitFor(() => expect(files).toHaveLength(1));
  const [first] = await eventsIn(files[0]);
  expect(first?.startDate.toString()).toBe(addDays(today, 11));
  expect(first?.summary).toBe(`Last day: ${answerDraft}`);
  expect(first?.component.getAllSubcomponents('valarm')).toHaveLength(3);
  await act(() => moveDraft(store, 'edit-event', 1));
  await press(new RegExp(`^Put this in my calendar: ${answerDraft}`));
  await waitFor(() => expect(files).toHaveLength(2));
  const [second, ...others] = await eventsIn(files[1]);
  expect(others).toEqual([]);
  expect([second?.uid, second?.sequence]).toEqual([first?.uid, 1]);
  expect(second?.startDate.toString()).toBe(addDays(today, 13));
  expect(await files[1]?.text()).not.toContain('Sam');
});

test('the child’s name is in the file only when the family says so', async () => {
  const { store, show } = await phone();
  await withDraft(store, 3);
  show(<CalendarPage />);
  await act(async () => screen.getByRole('checkbox', { name: /my child’s name/ }).click());
  await press('Put Sam’s dates in my calendar');
  await waitFor(() => expect(files).toHaveLength(1));
  const [event] = await eventsIn(files[0]);
  expect(event?.summary).toBe(`Sam: Last day: ${answerDraft}`);
});

test('a date that is gone is cancelled in the next file, even when it was the only one', async () => {
  const { store, show } = await phone();
  await withDraft(store, 3);
  show(<CalendarPage />);
  await press('Put Sam’s dates in my calendar');
  await waitFor(() => expect(files).toHaveLength(1));
  await act(() => store.say({ scope: home, name: 'remove-event', args: { id: 'draft' }, base: 0 }));
  await press('Put Sam’s dates in my calendar');
  await waitFor(() => expect(files).toHaveLength(2));
  const [gone] = await eventsIn(files[1]);
  expect(gone?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  await screen.findByText('There are no dates yet. Write down a date first.');
});

test('without a sign-in there is no secret address, and the way to one', async () => {
  const { store, show } = await phone();
  await withDraft(store, 3);
  show(<CalendarPage />);
  const address = screen.getByRole('region', { name: /keeps itself up to date/ });
  expect(within(address).queryByRole('button')).toBeNull();
  expect(within(address).getByRole('link', { name: 'Sign in' })).toBeDefined();
});

test('a secret address is shown once, opened by a calendar, and taken back', async () => {
  const asked: string[] = [];
  const secret = 'x'.repeat(43);
  const json = (body: object, status = 200) =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  vi.stubGlobal('fetch', async (_url: string, { method = 'GET' }: RequestInit) => {
    asked.push(method);
    if (method === 'POST') return json({ path: `/api/calendar/${secret}.ics` }, 201);
    return method === 'DELETE' ? new Response(null, { status: 204 }) : json({});
  });
  const { store, show } = await phone();
  await store.signedIn('anna', 'a@example.org');
  await withDraft(store, 3);
  show(<CalendarPage />);
  await press('Make a secret address');
  const box = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Your secret address' });
  expect(box.value).toBe(`${location.origin}/api/calendar/${secret}.ics`);
  expect(screen.getByRole('link', { name: 'Open it in my calendar' }).getAttribute('href')).toMatch(/^webcal:\/\//);
  await press('Take the address back');
  await press('Yes, take it back');
  await screen.findByText('The address does not work any more.');
  expect(screen.queryByRole('textbox', { name: 'Your secret address' })).toBeNull();
  expect(asked).toEqual(['GET', 'POST', 'DELETE']);
});
