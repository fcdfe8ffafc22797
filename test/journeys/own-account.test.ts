import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInOnScreen } from '../support/built-app-sign-in.ts';
import { openProfile, type Profile, workerReady } from '../support/chromium-profile.ts';
import { journey } from '../support/journey.ts';
import { goInApp } from '../support/own-words.ts';
import { addChildByHand, daysAgo } from '../support/person.ts';

const family = 'badgers@demo.waymark.example';
const question = '/me/q/m-interests';

const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();

async function write(page: Page, words: string): Promise<void> {
  await goInApp(page, question);
  const box = page.getByLabel('Your words', { exact: true });
  const way = page.getByRole('button', { name: 'Write', exact: true });
  await box.or(way).first().waitFor();
  if ((await box.count()) === 0) await way.click();
  await box.fill(words);
  await box.blur();
  await page.getByText('Saved', { exact: false }).first().waitFor();
  await goInApp(page, '/me');
  await page.getByRole('heading', { level: 1, name: 'This is Me' }).waitFor();
}

/** Until the other phone's words have come: the app asks by itself when something has changed. */
async function see(page: Page, words: string): Promise<void> {
  await goInApp(page, question);
  await page.locator('main .note').filter({ hasText: words }).waitFor();
}

describe('a young person with two phones and one sign-in', () => {
  const { app, page: first } = journey({ demo: true });
  let other: Profile;
  let one: Page;
  let two: Page;
  beforeAll(async () => {
    other = await openProfile(app().url);
    one = first();
    two = await other.page();
    await signInOnScreen(one, app().url, family);
    await workerReady(one);
    await addChildByHand(one, app().url, { name: 'Zara', asked: daysAgo(30) });
    await signInOnScreen(two, app().url, family);
    await workerReady(two);
    // The child comes by sync, like everything of the home.
    await two.getByRole('heading', { level: 1, name: 'Zara’s plan' }).waitFor({ state: 'attached' });
    for (const page of [one, two]) await page.getByRole('link', { name: 'Me', exact: true }).click();
  });
  afterAll(async () => {
    await other?.dispose();
  });

  it('has the answers of both on both, by a code from paper, and no other code opens them', async () => {
    await write(one, 'Badgers');
    await goInApp(one, '/me/account');
    await press(one, 'Make my code');
    const code = (await one.locator('.lock-code').innerText()).trim().split(/\s+/).join('-');
    expect(code).toMatch(/^([A-Z2-9]{4}-){2}[A-Z2-9]{4}$/);
    await press(one, 'I have written it down');
    await one.getByRole('heading', { name: 'This phone has joined' }).waitFor();
    await write(two, 'Lighthouses');
    await goInApp(two, '/me/account');
    await two.getByLabel('Your code').fill('AAAA-BBBB-CCCC');
    await press(two, 'Join my answers');
    await two.getByText('That code did not open them', { exact: false }).first().waitFor();
    await two.getByLabel('Your code').fill(code.toLowerCase());
    await press(two, 'Join my answers');
    await two.getByRole('heading', { name: 'This phone has joined' }).waitFor();
    await see(two, 'Badgers');
    await see(one, 'Lighthouses');
  });

  it('keeps what both say with no signal, and she chooses when they meet again', async () => {
    await goInApp(one, question);
    await press(one, 'Keep both');
    await two.getByRole('button', { name: 'Keep both' }).waitFor({ state: 'detached' });
    for (const page of [one, two]) await page.context().setOffline(true);
    await write(one, 'Maps');
    await write(two, 'Tunnels');
    for (const page of [one, two]) await page.context().setOffline(false);
    await see(one, 'Tunnels');
    await see(two, 'Maps');
    await two.getByRole('listitem').filter({ hasText: 'Maps' }).getByRole('button', { name: 'Keep this one' }).click();
    await press(two, 'Yes, keep only this');
    await one.getByRole('heading', { name: 'There are two answers' }).waitFor({ state: 'detached' });
    await one.getByRole('heading', { level: 2, name: 'More ways to answer' }).waitFor();
    expect(await one.getByLabel('Your words', { exact: true }).inputValue()).toBe('Maps');
  });

  it('takes her answers out of the account, and keeps them on both phones', async () => {
    await goInApp(one, '/me/account');
    await one.getByText('Take my answers out', { exact: true }).click();
    await press(one, 'Take my answers out of my account');
    await press(one, 'Yes, take them out');
    await one.getByRole('heading', { name: 'Start on this phone' }).waitFor();
    await goInApp(two, '/me/account');
    await two.getByRole('heading', { name: 'Start on this phone' }).waitFor();
    await goInApp(two, question);
    await two.getByLabel('Your words', { exact: true }).waitFor();
    expect(await two.getByLabel('Your words', { exact: true }).inputValue()).toBe('Maps');
  });
});
