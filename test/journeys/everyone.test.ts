import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltApp } from '../support/built-app.ts';
import { beginToChoose } from '../support/choosing.ts';
import { keepPicture, openProfile, type Profile, workerReady } from '../support/chromium-profile.ts';
import { createColoursOf, faultsOfScreen } from '../support/faults-of.ts';
import { startJourneyApp } from '../support/journey-app.ts';
import { openAfresh, openWithin } from '../support/open-screen.ts';
import { writeOwnPapers } from '../support/papers.ts';
import { addChildByHand, daysAgo, lookRoundWith } from '../support/person.ts';
import { before, begun, chosen, half, placesAndHelp, rooms, within } from '../support/screen-addresses.ts';

const inEnglish = (paths: readonly string[]) => half('in English', paths);

describe('everyone can use every screen', () => {
  let app: BuiltApp;
  let page: Page;
  let own: string[] = [];
  const profiles: Profile[] = [];

  const freshPhone = async () => {
    const profile = await openProfile(app.url, { bypassCSP: true });
    profiles.push(profile);
    page = await profile.page();
  };

  beforeAll(async () => {
    app = await startJourneyApp({ demo: true });
    await freshPhone();
  });

  afterAll(async () => {
    for (const profile of profiles) await profile.dispose();
    await app?.dispose();
  });

  /**
   * The app starts on the first address of each room (`/help`, `/places` …); the others are opened as its own links do,
   * which takes a third of the time. All start afresh on a long run (`WAYMARK_LONG=1`).
   */
  async function look(paths: readonly string[], state: string, found: (screen: Page) => Promise<string[]>) {
    const faults: string[] = [];
    const rooms = new Set<string | undefined>();
    for (const path of paths) {
      const room = path.split(/[/?]/)[1];
      if (process.env.WAYMARK_LONG || !rooms.has(room)) await openAfresh(page, `${app.url}${path}`);
      else await openWithin(page, path);
      rooms.add(room);
      await keepPicture(page, `${state}${path.replace(/[0-9a-f-]{32,}/, 'id').replace(/[/?]/g, '-')}`);
      faults.push(...(await found(page)).map((fault) => `${path}: ${fault}`));
    }
    return faults;
  }

  it('finds nothing wrong before anybody has started', async () => {
    expect(await look(inEnglish(before), 'start', faultsOfScreen)).toEqual([]);
  });

  it('finds nothing wrong with a family’s case on screen', async () => {
    await lookRoundWith(page, app.url, 'Week 4.');
    expect(await look(inEnglish(within), 'family', faultsOfScreen)).toEqual([]);
  });

  it('finds nothing wrong where a family chooses and looks for help', async () => {
    expect(await look(inEnglish(placesAndHelp), 'family', faultsOfScreen)).toEqual([]);
  });

  it('finds nothing wrong in the rooms of a family with two plans, a call, a letter and a message', async () => {
    await freshPhone();
    await lookRoundWith(page, app.url, 'Year 6.');
    own = await writeOwnPapers(page, app.url);
    expect(await look([...inEnglish(rooms), ...inEnglish(own)], 'planned', faultsOfScreen)).toEqual([]);
  });

  it('finds nothing wrong where a family has begun to choose', async () => {
    const visit = await beginToChoose(page, app.url);
    expect(await look(inEnglish([...begun, visit]), 'begun', faultsOfScreen)).toEqual([]);
  });

  it('keeps every word readable in every set of colours', async () => {
    const main = [
      '/',
      '/steps',
      '/settings/storage',
      '/plan/compare',
      '/review',
      '/log',
      ...own.slice(0, 4),
      ...chosen,
    ];
    const looked = process.env.WAYMARK_LONG ? main : main.filter((_path, at) => at % 3 === 0);
    expect(await look(looked, 'colours', createColoursOf())).toEqual([]);
  });
});

describe('a family leaving quickly, and on paper', () => {
  let app: BuiltApp;
  let profile: Profile;
  let page: Page;

  beforeAll(async () => {
    app = await startJourneyApp();
    profile = await openProfile(app.url);
    page = await profile.page();
    await addChildByHand(page, app.url, { name: 'Amira', asked: daysAgo(30) });
    await workerReady(page);
  });

  afterAll(async () => {
    await profile?.dispose();
    await app?.dispose();
  });

  it('prints the steps with their dates and nothing to press', async () => {
    await page.goto(`${app.url}/steps`);
    await page.locator('.steps').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav.bar').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    expect(await page.getByText('Printed from Waymark on').isVisible()).toBe(true);
    expect(await page.getByText('You are here').isVisible()).toBe(true);
    await keepPicture(page, 'printed-steps');
    await page.emulateMedia({ media: 'screen' });
  });

  it('empties the screen at once, offline too, and Back does not bring it again', async () => {
    await page.goto(`${app.url}/steps`);
    await page.locator('.steps').waitFor();
    // A phone that has the app; before that, no signal means no page at all.
    await workerReady(page);
    await profile.browser().setOffline(true);
    await page.getByRole('button', { name: 'Leave this page quickly' }).click();
    await page.waitForURL((url) => !url.href.includes('/steps'));
    expect(await page.locator('body').innerText()).not.toContain('Amira');
    await page.goBack();
    await page.getByRole('button', { name: 'Open' }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Amira');
    await profile.browser().setOffline(false);
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText('Amira').first().waitFor();
  });
});
