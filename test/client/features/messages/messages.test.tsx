import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { CurrentCaseProvider } from '../../../../src/client/current-case.tsx';
import { FamilyProvider } from '../../../../src/client/family.tsx';
import { MessagesScreens } from '../../../../src/client/features/messages/messages-screens.tsx';
import { startI18n } from '../../../../src/client/i18n/start-i18n.tsx';
import { openStore, type Store } from '../../../../src/client/store/open-store.ts';
import { createEngine } from '../../../../src/client/sync/engine.ts';
import { createSession } from '../../../../src/client/sync/session.ts';
import { uuidv7 } from '../../../../src/client/uuid.ts';
import { addDays, formatLong, londonDate } from '../../../../src/domain/calendar-date.ts';
import type { WaymarkRecord } from '../../../../src/domain/records/record.ts';
import type { ScopeAnswer } from '../../../../src/protocol/sync.ts';

const namespaces = ['common', 'clocks', 'messages', 'problems', 'sync', 'settings'];
const words = async () =>
  Object.fromEntries(namespaces.map((name) => [name, JSON.parse(readFileSync(`locales/en-GB/${name}.json`, 'utf8'))]));
const ref = 'C-7QXK-M3PD';
const [threadScope, caseScope] = ['thread:anna', `case:${ref}`] as const;
const official: WaymarkRecord = { id: 'child', kind: 'child', version: 1, body: { ref, forename: 'Sana' } };
const contact = (replyDays: number): WaymarkRecord => ({
  id: 'contact',
  kind: 'contact',
  version: 1,
  body: { role: 'SEND officer', phone: '01234 567890', replyDays, asOf: '2026-11-20' },
});

let open: Store[] = [];
afterEach(() => {
  cleanup();
  for (const store of open) store.close();
  open = [];
});

async function phone(suffix = `-${uuidv7()}`) {
  const store = await openStore({ suffix });
  open.push(store);
  const engine = createEngine({
    store,
    transport: { exchange: async () => ({ ok: false, problem: 'offline' }) },
    clock: { now: () => new Date(), setTimeout: () => undefined, clearTimeout: () => undefined },
  });
  const session = createSession(store, engine, async () => new Response(null, { status: 204 }));
  const { words: i18n } = await startI18n(words);
  const show = (at = '/messages') =>
    render(
      <I18nextProvider i18n={i18n}>
        <FamilyProvider store={store} engine={engine} session={session}>
          <MemoryRouter initialEntries={[at]}>
            <CurrentCaseProvider>
              <Routes>
                <Route path="/messages/*" element={<MessagesScreens />} />
              </Routes>
            </CurrentCaseProvider>
          </MemoryRouter>
        </FamilyProvider>
      </I18nextProvider>,
    );
  return { store, show, suffix };
}

/** What the server says: records of the council's, and all that was sent so far taken. */
async function hears(store: Store, scopes: Record<string, WaymarkRecord[]>): Promise<void> {
  const asked = await store.outgoing(100);
  const taken = asked.changes.map(({ seq }) => seq);
  const ackedTo = taken.at(-1) ?? 0;
  const answers = Object.entries(scopes).map(([id, records]): ScopeAnswer => {
    const version = Math.max(...records.map((record) => record.version));
    return { id: id as ScopeAnswer['id'], version, mode: 'full', records, removed: [], more: false };
  });
  const verdict = { appliedTo: ackedTo, ackedTo, retired: taken, refused: [], returned: [] };
  const at = new Date().toISOString();
  await act(() => store.apply({ asked, person: 'anna', generation: 'g', scopes: answers, verdict, at }, () => true));
}

async function signedInPhone(records: WaymarkRecord[] = []) {
  const made = await phone();
  await made.store.signedIn('anna', 'anna@example.org');
  await hears(made.store, { [caseScope]: [official, ...records] });
  return made;
}

const messages = (store: Store) => [...store.view(threadScope).records.values()].map(({ body }) => body);
const type = (text: string) =>
  fireEvent.change(screen.getByLabelText(/Your message|Write back/), { target: { value: text } });
const press = (name: string | RegExp) => act(async () => screen.getByRole('button', { name }).click());

