import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import me from '../../../../locales/en-GB/me.json' with { type: 'json' };
import set from '../../../../locales/en-GB/me-set.json' with { type: 'json' };
import type { Store } from '../../../../src/client/store/open-store.ts';
import { showPhone } from '../../../support/phone.tsx';
import { addChild, kept, openQuestion, phoneOf, sayInRoom, untilKept, wordsOf } from './me-phone.tsx';

const words = me.shell;
const opened: Store[] = [];
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  for (const store of opened.splice(0)) store.close();
});

async function phone(): Promise<Store> {
  const store = await phoneOf({ id: 'zara', name: 'Zara' });
  opened.push(store);
  return store;
}

const press = async (name: string | RegExp, role: 'button' | 'link' | 'radio' | 'checkbox' = 'button') => {
  const control = await screen.findByRole(role, { name });
  await act(async () => control.click());
};
const type = (label: string | RegExp, text: string) =>
  act(async () => {
    const [box] = screen.getAllByLabelText(label);
    if (!box) throw new Error('no box');
    fireEvent.change(box, { target: { value: text } });
    fireEvent.blur(box);
  });
const write = (text: string, question = 'm-proud', was = '') => ({
  ...{ question, mode: '8-to-13', format: 'text' },
  ...{ text, was },
});
const whoIs = (store: Store, question: string, who: object) =>
  untilKept(store, 'zara', question, (body) => {
    for (const [key, value] of Object.entries(who)) {
      if (Object.entries(body.who ?? {}).find(([name]) => name === key)?.[1] !== value) return false;
    }
    return body.who !== undefined;
  });
const whoCard = () => within(screen.getByRole('region', { name: words.who.title }));

describe('who said it', () => {
  it('is asked only after the first touch, has nothing set in advance, and waits for nothing', async () => {
    const store = await phone();
    await openQuestion(store, 'm-proud');
    expect(screen.queryByRole('region', { name: words.who.title })).toBeNull();
    await type(words.text.own, 'I swam');
    const labels = await waitFor(() => whoCard().getAllByRole('radio'));
    expect(labels).toHaveLength(6);
    expect(labels.filter((label) => (label as HTMLInputElement).checked)).toEqual([]);
    expect((await kept(store, 'zara', 'm-proud'))?.who).toBeUndefined();
    await press(words.next, 'link');
    await screen.findByRole('heading', { level: 1, name: wordsOf('m-others-say').text });
    expect((await kept(store, 'zara', 'm-proud'))?.text?.text).toBe('I swam');
  });

  it('is said once and then stands on each answer of this sitting, where it can be changed', async () => {
    const store = await phone();
    await openQuestion(store, 'm-good-at');
    await press(words.ways.text);
    await type(words.text.own, 'Maps');
    await press(set.who['me-with-help'].short, 'radio');
    await type(words.who.helperName, 'Mum');
    await type(set.who['me-with-help'].ask, 'She read the question.');
    await whoIs(store, 'm-good-at', { label: 'me-with-help', helperName: 'Mum', helpGiven: 'She read the question.' });
    await press(words.who.done);
    await screen.findByText('I answered. Mum helped me.');
    await press(words.next, 'link');
    await screen.findByRole('heading', { level: 1, name: wordsOf('m-proud').text });
    await type(words.text.own, 'I swam');
    const next = await whoIs(store, 'm-proud', { label: 'me-with-help', helperName: 'Mum' });
    // What Mum did for one answer is not said of another.
    expect(next.who?.helpGiven).toBeUndefined();
    await screen.findByText('I answered. Mum helped me.');
    await press(words.who.change);
    await press(set.who.me.short, 'radio');
    await whoIs(store, 'm-proud', { label: 'me', helperName: undefined });
    await screen.findByText(set.who.me.label);
  });

  it('is forgotten when they leave This is Me: the next person is asked anew', async () => {
    const store = await phone();
    await openQuestion(store, 'm-proud');
    await type(words.text.own, 'I swam');
    await press(set.who.me.short, 'radio');
    await whoIs(store, 'm-proud', { label: 'me' });
    cleanup();
    await openQuestion(store, 'm-others-say');
    await type(words.text.own, 'Mo says I am kind');
    await waitFor(() => expect(whoCard().getAllByRole('radio')).toHaveLength(6));
    expect((await kept(store, 'zara', 'm-others-say'))?.who).toBeUndefined();
  });

  it('is asked again when somebody else touches an answer that says another', async () => {
    const store = await phone();
    await sayInRoom(store, 'zara', 'me-write', write('I swam'));
    await sayInRoom(store, 'zara', 'me-who', { question: 'm-proud', who: { label: 'me' } });
    await openQuestion(store, 'm-proud');
    await screen.findByText(set.who.me.label);
    await press(words.scribe.name);
    await type(words.scribe.who, 'Auntie Bea');
    await press(words.scribe.start);
    await type('Auntie Bea writes down your words', 'I swam far');
    await screen.findByText(words.who.other);
    expect((await kept(store, 'zara', 'm-proud'))?.who?.label).toBe('me');
    await press(set.who.scribe.short, 'radio');
    await press(words.who['exact-yes'], 'radio');
    await press(words.who.checked, 'checkbox');
    await whoIs(store, 'm-proud', {
      ...{ label: 'scribe', helperName: 'Auntie Bea' },
      ...{ exactWords: true, checkedBackWithMe: true },
    });
  });

  it('keeps the language, and whether a person or a computer put it into English', async () => {
    const store = await phone();
    await openQuestion(store, 'm-proud');
    await type(words.text.own, 'Pływałam');
    await press(set.who.interpreted.short, 'radio');
    await type(words.who.language, 'Polish');
    await type(words.who.helperName, 'Pani Ewa');
    await press(words.who['by-person'], 'radio');
    await whoIs(store, 'm-proud', { label: 'interpreted', language: 'Polish', translatedBy: 'person' });
    await screen.findByText('I said it in Polish. Pani Ewa put it into English.');
  });
});

