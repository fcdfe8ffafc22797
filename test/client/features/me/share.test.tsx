import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../../src/client/store/open-store.ts';
import type { AnswerBody } from '../../../../src/domain/records/me-records.ts';
import { type VoicePageBody, voicePageBodySchema } from '../../../../src/domain/records/voice-records.ts';
import type { ScopeId } from '../../../../src/domain/scope.ts';
import { showPhone } from '../../../support/phone.tsx';
import { phoneOf, sayInRoom, wordsOf } from './me-phone.tsx';

afterEach(cleanup);

const home: ScopeId = 'home:ours';
const zara = { id: 'zara', name: 'Zara' };
type Mode = AnswerBody['mode'];
const about = (question: string, mode: Mode = '8-to-13') => ({ question, mode });

async function write(store: Store, question: string, text: string, mode?: Mode, who: object | null = { label: 'me' }) {
  await sayInRoom(store, 'zara', 'me-write', { ...about(question, mode), format: 'text', text, was: '' });
  if (who) await sayInRoom(store, 'zara', 'me-who', { question, who });
}

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);
const addPhoto = (store: Store, question: string, file: object) =>
  sayInRoom(store, 'zara', 'me-add-file', { ...about(question), format: 'photo', file });

async function withAnswers(): Promise<Store> {
  const store = await phoneOf(zara);
  await write(store, 'm-proud', 'I can dive');
  await write(store, 'm-good-at', 'Secret drums');
  return store;
}

const pages = (store: Store, scope: ScopeId = home): VoicePageBody[] =>
  [...store.view(scope).records.values()]
    .filter(({ kind }) => kind === 'voice-page')
    .map(({ body }) => voicePageBodySchema.parse(body));

const box = (question: string) => screen.findByRole('checkbox', { name: wordsOf(question).text });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

async function shareWithHome(question: string) {
  fireEvent.click(await box(question));
  fireEvent.click(screen.getByRole('checkbox', { name: /^My home/ }));
  press('See what will go');
  await screen.findByRole('heading', { name: 'Look before you share' });
  press('Share now');
  await screen.findByText('You shared it. You can see it in the list.');
}

