import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { BuiltApp } from '../support/built-app.ts';
import { openProfile, type Profile, workerReady } from '../support/chromium-profile.ts';
import { startJourneyApp } from '../support/journey-app.ts';
import { addChildByHand, chooseKind, daysAgo, longDay, typeDate, writeDown } from '../support/person.ts';

describe('a parent with no account, no council and no signal', () => {
  const asked = daysAgo(30);
  let app: BuiltApp;
  let profile: Profile;
  let page: Page;

  beforeAll(async () => {
    app = await startJourneyApp();
    profile = await openProfile(app.url);
    page = await profile.page();
    await page.goto(app.url);
    await workerReady(page);
    await app.kill();
  });

  afterAll(async () => {
    await profile?.dispose();
    await app?.dispose();
  });

  it('adds a child and one date, and sees the 6, 16 and 20 week dates', async () => {
    await addChildByHand(page, app.url, { name: 'Amira', asked });
    await page.getByText('Week 5').waitFor();
    expect(await page.locator('.hero').innerText()).toContain(longDay(addDays(asked, 42)));
    await page.getByRole('link', { name: 'Steps', exact: true }).click();
    const steps = await page.locator('.steps').innerText();
    for (const weeks of [6, 16, 20]) expect(steps).toContain(longDay(addDays(asked, weeks * 7)));
    expect(steps).toContain('You are here');
  });

  it('is shown how each date was worked out, with the law and where it was read', async () => {
    await page.getByRole('link', { name: 'The final plan' }).click();
    const working = await page.locator('#working').innerText();
    expect(working).toContain(`20 weeks from ${longDay(asked)}; the last day is ${longDay(addDays(asked, 140))}`);
    expect(working).toContain('SEND Regulations 2014, regulation 13');
    expect(await page.locator('#working a').first().getAttribute('href')).toMatch(/^https?:/);
  });

  it('finds everything again after closing and opening', async () => {
    await profile.reopen();
    page = await profile.page();
    await page.goto(`${app.url}/`);
    await page.getByText('Week 5').waitFor();
  });

  it('is asked kindly about a day that has not come, and may keep it', async () => {
    await page.goto(`${app.url}/steps/add`);
    await chooseKind(page, 'The council said yes to an assessment');
    await typeDate(page, 'date', daysAgo(-3));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('This day has not come yet.').waitFor();
    await page.getByRole('button', { name: 'Yes, save it like this' }).click();
    await page
      .getByText(longDay(daysAgo(-3)))
      .first()
      .waitFor();
  });

  it('is told which box to look at when a day does not exist, and loses no word', async () => {
    await page.goto(`${app.url}/steps/add`);
    await chooseKind(page, 'A draft plan came');
    await page.getByLabel('Your own words, if you like').fill('It was in the blue folder.');
    for (const [box, value] of [
      ['#date', '30'],
      ['#date-month', '2'],
      ['#date-year', '2026'],
    ] as const)
      await page.fill(box, value);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('link', { name: 'That is not a real day' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('date');
    expect(await page.getByLabel('Your own words, if you like').inputValue()).toBe('It was in the blue folder.');
  });

  it('writes down a letter, changes it and takes it away again', async () => {
    await page.goto(`${app.url}/steps`);
    await writeDown(page, 'A review meeting', daysAgo(2), 'Mr Osei chaired.');
    await page.getByText('Mr Osei chaired.').waitFor();
    await page.getByRole('link', { name: 'Change this The review meeting' }).click();
    await page.getByLabel('Your own words, if you like').fill('Mr Osei chaired. Grandma came.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Grandma came.').waitFor();
    await page.getByRole('link', { name: 'Change this The review meeting' }).click();
    await page.getByRole('button', { name: 'Remove this' }).click();
    await page.getByRole('button', { name: 'Yes, remove it' }).click();
    await page.getByRole('heading', { name: 'What is written down' }).waitFor();
    expect(await page.getByText('Grandma came.').count()).toBe(0);
  });

  it('takes everything off the phone and is back at the start', async () => {
    await page.goto(`${app.url}/settings/erase`);
    await page.getByLabel('Yes, I want to take everything off this phone').check();
    await page.getByRole('button', { name: 'Take everything off' }).click();
    await page.waitForURL('**/welcome');
    await page.goto(`${app.url}/`);
    await page.getByRole('heading', { name: 'See where your child’s plan is' }).waitFor();
  });
});
