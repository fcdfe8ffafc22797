import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { holdSpeech, isSpeaking, letSpeechGoOn, spokenOn } from './fake-speech-engine.ts';

/** What somebody does who is read to, and what they hear, with a made-up speech engine in the page. */
export function listener(page: () => Page, url: () => string) {
  const bar = () => page().getByRole('region', { name: 'Reading aloud' });
  const texts = async () => (await spokenOn(page())).map(({ text }) => text);
  return {
    bar,
    texts,
    nowSaid: async () => (await texts()).at(-1),
    readToMe: () => page().getByRole('button', { name: 'Read to me' }).click(),
    /** One of the bar's buttons. */
    key: (name: string) => bar().getByRole('button', { name, exact: true }).click(),
    /** In the middle of a sentence, which does not end until it is let go on. */
    hold: async () => {
      await holdSpeech(page());
      await expect.poll(() => isSpeaking(page()), { timeout: 20_000 }).toBe(true);
    },
    /** To a screen, with the sheet of "Aa" open. */
    go: async (at: string) => {
      await page().goto(`${url()}${at}`);
      await page().getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
      await page().waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') !== 'true');
      await page()
        .getByRole('button', { name: /^Reading/ })
        .click();
      await page().getByRole('button', { name: 'Read to me' }).waitFor();
    },
    saysNothingMore: async () => {
      await letSpeechGoOn(page());
      const before = (await texts()).length;
      // Longer than any rest between two sentences.
      await page().evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
      expect([await isSpeaking(page()), (await texts()).length]).toEqual([false, before]);
    },
  };
}
