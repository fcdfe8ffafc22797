import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Release, startRelease } from '../support/built-app-release.ts';
import { openProfile, type Profile, workerReady } from '../support/chromium-profile.ts';

describe('a newer version of the app', () => {
  let release: Release;
  let profile: Profile;
  let page: Page;

  beforeAll(async () => {
    release = await startRelease();
    profile = await openProfile(release.url);
    page = await profile.page();
    await page.goto(`${release.url}/sign-in`);
    await workerReady(page);
  });

  afterAll(async () => {
    await profile?.dispose();
    await release?.dispose();
  });

  const offer = () => page.getByRole('button', { name: 'Use it now' });
  const waiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? 'none');

  it('is offered, and leaves a half-typed answer alone', async () => {
    await page.locator('#email').fill('half-typed@exam');
    release.next();
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    await offer().waitFor();
    expect(await page.locator('#email').inputValue()).toBe('half-typed@exam');
    expect(await waiting()).toBe('installed');
  });

  it('still waits when the person says later, and offers itself again the next time', async () => {
    await page.getByRole('button', { name: 'Later' }).click();
    expect(await offer().count()).toBe(0);
    expect(await waiting()).toBe('installed');
    await page.reload();
    await offer().waitFor();
  });

  it('tells another tab instead of reloading it, and opens in this one when the person accepts', async () => {
    const other = await profile.browser().newPage();
    await other.goto(`${release.url}/sign-in`);
    await other.getByRole('button', { name: 'Later' }).click();
    await other.locator('#email').fill('typing@here');
    await page.evaluate(() => Object.assign(window, { isOld: true }));
    await offer().click();
    await page.waitForFunction(() => !('isOld' in window));
    await page.locator('#email').waitFor();
    expect(await waiting()).toBe('none');
    await other.getByRole('button', { name: 'Use it now' }).waitFor();
    expect(await other.locator('#email').inputValue()).toBe('typing@here');
  });
});
