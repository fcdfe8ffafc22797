import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import words from '../../locales/en-GB/steps.json' with { type: 'json' };
import { addDays, type CalendarDate } from '../../src/domain/calendar-date.ts';
import { type DeadlineId, deadlineIds } from '../../src/domain/clocks/deadline.ts';
import type { CaseEvent } from '../../src/domain/clocks/event.ts';
import { workOut } from '../../src/domain/clocks/work-out.ts';
import { type EventKind, planOf } from '../../src/domain/event-kinds.ts';
import { eventOfKind, type FieldValues } from '../../src/domain/event-of-kind.ts';
import { axeFaults, keepPicture } from '../support/chromium-profile.ts';
import { journey } from '../support/journey.ts';
import { goWithin, openAfresh, openWithin } from '../support/open-screen.ts';
import { addChildByHand, daysAgo, longDay, lookRoundWith, today, typeDate } from '../support/person.ts';

type Writing = { kind: EventKind; on: CalendarDate; values?: FieldValues; starts: DeadlineId[] };

const nextYear = String(Number(today().slice(0, 4)) + 1);
const on = (days: number) => daysAgo(days);

/** Amira, whose family types everything by hand: one thing that happened, and the clocks it starts. */
const typed: Writing[] = [
  { kind: 'advice-requested', on: on(20), values: { adviser: 'The school' }, starts: ['advice-due'] },
  { kind: 'draft-plan-served', on: on(3), starts: ['respond-to-draft'] },
  { kind: 'school-consulted', on: on(2), values: { school: 'Oak School' }, starts: ['school-reply'] },
  {
    kind: 'complaint-made',
    on: on(4),
    values: { stage: '1' },
    starts: ['complaint-acknowledgement', 'ombudsman'],
  },
  { kind: 'complaint-acknowledged', on: on(2), values: { stage: '1' }, starts: ['complaint-reply'] },
  { kind: 'access-request', on: on(5), starts: ['access-reply'] },
  { kind: 'mediation-asked', on: on(9), values: { told: on(8) }, starts: ['mediation-meeting'] },
  { kind: 'mediation-declined', on: on(1), starts: ['mediation-certificate-due'] },
  { kind: 'appeal-sent-to-council', on: on(6), starts: ['council-response'] },
  { kind: 'tribunal-order', on: on(5), values: { order: 'assess' }, starts: ['order-notify', 'order-final'] },
  { kind: 'tribunal-order', on: on(4), values: { order: 'make-plan' }, starts: ['order-draft'] },
  { kind: 'tribunal-order', on: on(3), values: { order: 'amend-contents' }, starts: ['order-amend'] },
  { kind: 'tribunal-order', on: on(2), values: { order: 'name-school' }, starts: ['order-name-school'] },
  { kind: 'reassessment-asked', on: on(4), starts: ['reassessment-answer'] },
  { kind: 'reassessment-agreed', on: on(1), starts: ['reassessment-plan'] },
  {
    kind: 'moving',
    on: on(-40),
    values: { aware: on(1) },
    starts: ['transfer-plan', 'new-council-tells', 'new-council-review'],
  },
  {
    kind: 'phase-transfer',
    on: today(),
    values: { transfer: 'primary-to-secondary', year: nextYear },
    starts: ['phase-transfer-plan'],
  },
];
const asked = on(30);
const fromAsking: DeadlineId[] = ['decide-to-assess', 'decide-not-to-issue', 'final-plan'];

/** Isla, whose plan the council's record holds. */
const reviewed: Writing[] = [
  {
    kind: 'review-meeting',
    on: on(-20),
    starts: ['review-papers', 'review-report', 'review-decision', 'amended-plan'],
  },
  { kind: 'amendment-notice-served', on: on(1), starts: ['respond-to-amendments'] },
];
const ofIslasRecord: DeadlineId[] = ['review-due', 'rights-pass'];
const ofRorysRecord: DeadlineId[] = ['contact-mediation', 'appeal'];

async function fill(page: Page, kind: EventKind, values: FieldValues): Promise<void> {
  for (const { id, as } of planOf(kind).fields ?? []) {
    const value = values[id];
    if (value === undefined) continue;
    if (as === 'date') await typeDate(page, id, value as CalendarDate);
    else if (as === 'text' || as === 'year') await page.fill(`#${id}`, value);
    else {
      const options = (words.options as Record<string, Record<string, string>>)[id] ?? {};
      for (const one of value.split(',')) await page.getByLabel(options[one] ?? one, { exact: true }).check();
    }
  }
}