describe('somebody writes for me', () => {
  it('asks for the writer’s name once, writes at every question and is said of what is written', async () => {
    const store = await phone();
    await openQuestion(store, 'u8-like-doing');
    await press(words.scribe.name);
    await press(words.scribe.start);
    expect(screen.getByText(words.notice['by-needed'])).toBeDefined();
    await type(words.scribe.who, 'Auntie Bea');
    await type(words.notice.relation, 'aunt');
    await press(words.scribe.start);
    await type('Auntie Bea writes down your words', 'The big swing');
    await whoIs(store, 'u8-like-doing', { label: 'scribe', helperName: 'Auntie Bea', helperRelation: 'aunt' });
    await press(words.next, 'link');
    await screen.findByLabelText('Auntie Bea writes down your words');
    await press(new RegExp(words.scribe.name));
    await waitFor(() => expect(screen.queryByLabelText('Auntie Bea writes down your words')).toBeNull());
  });
});

describe('what a helper noticed', () => {
  it('stands under the helper’s name, beside the child’s answer and not as part of it', async () => {
    const store = await phone();
    await openQuestion(store, 'u8-smile');
    await press(words.notice.begin);
    expect(screen.getByText(words.notice['by-needed'])).toBeDefined();
    await type(words.notice.by, 'Mr Ali');
    await press(words.notice.begin);
    await type('Mr Ali noticed this', 'He smiled at the dog.');
    const body = await untilKept(
      store,
      'zara',
      'u8-smile',
      (one) => one.noticed?.[0]?.text === 'He smiled at the dog.',
    );
    expect(body.noticed?.[0]?.by).toBe('Mr Ali');
    expect([body.text, body.who, body.formats]).toEqual([undefined, undefined, []]);
    expect(screen.queryByRole('region', { name: words.who.title })).toBeNull();
    cleanup();
    await openQuestion(store, 'u8-smile');
    expect(screen.getByLabelText('Mr Ali noticed this')).toHaveProperty('value', 'He smiled at the dog.');
  });
});

