import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter, Route, Routes } from 'react-router';
import { onTestFinished } from 'vitest';
import { CurrentCaseProvider } from '../../../../src/client/current-case.tsx';
import { FamilyProvider } from '../../../../src/client/family.tsx';
import { LogScreens } from '../../../../src/client/features/log/log-screens.tsx';
import { startI18n } from '../../../../src/client/i18n/start-i18n.tsx';
import { openStore, type Store } from '../../../../src/client/store/open-store.ts';
import { createEngine } from '../../../../src/client/sync/engine.ts';
import { createSession } from '../../../../src/client/sync/session.ts';
import { uuidv7 } from '../../../../src/client/uuid.ts';
import { addDays, type CalendarDate, londonDate } from '../../../../src/domain/calendar-date.ts';
import type { LogEntry } from '../../../../src/domain/records/log-records.ts';

const namespaces = ['common', 'clocks', 'steps', 'log', 'files', 'problems', 'sync'];
const words = async () =>
  Object.fromEntries(namespaces.map((name) => [name, JSON.parse(readFileSync(`locales/en-GB/${name}.json`, 'utf8'))]));

export const home = 'home:01900000-0000-7000-8000-000000000001' as const;
export const daysAgo = (days: number): CalendarDate => addDays(londonDate(new Date()), -days);

/** A phone with one child, Sam, and the log on screen. The same suffix opens the same phone again. */
export async function logPhone(at = '/log', suffix = `-${uuidv7()}`) {
  const store = await openStore({ suffix });
  const engine = createEngine({
    store,
    transport: { exchange: async () => ({ ok: false, problem: 'offline' }) },
    clock: { now: () => new Date(), setTimeout: () => undefined, clearTimeout: () => undefined },
  });
  const session = createSession(store, engine, async () => new Response(null, { status: 204 }));
  const { words: i18n } = await startI18n(words);
  if (!store.scopes().includes(home)) await say(store, 'add-child', { id: 'sam', name: 'Sam' });
  const show = (address = at) =>
    render(
      <I18nextProvider i18n={i18n}>
        <FamilyProvider store={store} engine={engine} session={session}>
          <MemoryRouter initialEntries={[address]}>
            <CurrentCaseProvider>
              <Routes>
                <Route path="/log/*" element={<LogScreens />} />
              </Routes>
            </CurrentCaseProvider>
          </MemoryRouter>
        </FamilyProvider>
      </I18nextProvider>,
    );
  let isOpen = true;
  const close = async () => {
    if (!isOpen) return;
    isOpen = false;
    cleanup();
    // What leaving the screen keeps is written before this.
    await store.keepSetting('closing', 1);
    store.close();
  };
  onTestFinished(close);
  return { store, show, close, suffix };
}

export async function say(store: Store, name: string, args: unknown): Promise<void> {
  await act(async () => {
    const saved = await store.say({ scope: home, name, args });
    if (!saved.ok) throw new Error('not saved');
  });
}

export const addEntry = (store: Store, id: string, entry: Partial<LogEntry>) =>
  say(store, 'add-log', {
    id,
    entry: {
      child: 'sam',
      date: daysAgo(10),
      how: 'call',
      who: 'Anna Smith',
      said: 'It is with the panel.',
      promises: [],
      files: [],
      madeAt: new Date().toISOString(),
      ...entry,
    },
  });

export const bodies = (store: Store, kind: string) =>
  [...store.view(home).records.values()].filter((record) => record.kind === kind).map(({ body }) => body);

/** Waits for it to be there: what came before may still be on its way to the disk. */
async function click(role: 'button' | 'link', name: string | RegExp): Promise<void> {
  const [found] = await screen.findAllByRole(role, { name });
  await act(async () => found?.click());
}

export const press = (name: string | RegExp) => click('button', name);
export const follow = (name: string | RegExp) => click('link', name);
export const type = (label: string | RegExp, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });

export function typeDay(id: string, date: CalendarDate): void {
  const [year = '', month = '', day = ''] = date.split('-');
  for (const [part, value] of [
    [id, day],
    [`${id}-month`, month],
    [`${id}-year`, year],
  ] as const) {
    const box = document.getElementById(part);
    if (!box) throw new Error(`no ${part}`);
    fireEvent.change(box, { target: { value } });
  }
}

/** Chooses a file as a person would. */
export async function choose(file: File): Promise<void> {
  const input = screen.getByLabelText(/Choose a photo or file/);
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => {
    fireEvent.change(input);
  });
  await screen.findByText(file.name, { selector: 'b' });
}