async function write(page: Page, { kind, on, values = {} }: Omit<Writing, 'starts'>): Promise<void> {
  await goWithin(page, `/steps/add?kind=${kind}`);
  await page.getByRole('heading', { level: 1, name: words.kinds[kind] }).waitFor();
  if (planOf(kind).day !== 'none') await typeDate(page, 'date', on);
  await fill(page, kind, values);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const sure = page.getByRole('button', { name: 'Yes, save it like this' });
  const saved = page.getByRole('heading', { name: 'What is written down' });
  await sure.or(saved).first().waitFor();
  if (await sure.isVisible()) await sure.click();
  await saved.waitFor();
}

async function choose(page: Page, name: string): Promise<void> {
  await goWithin(page, '/steps');
  await page.locator('header .chip').first().click();
  await page
    .getByRole('button', { name, exact: true })
    .or(page.getByRole('link', { name, exact: true }))
    .first()
    .click();
  await goWithin(page, '/steps/dates');
  await page.getByRole('heading', { level: 1, name: `All of ${name}’s dates` }).waitFor();
}

/** Opens a date on the screen and gives all of its words. */
async function opened(page: Page, id: DeadlineId, which = 0): Promise<string> {
  const date = page.locator(`details[data-deadline="${id}"]`).nth(which);
  await date.locator('> summary').click();
  await date.locator('.working').waitFor();
  expect(await date.locator('.working a').first().getAttribute('href')).toMatch(/^https?:/);
  return date.innerText();
}

const dates = async (page: Page) => {
  await goWithin(page, '/steps/dates');
  await page.locator('.a-date').first().waitFor();
};

describe('every clock a family meets', () => {
  const { app, page } = journey({ demo: true, bypassCSP: true });
  const seen = new Set<DeadlineId>();

  it('shows what the council’s record of two children starts, each with its working', async () => {
    await lookRoundWith(page(), app().url, 'Isla and Rory');
    await choose(page(), 'Isla');
    for (const id of ofIslasRecord) {
      expect([id, await opened(page(), id)]).toEqual([id, expect.stringContaining('Where we read this')]);
      seen.add(id);
    }
    await choose(page(), 'Rory');
    for (const id of ofRorysRecord) {
      expect([id, await opened(page(), id)]).toEqual([id, expect.stringContaining('Counted from: ')]);
      seen.add(id);
    }
  });

  it('keeps the day on our own letter beside the council’s, and says what it would give', async () => {
    const { url } = app();
    await page().goto(`${url}/steps`);
    await page().getByRole('link', { name: 'My letter says another day The council said no to an assessment' }).click();
    await typeDate(page(), 'date', on(18));
    await page().getByRole('button', { name: 'Save', exact: true }).click();
    await page()
      .getByText(`Your letter says ${longDay(on(18))}.`, { exact: false })
      .waitFor();
    await dates(page());
    expect(await opened(page(), 'contact-mediation')).toContain('Counted from the day on your letter');
  });

  it('shows a decision with its two days, what can be appealed and who can help', async () => {
    const { url } = app();
    await page().goto(`${url}/rights`);
    await page().getByRole('heading', { name: 'The council said no to an assessment' }).waitFor();
    const text = await page().locator('main').innerText();
    expect(text).toContain('Speak to a mediation adviser');
    expect(text).toContain('Herts SENDIASS');
    await page().getByText('Judicial review').click();
    await page().getByText('Ask a lawyer.').waitFor();
    await keepPicture(page(), 'rights');
    await page().getByRole('link', { name: 'At 16: who decides' }).click();
    await page().getByText('16th birthday', { exact: true }).waitFor();
  });

  it('shows every clock of a review a family writes down', async () => {
    await choose(page(), 'Isla');
    for (const writing of reviewed) await write(page(), writing);
    await dates(page());
    for (const id of reviewed.flatMap(({ starts }) => starts)) {
      expect([id, await opened(page(), id)]).toEqual([id, expect.stringContaining('Where we read this')]);
      seen.add(id);
    }
  });

  it('shows every other clock from the family’s own typing, on the day the law gives', async () => {
    const { url } = app();
    await page().goto(`${url}/children/add`);
    await page().getByLabel('What shall we call your child?').fill('Amira');
    await typeDate(page(), 'date', asked);
    await page().getByRole('button', { name: 'Show the steps' }).click();
    await page().getByRole('heading', { level: 1, name: 'Amira’s plan' }).waitFor({ state: 'attached' });
    const events: CaseEvent[] = [{ type: 'request-received', date: asked }];
    for (const writing of typed) {
      await write(page(), writing);
      const event = eventOfKind(
        writing.kind,
        planOf(writing.kind).day === 'none' ? undefined : writing.on,
        writing.values,
      );
      if (event) events.push(event);
    }
    expect(events).toHaveLength(typed.length + 1);
    await dates(page());
    const due = workOut({ today: today(), events });
    for (const id of [...fromAsking, ...typed.flatMap(({ starts }) => starts)]) {
      const days = due.filter((one) => one.id === id).map((one) => longDay(one.due));
      const text = await opened(page(), id);
      expect([id, days.filter((day) => text.includes(day)).length > 0]).toEqual([id, true]);
      seen.add(id);
    }
    await keepPicture(page(), 'all-dates');
  });

  it('has shown all 33', () => {
    expect(deadlineIds.filter((id) => !seen.has(id))).toEqual([]);
  });
});

