import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Store } from '../../src/client/store/open-store.ts';
import type { WaymarkRecord } from '../../src/domain/records/record.ts';
import type { ScopeId } from '../../src/domain/scope.ts';
import { openPhone, showPhone } from '../support/phone.tsx';

configure({ asyncUtilTimeout: 10_000 });

const ref = 'C-7QXK-M3PD';
const home: ScopeId = 'home:ours';
const open: Store[] = [];
afterEach(() => {
  cleanup();
  for (const store of open.splice(0)) store.close();
  document.documentElement.lang = 'en-GB';
  document.documentElement.dir = 'ltr';
});

/** A family whose child the council knows; there is no signal. */
async function family(): Promise<Store> {
  const store = await openPhone();
  open.push(store);
  await store.signedIn('anna', 'anna@example.org');
  const asked = await store.outgoing(0);
  const official: WaymarkRecord = { id: 'child', kind: 'child', version: 1, body: { ref, forename: 'Sana' } };
  const scopes = [
    { id: `case:${ref}` as const, version: 1, mode: 'full' as const, records: [official], removed: [], more: false },
  ];
  const verdict = { appliedTo: 0, ackedTo: 0, retired: [], refused: [], returned: [] };
  await store.apply({ asked, person: 'anna', generation: 'g', scopes, verdict, at: '' }, () => true);
  return store;
}

async function at(store: Store, address: string, language?: string) {
  cleanup();
  await showPhone(store, address, language);
}
const box = (name: RegExp) => screen.findByRole<HTMLInputElement>('checkbox', { name });
async function tick(name: RegExp, checked = true) {
  fireEvent.click(await box(name));
  await waitFor(async () => expect((await box(name)).checked).toBe(checked));
}
const messages = (store: Store) => [...store.view('thread:anna').records.values()].map(({ body }) => body);
async function send(text: string) {
  const before = (await screen.findByRole('textbox', { name: 'Your message' })).closest('form') as HTMLFormElement;
  fireEvent.change(within(before).getByRole('textbox'), { target: { value: text } });
  await act(async () => within(before).getByRole('button', { name: 'Send to the council' }).click());
}

test('a parent ticks it once: it stands on the next letter and goes with the next message, until it is unticked', async () => {
  const store = await family();
  await at(store, '/settings/language');
  expect(screen.queryByRole('checkbox', { name: /Urdu/ })).toBeNull();
  await tick(/I need an interpreter/);
  await tick(/Urdu/);
  await screen.findByText('I need an interpreter: Urdu.');

  await at(store, '/letters/write/ask-records');
  await screen.findByText(/I need an interpreter: Urdu\. Thank you/);

  await at(store, '/messages/write');
  await screen.findByText('I need an interpreter: Urdu.');
  await send('When do we meet?');
  await waitFor(() => expect(messages(store)).toMatchObject([{ interpreter: ['Urdu'] }]));
  await screen.findByText('I need an interpreter: Urdu.', { selector: '.message *' });

  await at(store, '/settings/language');
  await tick(/I need an interpreter/, false);
  await waitFor(() => expect(screen.queryByText('I need an interpreter: Urdu.')).toBeNull());
  await at(store, '/letters/write/ask-records');
  await screen.findByText(/Thank you for your help/);
  expect(document.body.textContent).not.toContain('I need an interpreter');
  await at(store, '/messages/write');
  await send('Thank you.');
  await waitFor(() => expect(messages(store)).toHaveLength(2));
  expect(messages(store).map(({ interpreter }) => interpreter)).toEqual([['Urdu'], undefined]);
});

test('where a family gets ready for a meeting it is asked too, and any other language can be written in', async () => {
  const store = await openPhone();
  open.push(store);
  await store.say({ scope: home, name: 'add-child', args: { id: 'sam', name: 'Sam' } });
  const event = { type: 'review-decided', date: '2026-01-05' };
  await store.say({ scope: home, name: 'add-event', args: { id: 'e', child: 'sam', event } });
  await at(store, '/review/prepare');
  await tick(/I need an interpreter/);
  const other = await screen.findByRole('textbox', { name: 'Another language' });
  fireEvent.change(other, { target: { value: 'Sylheti' } });
  fireEvent.blur(other);
  await screen.findByText('I need an interpreter: Sylheti.');
});

test('in Urdu each language stands in its own words and direction, and the line for the council in English', async () => {
  const store = await family();
  for (const item of ['needed', 'pl', 'ur'])
    await store.say({ scope: home, name: 'tick', args: { child: ref, list: 'interpreter', item, on: true } });
  await at(store, '/settings/language', 'ur');
  const polish = await screen.findByText('Polski', { selector: 'bdi' });
  expect(polish).toMatchObject({ lang: 'pl', dir: 'ltr' });
  const line = await screen.findByText('I need an interpreter: Polish and Urdu.');
  expect(line.closest('[lang]')).toMatchObject({ lang: 'en-GB', dir: 'ltr' });
});
