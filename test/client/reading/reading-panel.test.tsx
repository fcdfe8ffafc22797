import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, expect, test } from 'vitest';
import english from '../../../locales/en-GB/reading.json' with { type: 'json' };
import { FamilyProvider } from '../../../src/client/family.tsx';
import { startI18n } from '../../../src/client/i18n/start-i18n.tsx';
import { ReadingPanel } from '../../../src/client/reading/reading-panel.tsx';
import { keptReading, paintReading } from '../../../src/client/reading/reading-settings.ts';
import type { Store } from '../../../src/client/store/open-store.ts';
import { createEngine } from '../../../src/client/sync/engine.ts';
import { createSession } from '../../../src/client/sync/session.ts';
import { openPhone } from '../../support/phone.tsx';

let store: Store;
const root = document.documentElement;

beforeEach(async () => {
  localStorage.clear();
  for (const { name } of [...root.attributes]) if (name.startsWith('data-')) root.removeAttribute(name);
  // jsdom has no screen to ask.
  window.matchMedia = (query) => Object.assign(new EventTarget(), { matches: false, media: query }) as MediaQueryList;
  store = await openPhone();
});
afterEach(() => {
  cleanup();
  store.close();
});

async function showPanel() {
  const engine = createEngine({
    store,
    transport: { exchange: async () => ({ ok: false, problem: 'offline' }) },
    clock: { now: () => new Date(), setTimeout: () => undefined, clearTimeout: () => undefined },
  });
  const session = createSession(store, engine, async () => new Response(null, { status: 204 }));
  const { words } = await startI18n(async () => ({ reading: english, common: {} }));
  await act(async () =>
    render(
      <I18nextProvider i18n={words}>
        <FamilyProvider store={store} engine={engine} session={session}>
          <ReadingPanel />
        </FamilyProvider>
      </I18nextProvider>,
    ),
  );
}
/** What can be changed by itself is folded, and made when it is opened. */
async function openMore() {
  fireEvent.click(screen.getByText(english.more));
  await screen.findByLabelText('Between words');
}
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('radio', { name }));

test('a ready way of reading is one press, kept, and one press back', async () => {
  await showPanel();
  expect(screen.queryByRole('button', { name: 'Back to how it was' })).toBeNull();
  press('Dyslexia-friendly');
  expect(root.dataset).toMatchObject({ theme: 'cream', font: 'lexend', letter: 'wide', line: 'wide' });
  expect(root.style.getPropertyValue('--size')).toBe('1.1');
  expect(keptReading()).toMatchObject({ theme: 'cream', font: 'lexend', size: 110 });
  fireEvent.click(screen.getByRole('button', { name: 'Back to how it was' }));
  expect(root.dataset).toMatchObject({ theme: 'light', font: 'atkinson', letter: 'usual' });
  expect(screen.getByRole('radio', { name: 'As it comes' })).toHaveProperty('checked', true);
});

test('whatever is changed by hand becomes a way of one’s own, there to come back to', async () => {
  await showPanel();
  press('Calm');
  fireEvent.click(screen.getByRole('button', { name: 'Bigger' }));
  expect(screen.getByRole('status').textContent).toBe('110%');
  await openMore();
  fireEvent.change(screen.getByLabelText('Between words'), { target: { value: 'wider' } });
  expect(screen.getByRole('radio', { name: 'My own' })).toHaveProperty('checked', true);
  press('Dark');
  expect(root.dataset).toMatchObject({ theme: 'dark', word: 'usual' });
  cleanup();
  await showPanel();
  press('My own');
  expect(root.dataset).toMatchObject({ theme: 'blue', word: 'wider' });
  expect(root.style.getPropertyValue('--size')).toBe('1.1');
});

test('text goes from 80 to 300 per cent, and no further', async () => {
  await showPanel();
  for (let step = 0; step < 15; step++) fireEvent.click(screen.getByRole('button', { name: 'Bigger' }));
  expect(screen.getByRole('status').textContent).toBe('300%');
  for (let step = 0; step < 20; step++) fireEvent.click(screen.getByRole('button', { name: 'Smaller' }));
  expect(screen.getByRole('status').textContent).toBe('80%');
});

test('every choice stands on the root element by its own name, and the next visit paints it before anything else', async () => {
  await showPanel();
  await openMore();
  fireEvent.click(screen.getByRole('checkbox', { name: /Plain page/ }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Nothing moves' }));
  fireEvent.change(screen.getByLabelText('A guide for your eyes'), { target: { value: 'line-3' } });
  const chosen = { plain: 'on', motion: 'less', guide: 'line-3' };
  expect(root.dataset).toMatchObject(chosen);
  for (const name of Object.keys(chosen)) root.removeAttribute(`data-${name}`);
  paintReading();
  expect(root.dataset).toMatchObject(chosen);
});

test('a broken value on the phone is read as the app comes', () => {
  for (const kept of ['{"theme":', '"dark"', 'null', '[1,2]', '{"theme":"dark","Bad Name":"x","size":"big"}']) {
    localStorage.setItem('waymark-reading', kept);
    expect(() => paintReading()).not.toThrow();
  }
  expect(root.dataset.theme).toBe('dark');
});

test('it says whether the other phones follow', async () => {
  await showPanel();
  expect(screen.getByText(/Sign in and your other phones follow/)).toBeDefined();
  cleanup();
  await store.signedIn('anna', 'anna@example.org');
  await showPanel();
  expect(screen.getByText(/Your other phones follow when/)).toBeDefined();
});
