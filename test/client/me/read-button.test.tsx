import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, expect, test, vi } from 'vitest';
import words from '../../../locales/en-GB/me.json' with { type: 'json' };
import { startI18n } from '../../../src/client/i18n/start-i18n.tsx';
import { ReadButton } from '../../../src/client/me/read-button.tsx';
import { fakeSpeech } from '../reading/fake-speech.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function show(browser: ReturnType<typeof fakeSpeech> | undefined, lang?: string) {
  for (const [name, part] of Object.entries(browser?.speech ?? {})) vi.stubGlobal(name, part);
  const { words: i18n } = await startI18n(async () => ({ me: words }));
  return act(async () =>
    render(
      <I18nextProvider i18n={i18n}>
        <ReadButton text="What do you like?" {...(lang ? { lang } : {})} />
      </I18nextProvider>,
    ),
  );
}
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));

test('one press reads, the next is quiet', async () => {
  const browser = fakeSpeech();
  await show(browser);
  await press('Read it to me');
  expect(browser.said).toEqual(['What do you like?']);
  await press('Stop reading');
  expect(browser.state.cancelled).toBe(1);
  expect(screen.getByRole('button', { name: 'Read it to me' })).toBeTruthy();
});

test('leaving the screen is quiet at once', async () => {
  const browser = fakeSpeech();
  const { unmount } = await show(browser);
  await press('Read it to me');
  await act(async () => unmount());
  expect(browser.state.cancelled).toBe(1);
});

test('hiding the screen is quiet at once', async () => {
  const browser = fakeSpeech();
  await show(browser);
  await press('Read it to me');
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
  expect(browser.state.cancelled).toBe(1);
  vi.restoreAllMocks();
});

test('without a voice it says which language is missing and where to get one', async () => {
  const browser = fakeSpeech();
  await show(browser, 'pl');
  await press('Read it to me');
  expect(screen.getByText(/no voice for Polish/).textContent).toContain('phone’s settings');
  expect(browser.said).toEqual([]);
});

test('a voice on the network is asked about before a word is sent', async () => {
  const browser = fakeSpeech([{ lang: 'en-GB', localService: false }]);
  await show(browser);
  await press('Read it to me');
  expect(browser.said).toEqual([]);
  await press('Send the words and read');
  expect(browser.said).toEqual(['What do you like?']);
});

test('a browser that cannot read aloud shows no button', async () => {
  await show(undefined);
  expect(screen.queryByRole('button')).toBeNull();
});
