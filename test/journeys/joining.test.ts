import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltApp } from '../support/built-app.ts';
import { openProfile, type Profile } from '../support/chromium-profile.ts';
import { startJourneyApp } from '../support/journey-app.ts';
import { addChildByHand, daysAgo } from '../support/person.ts';
import { runWaymark } from '../support/waymark-cli.ts';

describe('a parent who started alone and is then invited by the council', () => {
  let app: BuiltApp;
  let profile: Profile;
  let page: Page;

  beforeAll(async () => {
    app = await startJourneyApp({ demo: true });
    profile = await openProfile(app.url);
    page = await profile.page();
  });

  afterAll(async () => {
    await profile?.dispose();
    await app?.dispose();
  });

  it('joins with the code of the mail, puts the two records together and sees one line for what both know', async () => {
    const env = { ...app.env, DEMO: '1' };
    const children = JSON.parse((await runWaymark(['list', '--json'], env)).stdout) as {
      ref: string;
      forename: string;
    }[];
    const child = children[0];
    if (!child) throw new Error('the demo has no child');
    await addChildByHand(page, app.url, { name: child.forename, asked: daysAgo(27) });
    expect((await runWaymark(['invite', child.ref, 'aunt@demo.waymark.example'], env)).code).toBe(0);
    const post = (await (await fetch(`${app.url}/api/demo/post`)).json()) as { to: string; text: string }[];
    const code = post
      .find((mail) => mail.to === 'aunt@demo.waymark.example')
      ?.text.match(/\b[A-Z0-9]{4}-[A-Z0-9]{4}\b/)?.[0];

    await page.goto(`${app.url}/join`);
    await page.getByLabel('Your email address').fill('aunt@demo.waymark.example');
    await page.getByLabel('The code').fill(code ?? '');
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await page.getByRole('heading', { name: `Is this the same ${child.forename}?` }).waitFor();
    await page.getByRole('button', { name: 'Yes, put them together' }).click();
    await page.getByRole('heading', { name: `Is this the same ${child.forename}?` }).waitFor({ state: 'detached' });

    await page.getByRole('link', { name: 'Steps', exact: true }).click();
    await page.getByText(/From the council.* and from you\./).waitFor();
    expect(await page.locator('.events li').filter({ hasText: 'request for an assessment' }).count()).toBe(1);
    await page.locator('header .chip').first().click();
    await page.locator('dialog .choice').first().waitFor();
    expect(await page.locator('dialog .choice').count()).toBe(1);
  });

  it('signs in with a typed address and the six numbers of the mail', async () => {
    const second = await openProfile(app.url);
    const screen = await second.page();
    await screen.goto(`${app.url}/sign-in`);
    await screen.getByLabel('Your email address').fill('not an address');
    await screen.getByRole('button', { name: 'Send me a code' }).click();
    await screen.getByRole('link', { name: /Write an email address/ }).click();
    expect(await screen.evaluate(() => document.activeElement?.id)).toBe('email');
    await screen.getByLabel('Your email address').fill('aunt@demo.waymark.example');
    await screen.getByRole('button', { name: 'Send me a code' }).click();
    await screen.getByLabel('The 6 numbers').waitFor();
    const post = (await (await fetch(`${app.url}/api/demo/post`)).json()) as { to: string; text: string }[];
    const mail = post.find((one) => one.to === 'aunt@demo.waymark.example' && /\b\d{6}\b/.test(one.text));
    await screen.getByLabel('The 6 numbers').fill(mail?.text.match(/\b\d{6}\b/)?.[0] ?? '');
    await screen.getByRole('button', { name: 'Sign in', exact: true }).click();
    await screen.getByRole('heading', { name: 'What you can do now' }).waitFor();
    await second.dispose();
  });

  it('refuses a wrong code in words and keeps what was typed', async () => {
    const stranger = await openProfile(app.url);
    const screen = await stranger.page();
    await screen.goto(`${app.url}/join`);
    await screen.getByLabel('Your email address').fill('nobody@demo.waymark.example');
    await screen.getByLabel('The code').fill('AAAA-BBBB');
    await screen.getByRole('button', { name: 'Join', exact: true }).click();
    await screen.getByRole('link', { name: /That code is not right/ }).waitFor();
    expect(await screen.getByLabel('The code').inputValue()).toBe('AAAA-BBBB');
    await stranger.dispose();
  });
});
