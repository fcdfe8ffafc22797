import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { BuiltApp } from '../support/built-app.ts';
import { openProfile, type Profile, workerReady } from '../support/chromium-profile.ts';
import { startJourneyApp } from '../support/journey-app.ts';
import { daysAgo, longDay, lookRoundWith, writeDown } from '../support/person.ts';
import { runWaymark } from '../support/waymark-cli.ts';

type Shown = { child: { ref: string; forename: string }; events: { type: string; date: string }[] };

describe('a family whose council shares its record', () => {
  let app: BuiltApp;
  let mine: Profile;
  let theirs: Profile;
  let page: Page;
  let other: Page;

  beforeAll(async () => {
    app = await startJourneyApp({ demo: true });
    mine = await openProfile(app.url);
    theirs = await openProfile(app.url);
    page = await mine.page();
    other = await theirs.page();
  });

  afterAll(async () => {
    await mine?.dispose();
    await theirs?.dispose();
    await app?.dispose();
  });

  const waitForSync = (screen: Page) => screen.getByText('All saved on this phone and sent.').first().waitFor();

  it('signs in and sees the steps with the dates the council’s record gives', async () => {
    await lookRoundWith(page, app.url, 'Week 4.');
    await page.getByText('Week 4').waitFor();
    const name = (await page.locator('header .chip').first().innerText()).replace(/^.*:\s*/s, '').trim();
    const listed = await runWaymark(['list', '--json'], app.env);
    const child = (JSON.parse(listed.stdout) as { ref: string; forename: string }[]).find(
      (one) => one.forename === name,
    );
    const shown = JSON.parse((await runWaymark(['show', child?.ref ?? '', '--json'], app.env)).stdout) as Shown;
    const asked = calendarDate(shown.events.find((event) => event.type === 'request-received')?.date ?? '');
    await page.getByRole('link', { name: 'Steps', exact: true }).click();
    const steps = await page.locator('.steps').innerText();
    expect(steps).toContain(longDay(asked));
    for (const weeks of [6, 16, 20]) expect(steps).toContain(longDay(addDays(asked, weeks * 7)));
  });

  it('opens every screen and deep link with the server dead and the browser opened anew', async () => {
    await workerReady(page);
    await page.goto(`${app.url}/help`);
    await page.getByText('Herts SENDIASS').first().waitFor();
    await app.kill();
    await mine.reopen();
    page = await mine.page();
    await page.goto(`${app.url}/`);
    await page.getByText('Week 4').waitFor();
    for (const [path, words] of [
      ['/steps', 'You are here'],
      ['/steps/decision-to-assess', 'How we worked this out'],
      ['/steps/add', 'What happened?'],
      ['/help?q=sendiass', 'Herts SENDIASS'],
      ['/help/herts-sendiass', 'Check before you rely on it'],
      ['/settings', 'Your account'],
      ['/settings/storage', 'There is no lock yet'],
      ['/settings/about', 'What it is not'],
      ['/children/add', 'What shall we call your child?'],
    ] as const) {
      await page.goto(`${app.url}${path}`);
      await page.getByText(words).first().waitFor();
    }
  });

  it('writes down a letter and changes it with no signal', async () => {
    await page.goto(`${app.url}/`);
    await writeDown(page, 'The council said yes to an assessment', daysAgo(1), 'Phone call at nine.');
    await page.getByRole('link', { name: /^Change this/ }).click();
    await page.getByLabel('Your own words, if you like').fill('Phone call at nine. Letter to follow.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Letter to follow.').waitFor();
    await page
      .getByText(/Saved on this phone|All you wrote is saved/)
      .first()
      .waitFor();
  });

  it('shows it on the second phone once the server is back', async () => {
    await app.start();
    await page.reload();
    await waitForSync(page);
    await lookRoundWith(other, app.url, 'Week 4.');
    await other.getByRole('link', { name: 'Steps', exact: true }).click();
    await other.getByText('Letter to follow.').waitFor();
  });

  it('brings a refused change back with the words and the reason', async () => {
    await mine.browser().setOffline(true);
    await page.goto(`${app.url}/steps`);
    await page.getByRole('link', { name: /^Change this/ }).click();
    await page.getByLabel('Your own words, if you like').fill('She said before Christmas.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('She said before Christmas.').waitFor();

    await other.getByRole('link', { name: /^Change this/ }).click();
    await other.getByRole('button', { name: 'Remove this' }).click();
    await other.getByRole('button', { name: 'Yes, remove it' }).click();
    await waitForSync(other);

    await mine.browser().setOffline(false);
    await page.reload();
    await page.getByRole('link', { name: '1 thing you wrote could not be sent. See why.' }).click();
    await page.getByText('It was removed on another phone.').waitFor();
    await page.getByText('She said before Christmas.').waitFor();
    await page.getByRole('button', { name: 'I am done with this' }).click();
    await page.getByRole('button', { name: 'Yes, take it away' }).click();
    await page.getByText('Nothing is left here.').waitFor();
  });

  it('keeps both notes when two phones write at once, and lets the person put them together', async () => {
    const rewrite = async (screen: Page, words: string) => {
      await screen.getByRole('link', { name: /^Change this/ }).click();
      await screen.getByLabel('Your own words, if you like').fill(words);
      await screen.getByRole('button', { name: 'Save', exact: true }).click();
      await screen.getByText(words).waitFor();
    };
    await writeDown(page, 'A draft plan came', daysAgo(2), 'Draft read.');
    await waitForSync(page);
    await other.goto(`${app.url}/steps`);
    await other.getByText('Draft read.').waitFor();

    await mine.browser().setOffline(true);
    await rewrite(page, 'From Mum.');
    await rewrite(other, 'From Dad.');
    await waitForSync(other);
    await mine.browser().setOffline(false);
    await page.reload();
    await page.getByRole('link', { name: /^Two notes to choose from/ }).click();
    await page.locator('.note', { hasText: 'From Mum.' }).waitFor();
    await page.locator('.note', { hasText: 'From Dad.' }).waitFor();
    await page.getByRole('button', { name: 'Keep both, one after the other' }).click();
    await page.locator('.note').first().waitFor({ state: 'detached' });

    await other.reload();
    await other.getByText(/From Mum\.\s+From Dad\./).waitFor();
  });

  it('talks to nobody but its own server', () => {
    expect([...mine.strangers(), ...theirs.strangers()]).toEqual([]);
  });
});
