import type { Page } from 'playwright-core';
import { openProfile } from '../support/chromium-profile.ts';
import { buildPage } from './build-pages.ts';
import { serve } from './measure-compare.ts';
import { against, atMost, type Measured } from './measured.ts';
import type { Shrunk } from './photo/main.ts';
import { median } from './rounds.ts';
import type { Stand } from './stand.ts';
import type { Watched } from './watched.ts';

/** A cheap phone: the page has a quarter of this computer. */
const slowness = 4;

/**
 * A photo of 12 megapixels made small as This is Me does it, under the app's own Content-Security-Policy: how long a key
 * typed meanwhile would have waited at worst, beside the canvas one would draw it on first.
 */
export async function measurePhoto(stand: Stand, rounds: number): Promise<Measured[]> {
  const policy = (await fetch(stand.app.url)).headers.get('content-security-policy');
  if (!policy) throw new Error('The app sends no Content-Security-Policy: the worker would be measured without it.');
  const served = await serve(await buildPage('photo', '/'), policy);
  const profile = await openProfile(served.url);
  try {
    const page = await profile.page();
    await page.goto(served.url);
    await page.waitForFunction(() => 'photo' in window);
    const devtools = await profile.browser().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    const { ours, plain, workers } = await shrinkInTurns(page, rounds);
    if (workers !== rounds + 1) throw new Error(`Of ${rounds + 1} photos ${workers} were shrunk in a worker.`);
    const of = (list: readonly Watched<Shrunk>[], what: 'took' | 'heldUp') => median(list.map((one) => one[what]));
    return [
      against('a 12-megapixel photo made small, typing held up', 'ms', of(ours, 'heldUp'), of(plain, 'heldUp'), 0.5),
      atMost('… typing held up', 'ms', of(ours, 'heldUp'), 100),
      against('… until it is small', 'ms', of(ours, 'took'), of(plain, 'took'), 2),
    ];
  } finally {
    await profile.dispose();
    await served.stop();
  }
}

/** In turns, so that other work on the computer weighs on both alike; the first of each warms up. */
async function shrinkInTurns(page: Page, rounds: number) {
  let workers = 0;
  page.on('worker', () => workers++);
  const [ours, plain]: [Watched<Shrunk>[], Watched<Shrunk>[]] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    const one = await page.evaluate(() => window.photo.ours());
    const other = await page.evaluate(() => window.photo.plain());
    // Both must have made the same of it: less work would be measured as fast.
    for (const { width, height, size } of [one.done, other.done]) {
      if (width !== 2000 || height !== 1500 || size < 100_000) throw new Error(`Made ${width} × ${height}, ${size}.`);
    }
    if (round > 0) {
      ours.push(one);
      plain.push(other);
    }
  }
  return { ours, plain, workers };
}
