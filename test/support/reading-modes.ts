import type { Page } from 'playwright-core';

/** The five ways of reading every screen is looked at in, in every language; names and values of reading-records.ts. */
export const readingModes = {
  'as it comes': {},
  'largest, widest': { size: 300, line: 'wider', paragraph: 'wider', letter: 'wider', word: 'wider' },
  dark: { theme: 'dark' },
  'black on yellow': { theme: 'yellow' },
  'plain page': { plain: 'on' },
} as const;
export type ReadingMode = keyof typeof readingModes;

const asItComes = { size: 100, theme: 'light', line: 'usual', paragraph: 'usual', letter: 'usual', word: 'usual' };

/** What a way of reading is on the page (reading-settings.ts): values on the root, without a visit of its own. */
export async function readIn(page: Page, mode: ReadingMode): Promise<void> {
  const { size, ...data } = { ...asItComes, plain: 'off', ...readingModes[mode] };
  await page.evaluate(
    ({ size, data }) => {
      const { dataset, style } = document.documentElement;
      Object.assign(dataset, data);
      style.setProperty('--size', String(size / 100));
    },
    { size, data },
  );
}
