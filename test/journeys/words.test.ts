import { beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, keepPicture, workerReady } from '../support/chromium-profile.ts';
import { journey } from '../support/journey.ts';
import { lookRoundWith } from '../support/person.ts';

const { app, profile, page } = journey({ demo: true, bypassCSP: true });

/** Where the browser drew the fine line under a word, in the window's own measure. */
const placeOf = (word: string) =>
  page().evaluate((wanted) => {
    const marked = CSS.highlights.get('terms');
    for (const range of marked ? [...marked] : []) {
      if (range.toString() !== wanted || !(range instanceof Range)) continue;
      const within = range.startContainer.parentElement;
      if (!within?.checkVisibility()) continue;
      within.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    return undefined;
  }, word);

describe('a parent who does not know a word, with no signal', () => {
  beforeAll(async () => {
    await lookRoundWith(page(), app().url, 'Year 6.');
    await page().getByText('All saved on this phone and sent.').first().waitFor();
    await workerReady(page());
    await profile().browser().setOffline(true);
    await page().goto(`${app().url}/help/herts-sendiass`);
  });

  it('presses the word where it stands and reads what it means, without leaving the page', async () => {
    const meaning = page().getByRole('dialog', { name: 'Appeal', exact: true });
    // The page may still move under the finger while it comes to rest.
    const press = async () => {
      const place = await placeOf('appeals');
      if (place) await page().mouse.click(place.x, place.y);
      return meaning.isVisible();
    };
    await expect.poll(press, { timeout: 15_000 }).toBe(true);
    await meaning.getByText('Asking the Tribunal to change a decision.').waitFor();
    expect(await axeFaults(page(), { enhanced: true })).toEqual([]);
    await keepPicture(page(), 'word-opened');
    await page().keyboard.press('Escape');
    await meaning.waitFor({ state: 'hidden' });
    expect(page().url()).toBe(`${app().url}/help/herts-sendiass`);
  });

  it('opens nothing where no word was pressed', async () => {
    await page().getByRole('heading', { level: 1 }).click();
    expect(await page().getByRole('dialog').filter({ visible: true }).count()).toBe(0);
  });

  it('finds the same words by keyboard and screen reader in the list at the end of the page', async () => {
    const list = page().getByRole('complementary', { name: 'Words on this page' });
    await list.locator('summary').focus();
    await page().keyboard.press('Enter');
    await list.getByText('Asking the Tribunal to change a decision.').waitFor();
    expect(await axeFaults(page(), { enhanced: true })).toEqual([]);
    await list.getByRole('link', { name: 'Appeal', exact: true }).click();
    await page().getByRole('heading', { level: 1, name: 'Appeal' }).waitFor();
  });
});
