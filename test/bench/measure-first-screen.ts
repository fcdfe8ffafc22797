import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../support/chromium.ts';
import { phone } from '../support/chromium-profile.ts';
import { atMost, type Measured } from './measured.ts';
import type { Stand } from './stand.ts';

/**
 * Every script a first visit fetches until the screen is quiet, as the server sends it. The service worker is left out:
 * it fetches the rest behind the screen.
 */
export async function measureFirstScreen(stand: Stand): Promise<Measured[]> {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags() });
  try {
    const context = await browser.newContext({ viewport: phone, serviceWorkers: 'block' });
    const page = await context.newPage();
    const scripts: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.sizes().then((size) => size.responseBodySize));
    });
    await page.goto(stand.app.url, { waitUntil: 'networkidle' });
    await page.locator('h1').first().waitFor();
    const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
    if (bytes === 0) throw new Error('No script was seen: the measurement is blind.');
    return [atMost('JavaScript of the first screen, Brotli', 'kB', bytes / 1000, 150)];
  } finally {
    await browser.close();
  }
}
