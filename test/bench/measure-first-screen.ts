import { openProfile } from '../support/chromium-profile.ts';
import { atMost, type Measured } from './measured.ts';
import { markShown, shownAt } from './shown.ts';
import type { Stand } from './stand.ts';

/** Every script that a first visit asks for before its first screen is there, as the server sends it. */
export async function measureFirstScreen(stand: Stand): Promise<Measured[]> {
  const profile = await openProfile(stand.app.url);
  try {
    const page = await profile.page();
    await markShown(page, 'main h1');
    await page.goto(stand.app.url);
    const shown = await shownAt(page);
    const bytes = await page.evaluate((shown) => {
      const scripts = performance
        .getEntriesByType('resource')
        .filter(({ name }) => new URL(name).pathname.endsWith('.js'));
      const before = (scripts as PerformanceResourceTiming[]).filter(({ startTime }) => startTime < shown);
      return before.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    }, shown);
    if (bytes === 0) throw new Error('No script was seen: the measurement is blind.');
    return [atMost('JavaScript of the first screen, Brotli', 'kB', bytes / 1000, 150)];
  } finally {
    await profile.dispose();
  }
}
