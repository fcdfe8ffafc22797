import { describe, expect, it, onTestFinished } from 'vitest';
import { openProfile } from '../support/chromium-profile.ts';
import { journey } from '../support/journey.ts';
import { daysAgo, lookRoundWith } from '../support/person.ts';

describe('with the keyboard alone', () => {
  const { app, page } = journey({ demo: true });

  /** Presses Tab until what has the focus is called so. */
  async function tabTo(name: RegExp, on = page()): Promise<void> {
    for (let presses = 0; presses < 200; presses += 1) {
      await on.keyboard.press('Tab');
      // Past the last target the focus is on the page itself, which holds every word there is.
      if (await on.evaluate(() => document.activeElement === document.body)) continue;
      const words = await on.evaluate(() => {
        const at = document.activeElement as HTMLInputElement | null;
        return `${at?.getAttribute('aria-label') ?? ''} ${at?.labels?.[0]?.textContent ?? ''} ${at?.textContent ?? ''}`;
      });
      if (name.test(words)) return;
    }
    throw new Error(`the keyboard never came to ${name}`);
  }

  it('a parent adds a child, reads a step, changes the text size and writes down a letter', async () => {
    await page().goto(app().url);
    await page().getByRole('heading', { level: 1 }).waitFor();
    await tabTo(/Start with one date/);
    await page().keyboard.press('Enter');
    await page().getByLabel('What shall we call your child?').waitFor();
    await tabTo(/What shall we call your child/);
    await page().keyboard.type('Amira');
    const [year = '', month = '', day = ''] = daysAgo(30).split('-');
    await tabTo(/^\s*Day/);
    await page().keyboard.type(day);
    await tabTo(/Month/);
    await page().keyboard.type(month);
    await tabTo(/Year/);
    await page().keyboard.type(year);
    await page().keyboard.press('Enter');
    await page().getByText('Week 5').waitFor();

    await tabTo(/See what happens at this step/);
    await page().keyboard.press('Enter');
    await page().getByRole('heading', { name: 'What happens now' }).waitFor();
    expect(await page().evaluate(() => document.activeElement?.tagName)).toBe('H1');

    await page().keyboard.press('Shift+Tab');
    await page().evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo(/Reading/);
    await page().keyboard.press('Enter');
    await page().getByLabel('Text size', { exact: true }).waitFor();
    await page().getByLabel('Text size', { exact: true }).focus();
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('Escape');
    expect(await page().evaluate(() => document.documentElement.style.getPropertyValue('--size'))).toBe('1.25');
    expect(await page().evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('Reading');
  });

  it('a parent skips to the main part', async () => {
    await page().goto(`${app().url}/steps`);
    await page().getByRole('heading', { level: 1 }).waitFor();
    await page().keyboard.press('Tab');
    expect(await page().evaluate(() => document.activeElement?.textContent)).toBe('Skip to the main part');
    await page().keyboard.press('Enter');
    await page().keyboard.press('Tab');
    expect(await page().evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
  });

  it('a parent writes a call into the log', async () => {
    await page().goto(`${app().url}/log`);
    await page().getByRole('heading', { level: 1 }).waitFor();
    await tabTo(/Write it down/);
    await page().keyboard.press('Enter');
    await page().getByLabel('Who was it?').waitFor();
    await tabTo(/Call/);
    await page().keyboard.press('Space');
    await tabTo(/Who was it/);
    await page().keyboard.type('Sam Willow');
    await tabTo(/What was said/);
    await page().keyboard.type('It is with the panel.');
    await tabTo(/^\s*Save/);
    await page().keyboard.press('Enter');
    await page()
      .getByRole('link', { name: /Sam Willow/ })
      .waitFor();
  });

  it('a parent makes a letter and marks it as sent', async () => {
    await page().goto(`${app().url}/letters`);
    await page().getByRole('heading', { level: 1 }).waitFor();
    await tabTo(/Ask to see what is written down/);
    await page().keyboard.press('Enter');
    await page().getByRole('radio', { name: 'Everything' }).waitFor();
    await tabTo(/First and last name/);
    await page().keyboard.type('Amira Testwell');
    await tabTo(/Everything/);
    await page().keyboard.press('Space');
    await tabTo(/Name of the person who signs/);
    await page().keyboard.type('Sana Testwell');
    await tabTo(/Keep this letter/);
    await page().keyboard.press('Enter');
    await page().getByRole('button', { name: 'Mark as sent' }).waitFor();
    await tabTo(/Mark as sent/);
    await page().keyboard.press('Enter');
    await page().getByText('Sent on', { exact: false }).first().waitFor();
  });

  it('a parent comments on a sentence of a plan', async () => {
    const other = await openProfile(app().url);
    onTestFinished(() => other.dispose());
    const screen = await other.page();
    await lookRoundWith(screen, app().url, 'Year 6.');
    await screen.goto(`${app().url}/plan`);
    await screen.getByRole('region', { name: /newest first/ }).waitFor();
    await tabTo(/Changes the council wants to make/, screen);
    await screen.keyboard.press('Enter');
    await screen.getByRole('checkbox', { name: /^Say what you think/ }).waitFor();
    await tabTo(/Say what you think/, screen);
    await screen.keyboard.press('Space');
    await tabTo(/Mei-Lin has access to/, screen);
    await screen.keyboard.press('Enter');
    await screen.getByLabel('What would you like to say?').waitFor();
    // The box has the focus: nobody hunts for it.
    await screen.keyboard.type('Which adult, and when?');
    await tabTo(/Done/, screen);
    await screen.keyboard.press('Enter');
    await screen.getByRole('button', { name: /Mei-Lin has access to.*1 comment/ }).waitFor();
  });
});
