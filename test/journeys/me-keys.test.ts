import { describe, expect, it } from 'vitest';
import { journey } from '../support/journey.ts';
import { goWithin } from '../support/open-screen.ts';
import { addChildByHand, daysAgo } from '../support/person.ts';

/** The two keys of a switch: on to the next thing, and press it. */
const next = 'Tab';
type Press = 'Space' | 'Enter';

describe('a young person with a switch', () => {
  const { app, page } = journey();

  const heading = (name: string) => page().getByRole('heading', { level: 1, name }).waitFor();

  /** Goes from one thing to the next until the one called so has its turn, and presses it. */
  async function reach(name: RegExp, press?: Press): Promise<void> {
    for (let turns = 0; turns < 250; turns += 1) {
      await page().keyboard.press(next);
      const words = await page().evaluate(() => {
        const at = document.activeElement as HTMLInputElement | null;
        // Past the last there is the page itself, which holds every word there is.
        if (!at || at === document.body) return '';
        return (at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? '').trim();
      });
      if (!name.test(words)) continue;
      if (press) await page().keyboard.press(press);
      return;
    }
    throw new Error(`the switch never came to ${name}`);
  }

  async function ask(question: string): Promise<void> {
    await goWithin(page(), `/me/q/${question}`);
    await page().locator('.me-panel').first().waitFor();
  }

  const focused = () => page().evaluate(() => document.activeElement?.textContent?.trim());

  it('chooses the questions that suit, and is taken to the start', async () => {
    await addChildByHand(page(), app().url, { name: 'Sam', asked: daysAgo(30) });
    await goWithin(page(), '/me');
    await page().getByRole('heading', { name: 'Which questions suit you?' }).waitFor();
    await reach(/^For ages 8 to 13/, 'Enter');
    await page().getByRole('heading', { name: 'My questions' }).waitFor();
    await expect.poll(focused).toBe('Start');
    await page().keyboard.press('Enter');
    await heading('What do you like to be called, and how do we say it?');
  });

  it('sorts cards onto piles, and takes one up again', async () => {
    await ask('m-senses');
    const pile = (name: string) => page().getByRole('region', { name, exact: true }).getByRole('button');
    await reach(/^fine for me$/i, 'Space');
    await expect.poll(() => pile('fine for me').count()).toBe(1);
    await page().keyboard.press('Enter');
    await expect.poll(() => pile('fine for me').count()).toBe(2);
    await reach(/^hard for me$/i, 'Space');
    await expect.poll(() => pile('hard for me').count()).toBe(1);
    await reach(/^Move /, 'Enter');
    await reach(/^not sure$/i, 'Space');
    await expect.poll(() => pile('fine for me').count()).toBe(1);
    await reach(/^My words$/, 'Space');
    await page().getByText('In my own words', { exact: true }).waitFor();
  });

  it('chooses a face, says whose words these are, and goes on', async () => {
    await ask('m-friends');
    await reach(/^not good$/i, 'Space');
    await page().getByRole('region', { name: 'Who said this?' }).waitFor();
    await reach(/^My words$/, 'Space');
    await page().getByText('In my own words', { exact: true }).waitFor();
    await reach(/^Next$/, 'Enter');
    await heading('What would you like to do more of after school?');
    // Another day: the turn comes first to what is chosen, and then to each other one.
    await ask('m-friends');
    await reach(/^good$/i, 'Space');
    await expect.poll(() => page().getByRole('radio', { name: 'good', exact: true }).isChecked()).toBe(true);
  });

  it('comes to each choice once, and then to what follows', async () => {
    await ask('m-online');
    await reach(/^good$/i);
    const turns: (string | undefined)[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      await page().keyboard.press(next);
      turns.push(await page().evaluate(() => document.activeElement?.closest('label')?.textContent?.trim()));
    }
    expect(turns).toEqual(['so-so', 'not good', 'not sure', undefined]);
  });

  it('draws a red star in a square', async () => {
    await ask('m-friends');
    await reach(/^Draw$/, 'Enter');
    const drawing = page().getByRole('region', { name: 'Drawing' });
    await drawing.getByRole('radio', { name: 'Shapes' }).waitFor();
    await reach(/^Shapes$/, 'Space');
    await reach(/^star$/i, 'Space');
    await reach(/^red$/i, 'Space');
    await reach(/^Row 2, square 2/, 'Enter');
    await drawing.getByRole('button', { name: 'Row 2, square 2: red star' }).waitFor();
    await drawing.getByText('Saved on this phone.').waitFor();
  });

  it('shares one answer, after looking at it, and takes it back', async () => {
    await goWithin(page(), '/me/share');
    await page().getByRole('group', { name: 'Which pages do you want to share?' }).waitFor();
    await reach(/^How are these for you\?$/, 'Space');
    await reach(/^My home/, 'Space');
    await reach(/^See what will go$/, 'Enter');
    await page().getByRole('heading', { name: 'Look before you share' }).waitFor();
    await reach(/^Share now$/, 'Space');
    await page().getByText('You shared it. You can see it in the list.').waitFor();
    await reach(/^Take it back$/, 'Enter');
    await reach(/^Yes, take it back$/, 'Enter');
    await page().getByText('You took it back. Your answer is still in here.').waitFor();
  });

  it('locks the door with pictures, and opens it again', async () => {
    const mine = [/^fish$/, /^moon$/, /^cat$/, /^key$/];
    await goWithin(page(), '/me/lock');
    await page().getByRole('heading', { name: 'Which lock do you like?' }).waitFor();
    await reach(/^Pictures/, 'Enter');
    for (const done of [/^These are mine$/, /^Put the lock on$/]) {
      for (const picture of mine) await reach(picture, 'Space');
      await reach(done, 'Enter');
    }
    await page().locator('.lock-code').waitFor();
    await reach(/^I have kept it$/, 'Enter');
    await page().getByRole('heading', { name: 'Your lock is on: pictures' }).waitFor();
    await reach(/^Close my door$/, 'Enter');
    await heading('This door is closed');
    for (const picture of mine) await reach(picture, 'Space');
    await reach(/^Open my door$/, 'Enter');
    await heading('My lock');
  });
});
