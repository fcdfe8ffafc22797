import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, expect, test } from 'vitest';
import easy from '../../../locales/en-GB/easy.json' with { type: 'json' };
import reading from '../../../locales/en-GB/reading.json' with { type: 'json' };
import { startI18n } from '../../../src/client/i18n/start-i18n.tsx';
import { EasySwitch } from '../../../src/client/reading/easy-switch.tsx';
import { PresetChoice } from '../../../src/client/reading/preset-choice.tsx';
import { keptReading, paintReading } from '../../../src/client/reading/reading-settings.ts';
import { useWays } from '../../../src/client/reading/use-ways.tsx';
import { readingBodySchema, readReading } from '../../../src/domain/records/reading-records.ts';

const root = document.documentElement;
beforeEach(() => {
  localStorage.clear();
  // jsdom has no screen to ask.
  window.matchMedia = (query) => Object.assign(new EventTarget(), { matches: false, media: query }) as MediaQueryList;
});
afterEach(() => {
  cleanup();
  delete root.dataset.easy;
});

function Panel() {
  const ways = useWays();
  return (
    <>
      <EasySwitch ways={ways} />
      <PresetChoice ways={ways} />
    </>
  );
}

async function showPanel() {
  const { words } = await startI18n(async () => ({ easy, reading, common: {} }));
  await act(async () =>
    render(
      <I18nextProvider i18n={words}>
        <Panel />
      </I18nextProvider>,
    ),
  );
}
const box = () => screen.getByRole('checkbox', { name: 'Easy Read: short words and pictures' });

test('Easy Read is one press, is there at the next visit before anything is drawn, and one press back', async () => {
  await showPanel();
  fireEvent.click(box());
  expect(root.dataset.easy).toBe('on');
  delete root.dataset.easy;
  paintReading();
  expect(root.dataset.easy).toBe('on');
  fireEvent.click(box());
  expect(root.dataset.easy).toBe('off');
  expect(keptReading()).toMatchObject({ easy: 'off' });
});

test('a ready way of reading changes how words look, and leaves Easy Read on', async () => {
  await showPanel();
  fireEvent.click(box());
  expect(screen.getByRole('radio', { name: 'As it comes' })).toHaveProperty('checked', true);
  fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(root.dataset).toMatchObject({ theme: 'dark', easy: 'on' });
  expect(screen.getByRole('radio', { name: 'Dark' })).toHaveProperty('checked', true);
});

test('it goes to a person’s other phones with the rest of how they read, and is off where nobody chose it', () => {
  const body = readingBodySchema.parse({ now: readReading({ easy: 'on' }), at: '2026-11-22T10:00:00Z' });
  expect(readReading(body.now).easy).toBe('on');
  expect(readReading({}).easy).toBe('off');
  expect(readReading({ easy: 'perhaps' }).easy).toBe('off');
});
