import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltApp } from '../support/built-app.ts';
import { openProfile, type Profile } from '../support/chromium-profile.ts';
import { startJourneyApp } from '../support/journey-app.ts';
import { daysAgo, lookRoundWith, writeDown } from '../support/person.ts';

describe('a network that lies', () => {
  let app: BuiltApp;
  let profile: Profile;
  let page: Page;

  beforeAll(async () => {
    app = await startJourneyApp({ demo: true });
    profile = await openProfile(app.url);
    page = await profile.page();
    await lookRoundWith(page, app.url, 'Week 15.');
  });

  afterAll(async () => {
    await profile?.dispose();
    await app?.dispose();
  });

  const faults: [string, (route: Route) => Promise<void>, RegExp][] = [
    [
      'a library’s Wi-Fi that answers with its own sign-in page',
      (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<html>Welcome to Free Wi-Fi</html>' }),
      /This Wi-Fi wants you to sign in first/,
    ],
    [
      'an answer cut in half',
      (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '{"person":"x","gener' }),
      /This Wi-Fi wants you to sign in first|not well/,
    ],
    [
      'a server that is ill',
      (route) => route.fulfill({ status: 500, contentType: 'text/plain', body: 'oh no' }),
      /The council’s system is not well/,
    ],
    ['no answer at all', (route) => route.abort('connectionreset'), /There is no signal right now/],
  ];

  it.each(faults)(
    '%s: nothing is lost, it is said in words, and it goes by itself later',
    async (name, fault, words) => {
      await page.goto(`${app.url}/`);
      await page.route('**/api/sync', fault);
      const note = `Written during ${name}.`;
      await writeDown(page, 'A draft plan came', daysAgo(3), note);
      await page.getByText(words).first().waitFor();
      await page
        .getByText(/saved on this phone/i)
        .first()
        .waitFor();
      await page.getByText(note).waitFor();

      await page.unroute('**/api/sync');
      await page.reload();
      await page.getByText('All saved on this phone and sent.').first().waitFor();
      await page.getByText(note).waitFor();
      await page
        .getByRole('link', { name: /^Change this/ })
        .last()
        .click();
      await page.getByRole('button', { name: 'Remove this' }).click();
      await page.getByRole('button', { name: 'Yes, remove it' }).click();
      await page.getByRole('heading', { name: 'What is written down' }).waitFor();
      expect(await page.getByText(note).count()).toBe(0);
    },
  );

  it('two tabs of one phone show the same words at once', async () => {
    const second = await profile.browser().newPage();
    await second.goto(`${app.url}/steps`);
    await second.getByRole('heading', { name: 'What is written down' }).waitFor();
    await page.goto(`${app.url}/`);
    await writeDown(page, 'A draft plan came', daysAgo(3), 'Seen in both tabs.');
    await second.getByText('Seen in both tabs.').waitFor();
    await second.close();
  });

  it('somebody whose session ended goes on reading and writing, and is asked to sign in again', async () => {
    await profile.browser().clearCookies();
    await page.goto(`${app.url}/`);
    await writeDown(page, 'I answered the draft plan', daysAgo(1), 'Sent by e-mail.');
    await page.getByText('Please sign in again to send it.').first().waitFor();
    await page.getByText('Sent by e-mail.').waitFor();
    await page.getByRole('link', { name: 'Home', exact: true }).click();
    await page.getByText('Week 15').waitFor();

    await page.getByRole('link', { name: 'Sign in again' }).click();
    await page.getByRole('button', { name: 'Week 15.' }).click();
    await page.getByText('All saved on this phone and sent.').first().waitFor();
  });
});
