import { describe, expect, it } from 'vitest';
import questions from '../../locales/en-GB/me-questions.json' with { type: 'json' };
import { keepPicture } from '../support/chromium-profile.ts';
import { journey } from '../support/journey.ts';
import { goInApp, sittingOf } from '../support/own-words.ts';
import { addChildByHand, daysAgo } from '../support/person.ts';
import { cutOff } from '../support/screen-faults.ts';

const { app, page } = journey();

/** A4 with a home printer's edge, as wide as Chromium lays it out. */
const paper = { width: 680, height: 1000 };

/** What is on the paper that can only be pressed, and what does not fit on it. */
async function onPaper(name: string): Promise<{ cut: string[]; pressed: string[]; words: string }> {
  await page().emulateMedia({ media: 'print' });
  await page().setViewportSize(paper);
  await keepPicture(page(), `me-printed-${name}`);
  const pressed = await page()
    .locator('nav, button, input, select')
    .evaluateAll((all) =>
      all
        // A card that lies on a pile, and a chosen one, are their answer: they may be pressed on the screen.
        .filter((one) => !one.closest('.me-pile, .me-circle, .me-choice, .hidden-visually'))
        .filter((one) => one.checkVisibility() && one.getClientRects().length > 0)
        .map((one) => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? one.tagName),
    );
  const found = { cut: await cutOff(page()), pressed, words: await page().locator('main').innerText() };
  await page().setViewportSize({ width: 360, height: 740 });
  await page().emulateMedia({ media: null });
  return found;
}

const opened = (name: string) => page().getByRole('heading', { level: 1, name }).waitFor();

describe('This is Me on paper', () => {
  const words = 'Bella is my dog.\nShe waits for me at the red door.';

  it('prints a question with its answer and who said it', async () => {
    await addChildByHand(page(), app().url, { name: 'Sam', asked: daysAgo(30) });
    await goInApp(page(), '/me');
    const sitting = sittingOf(page());
    await sitting.pick('m-people', 3);
    await sitting.sort('m-interests', 4);
    await sitting.write('m-three-things', words);
    for (const question of ['m-people', 'm-interests', 'm-three-things'] as const) {
      await goInApp(page(), `/me/q/${question}`);
      await opened(questions[question].text);
      await page().getByText('In my own words', { exact: true }).waitFor();
      const found = await onPaper(question);
      expect(found).toMatchObject({ cut: [], pressed: [] });
      expect(found.words).toContain('In my own words');
      expect(found.words).not.toContain('More ways to answer');
    }
  });

  it('prints every line they wrote, and no box that hides the rest', async () => {
    const long = Array.from({ length: 40 }, (_, line) => `Line ${line + 1}`).join('\n');
    await sittingOf(page()).rewrite('m-three-things', long);
    await page().emulateMedia({ media: 'print' });
    const hidden = await page()
      .locator('textarea')
      .first()
      .evaluate((box) => box.scrollHeight - box.clientHeight);
    expect(hidden).toBeLessThanOrEqual(1);
    await page().emulateMedia({ media: null });
  });

  it('prints the list of questions with what is answered, open', async () => {
    await goInApp(page(), '/me');
    await page().getByRole('button', { name: 'For ages 8 to 13' }).click();
    await page().getByRole('heading', { level: 2, name: 'My questions' }).waitFor();
    const found = await onPaper('list');
    expect(found).toMatchObject({ cut: [], pressed: [] });
    expect(found.words).toContain(questions['m-three-things'].text);
    expect(found.words).toContain('1 answered');
  });

  it('prints a shared page and the guide for the adult', async () => {
    await goInApp(page(), '/me/share');
    await page().getByRole('checkbox', { name: questions['m-three-things'].text }).check();
    await page().getByRole('checkbox', { name: 'My home' }).check();
    await page().getByRole('button', { name: 'See what will go' }).click();
    await page().getByRole('button', { name: 'Share now' }).click();
    await page().getByText('You shared it. You can see it in the list.').waitFor();
    await goInApp(page(), '/me/shared');
    await opened('What Sam has shared');
    const shared = await onPaper('shared');
    expect(shared).toMatchObject({ cut: [], pressed: [] });
    expect(shared.words).toContain('Line 40');
    await goInApp(page(), '/me/adult');
    await opened('For the adult who helps');
    expect(await onPaper('adult')).toMatchObject({ cut: [], pressed: [] });
  });
});
