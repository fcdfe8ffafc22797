import type { Page } from 'playwright-core';
import { addDays } from '../../src/domain/calendar-date.ts';
import { today, typeDate } from './person.ts';

/** What a family writes on the screens beside dates: calls, letters, comments on a plan, messages. */

type Call = { who: string; said: string; promise?: string; photo?: string };

/** A picture as a camera's app would give it: drawn by the browser, so that it can be read and made smaller. */
async function drawPhoto(page: Page, words: string): Promise<Buffer> {
  const address = await page.evaluate((text) => {
    const canvas = document.createElement('canvas');
    canvas.width = 2400;
    canvas.height = 1800;
    const paper = canvas.getContext('2d');
    if (!paper) throw new Error('no canvas');
    paper.fillStyle = '#f2e6c9';
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.fillStyle = '#15241f';
    paper.font = '120px sans-serif';
    paper.fillText(text, 160, 400);
    return canvas.toDataURL('image/jpeg', 0.9);
  }, words);
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

/** Into the log; comes to rest on the list. A promise is for in a week. */
export async function writeCall(page: Page, url: string, { who, said, promise, photo }: Call): Promise<void> {
  await page.goto(`${url}/log/add`);
  await page.getByRole('radio', { name: 'Call' }).check();
  await page.getByLabel('Who was it?').fill(who);
  await page.getByLabel('What was said?').fill(said);
  if (promise) {
    await page.getByRole('button', { name: 'Add a promise' }).click();
    await page.getByLabel('What will they do?').fill(promise);
    const day = await page.locator('input[id$="-by"]').getAttribute('id');
    await typeDate(page, day ?? '', addDays(today(), 7));
  }
  if (photo) {
    const buffer = await drawPhoto(page, photo);
    const files = page.locator('input[type="file"]').first();
    await files.setInputFiles({ name: 'letter.jpg', mimeType: 'image/jpeg', buffer });
    await page.getByRole('button', { name: /^Take it out/ }).waitFor();
  }
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Calls and letters' }).waitFor();
}

/** Asks for the records of the child: the one letter that fits every case. Gives the address of the kept letter. */
export async function writeRecordsLetter(page: Page, url: string, signs: string): Promise<string> {
  await page.goto(`${url}/letters/write/ask-records`);
  const keep = page.getByRole('button', { name: 'Keep this letter' });
  await keep.waitFor();
  await page.getByRole('radio', { name: 'Everything' }).check();
  await page.getByLabel('Name of the person who signs').fill(signs);
  await keep.click();
  await page.waitForURL(/\/letters\/[0-9a-f-]{36}$/);
  return page.url();
}

/** Beside the first sentence of the newest plan that holds the words. */
export async function commentOnPlan(page: Page, url: string, sentence: string, words: string): Promise<void> {
  await page.goto(`${url}/plan`);
  await page
    .getByRole('region', { name: /newest first/ })
    .getByRole('link')
    .first()
    .click();
  await page.getByRole('checkbox', { name: /^Say what you think/ }).check();
  await page.getByRole('button', { name: sentence }).first().click();
  await page.getByLabel('What would you like to say?').fill(words);
  await page.getByLabel('What would you like to say?').blur();
  await page.locator('.comment-box').getByText('Saved on this phone.').waitFor();
}

export async function writeMessage(page: Page, url: string, words: string): Promise<void> {
  await page.goto(`${url}/messages/write`);
  await page.getByLabel('Your message').fill(words);
  await page.getByRole('button', { name: 'Send to the council' }).click();
  await page.locator('.conversation').getByText(words).waitFor();
}

/** What only this family has: a call with a promise, a kept letter, a conversation, the newest plan. Gives their addresses. */
export async function writeOwnPapers(page: Page, url: string): Promise<string[]> {
  const path = () => page.url().slice(url.length);
  await writeCall(page, url, { who: 'Sam Willow', said: 'The bus comes on Monday.', promise: 'Ring back' });
  await page.getByRole('link', { name: /^Sam Willow/ }).click();
  await page.getByText('The bus comes on Monday.').waitFor();
  const call = path();
  await writeRecordsLetter(page, url, 'Sana Testwell');
  const letter = path();
  await writeMessage(page, url, 'Who runs the review?');
  const conversation = path();
  await page.goto(`${url}/plan`);
  const plans = page.getByRole('region', { name: /newest first/ });
  await plans.getByRole('link').first().click();
  await page.waitForURL(/\/plan\/plan-/);
  const plan = path();
  return [call, letter, conversation, plan, `${plan}/comments`, `${plan}/thread`, `${plan}/words`];
}
