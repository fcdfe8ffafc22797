import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../../src/client/store/open-store.ts';
import { shortId } from '../../../../src/domain/preference/short-id.ts';
import type { WaymarkRecord } from '../../../../src/domain/records/record.ts';
import { voiceProfileBodySchema } from '../../../../src/domain/records/voice-profile-records.ts';
import type { ScopeId } from '../../../../src/domain/scope.ts';
import type { ScopeAnswer } from '../../../../src/protocol/sync.ts';
import { showPhone } from '../../../support/phone.tsx';
import { phoneOf, sayInRoom, wordsOf } from './me-phone.tsx';

const open: Store[] = [];
afterEach(() => {
  cleanup();
  for (const store of open.splice(0)) store.close();
});

const home: ScopeId = 'home:ours';
const ref = 'C-7QXK-M3PD';
const all: ScopeId = `voice:${ref}/all`;
const at = { given: '2026-11-01T10:00:00Z', changed: '2026-11-02T10:00:00Z' };

async function write(store: Store, question: string, text: string) {
  await sayInRoom(store, 'zara', 'me-write', { question, mode: '8-to-13', format: 'text', text, was: '' });
  await sayInRoom(store, 'zara', 'me-who', { question, who: { label: 'me' } });
}

const choose = (store: Store, on: string, ...questions: string[]) =>
  sayInRoom(store, 'zara', 'me-profile-put', { on, picks: questions.map((question) => ({ question })) });

/** A phone of Zara's, with three answers; two of them are on her page, one of these in her words for the plan. */
async function withPage(): Promise<Store> {
  const store = await phoneOf({ id: 'zara', name: 'Zara' });
  open.push(store);
  await write(store, 'm-proud', 'I can dive');
  await write(store, 'm-good-at', 'Drums');
  await write(store, 'm-friends', 'Never this');
  await choose(store, 'people-like', 'm-proud');
  await choose(store, 'matters', 'm-good-at');
  await choose(store, 'section-a', 'm-proud');
  return store;
}

/** What the server says. Everything this phone had to send is taken. */
async function hears(store: Store, scopes: Record<string, WaymarkRecord[]>): Promise<void> {
  const asked = await store.outgoing(100);
  const taken = asked.changes.map(({ seq }) => seq);
  const ackedTo = taken.at(-1) ?? 0;
  const answers = Object.entries(scopes).map(
    ([id, records]): ScopeAnswer => ({
      ...{ id: id as ScopeId, version: 5, mode: 'full', records },
      removed: [],
      more: false,
    }),
  );
  const verdict = { appliedTo: ackedTo, ackedTo, retired: taken, refused: [], returned: [] };
  const now = new Date().toISOString();
  await act(() =>
    store.apply({ asked, person: 'anna', generation: 'g', scopes: answers, verdict, at: now }, () => true),
  );
}

const official: WaymarkRecord = { id: 'child', kind: 'child', version: 1, body: { ref, forename: 'Zara' } };
const page = { question: 'm-proud', mode: '8-to-13', text: 'I can dive', who: { label: 'me' }, ...at };
const copyOf = (from: ScopeId) => ({
  ...{ child: ref, from: shortId(from), on: '2026-11-03', by: 'shared-phone', to: 'all', question: 'm-proud', page },
});
const record = (id: string, body: object): WaymarkRecord => ({ id, kind: 'voice-page', version: 2, body: { ...body } });

/** The same phone, whose child the council has joined its record with. */
async function withRecord(scopes: Record<string, WaymarkRecord[]>): Promise<Store> {
  const store = await withPage();
  await store.say({ scope: home, name: 'link-child', args: { id: 'zara', caseRef: ref } });
  const theirs = [...store.view(home).records.values()].map((one) => ({ ...one, version: 2 }));
  await hears(store, { [home]: theirs, [`case:${ref}`]: [official], ...scopes });
  return store;
}

const profiles = (store: Store, scope: ScopeId) =>
  [...store.view(scope).records.values()]
    .filter(({ kind }) => kind === 'voice-profile')
    .map(({ body }) => voiceProfileBodySchema.parse(body));

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

async function look(to: RegExp) {
  fireEvent.click(await screen.findByRole('checkbox', { name: to }));
  press('See what will go');
  return within(await screen.findByRole('region', { name: 'Look before you share' }));
}

