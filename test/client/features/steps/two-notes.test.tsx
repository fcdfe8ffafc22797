import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { CurrentCaseProvider } from '../../../../src/client/current-case.tsx';
import { FamilyProvider } from '../../../../src/client/family.tsx';
import { EventPage } from '../../../../src/client/features/steps/event-page.tsx';
import { startI18n } from '../../../../src/client/i18n/start-i18n.tsx';
import { openStore } from '../../../../src/client/store/open-store.ts';
import { createEngine } from '../../../../src/client/sync/engine.ts';
import { createSession } from '../../../../src/client/sync/session.ts';
import { uuidv7 } from '../../../../src/client/uuid.ts';
import { londonDate } from '../../../../src/domain/calendar-date.ts';

afterEach(cleanup);

const home = `home:${uuidv7()}` as const;
const said = (name: string) => JSON.parse(readFileSync(`locales/en-GB/${name}.json`, 'utf8'));
const words = async () =>
  Object.fromEntries(['common', 'clocks', 'steps', 'problems'].map((name) => [name, said(name)]));

/** Sam's draft plan with a note that two phones wrote at once. */
async function noteWrittenTwice() {
  const store = await openStore({ suffix: `-${uuidv7()}` });
  const engine = createEngine({
    store,
    transport: { exchange: async () => ({ ok: false, problem: 'offline' }) },
    clock: { now: () => new Date(), setTimeout: () => undefined, clearTimeout: () => undefined },
  });
  const session = createSession(store, engine, async () => new Response(null, { status: 204 }));
  const event = { type: 'draft-plan-served', date: londonDate(new Date()) };
  const say = (name: string, args: unknown) => store.say({ scope: home, name, args });
  await say('add-child', { id: 'sam', name: 'Sam' });
  await say('add-event', { id: 'draft', child: 'sam', event, note: 'It came by post.' });
  await say('edit-event', { id: 'draft', note: { text: 'Gran has it.', was: '' } });
  const { words: i18n } = await startI18n(words);
  render(
    <I18nextProvider i18n={i18n}>
      <FamilyProvider store={store} engine={engine} session={session}>
        <MemoryRouter initialEntries={['/steps/event/draft']}>
          <CurrentCaseProvider>
            <Routes>
              <Route path="/steps/event/:id" element={<EventPage />} />
            </Routes>
          </CurrentCaseProvider>
        </MemoryRouter>
      </FamilyProvider>
    </I18nextProvider>,
  );
  return store;
}

const press = (name: string, which = 0) => act(async () => screen.getAllByRole('button', { name })[which]?.click());
const note = () => screen.getByLabelText<HTMLTextAreaElement>('Your own words, if you like').value;

test('two notes joined into one stand in the box at once, ready to be changed', async () => {
  const store = await noteWrittenTwice();
  expect(note()).toBe('Gran has it.');
  await press('Keep both, one after the other');
  await waitFor(() => expect(note()).toBe('Gran has it.\n\nIt came by post.'));
  expect(screen.queryByText('Two notes were written at the same time')).toBeNull();
  store.close();
});

test('keeping one note lets the other go only when the person says so twice', async () => {
  const store = await noteWrittenTwice();
  await press('Keep this one', 1);
  expect(screen.getByText('Keep only this one? The others go for good.')).toBeDefined();
  await press('No, go back');
  expect(screen.getAllByRole('button', { name: 'Keep this one' })).toHaveLength(2);
  await press('Keep this one', 1);
  await press('Yes, keep only this');
  await waitFor(() => expect(note()).toBe('It came by post.'));
  store.close();
});
