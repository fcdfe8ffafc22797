import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltApp, startBuiltApp } from '../support/built-app.ts';
import { axeFaults, keepPicture, openProfile, type Profile } from '../support/chromium-profile.ts';
import { addChildByHand, daysAgo, lookRoundWith } from '../support/person.ts';

const before = ['/welcome', '/sign-in', '/sign-in?look', '/join', '/children/add', '/help', '/nowhere'];
const within = [
  '/',
  '/steps',
  '/steps/decision-to-assess',
  '/steps/final-plan',
  '/steps/add',
  '/help',
  '/help/herts-sendiass',
  '/settings',
  '/settings/storage',
  '/settings/erase',
  '/settings/about',
  '/settings/not-sent',
];

/** A key of `locales/` on the screen instead of its words. */
const bareKey = /\b[a-z-]+:[a-z-]+\.[a-z.-]+\b/;

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  // Content comes from the device, after the frame.
  await page.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') !== 'true');
}

describe('everyone can use every screen', () => {
  let app: BuiltApp;
  let profile: Profile;
  let page: Page;

  beforeAll(async () => {
    app = await startBuiltApp({ env: { DEMO: '1' } });
    profile = await openProfile(app.url, { bypassCSP: true });
    page = await profile.page();
  });

  afterAll(async () => {
    await profile?.dispose();
    await app?.dispose();
  });

  async function look(paths: readonly string[], state: string) {
    const faults: string[] = [];
    for (const path of paths) {
      await open(page, `${app.url}${path}`);
      faults.push(...(await axeFaults(page)).map((fault) => `${path}: ${fault}`));
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wider > 0) faults.push(`${path}: ${wider} px wider than the screen`);
      const key = (await page.locator('body').innerText()).match(bareKey);
      if (key) faults.push(`${path}: shows the key ${key[0]}`);
      await keepPicture(page, `${state}${path.replace(/[/?]/g, '-')}`);
    }
    return faults;
  }

  it('finds nothing wrong before anybody has started', async () => {
    expect(await look(before, 'start')).toEqual([]);
  });

  it('finds nothing wrong with a family’s case on screen', async () => {
    await lookRoundWith(page, app.url, 'Week 4.');
    expect(await look(within, 'family')).toEqual([]);
  });

  it.each(['dark', 'cream', 'contrast'])('finds nothing wrong in the %s colours', async (theme) => {
    await page.evaluate(
      (name) => localStorage.setItem('waymark-reading', JSON.stringify({ theme: name, size: 100 })),
      theme,
    );
    expect(await look(['/', '/steps', '/steps/final-plan', '/settings/storage'], theme)).toEqual([]);
  });

  it('finds nothing wrong at 320 pixels with text three times the size', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(() => localStorage.setItem('waymark-reading', JSON.stringify({ theme: 'light', size: 300 })));
    expect(await look(within, 'largest')).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.evaluate(() => localStorage.removeItem('waymark-reading'));
  });

  it('gives every text the contrast of AAA in the usual colours', async () => {
    for (const path of ['/', '/steps', '/steps/final-plan', '/help', '/settings']) {
      await open(page, `${app.url}${path}`);
      expect([path, await axeFaults(page, ['color-contrast-enhanced'])]).toEqual([path, []]);
    }
  });

  it('has no target smaller than 44 pixels that is not inside a sentence', async () => {
    const small: string[] = [];
    for (const path of within) {
      await open(page, `${app.url}${path}`);
      const found = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
          .filter((one) => one.offsetParent !== null && !one.closest('p, h2, h3, .skip'))
          .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
          .filter(({ box }) => box.height < 44 || box.width < 44)
          .map(
            ({ one, box }) =>
              `${one.textContent?.trim().slice(0, 40)} ${Math.round(box.width)}×${Math.round(box.height)}`,
          ),
      );
      small.push(...found.map((words) => `${path}: ${words}`));
    }
    expect(small).toEqual([]);
  });
});

describe('with the keyboard alone', () => {
  let app: BuiltApp;
  let profile: Profile;
  let page: Page;

  beforeAll(async () => {
    app = await startBuiltApp({ env: { DEMO: '0' } });
    profile = await openProfile(app.url);
    page = await profile.page();
  });

  afterAll(async () => {
    await profile?.dispose();
    await app?.dispose();
  });

  /** Presses Tab until what has the focus is called so. */
  async function tabTo(name: RegExp): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      // Past the last target the focus is on the page itself, which holds every word there is.
      if (await page.evaluate(() => document.activeElement === document.body)) continue;
      const words = await page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement | null;
        return `${at?.getAttribute('aria-label') ?? ''} ${at?.labels?.[0]?.textContent ?? ''} ${at?.textContent ?? ''}`;
      });
      if (name.test(words)) return;
    }
    throw new Error(`the keyboard never came to ${name}`);
  }

  it('a parent adds a child, reads a step, changes the text size and writes down a letter', async () => {
    await page.goto(app.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await tabTo(/Start with one date/);
    await page.keyboard.press('Enter');
    await page.getByLabel('What shall we call your child?').waitFor();
    await tabTo(/What shall we call your child/);
    await page.keyboard.type('Amira');
    const [year = '', month = '', day = ''] = daysAgo(30).split('-');
    await tabTo(/^\s*Day/);
    await page.keyboard.type(day);
    await tabTo(/Month/);
    await page.keyboard.type(month);
    await tabTo(/Year/);
    await page.keyboard.type(year);
    await page.keyboard.press('Enter');
    await page.getByText('Week 5').waitFor();

    await tabTo(/See what happens at this step/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What happens now' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');

    await page.keyboard.press('Shift+Tab');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo(/Reading/);
    await page.keyboard.press('Enter');
    await page.getByLabel('Text size', { exact: true }).waitFor();
    await page.getByLabel('Text size', { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--size'))).toBe('1.25');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('Reading');
  });

  it('a parent skips to the main part', async () => {
    await page.goto(`${app.url}/steps`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the main part');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
  });
});

describe('a family leaving quickly, and on paper', () => {
  let app: BuiltApp;
  let profile: Profile;
  let page: Page;

  beforeAll(async () => {
    app = await startBuiltApp({ env: { DEMO: '0' } });
    profile = await openProfile(app.url);
    page = await profile.page();
    await addChildByHand(page, app.url, { name: 'Amira', asked: daysAgo(30) });
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