describe('sharing a whole page', () => {
  let store: Store;
  beforeEach(async () => {
    store = await withPage();
  });

  it('shows the page just as it goes, says which answer is only theirs so far, and takes no other along', async () => {
    await showPhone(store, '/me/share/one-page');
    const preview = await look(/^My home/);
    expect(preview.getByRole('heading', { name: 'What people like about me' })).toBeTruthy();
    expect(preview.getByText('“I can dive”')).toBeTruthy();
    expect(preview.getByText('“Drums”')).toBeTruthy();
    expect(preview.queryByText(/Never this/)).toBeNull();
    expect(preview.getAllByText(/This answer is only yours so far/)).toHaveLength(2);
    expect(profiles(store, home)).toEqual([]);
    press('Share now');
    await screen.findByText(/You shared it. You can see it here/);
    expect(profiles(store, home)).toMatchObject([
      { form: 'one-page', to: 'home', profile: { parts: [{ heading: 'people-like' }, { heading: 'matters' }] } },
    ]);
    expect(JSON.stringify([...store.view(home).records.values()])).not.toMatch(/Never this/);
  });

  it('an answer that went along is told as shared, and not as only theirs', async () => {
    await showPhone(store, '/me/share/section-a');
    expect((await look(/^My home/)).queryByText(/Drums/)).toBeNull();
    press('Share now');
    await screen.findByText(/You shared it/);
    cleanup();
    await showPhone(store, '/me/share');
    const box = await screen.findByRole('checkbox', { name: wordsOf('m-proud').text });
    const row = within(box.closest('li') ?? document.body);
    expect(row.getByText(/Your home has a copy from/)).toBeTruthy();
    cleanup();
    await showPhone(store, '/me/share/one-page');
    expect((await look(/^My home/)).getAllByText(/This answer is only yours so far/)).toHaveLength(1);
  });

  it('leaves out what nobody said whose words it is, and says so', async () => {
    await sayInRoom(store, 'zara', 'me-write', {
      ...{ question: 'm-interests', mode: '8-to-13', format: 'text', text: 'Whose words', was: '' },
    });
    await choose(store, 'support', 'm-interests');
    await showPhone(store, '/me/share/one-page');
    const preview = await look(/^My home/);
    expect(preview.queryByText(/Whose words/)).toBeNull();
    const stays = within(preview.getByRole('region', { name: 'These stay here. They do not go.' }));
    expect(stays.getByRole('link', { name: /First say whose words these are/ })).toBeTruthy();
  });

  it('is taken back with everything on it', async () => {
    await showPhone(store, '/me/share/one-page');
    await look(/^My home/);
    press('Share now');
    await screen.findByText(/You shared it/);
    cleanup();
    await showPhone(store, '/me/share');
    fireEvent.click(await screen.findByRole('button', { name: 'Take it back' }));
    fireEvent.click(screen.getByRole('button', { name: 'Yes, take it back' }));
    await screen.findByText(/You took it back/);
    expect(profiles(store, home)).toEqual([]);
    expect(JSON.stringify([...store.view(home).records.values()])).not.toMatch(/I can dive|Drums/);
  });

  it('is read by the adults with the door shut', async () => {
    await showPhone(store, '/me/share/one-page');
    await look(/^My home/);
    press('Share now');
    await screen.findByText(/You shared it/);
    cleanup();
    await showPhone(store, '/me/shared');
    expect(await screen.findByRole('heading', { name: 'My one page' })).toBeTruthy();
    expect(screen.getByText('“Drums”')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Never this/);
    // At home nobody writes back here, so nothing is promised.
    expect(screen.queryByText(/What happened because/)).toBeNull();
  });
});

describe('on a phone that has the council’s record', () => {
  it('a page goes to school and council only where that was ticked, and who reads it is said', async () => {
    const store = await withRecord({ [all]: [] });
    await showPhone(store, '/me/share/one-page');
    const preview = await look(/^School and council/);
    expect(preview.getByText(/The adults who can see Zara’s record here can read it too, in every home/)).toBeTruthy();
    expect(preview.queryByText(/The adults of this home can read it, here/)).toBeNull();
    press('Share now');
    await screen.findByText(/You shared it/);
    expect(profiles(store, all)).toMatchObject([{ to: 'all', child: ref }]);
    expect(profiles(store, home)).toEqual([]);
  });

  it('what the council wrote back stands beside the page, with who and when; without it that is said', async () => {
    const copy = record('c1', copyOf(home));
    const store = await withRecord({ [all]: [copy] });
    await showPhone(store, '/me/shared');
    expect(await screen.findByText(/Nobody has told you yet/)).toBeTruthy();
    cleanup();
    const reply = {
      ...{ from: 'council', child: ref, topic: 'plan', text: 'We booked the pool.', at: '2026-11-09T10:00:00Z' },
      ...{ inReplyTo: 'c1', by: 'Plan coordinator' },
    };
    const newer = record('c2', { ...copyOf(home), replaces: 'c1' });
    const thread: ScopeId = 'thread:anna';
    await hears(store, { [all]: [copy, newer], [thread]: [{ id: 'm', kind: 'message', version: 3, body: reply }] });
    await showPhone(store, '/me/shared');
    await screen.findByText('What happened because Zara said this');
    const said = within(screen.getByRole('main'));
    expect(said.getByText('Plan coordinator wrote on Monday 9 November 2026:')).toBeTruthy();
    expect(said.getByText('We booked the pool.')).toBeTruthy();
    expect(said.queryByText(/Nobody has told you yet/)).toBeNull();
    cleanup();
    await showPhone(store, '/me/share');
    expect(await screen.findByText('We booked the pool.')).toBeTruthy();
  });

  it('a page from the other home is read here, cannot be taken back here, and its answer goes there', async () => {
    const store = await withRecord({ [all]: [record('c1', copyOf('home:theirs'))] });
    await showPhone(store, '/me/shared');
    expect(await screen.findByText('“I can dive”')).toBeTruthy();
    expect(screen.getByText(/An answer goes to the home that sent it/)).toBeTruthy();
    cleanup();
    await showPhone(store, '/me/share');
    expect(await screen.findByText('You have not shared anything yet.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
  });

  it('taking back says on which day the council got it, before and after', async () => {
    const store = await withRecord({ [all]: [record('c1', { ...copyOf(home), receivedAt: '2026-11-05T10:00:00Z' })] });
    await showPhone(store, '/me/share');
    fireEvent.click(await screen.findByRole('button', { name: 'Take it back' }));
    expect(screen.getByText(/But the council got it on Thursday 5 November 2026/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Yes, take it back' }));
    await screen.findByText(/You took it back. Your answer is still in here/);
    expect(screen.getByText(/The council got it on Thursday 5 November 2026. It may have kept a copy/)).toBeTruthy();
    expect(screen.getByText(/The council has not heard of it yet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
  });
});
