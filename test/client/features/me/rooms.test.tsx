import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import me from '../../../../locales/en-GB/me.json' with { type: 'json' };
import type { Store } from '../../../../src/client/store/open-store.ts';
import { showPhone } from '../../../support/phone.tsx';
import { kept, openQuestion, phoneOf, sayInRoom } from './me-phone.tsx';

const ref = 'HERTS-0001';
const opened: Store[] = [];
afterEach(() => {
  cleanup();
  for (const store of opened.splice(0)) store.close();
});

const write = (store: Store, owner: string, text: string) =>
  sayInRoom(store, owner, 'me-write', { question: 'm-proud', mode: '8-to-13', format: 'text', text, was: '' });

/** A child added by hand, who is also in the council's record, and has a room under that name. */
async function joined(): Promise<Store> {
  const store = await phoneOf({ id: 'zara', name: 'Zara' });
  opened.push(store);
  await write(store, ref, 'I swam');
  return store;
}
const join = (store: Store) =>
  store.say({ scope: 'home:ours', name: 'link-child', args: { id: 'zara', caseRef: ref } });

describe('a young person who is joined to the council’s record', () => {
  it('finds what they said before, under whichever name it was said', async () => {
    const store = await joined();
    await openQuestion(store, 'm-proud');
    expect(screen.queryByDisplayValue('I swam')).toBeNull();
    cleanup();
    await join(store);
    await openQuestion(store, 'm-proud');
    await screen.findByDisplayValue('I swam');
  });

  it('is shown both pages where they said something on both, and loses neither', async () => {
    const store = await joined();
    await write(store, 'zara', 'I can whistle');
    await join(store);
    await showPhone(store, '/me');
    const go = await screen.findByRole('button', { name: me.lock['other-room'].go });
    go.click();
    await screen.findByRole('button', { name: me.lock['other-room'].go });
    expect((await kept(store, ref, 'm-proud'))?.text?.text).toBe('I swam');
    expect((await kept(store, 'zara', 'm-proud'))?.text?.text).toBe('I can whistle');
  });
});
