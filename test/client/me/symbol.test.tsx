import { readFileSync } from 'node:fs';
import { cleanup, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, expect, test } from 'vitest';
import { startI18n } from '../../../src/client/i18n/start-i18n.tsx';
import { ownSymbolsOf } from '../../../src/client/me/own-symbols.ts';
import { SymbolPicture } from '../../../src/client/me/symbol.tsx';

afterEach(cleanup);

async function show(id: string, word?: string) {
  const { words } = await startI18n(async () => ({
    'me-symbols': JSON.parse(readFileSync('locales/en-GB/me-symbols.json', 'utf8')),
  }));
  return render(
    <I18nextProvider i18n={words}>
      <SymbolPicture id={id} word={word} />
    </I18nextProvider>,
  ).container;
}

test('a picture has its word under it, and only the word is read out', async () => {
  const shown = await show('music');
  expect(shown.querySelector('use')?.getAttribute('href')).toBe('/symbols/pictures.svg#1F3B5');
  expect(shown.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  expect(shown.textContent).toBe('music');
});

test('a picture drawn by us is found by its symbol, and a scale gives it the word it has there', async () => {
  const shown = await show('swinging', 'I like it');
  expect(shown.querySelector('use')?.getAttribute('href')).toBe('/symbols/pictures.svg#swinging');
  expect(shown.textContent).toBe('I like it');
});

test('a symbol that nobody knows is its word alone, never a broken picture', async () => {
  const shown = await show('flying-to-the-moon');
  expect(screen.getByText('flying to the moon')).toBeDefined();
  expect(shown.querySelector('svg, img')).toBeNull();
});

test('a family’s or a council’s own set is listed by file, and nothing else gets into the page', () => {
  expect([...ownSymbolsOf(['music.svg', 'my-talker.png'])]).toEqual([
    ['music', '/symbols/own/music.svg'],
    ['my-talker', '/symbols/own/my-talker.png'],
  ]);
  for (const strange of [['../secret.svg'], ['music.html'], ['Music.svg'], { music: 'music.svg' }])
    expect(() => ownSymbolsOf(strange)).toThrow();
});
