import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';

type Mail = { to: string; text: string };

/**
 * Asks for a code and reads it from the demo's post, as a family in the demo does. Waits for the mail, because the
 * server answers before it has sent it.
 */
export async function codeSentTo(url: string, email: string, ask: () => Promise<unknown>): Promise<string> {
  const before = (await codesSentTo(url, email)).length;
  await ask();
  for (let tries = 0; tries < 200; tries++) {
    const codes = await codesSentTo(url, email);
    if (codes.length > before && codes[0]) return codes[0];
    await pause(50);
  }
  throw new Error(`No mail with a code came to ${email}.`);
}

/** Newest first. */
async function codesSentTo(url: string, email: string): Promise<string[]> {
  const answer = await fetch(`${url}/api/demo/post`);
  if (!answer.ok) throw new Error(`The demo's post answered ${answer.status}: is DEMO on?`);
  const mails: Mail[] = await answer.json();
  return mails.filter(({ to }) => to === email).flatMap(({ text }) => /\b\d{6}\b/.exec(text) ?? []);
}

/** Signs in on the screen, by e-mail code, and comes to rest on Home. The app needs DEMO=1. */
export async function signInOnScreen(page: Page, url: string, email: string): Promise<void> {
  await page.goto(`${url}/sign-in`);
  const code = await codeSentTo(url, email, async () => {
    await page.locator('#email').fill(email);
    await page.locator('#email').press('Enter');
  });
  await page.locator('#code').fill(code);
  await page.locator('#code').press('Enter');
  await page.waitForURL(`${url}/`);
}
