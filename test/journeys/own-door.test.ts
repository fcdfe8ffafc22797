import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { workerReady } from '../support/chromium-profile.ts';
import { journey } from '../support/journey.ts';
import { addChildByHand, daysAgo } from '../support/person.ts';

const mine = ['fish', 'moon', 'key', 'moon'];
const answer = 'Badgers under the old railway bridge';
const drawn = 'The badger has a lantern';
/** Written past the app, so that the search is known to find what lies in the open. */
const inTheOpen = 'Canary in the open storage';

/** Every file of the browser's profile that holds one of the texts, as bytes of UTF-8 or UTF-16. */
function filesHolding(folder: string, texts: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const found = statSync(join(folder, name), { throwIfNoEntry: false });
    return found?.isFile() ?? false;
  });
  return files.flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    return texts
      .filter((text) => bytes.includes(Buffer.from(text, 'utf8')) || bytes.includes(Buffer.from(text, 'utf16le')))
      .map((text) => `${name}: ${text}`);
  });
}

const press = async (page: Page, ...names: string[]) => {
  for (const name of names) await page.getByRole('main').getByRole('button', { name, exact: true }).click();
};
/** The box itself says so; elsewhere on the screen the words before it may still be said to be saved. */
const wordsSaved = (page: Page) =>
  page
    .locator('.field')
    .filter({ has: page.getByLabel('Your words') })
    .getByRole('status')
    .filter({ hasText: 'Saved on this phone.' })
    .waitFor();
const openDoor = async (page: Page) => press(page, ...mine, 'Open my door');
/** A parent who has an account of their own, by the code of the demo's post. */
async function signIn(page: Page, url: string): Promise<void> {
  const email = 'parent@demo.waymark.example';
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('Your email address').fill(email);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.getByLabel('The 6 numbers').waitFor();
  const post = (await (await fetch(`${url}/api/demo/post`)).json()) as { to: string; text: string }[];
  const code = post.find(({ to }) => to === email)?.text.match(/\b\d{6}\b/)?.[0];
  await page.getByLabel('The 6 numbers').fill(code ?? '');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(`${url}/`);
}
const doorIsShut = (page: Page) => page.getByRole('heading', { level: 1, name: 'This door is closed' }).waitFor();

describe('a young person’s answers on the phone of a parent', () => {
  const { app, profile, page: first } = journey({ demo: true });
  let page: Page;
  let code = '';

  it('are written, and locked with pictures', async () => {
    page = first();
    await page.goto(app().url);
    await workerReady(page);
    await addChildByHand(page, app().url, { name: 'Zara', asked: daysAgo(30) });
    await page.evaluate((text) => localStorage.setItem('canary', text), inTheOpen);
    await page.goto(`${app().url}/me/q/m-interests`);
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    await page.getByLabel('Your words').fill(answer);
    await wordsSaved(page);
    await page.goto(`${app().url}/me/lock`);
    await page.getByRole('button', { name: 'Pictures' }).click();
    await press(page, ...mine, 'These are mine');
    await press(page, ...mine, 'Put the lock on');
    code = (await page.locator('.lock-code').innerText()).trim().split(/\s+/).join('-');
    expect(code).toMatch(/^([A-Z2-9]{4}-){2}[A-Z2-9]{4}$/);
    await press(page, 'I have kept it');
    await page.goto(`${app().url}/me/q/m-interests`);
    await doorIsShut(page);
    await openDoor(page);
    await page.getByLabel('Your words').waitFor();
    expect(await page.getByLabel('Your words').inputValue()).toBe(answer);
    await page.getByLabel('Your words').fill(`${answer}. ${drawn}`);
    await wordsSaved(page);
    await page.getByRole('button', { name: 'Close my door' }).click();
    await doorIsShut(page);
  });

  it('stay behind the door whatever the parent opens, signs into or leaves', async () => {
    for (const at of ['/', '/settings', '/settings/storage', '/log']) {
      await page.goto(`${app().url}${at}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    await page.goto(`${app().url}/me`);
    await doorIsShut(page);
    await signIn(page, app().url);
    await page.goto(`${app().url}/me`);
    await doorIsShut(page);
    await page.goto(`${app().url}/settings`);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Yes, sign out' }).click();
    await page.getByRole('link', { name: 'Sign in', exact: true }).waitFor();
    await page.goto(`${app().url}/me/q/m-interests`);
    await doorIsShut(page);
    expect(await page.getByLabel('Your words').count()).toBe(0);
  });

  it('leave no word, no order of pictures and no code in anything the browser keeps', async () => {
    await profile().reopen();
    page = await profile().page();
    await page.goto(`${app().url}/me`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await profile().browser().close();
    const secrets = [
      answer,
      'old railway bridge',
      drawn,
      mine.join(' '),
      mine.join(','),
      code,
      code.replaceAll('-', ''),
    ];
    expect(filesHolding(profile().folder, secrets)).toEqual([]);
    expect(filesHolding(profile().folder, [inTheOpen])).not.toEqual([]);
    await profile().reopen();
    page = await profile().page();
  });

  it('open to their pictures the next morning, and are gone for good when everything is taken off', async () => {
    await page.goto(`${app().url}/me/q/m-interests`);
    await doorIsShut(page);
    await openDoor(page);
    await page.getByLabel('Your words').waitFor();
    expect(await page.getByLabel('Your words').inputValue()).toContain(drawn);
    await page.goto(`${app().url}/settings/erase`);
    await page.getByLabel('Yes, I want to take everything off this phone').check();
    await page.getByRole('button', { name: 'Take everything off' }).click();
    await page.waitForURL('**/welcome');
    const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(names.filter((name) => name?.startsWith('waymark-own'))).toEqual([]);
  });
});
