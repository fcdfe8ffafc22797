import type { Page } from 'playwright-core';
import { axeFaults, phone } from './chromium-profile.ts';
import { brokenWords, cutOff, smallTargets } from './screen-faults.ts';

/** A key of `locales/` on the screen instead of its words. */
const bareKey = /\b[a-z-]+:[a-z-]+\.[a-z.-]+\b/;

/** What a reading mode is on the page (reading-settings.ts): values on the root, without a visit of its own. */
export async function reads(page: Page, { size = 1, theme = 'light', dir = 'ltr' }): Promise<void> {
  await page.setViewportSize(size === 3 ? { width: 320, height: 640 } : phone);
  await page.evaluate(
    (how) => {
      const root = document.documentElement;
      root.style.setProperty('--size', String(how.size));
      root.dataset.theme = how.theme;
      root.dir = how.dir;
    },
    { size, theme, dir },
  );
}

/** On a long run also in the largest letters and from right to left; every-language.test.ts always does that. */
export const faultsOfScreen = (page: Page): Promise<string[]> =>
  process.env.WAYMARK_LONG ? faultsOf(page) : usualFaultsOf(page);

async function usualFaultsOf(page: Page): Promise<string[]> {
  const forAll = await axeFaults(page, { enhanced: true });
  const usual = [...forAll, ...(await smallTargets(page)), ...(await brokenWords(page))];
  const key = (await page.locator('body').innerText()).match(bareKey);
  return [...usual, ...(key ? [`shows the key ${key[0]}`] : [])];
}

/** An open screen, looked at as each of these people would have it. */
export async function faultsOf(page: Page): Promise<string[]> {
  const usual = await usualFaultsOf(page);
  await reads(page, { size: 3 });
  const largest = (await cutOff(page)).map((fault) => `at three times the size, ${fault}`);
  await reads(page, { dir: 'rtl' });
  const turned = (await cutOff(page)).map((fault) => `from right to left, ${fault}`);
  await reads(page, {});
  return [...usual, ...largest, ...turned];
}

const themes = ['dark', 'cream', 'contrast'] as const;

/** In turn one set of colours a screen, and every one on a long run: the sets themselves are reckoned in themes.test.ts. */
export function createColoursOf(): (page: Page) => Promise<string[]> {
  let turn = 0;
  return async (page) => {
    const faults: string[] = [];
    const looked = process.env.WAYMARK_LONG ? themes : themes.filter((_theme, at) => at === turn % themes.length);
    turn += 1;
    for (const theme of looked) {
      await reads(page, { theme });
      faults.push(...(await axeFaults(page, { only: ['color-contrast'] })).map((fault) => `${theme}: ${fault}`));
    }
    await reads(page, {});
    return faults;
  };
}