describe('sharing', () => {
  it('begins with nothing chosen, and asks for a page and for whom before it shows anything', async () => {
    const store = await withAnswers();
    await showPhone(store, '/me/share');
    await box('m-proud');
    for (const one of screen.getAllByRole<HTMLInputElement>('checkbox')) expect(one.checked).toBe(false);
    press('See what will go');
    expect(await screen.findByText('Choose a page first.')).toBeTruthy();
    fireEvent.click(await box('m-proud'));
    press('See what will go');
    expect(await screen.findByText('Choose who can see it.')).toBeTruthy();
    expect(pages(store)).toEqual([]);
  });

  it('shows exactly what goes and to whom; looking and leaving shares nothing', async () => {
    const store = await withAnswers();
    await showPhone(store, '/me/share');
    fireEvent.click(await box('m-proud'));
    fireEvent.click(screen.getByRole('checkbox', { name: /^My home/ }));
    press('See what will go');
    const preview = within(await screen.findByRole('region', { name: 'Look before you share' }));
    expect(preview.getByText('“I can dive”').getAttribute('translate')).toBe('no');
    expect(preview.getByText(/In my own words/)).toBeTruthy();
    expect(preview.getByText(/The adults of this home can read it/)).toBeTruthy();
    expect(preview.getByText(/Nobody is signed in on this phone/)).toBeTruthy();
    expect(preview.queryByText(/Secret drums/)).toBeNull();
    expect(preview.queryByText(/It goes to the council/)).toBeNull();
    press('Not now');
    expect(pages(store)).toEqual([]);
  });

  it('makes a copy of what was chosen and of nothing else; the answer may change, the copy stays', async () => {
    const store = await withAnswers();
    await showPhone(store, '/me/share');
    await shareWithHome('m-proud');
    expect(pages(store)).toMatchObject([
      { child: 'zara', to: 'home', by: 'shared-phone', page: { text: 'I can dive', who: { label: 'me' } } },
    ]);
    expect(JSON.stringify([...store.view(home).records.values()])).not.toMatch(/Secret drums/);
    cleanup();
    await sayInRoom(store, 'zara', 'me-write', {
      ...{ ...about('m-proud'), format: 'text', text: 'I can fly', was: 'I can dive' },
    });
    await showPhone(store, '/me/share');
    expect(await screen.findByText(/You changed your answer since then/)).toBeTruthy();
    expect(pages(store)).toMatchObject([{ page: { text: 'I can dive' } }]);
    await shareWithHome('m-proud');
    expect(pages(store).map(({ page, replaces }) => [page?.text, Boolean(replaces)])).toEqual([
      ['I can dive', false],
      ['I can fly', true],
    ]);
    expect(screen.getByText(/It takes the place of your copy/)).toBeTruthy();
  });

  it('is not offered for school and council where there is no record, and says why', async () => {
    await showPhone(await withAnswers(), '/me/share');
    expect(await screen.findByText(/The council has not joined its record/)).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: /^School and council/ })).toBeNull();
  });

  it('waits for who said it, and for a choice between two answers', async () => {
    const store = await phoneOf(zara);
    await write(store, 'm-proud', 'I can dive', '8-to-13', null);
    await write(store, 'm-good-at', 'Drums');
    await write(store, 'm-good-at', 'Maps');
    await write(store, 'm-three-things', 'Likes trains', '8-to-13', { label: 'someone-else', helperName: ' ' });
    await showPhone(store, '/me/share');
    expect(await screen.findByRole('link', { name: /First say whose words these are/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: /First write the name of who helped/ })).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: wordsOf('m-three-things').text })).toBeNull();
    expect(screen.getByRole('link', { name: /First choose one of your two answers/ })).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: wordsOf('m-proud').text })).toBeNull();
  });

  it('leaves out a picture that lies on their other phone, says so before, and shares the rest of the page', async () => {
    const store = await phoneOf(zara);
    await write(store, 'm-proud', 'I can dive');
    const room = await store.ownRoom('zara');
    const here = { ...(await room.keepFile('photo-1', png)), type: 'image/png', kind: 'photo' } as const;
    room.close();
    const there = { ...here, id: 'photo-2', words: 'Our pool' };
    for (const file of [here, there]) await addPhoto(store, 'm-proud', file);
    await addPhoto(store, 'm-good-at', there);
    await sayInRoom(store, 'zara', 'me-who', { question: 'm-good-at', who: { label: 'me' } });
    await showPhone(store, '/me/share');
    expect(await screen.findByRole('link', { name: /This is not on this phone/ })).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: wordsOf('m-good-at').text })).toBeNull();
    fireEvent.click(await box('m-proud'));
    fireEvent.click(screen.getByRole('checkbox', { name: /^My home/ }));
    press('See what will go');
    const preview = within(await screen.findByRole('region', { name: 'Look before you share' }));
    expect(preview.getByText('1 picture or recording is not on this phone. It does not go along.')).toBeTruthy();
    expect(preview.queryByText(/Our pool/)).toBeNull();
    press('Share now');
    await screen.findByText('You shared it. You can see it in the list.');
    expect(pages(store)).toMatchObject([{ page: { text: 'I can dive' } }]);
    expect(pages(store)[0]?.page?.files).toHaveLength(1);
  });

  it('shares a special question only by itself', async () => {
    const store = await phoneOf(zara);
    await write(store, 'm-proud', 'I can dive');
    await write(store, 'y-relationships', 'About love', '14-to-25');
    await showPhone(store, '/me/share');
    fireEvent.click(await box('m-proud'));
    press(/^Choose only this one/);
    expect(((await box('m-proud')) as HTMLInputElement).checked).toBe(false);
    fireEvent.click(screen.getByRole('checkbox', { name: /^My home/ }));
    press('See what will go');
    await screen.findByRole('heading', { name: 'Look before you share' });
    press('Share now');
    await waitFor(() => expect(pages(store).map(({ question }) => question)).toEqual(['y-relationships']));
  });

  it('never offers an answer about who may see the answers', async () => {
    const store = await phoneOf(zara);
    await sayInRoom(store, 'zara', 'me-place-card', {
      ...{ ...about('y-share', '14-to-25'), format: 'share-choice', card: { card: 'family' } },
    });
    await showPhone(store, '/me/share');
    expect(await screen.findByText('You have not answered a question yet.')).toBeTruthy();
  });

  it('shares a photo byte for byte with its page, and not one that is no photo', async () => {
    const store = await phoneOf(zara);
    const photo = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
    await keepPhoto(store, 'p1', photo);
    await showPhone(store, '/me/share');
    await shareWithHome('m-proud');
    const page = pages(store)[0];
    const id = page?.page?.files?.[0]?.id ?? '';
    expect(id).not.toBe('p1');
    expect(await (await store.files()).read({ scope: home, id }, 1)).toEqual(photo);
    expect(store.view(home).records.get(id)).toMatchObject({ kind: 'file', body: { child: 'zara', size: 7 } });
    cleanup();
    const other = await phoneOf(zara);
    await keepPhoto(other, 'p2', new Uint8Array([1, 2, 3]));
    await showPhone(other, '/me/share');
    fireEvent.click(await box('m-proud'));
    fireEvent.click(screen.getByRole('checkbox', { name: /^My home/ }));
    press('See what will go');
    await screen.findByRole('heading', { name: 'Look before you share' });
    press('Share now');
    expect(await screen.findByText(/A picture or recording could not be found/)).toBeTruthy();
    expect(pages(other)).toEqual([]);
    expect((await other.files()).held()).toEqual([]);
  });
});