const reply = (more: Record<string, unknown> = {}): WaymarkRecord => ({
  id: 'reply',
  kind: 'message',
  version: 3,
  body: {
    ...{ from: 'council', child: ref, topic: 'late', text: 'The plan comes on Monday.', at: '2026-11-21T10:00:00Z' },
    ...{ by: 'SEND officer', inReplyTo: 'asked', ...more },
  },
});
const asked = (more: Record<string, unknown> = {}): WaymarkRecord => ({
  id: 'asked',
  kind: 'message',
  version: 2,
  body: { from: 'family', child: ref, topic: 'late', text: 'When does it come?', at: '2026-11-20T10:00:00Z', ...more },
});

test('without an account the screen says why, and offers a letter instead', async () => {
  const { show, store } = await phone();
  await store.say({ scope: 'home:a', name: 'add-child', args: { id: 'sam', name: 'Sam' } });
  show();
  screen.getByText(/needs a sign-in, so that the council knows who writes/);
  expect(screen.getByRole('link', { name: 'Write a letter' }).getAttribute('href')).toBe('/letters');
  expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in');
});

test('a child the council’s record of whom is not here gets a letter, not a message to nowhere', async () => {
  const { show, store } = await phone();
  await store.signedIn('anna', 'anna@example.org');
  await store.say({ scope: 'home:a', name: 'add-child', args: { id: 'sam', name: 'Sam' } });
  show('/messages/write');
  screen.getByText(/That record is not on this phone yet/);
  expect(screen.queryByLabelText('Your message')).toBeNull();
});

test('with no signal a message is kept, says that it waits, and can be taken back', async () => {
  const { show, store } = await signedInPhone();
  show('/messages/write');
  fireEvent.change(screen.getByLabelText('What is it about?'), { target: { value: 'late' } });
  type('  Where is the plan?  ');
  await press('Send to the council');
  await screen.findByText('Saved on this phone. Waiting to be sent.');
  expect(messages(store)).toMatchObject([{ from: 'family', child: ref, topic: 'late', text: 'Where is the plan?' }]);
  expect((screen.getByLabelText('Write back') as HTMLTextAreaElement).value).toBe('');
  await press('Take it back');
  await press('Yes, take it back');
  await screen.findByText(/Here you can write to the council about Sana/);
  expect(messages(store)).toEqual([]);
});

test('an empty message is not sent, and one that is too long says by how much and keeps every word', async () => {
  const { show, store } = await signedInPhone();
  show('/messages/write');
  await press('Send to the council');
  expect(screen.getByRole('alert').textContent).toContain('Write your message first');
  type('w'.repeat(4012));
  await press('Send to the council');
  expect(screen.getByRole('alert').textContent).toContain('12 letters too long');
  expect((screen.getByLabelText('Your message') as HTMLTextAreaElement).value).toHaveLength(4012);
  expect(messages(store)).toEqual([]);
});

test('what was typed and not sent is there after closing, on this device alone', async () => {
  const first = await signedInPhone();
  first.show('/messages/write');
  type('Half a sentence');
  await screen.findByText('Saved on this phone.');
  cleanup();
  first.store.close();
  const second = await phone(first.suffix);
  second.show('/messages/write');
  expect((screen.getByLabelText('Your message') as HTMLTextAreaElement).value).toBe('Half a sentence');
  expect(second.store.status().waiting).toBe(0);
});

test('a ready text comes below words that stand there already', async () => {
  const { show } = await signedInPhone();
  show('/messages/write');
  type('Dear all,');
  await press('Say that a date has passed');
  const box = screen.getByLabelText('Your message') as HTMLTextAreaElement;
  expect(box.value).toMatch(/^Dear all,\n\nThis date has passed:\n\n\nWhat/);
  expect((screen.getByLabelText('What is it about?') as HTMLSelectElement).value).toBe('late');
});

