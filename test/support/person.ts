import type { Page } from 'playwright-core';
import words from '../../locales/en-GB/steps.json' with { type: 'json' };
import { addDays, type CalendarDate, formatLong, londonDate } from '../../src/domain/calendar-date.ts';
import { eventKinds, isEventKind } from '../../src/domain/event-kinds.ts';

/** What a person does on the screens, in the words they read there. */

export const today = (): CalendarDate => londonDate(new Date());
export const daysAgo = (days: number): CalendarDate => addDays(today(), -days);
export const longDay = (date: CalendarDate): string => formatLong(date, 'en-GB');

export async function typeDate(page: Page, id: string, date: CalendarDate): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  await page.fill(`#${id}`, String(Number(day)));
  await page.fill(`#${id}-month`, String(Number(month)));
  await page.fill(`#${id}-year`, year);
}

/** From Welcome to the first timeline, with nothing but a name and a date. */
export async function addChildByHand(
  page: Page,
  url: string,
  child: { name: string; asked: CalendarDate },
): Promise<void> {
  await page.goto(`${url}/welcome`);
  await page.getByRole('link', { name: 'Start with one date' }).click();
  await page.getByLabel('What shall we call your child?').fill(child.name);
  await typeDate(page, 'date', child.asked);
  await page.getByRole('button', { name: 'Show the steps' }).click();
  await page.getByRole('heading', { level: 1, name: `${child.name}’s plan` }).waitFor({ state: 'attached' });
}

/** On the page that asks what happened: straight from what is likely now, or through its group. */
export async function chooseKind(page: Page, label: string): Promise<void> {
  await page.getByText('What happened?').waitFor();
  const straight = page.getByRole('link', { name: label, exact: true });
  const found = Object.entries(words.kinds).find(([, one]) => one === label)?.[0];
  if (!isEventKind(found)) throw new Error(`nothing to write down is called "${label}"`);
  if ((await straight.count()) === 0) {
    const group = eventKinds[found].group;
    await page.getByRole('link', { name: words.groups[group], exact: true }).click();
  }
  await straight.click();
  await page.getByRole('heading', { level: 1, name: label }).waitFor();
}

export async function writeDown(page: Page, kind: string, date: CalendarDate, note = ''): Promise<void> {
  await page.getByRole('link', { name: 'Steps', exact: true }).click();
  await page.getByRole('link', { name: 'Write down a date' }).click();
  await chooseKind(page, kind);
  await typeDate(page, 'date', date);
  if (note) await page.getByLabel('Your own words, if you like').fill(note);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('heading', { name: 'What is written down' }).waitFor();
}

/** Through the real sign-in: the code goes by the demo's post, which the screen opens for the person. */
export async function lookRoundWith(page: Page, url: string, family: string): Promise<void> {
  await page.goto(`${url}/welcome`);
  await page.getByRole('link', { name: 'Look round with a made-up family' }).click();
  await page.getByRole('button', { name: family }).click();
  await page.getByRole('heading', { name: 'What you can do now' }).waitFor();
}
