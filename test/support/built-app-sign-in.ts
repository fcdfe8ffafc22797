import type { Page } from 'playwright-core';

type Mail = { to: string; subject: string; text: string };

/** The code of the newest mail to this address, read from the demo's post as a family in the demo does. */
export async function codeSentTo(url: string, email: string): Promise<string> {
  const answer = await fetch(`${url}/api/demo/post`);
  if (!answer.ok) throw new Error(`The demo's post answered ${answer.status}: is DEMO on?`);
  const mails: Mail[] = await answer.json();
  const mail = mails.find(({ to }) => to === email);
  const [code] = /\b\d{6}\b/.exec(`${mail?.subject} ${mail?.text}`) ?? [];
  if (!code) throw new Error(`No mail with a code came to ${email}.`);
  return code;
}

/** Signs in on the screen, by e-mail code, and comes to rest on Home. The app needs DEMO=1. */
export async function signInOnScreen(page: Page, url: string, email: string): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.locator('#email').fill(email);
  await page.locator('#email').press('Enter');
  await page.locator('#code').waitFor();
  await page.locator('#code').fill(await codeSentTo(url, email));
  await page.locator('#code').press('Enter');
  await page.waitForURL(`${url}/`);
}
