import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { onTestFinished } from 'vitest';
import type { AnswerBody } from '../../../src/domain/records/me-records.ts';
import { openPhone, showPhone } from '../../support/phone.tsx';

// Eight kinds of files are fetched and a room is opened: on a busy machine that takes longer than a second.
configure({ asyncUtilTimeout: 10_000 });

/** A question of This is Me on Sam's phone, in Sam's own room. `kept` reads the room anew, as after a restart. */
export async function cardsPhone(question: string, format: string | RegExp) {
  const store = await openPhone();
  onTestFinished(async () => {
    cleanup();
    await act(async () => store.close());
  });
  await store.say({ scope: home, name: 'add-child', args: { id: 'sam', name: 'Sam' } });
  const at = `/me/q/${question}`;
  const show = async (address: string) => {
    await showPhone(store, address);
    await screen.findByRole('heading', { level: 1 });
    await screen.findByRole('region', { name: format });
  };
  await show(at);
  const kept = async (id = question) => {
    const room = await store.ownRoom('sam');
    const body = room.state().records.get(`answer-${id}`)?.body as AnswerBody | undefined;
    room.close();
    return body;
  };
  return {
    kept,
    room: () => store.ownRoom('sam'),
    /** Waits till the room says of its cards what the test expects. */
    keptCards: async (expected: (cards: NonNullable<AnswerBody['cards']>) => void) =>
      waitFor(async () => expected((await kept())?.cards ?? [])),
    again: async (other = at) => {
      cleanup();
      await show(other);
    },
  };
}

const home = 'home:01900000-0000-7000-8000-000000000001' as const;

export const press = async (name: string | RegExp, inside?: HTMLElement) =>
  act(async () => fireEvent.click(await (inside ? within(inside) : screen).findByRole('button', { name })));
export const group = (name: string | RegExp) => screen.findByRole('group', { name });
export const names = (inside: HTMLElement, role: 'button' | 'radio' | 'checkbox' | 'listitem') =>
  within(inside)
    .getAllByRole(role)
    .map((one) => one.closest('label')?.textContent ?? one.textContent);