test('sent and received are told apart, and what the council has cannot be taken back', async () => {
  const { show, store } = await signedInPhone();
  await hears(store, { [threadScope]: [asked()] });
  show('/messages/asked');
  screen.getByText('Sent. The council has not said yet that it has it.');
  expect(screen.getByRole('button', { name: 'Take it back', hidden: true })).toBeDefined();
  await hears(store, { [threadScope]: [{ ...asked({ receivedAt: '2026-11-20T11:00:00Z' }), version: 4 }] });
  screen.getByText(/^Received by the council on Friday 20 November 2026/);
  expect(screen.queryByRole('button', { name: 'Take it back', hidden: true })).toBeNull();
});

test('an answer is new until it is opened, and says whose it is', async () => {
  const { show, store } = await signedInPhone();
  await hears(store, { [threadScope]: [asked(), reply()] });
  show();
  const row = screen.getByRole('link', { name: /Something is late/ });
  expect(within(row).getByText('1 new')).toBeDefined();
  await act(async () => row.click());
  await screen.findByText(/SEND officer/);
  await waitFor(() => expect(messages(store)[1]?.readAt).toBeDefined());
  expect(messages(store)[1]?.text).toBe('The plan comes on Monday.');
  await act(async () => screen.getByRole('link', { name: 'Messages' }).click());
  expect(screen.queryByText('1 new')).toBeNull();
});

test('three taps say how an answer was, and nothing goes before the third', async () => {
  const { show, store } = await signedInPhone();
  await hears(store, { [threadScope]: [asked(), reply()] });
  show('/messages/asked');
  const tap = (question: RegExp, answer: string) =>
    act(async () =>
      within(screen.getByRole('group', { name: question, hidden: true }))
        .getByRole('button', { name: answer, hidden: true })
        .click(),
    );
  await tap(/Did it answer/, 'Partly');
  await tap(/easy to understand/, 'No');
  expect(messages(store)[1]?.feedback).toBeUndefined();
  await tap(/kind/, 'Yes');
  await screen.findByText(/Thank you. You said: It answered a part. It was not easy to understand. It was kind./);
  expect(messages(store)[1]?.feedback).toEqual({ answered: 'partly', clear: 'no', kind: 'yes' });
});

test('the day an answer is due is shown where the council says how soon it answers; else that nobody knows', async () => {
  const { show, store } = await signedInPhone();
  await hears(store, { [threadScope]: [asked({ at: new Date().toISOString() })] });
  show('/messages/asked');
  screen.getByText(/We do not know how soon the council answers/);
  await hears(store, { [caseScope]: [official, contact(10)] });
  const by = formatLong(addDays(londonDate(new Date()), 10), 'en-GB');
  screen.getByText(`That is by ${by}.`);
  expect(screen.queryByText(/That day is over/)).toBeNull();
  const before = new Date(Date.now() - 20 * 86_400_000).toISOString();
  await hears(store, { [threadScope]: [{ ...asked({ at: before }), version: 9 }] });
  screen.getByText(/That day is over. You can write again, ring, or send a letter./);
});

test('messages about another child, or to another person on this phone, are not shown', async () => {
  const { show, store } = await signedInPhone();
  await hears(store, {
    [threadScope]: [{ ...asked(), body: { ...asked().body, child: 'C-AAAA-AAAA', text: 'Of a brother' } }],
    'thread:bela': [{ ...asked(), body: { ...asked().body, text: 'Of another parent' } }],
  });
  show();
  expect(screen.queryByText(/Of a/)).toBeNull();
  screen.getByText(/Here you can write to the council about Sana/);
});

test('a letter sent as a message carries its text, and is kept as sent', async () => {
  const { show, store } = await signedInPhone();
  const letter = { template: 'chase-final-plan', subject: 'The plan', to: '', text: 'Dear council,\nwhere is it?' };
  const args = { id: 'letter-1', child: ref, ...letter, law: [], madeOn: '2026-11-20' };
  await store.say({ scope: 'home:a', name: 'add-letter', args });
  show('/messages?letter=letter-1');
  expect(((await screen.findByLabelText('Your message')) as HTMLTextAreaElement).value).toBe(letter.text);
  await press('Send to the council');
  await screen.findByText('Saved on this phone. Waiting to be sent.');
  expect(messages(store)).toMatchObject([{ text: letter.text, letter: 'letter-1' }]);
  expect(store.view('home:a').records.get('letter-1')?.body).toMatchObject({ state: 'sent', how: 'message' });
});