async function keepPhoto(store: Store, id: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const room = await store.ownRoom('zara');
  const ref = await room.keepFile(id, bytes);
  room.close();
  const file = { ...ref, kind: 'photo', type: 'image/jpeg' };
  await sayInRoom(store, 'zara', 'me-add-file', { ...about('m-proud'), format: 'photo', file });
  await sayInRoom(store, 'zara', 'me-who', { question: 'm-proud', who: { label: 'me' } });
}

describe('what was shared', () => {
  it('is told with whom and when, and taken back after one more question', async () => {
    const store = await withAnswers();
    await showPhone(store, '/me/share');
    await shareWithHome('m-proud');
    const list = within(screen.getByRole('region', { name: 'What I have shared' }));
    expect(list.getByText(/^Shared with: My home\./)).toBeTruthy();
    expect(list.getByText(/It stays here until someone signs in/)).toBeTruthy();
    fireEvent.click(list.getByRole('button', { name: 'Take it back' }));
    expect(list.getByText(/If you take it back, it does not go/)).toBeTruthy();
    expect(pages(store)).toHaveLength(1);
    fireEvent.click(list.getByRole('button', { name: 'Yes, take it back' }));
    expect(await screen.findByText(/You took it back. Your answer is still in here./)).toBeTruthy();
    expect(pages(store)).toEqual([]);
    expect(await box('m-proud')).toBeTruthy();
  });

  it('is read by the adults with the door shut, and nothing else is', async () => {
    const store = await withAnswers();
    await showPhone(store, '/me/share');
    await shareWithHome('m-proud');
    cleanup();
    const room = await store.ownRoom('zara');
    await act(async () => void (await room.lockWith('word', 'a long secret word')));
    room.close();
    await showPhone(store, '/me');
    fireEvent.click(await screen.findByRole('link', { name: 'See the page that Zara has shared' }));
    expect(await screen.findByText('“I can dive”')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'What Zara has shared' })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Secret drums/);
  });
});
