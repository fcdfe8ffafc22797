import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, calendarDate } from '../../src/domain/calendar-date.ts';
import { phone } from '../support/chromium-profile.ts';
import { type Journey, journey, onTheDay } from '../support/journey.ts';
import { addChildByHand, typeDate, writeDown } from '../support/person.ts';

const day = calendarDate;

/** A fresh phone that shows the calendar of `today`, on which a family has typed when they asked. */
async function phoneOn(here: Journey, today: CalendarDate, child: { name: string; asked: CalendarDate }) {
  const page = here.page();
  await onTheDay(page, today);
  await addChildByHand(page, here.app().url, child);
  return page;
}

/** What the page of all dates says of one of them, with its working open. */
async function workingOf(page: Page, url: string, id: string): Promise<string> {
  await page.goto(`${url}/steps/dates`);
  const one = page.locator(`[data-deadline="${id}"]`).first();
  await one.locator('summary').first().click();
  return one.innerText();
}

/** Answers what the letter still asks, keeps it and reads it. */
async function letter(page: Page, url: string, template: string): Promise<string> {
  await page.goto(`${url}/letters/write/${template}`);
  await page.getByRole('button', { name: 'Keep this letter' }).waitFor();
  for (let round = 0; round < 3; round += 1) {
    await page.getByRole('button', { name: 'Keep this letter' }).click();
    const open = page.locator('.summary a');
    await Promise.race([page.waitForURL(/\/letters\/[0-9a-f-]{36}/), open.first().waitFor()]);
    if (!page.url().includes('/letters/write/')) break;
    for (const link of await open.all()) await answer(page, ((await link.getAttribute('href')) ?? '').slice(1));
  }
  await page.waitForURL(/\/letters\/[0-9a-f-]{36}/);
  return page.locator('textarea#letter-text').inputValue();
}

async function answer(page: Page, id: string): Promise<void> {
  const field = page.locator(`#${id}`);
  if (await page.locator(`#${id}-month`).count()) return typeDate(page, id, day('2026-06-01'));
  const kind = await field.evaluate((one) => `${one.tagName} ${(one as HTMLInputElement).type}`);
  if (kind === 'INPUT radio') await field.check();
  else if (kind.startsWith('SELECT')) await field.selectOption({ index: 1 });
  else await field.fill(id.includes('name') ? 'Sana Testwell' : 'More help with talking.');
}

describe('from what a family types to the letter that rests on it', () => {
  const here = journey({ viewport: phone });

  it('a draft that came just before Christmas can be answered until New Year’s Day', async () => {
    const page = await phoneOn(here, day('2026-12-20'), { name: 'Amira', asked: day('2026-08-24') });
    await writeDown(page, 'A draft plan came', day('2026-12-18'));
    await page.goto(here.app().url);
    await page.getByText('It is your turn').waitFor();
    await page.getByText('Friday 1 January 2027').waitFor();
    expect(await workingOf(page, here.app().url, 'respond-to-draft')).toContain('Saturday 2 January 2027');
    const text = await letter(page, here.app().url, 'comment-draft');
    expect(text).toContain('18 December 2026');
    expect(text).toContain('1 January 2027');
  });

  it('a request on a leap day is counted to the 20th week, and the letter says both days', async () => {
    const page = await phoneOn(here, day('2028-07-25'), { name: 'Ben', asked: day('2028-02-29') });
    await page.getByText('Week 21').waitFor();
    const working = await workingOf(page, here.app().url, 'final-plan');
    expect(working).toContain('Tuesday 18 July 2028');
    expect(working).toContain('Tuesday 29 February 2028');
    const text = await letter(page, here.app().url, 'chase-final-plan');
    expect(text).toContain('29 February 2028');
    expect(text).toContain('18 July 2028');
    expect(text).toContain('regulation 13(2)');
  });

  it('a Tribunal date that falls in August moves to September, and mediation does not wait for it', async () => {
    const page = await phoneOn(here, day('2026-06-10'), { name: 'Cara', asked: day('2026-04-20') });
    await writeDown(page, 'The council said no to an assessment', day('2026-06-01'));
    await page.goto(here.app().url);
    await page.getByText('Saturday 1 August 2026').waitFor();
    const working = await workingOf(page, here.app().url, 'appeal');
    expect(working).toContain('Tuesday 1 September 2026');
    expect(working).toContain('August');
    await page.goto(`${here.app().url}/rights`);
    await page.getByText('Tuesday 1 September 2026').first().waitFor();
    const text = await letter(page, here.app().url, 'ask-mediation');
    expect(text).toContain('1 June 2026');
    expect(text).toContain('1 August 2026');
  });

  it('a notice of changes sent late does not move the twelve weeks, and the letter names them', async () => {
    const page = await phoneOn(here, day('2027-01-11'), { name: 'Dan', asked: day('2025-01-06') });
    await writeDown(page, 'The final plan came', day('2025-10-20'));
    await writeDown(page, 'A review meeting', day('2026-10-14'));
    await writeDown(page, 'Changes to the plan came for me to read', day('2026-11-25'));
    await writeDown(page, 'A letter about changes to the plan: the day on it', day('2026-11-25'));
    await page.goto(`${here.app().url}/review`);
    await page.getByText('Wednesday 6 January 2027').first().waitFor();
    const text = await letter(page, here.app().url, 'chase-review');
    expect(text).toContain('14 October 2026');
    expect(text).toContain('25 November 2026');
    expect(text).toContain('6 January 2027');
  });
});