describe('two answers at once', () => {
  it('are both shown until they keep one, keep both or leave it', async () => {
    const store = await phone();
    await sayInRoom(store, 'zara', 'me-write', write('I swam'));
    await sayInRoom(store, 'zara', 'me-write', write('I sang'));
    await openQuestion(store, 'm-proud');
    const both = within(await screen.findByRole('region', { name: words.both.title }));
    expect(both.getByText('I swam')).toBeDefined();
    await press(words.both.join);
    const joined = await untilKept(store, 'zara', 'm-proud', (one) => one.text?.earlier === undefined);
    expect(joined.text?.text).toBe('I sang\n\nI swam');
    await waitFor(() => expect(screen.queryByRole('region', { name: words.both.title })).toBeNull());
  });

  it('ask once more before the other one goes', async () => {
    const store = await phone();
    await sayInRoom(store, 'zara', 'me-write', write('I swam'));
    await sayInRoom(store, 'zara', 'me-write', write('I sang'));
    await openQuestion(store, 'm-proud');
    const both = within(await screen.findByRole('region', { name: words.both.title }));
    const second = both.getAllByRole('button', { name: words.both.keep })[1];
    await act(async () => second?.click());
    expect((await kept(store, 'zara', 'm-proud'))?.text?.earlier).toHaveLength(1);
    await press(words.both.sure);
    const body = await untilKept(store, 'zara', 'm-proud', (one) => one.text?.earlier === undefined);
    expect(body.text?.text).toBe('I swam');
  });

  it('of a scale are said in the words of the scale', async () => {
    const store = await phone();
    const choose = { question: 'm-friends', mode: '8-to-13', format: 'faces-3' };
    await sayInRoom(store, 'zara', 'me-choose', { ...choose, value: 'good' });
    await sayInRoom(store, 'zara', 'me-choose', { ...choose, value: 'not-good' });
    await openQuestion(store, 'm-friends');
    const both = within(await screen.findByRole('region', { name: words.both.title }));
    expect(both.getByText(set.scales.faces3['not-good'])).toBeDefined();
    const keepGood = both.getAllByRole('button', { name: words.both.keep })[1];
    await act(async () => keepGood?.click());
    await press(words.both.sure);
    await untilKept(store, 'zara', 'm-friends', (one) => one.chosen?.value === 'good' && !one.chosen.earlier);
  });
});

describe('a year later', () => {
  it('they are asked whether it is still true, and yes is kept with its day', async () => {
    const store = await phone();
    await sayInRoom(store, 'zara', 'me-write', write('I swam'));
    const given = await kept(store, 'zara', 'm-proud');
    await openQuestion(store, 'm-proud');
    expect(screen.queryByText(words.still.title)).toBeNull();
    cleanup();
    const later = new Date(Date.parse(given?.changed ?? '') + 400 * 86_400_000);
    vi.useFakeTimers({ now: later, toFake: ['Date'] });
    await openQuestion(store, 'm-proud');
    await screen.findByText(words.still.title);
    await press(words.still.yes);
    await waitFor(() => expect(screen.queryByText(words.still.title)).toBeNull());
    const body = await untilKept(store, 'zara', 'm-proud', (one) => one.stillTrue !== undefined);
    expect(body.stillTrue?.slice(0, 10)).toBe(later.toISOString().slice(0, 10));
    expect(body.changed).toBe(given?.changed);
  });
});

describe('who may see it, as a wish', () => {
  it('has nothing ticked, and "just me" stands alone', async () => {
    const store = await phone();
    await openQuestion(store, 'm-share');
    const boxes = await screen.findAllByRole('checkbox');
    expect(boxes.filter((box) => (box as HTMLInputElement).checked)).toEqual([]);
    const cards = async (...names: string[]) => {
      const has = (body: { cards?: { card: string }[] | undefined }) =>
        JSON.stringify(body.cards?.map(({ card }) => card).sort()) === JSON.stringify(names);
      await untilKept(store, 'zara', 'm-share', has);
    };
    await press(set.audiences.family, 'checkbox');
    await cards('family');
    await press(set.audiences.school, 'checkbox');
    await cards('family', 'school');
    await press(set.audiences['just-me'], 'checkbox');
    await cards('just-me');
    await press(set.audiences.family, 'checkbox');
    await cards('family');
  });
});

describe('two children on one phone', () => {
  it('have a room each', async () => {
    const store = await phone();
    await addChild(store, { id: 'idris', name: 'Idris' });
    await store.keepSetting('child', 'zara');
    await sayInRoom(store, 'zara', 'me-write', write('I swam'));
    await showPhone(store, '/me/q/m-proud');
    await waitFor(() => expect(screen.getByLabelText(words.text.own)).toHaveProperty('value', 'I swam'));
    await press(words.all, 'link');
    await press('I am Idris');
    await screen.findByText('This page belongs to Idris.');
    cleanup();
    await openQuestion(store, 'm-proud');
    expect(screen.getByLabelText(words.text.own)).toHaveProperty('value', '');
  });
});
