import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import me from '../../../../locales/en-GB/me.json' with { type: 'json' };
import set from '../../../../locales/en-GB/me-set.json' with { type: 'json' };
import type { Store } from '../../../../src/client/store/open-store.ts';
import { kept, openQuestion, phoneOf, sayInRoom, untilKept, wordsOf } from './me-phone.tsx';

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
const press = async (name: string, role: 'button' | 'link' | 'radio' = 'button') => {
  const control = await screen.findByRole(role, { name });
  await act(async () => control.click());
};
const type = (text: string) =>
  act(async () => {
    const box = screen.getByLabelText(words.text.own);
    fireEvent.change(box, { target: { value: text } });
    fireEvent.blur(box);
  });
const about = { question: 'm-proud', mode: '8-to-13' } as const;
const whoCard = () => within(screen.getByRole('region', { name: words.who.title }));

describe('who said it, on a phone that goes from hand to hand', () => {
  it('is asked anew when the phone was put away for a while: it may be in other hands', async () => {
    const store = await phone();
    await openQuestion(store, 'm-proud');
    await type('I swam');
    await press(set.who.me.short, 'radio');
    await untilKept(store, 'zara', 'm-proud', ({ who }) => who?.label === 'me');
    const hide = (hidden: boolean, at: string) =>
      act(async () => {
        vi.setSystemTime(Date.parse(`2026-11-22T${at}Z`));
        Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
        document.dispatchEvent(new Event('visibilitychange'));
      });
    vi.useFakeTimers({ toFake: ['Date'] });
    await hide(true, '10:00:00');
    await hide(false, '10:11:00');
    Reflect.deleteProperty(document, 'hidden');
    await press(words.next, 'link');
    await screen.findByRole('heading', { level: 1, name: wordsOf('m-others-say').text });
    await type('Mum says I am kind');
    await untilKept(store, 'zara', 'm-others-say', (body) => body.text !== undefined);
    expect(await waitFor(() => whoCard().getAllByRole('radio'))).toHaveLength(6);
    expect((await kept(store, 'zara', 'm-others-say'))?.who).toBeUndefined();
  });

  it('is asked when an answer of another day is changed, and leaving it as it is says so for today', async () => {
    const store = await phone();
    await sayInRoom(store, 'zara', 'me-write', { ...about, format: 'text', text: 'I swam', was: '' });
    await sayInRoom(store, 'zara', 'me-who', { question: 'm-proud', who: { label: 'me' } });
    await openQuestion(store, 'm-proud');
    await screen.findByText(set.who.me.label);
    expect(whoCard().queryAllByRole('radio')).toEqual([]);
    await type('I swam, and I should try harder');
    await screen.findByText(words.who.nobody);
    await press(set.who['someone-else'].short, 'radio');
    await untilKept(store, 'zara', 'm-proud', ({ who }) => who?.label === 'someone-else');
    cleanup();
    await openQuestion(store, 'm-proud');
    await type('Mum thinks I should try harder');
    await screen.findByText(words.who.nobody);
    await press(words.who.done);
    await waitFor(() => expect(screen.queryByText(words.who.nobody)).toBeNull());
    await press(words.next, 'link');
    await screen.findByRole('heading', { level: 1, name: wordsOf('m-others-say').text });
    await type('She is kind');
    await untilKept(store, 'zara', 'm-others-say', ({ who }) => who?.label === 'someone-else');
  });
});
