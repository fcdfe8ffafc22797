import type { Page } from 'playwright-core';
import { presetNames } from '../../src/client/reading/reading-presets.ts';
import { signInOnScreen } from '../support/built-app-sign-in.ts';
import { openProfile } from '../support/chromium-profile.ts';
import { atMost, type Measured } from './measured.ts';
import { median } from './rounds.ts';
import type { Stand } from './stand.ts';

/** A cheap phone: the page has a quarter of this computer. */
const slowness = 4;

/**
 * A way of reading chosen on the real panel over Steps with a family's case: from the press until the screen has been
 * painted in it. The slowest of the ways counts. Typefaces are there already, as they are after the first time.
 */
export async function measureReading(stand: Stand, rounds: number): Promise<Measured[]> {
  const family = await stand.family(500);
  const profile = await openProfile(stand.app.url);
  try {
    const page = await profile.page();
    await signInOnScreen(page, stand.app.url, family.email);
    await page.goto(`${stand.app.url}/steps`);
    await page.locator('.steps').waitFor();
    await page.getByRole('button', { name: /^Reading/ }).click();
    await page.locator('input[name="preset"]').first().waitFor();
    const devtools = await profile.browser().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    const taken = presetNames.map(() => [] as number[]);
    for (let round = 0; round <= rounds; round++) {
      // Beginning with the second, since the first is what the screen is in.
      for (const at of [...presetNames.keys(), 0].slice(1)) {
        const ms = await pressAndPaint(page, at);
        if (round > 0) taken[at]?.push(ms);
      }
    }
    const slowest = Math.max(...taken.map(median));
    return [atMost('a way of reading chosen, until painted, CPU ÷ 4', 'ms', slowest, 100)];
  } finally {
    await profile.dispose();
  }
}

/** A frame is painted after its callbacks have run, so it is on the screen when a message sent from there arrives. */
function pressAndPaint(page: Page, at: number): Promise<number> {
  return page.evaluate(async (at) => {
    const input = document.querySelectorAll<HTMLInputElement>('input[name="preset"]')[at];
    const read = () => JSON.stringify({ ...document.documentElement.dataset });
    const before = read();
    // The page is at rest when the measure begins.
    await new Promise((next) => setTimeout(next, 100));
    const from = performance.now();
    input?.click();
    await new Promise<void>((painted) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => painted();
        port2.postMessage(undefined);
      });
    });
    const took = performance.now() - from;
    if (read() === before) throw new Error(`Pressing way of reading ${at} changed nothing: the measure is blind.`);
    return took;
  }, at);
}
