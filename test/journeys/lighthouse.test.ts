import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltApp } from '../support/built-app.ts';
import { chromiumFlags, findChromium } from '../support/chromium.ts';
import { startJourneyApp } from '../support/journey-app.ts';
import { addChildByHand, daysAgo } from '../support/person.ts';

describe('what Lighthouse says of Home', () => {
  let app: BuiltApp;

  beforeAll(async () => {
    app = await startJourneyApp();
  });

  afterAll(async () => {
    await app?.dispose();
  });

  it('gives 100 for accessibility, best practices and SEO, with a child’s case on screen', async () => {
    const port = 9300 + (process.pid % 500);
    const executablePath = findChromium();
    const browser = await chromium.launchPersistentContext('', {
      ...(executablePath ? { executablePath } : {}),
      args: [...chromiumFlags(), `--remote-debugging-port=${port}`],
      timezoneId: 'Europe/London',
    });
    try {
      // Lighthouse opens a tab of its own in the same profile, so the child is there.
      await addChildByHand(await browser.newPage(), app.url, { name: 'Amira', asked: daysAgo(30) });
      const run = await lighthouse(`${app.url}/`, {
        port,
        logLevel: 'error',
        onlyCategories: ['accessibility', 'best-practices', 'seo'],
        disableStorageReset: true,
      });
      const scores = Object.values(run?.lhr.categories ?? {}).map(({ id, score }) => [id, score]);
      const failed = Object.values(run?.lhr.audits ?? {}).filter((audit) => audit.score !== null && audit.score < 1);
      expect(run?.lhr.finalDisplayedUrl).toBe(`${app.url}/`);
      expect(failed.map((audit) => `${audit.id}: ${audit.title}`)).toEqual([]);
      expect(scores).toEqual([
        ['accessibility', 1],
        ['best-practices', 1],
        ['seo', 1],
      ]);
    } finally {
      await browser.close();
    }
  });
});