describe('when a day has passed, was met late, may take longer, or is read in two ways', () => {
  const { app, page } = journey({ bypassCSP: true });

  it('says late plainly and kindly, with a letter to start from and who can help', async () => {
    const { url } = app();
    await addChildByHand(page(), url, { name: 'Bo', asked: on(200) });
    await dates(page());
    const text = await opened(page(), 'decide-to-assess');
    expect(text).toContain('This day has passed');
    expect(text).toContain(`By law this was due on ${longDay(addDays(on(200), 42))}.`);
    expect(text).toContain('SENDIASS');
    const letter = page().locator('details[data-deadline="decide-to-assess"] .next-letters a').first();
    expect(await letter.getAttribute('href')).toBe('/letters/write/chase-assess-decision');
    await keepPicture(page(), 'date-late');
  });

  it('says that something was done, and how much later than the law says', async () => {
    await write(page(), { kind: 'assess-agreed', on: on(150) });
    await dates(page());
    expect(await opened(page(), 'decide-to-assess')).toContain('That is 8 days later than the law says');
    await keepPicture(page(), 'date-met-late');
  });

  it('says when the law may allow longer, why, and that it gives no new date', async () => {
    await write(page(), { kind: 'exception', on: on(140), values: { reason: 'absent', to: on(100) } });
    await dates(page());
    const text = await opened(page(), 'final-plan');
    expect(text).toContain('The law may allow longer');
    expect(text).toContain('It gives no new date');
    expect(text).toContain(longDay(addDays(on(200), 140)));
    await keepPicture(page(), 'date-exception');
  });

  it('shows both days where people read the law in two ways, the safe one first', async () => {
    await write(page(), { kind: 'draft-plan-served', on: on(3) });
    await dates(page());
    expect(await opened(page(), 'respond-to-draft')).toContain(
      `The safe date is ${longDay(on(-11))}. The other date you may hear is ${longDay(on(-12))}.`,
    );
    await keepPicture(page(), 'date-both-readings');
  });

  it('asks again for what a kind needs, and finds nothing wrong for anybody on these screens', async () => {
    const { url } = app();
    await page().goto(`${url}/steps/add?kind=tribunal-order`);
    await page().getByRole('button', { name: 'Save', exact: true }).click();
    await page().getByRole('link', { name: 'Choose what it is about' }).click();
    expect(await page().evaluate(() => document.activeElement?.id)).toBe('order');
    const faults: string[] = [];
    const look = async (size: string) => {
      for (const path of [
        '/steps/add',
        '/steps/add?group=tribunal',
        '/steps/add?kind=decision-letter',
        '/steps/dates',
        '/rights',
        '/rights/at-16',
      ]) {
        if (path === '/steps/add') await openAfresh(page(), `${url}${path}`);
        else await openWithin(page(), path);
        await page().evaluate(() => {
          for (const one of document.querySelectorAll('details')) one.open = true;
        });
        faults.push(...(await axeFaults(page())).map((fault) => `${size} ${path}: ${fault}`));
        const wider = await page().evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (wider > 0) faults.push(`${size} ${path}: ${wider} px wider than the screen`);
      }
    };
    await look('usual');
    await page().setViewportSize({ width: 320, height: 640 });
    await page().evaluate(() => localStorage.setItem('waymark-reading', JSON.stringify({ theme: 'dark', size: 300 })));
    await look('largest');
    expect(faults).toEqual([]);
  });
});
