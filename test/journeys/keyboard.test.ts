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
    await page().getByRole('group', { name: 'Text size' }).waitFor();
    await tabTo(/Bigger/);
    await page().keyboard.press('Enter');
    await page().getByText('110%').waitFor();
    await page().keyboard.press('Escape');
    expect(await page().evaluate(() => document.documentElement.style.getPropertyValue('--size'))).toBe('1.1');
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

  it('a parent goes from the ladder to a kind, compares two, and puts one on their list', async () => {
    await page().goto(`${app().url}/places`);
    for (const kind of [/^\s*SEND Unit/, /^\s*Specialist Resource Provision/]) {
      await page().getByRole('heading', { level: 1, name: 'Kinds of school' }).waitFor();
      await tabTo(kind);
      await page().keyboard.press('Enter');
      await page().getByRole('heading', { name: 'What we know' }).waitFor();
      // A screen reader begins with the name of the page it has come to.
      expect(await page().evaluate(() => document.activeElement?.tagName)).toBe('H1');
      await tabTo(/Compare this/);
      await page().keyboard.press('Enter');
      await page().getByText('This is in your compare list').waitFor();
      await page().goBack();
    }
    await tabTo(/^\s*Compare\s*$/);
    await page().keyboard.press('Enter');
    await page().getByRole('table').waitFor();
    await tabTo(/^The table/);
    await page().keyboard.press('ArrowRight');
    await tabTo(/Give it a name/);
    await page().keyboard.type('For the review');
    await page().keyboard.press('Enter');
    await page().getByText('This one is saved as For the review.').waitFor();

    await page().goto(`${app().url}/places/preference`);
    await page().getByLabel('Name of a school, a town or a kind').waitFor();
    await tabTo(/Name of a school, a town or a kind/);
    await page().keyboard.type('send unit');
    await tabTo(/^\s*SEND Unit/);
    await page().keyboard.press('Enter');
    await page().getByLabel('Why SEND Unit?').waitFor();
    await tabTo(/Why SEND Unit/);
    await page().keyboard.type('Her friends go there.');
    await page().locator('.preference-list').getByText('Saved on this phone.').waitFor();
  });

  it('a parent finds help by typing and by answering, and saves who may help', async () => {
    await page().goto(`${app().url}/help`);
    await page().getByRole('searchbox').waitFor();
    await tabTo(/What are you looking for/);
    await page().keyboard.type('my child is out of school');
    const best = page().getByRole('region', { name: /may help most$/ });
    await best.getByRole('link', { name: 'Herts SENDIASS' }).waitFor();
    await tabTo(/^\s*Save Herts SENDIASS/);
    await page().keyboard.press('Enter');
    await best.getByRole('button', { name: 'Saved Herts SENDIASS' }).waitFor();

    await page().goto(`${app().url}/help/find`);
    await page().getByRole('heading', { name: 'What is it about?' }).waitFor();
    for (const [words, next] of [
      [/School or nursery/, 'What is happening at school or nursery?'],
      [/My child is out of school/, 'Why is your child not at school?'],
      [/It is too hard for them to go/, 'When school is too hard to go to'],
    ] as const) {
      await tabTo(words);
      await page().keyboard.press('Enter');
      await page().getByRole('heading', { level: 1, name: next }).waitFor();
      expect(await page().evaluate(() => document.activeElement?.textContent)).toBe(next);
    }
    await tabTo(/01992 555847/);
  });
});
