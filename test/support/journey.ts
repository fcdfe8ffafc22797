import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { CalendarDate } from '../../src/domain/calendar-date.ts';
import type { BuiltApp } from './built-app.ts';
import { openProfile, type Profile, type ProfileOptions } from './chromium-profile.ts';
import { startJourneyApp } from './journey-app.ts';

export type Journey = { app(): BuiltApp; profile(): Profile; page(): Page };

/** One app, one browser and one page for all tests of a file; gone after the last. `demo`: with the made-up families. */
export function journey({ demo = false, ...options }: ProfileOptions & { demo?: boolean } = {}): Journey {
  let app: BuiltApp;
  let profile: Profile;
  let page: Page;
  beforeAll(async () => {
    app = await startJourneyApp({ demo });
    profile = await openProfile(app.url, options);
    page = await profile.page();
  });
  afterAll(async () => {
    await profile?.dispose();
    await app?.dispose();
  });
  return { app: () => app, profile: () => profile, page: () => page };
}

/** The browser's calendar shows this day, until told otherwise. Its timers run on. */
export async function onTheDay(page: Page, date: CalendarDate): Promise<void> {
  await page.clock.setFixedTime(`${date}T12:00:00Z`);
}
