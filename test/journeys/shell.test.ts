import { describe, expect, it } from 'vitest';
import { desk, keepPicture, openProfile, workerReady } from '../support/chromium-profile.ts';
import { journey } from '../support/journey.ts';

describe('the app with no signal', () => {
  const { app, profile, page: shown } = journey();

  it('can be installed: its manifest and every icon are there', async () => {
    const manifest = await (await fetch(`${app().url}/manifest.webmanifest`)).json();
    expect(manifest).toMatchObject({
      name: 'Waymark',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      lang: 'en-GB',
    });
    for (const { src, type } of manifest.icons) {
      const icon = await fetch(`${app().url}${src}`);
      expect([src, icon.status, icon.headers.get('content-type')]).toEqual([src, 200, type]);
    }
    expect(manifest.icons.map((icon: { purpose: string }) => icon.purpose)).toContain('maskable');
  });

  it('never tells a first visitor of a newer version, however fast they go on', async () => {
    // Seen when the second page was opened while the worker was being installed for the first.
    for (const wait of process.env.WAYMARK_LONG ? [0, 300, 450, 600] : [0, 450]) {
      const fresh = await openProfile(app().url);
      const page = await fresh.page();
      await page.goto(`${app().url}/welcome`);
      await page.waitForTimeout(wait);
      await page.goto(`${app().url}/steps`);
      await workerReady(page);
      await page.getByRole('heading', { level: 1 }).waitFor();
      // The worker has taken this page over by now; whatever it has to say about that is said in the same moment.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      expect(await page.getByText('A newer Waymark is ready.').count()).toBe(0);
      await fresh.dispose();
    }
  });

  it('opens every address after one visit, though the server is dead and the browser was closed', async () => {
    const first = shown();
    await first.goto(app().url);
    await first.locator('#root > *').first().waitFor();
    await workerReady(first);
    await keepPicture(first, 'first-visit-phone');
    await first.setViewportSize(desk);
    await keepPicture(first, 'first-visit-desk');

    await app().kill();
    await profile().reopen();
    const page = await profile().page();
    for (const path of ['/', '/steps', '/help?q=autism', '/settings/about']) {
      const answer = await page.goto(`${app().url}${path}`);
      expect([path, answer?.status(), answer?.fromServiceWorker()]).toEqual([path, 200, true]);
      await page.locator('#root > *').first().waitFor();
    }
  });

  it('never hands the shell out in place of an answer of the server', async () => {
    const page = await profile().page();
    await expect(page.goto(`${app().url}/api/health`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
    await expect(page.goto(`${app().url}/demo/post`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });

  it('talks to nobody but its own server', () => {
    expect(profile().strangers()).toEqual([]);
  });
});
