import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltApp } from '../support/built-app.ts';
import { keepPicture, openProfile, type Profile, workerReady } from '../support/chromium-profile.ts';
import { startJourneyApp } from '../support/journey-app.ts';
import { commentOnPlan, writeCall, writeMessage, writeRecordsLetter } from '../support/papers.ts';
import { lookRoundWith } from '../support/person.ts';

const said = 'She rang about the school bus.';
const hope = 'We want one person who answers us.';
const comment = 'Which adult, and on which days?';
const message = 'Please tell us who runs the review.';

describe('a family that writes on a train with no signal', () => {
  let app: BuiltApp;
  let phone: Profile;
  let tablet: Profile;
  let page: Page;
  let letter: string;

  beforeAll(async () => {
    app = await startJourneyApp({ demo: true });
    phone = await openProfile(app.url);
    page = await phone.page();
    await lookRoundWith(page, app.url, 'Year 6.');
    await page.getByText('All saved on this phone and sent.').first().waitFor();
    await workerReady(page);
  });

  afterAll(async () => {
    await phone?.dispose();
    await tablet?.dispose();
    await app?.dispose();
  });

  const entry = async (screen: Page) => {
    await screen.goto(`${app.url}/log`);
    await screen.getByRole('link', { name: /^Sam Willow/ }).click();
    await screen.getByText(said).waitFor();
  };

  /** The photo as the screen draws it: its width says that the bytes are whole. */
  const openPhoto = async (screen: Page): Promise<number> => {
    await screen.getByRole('button', { name: /^Open/ }).click();
    const picture = screen.locator('.kept-file img');
    await picture.waitFor();
    return picture.evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return image.naturalWidth;
    });
  };

  /** Everything that was written, each on its own screen. */
  async function findAll(screen: Page): Promise<void> {
    await entry(screen);
    await screen.goto(letter);
    await expect.poll(() => screen.locator('#letter-text').inputValue()).toContain('Sana Testwell');
    await screen.goto(`${app.url}/review/prepare`);
    const box = screen.getByLabel('What we would like to change');
    await expect.poll(() => box.inputValue()).toBe(hope);
    const tick = screen.getByRole('checkbox', { name: 'The list of calls and promises' });
    await expect.poll(() => tick.isChecked()).toBe(true);
    await screen.goto(`${app.url}/plan`);
    await screen.getByRole('link', { name: 'Say what you think of it' }).click();
    await screen.getByText(comment).first().waitFor();
    await screen.goto(`${app.url}/messages`);
    await screen.getByText(message).first().waitFor();
  }

  it('writes a call with a photo, a letter, words for the review, a tick, a comment and a message', async () => {
    await phone.browser().setOffline(true);
    await writeCall(page, app.url, { who: 'Sam Willow', said, promise: 'Ring back', photo: 'Bus pass' });
    letter = await writeRecordsLetter(page, app.url, 'Sana Testwell');
    await page.goto(`${app.url}/review/prepare`);
    // Before the words: it is written before them, and they say when they are saved.
    await page.getByRole('checkbox', { name: 'The list of calls and promises' }).check();
    await page.getByLabel('What we would like to change').fill(hope);
    await page.getByLabel('What we would like to change').blur();
    await page.locator('.sheet-family').getByText('Saved on this phone.').waitFor();
    await commentOnPlan(page, app.url, 'Mei-Lin has access to a social group', comment);
    await writeMessage(page, app.url, message);
    await page.getByText('Saved on this phone. Waiting to be sent.').waitFor();
    await keepPicture(page, 'offline-message');
  });

  it('closes the app, opens it with still no signal, and finds all of it, each with where it is', async () => {
    await phone.reopen();
    await phone.browser().setOffline(true);
    page = await phone.page();
    await findAll(page);
    await page.getByText(message).first().click();
    await page.getByText('Saved on this phone. Waiting to be sent.').waitFor();
    await entry(page);
    await page.locator('.kept-file').getByText('On this phone. It waits to be sent.').waitFor();
    expect(await openPhoto(page)).toBeGreaterThan(500);
    await page.getByText(/All you wrote is saved on this phone\./).waitFor();
    await keepPicture(page, 'offline-photo');
  });

  it('sends the words at once when the signal is back, while the photo still waits', async () => {
    await page.route('**/api/files/**', (route) => route.abort('connectionreset'));
    await phone.browser().setOffline(false);
    await page.getByText('All saved on this phone and sent.').first().waitFor();
    await page.locator('.kept-file').getByText('On this phone. It waits to be sent.').waitFor();
    tablet = await openProfile(app.url);
    const other = await tablet.page();
    await lookRoundWith(other, app.url, 'Year 6.');
    await findAll(other);
  });

  it('sends the photo too, and the family’s other phone opens it', async () => {
    await page.unroute('**/api/files/**');
    await page.reload();
    await page.locator('.kept-file').getByText('On this phone and sent.').waitFor();
    const other = await tablet.page();
    await entry(other);
    expect(await openPhoto(other)).toBeGreaterThan(500);
    await other.goto(`${app.url}/messages`);
    await other.getByText(message).first().click();
    await other.getByText('Sent. The council has not said yet that it has it.').waitFor();
  });

  it('talks to nobody but its own server', () => {
    expect([...phone.strangers(), ...tablet.strangers()]).toEqual([]);
  });
});
