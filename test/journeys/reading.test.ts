import { beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, workerReady } from '../support/chromium-profile.ts';
import { journey } from '../support/journey.ts';
import { long } from '../support/long.ts';
import { lookRoundWith } from '../support/person.ts';
import { cutOff, smallTargets } from '../support/screen-faults.ts';

const { app, profile, page } = journey({ demo: true, bypassCSP: true });

const root = (name: string) => page().evaluate((name) => document.documentElement.dataset[name], name);
const style = (selector: string, name: string) =>
  page()
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name);

const openPanel = async () => {
  await page()
    .getByRole('button', { name: /^Reading/ })
    .click();
  await page().getByRole('radio', { name: 'As it comes' }).waitFor();
};
const closePanel = () => page().getByRole('button', { name: 'Close', exact: true }).click();

/** As the next visit finds it on the phone. */
async function readAs(reading: object, path: string): Promise<void> {
  await page().evaluate((reading) => localStorage.setItem('waymark-reading', JSON.stringify(reading)), reading);
  await page().goto(`${app().url}${path}`);
  await page().getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  await page().waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') !== 'true');
}

const hasFont = (face: string) =>
  page().evaluate(async (face) => {
    await document.fonts.load(`1rem ${face}`);
    return [...document.fonts].some(({ family, status }) => family.includes(face) && status === 'loaded');
  }, face);

describe('somebody who reads in their own way', () => {
  beforeAll(async () => {
    await page().goto(`${app().url}/welcome`);
    await workerReady(page());
  });

  it('chooses it with one tap before anything else, and finds it again', async () => {
    await openPanel();
    expect(await axeFaults(page(), { enhanced: true })).toEqual([]);
    await page().getByText('Dyslexia-friendly').click();
    expect(await root('font')).toBe('lexend');
    await closePanel();
    await page().reload();
    await page().getByRole('heading', { level: 1 }).waitFor();
    expect([await root('font'), await root('theme')]).toEqual(['lexend', 'cream']);
    expect(Number.parseFloat(await style('main p', 'letter-spacing'))).toBeGreaterThan(0.5);
    expect(await style('main p', 'font-family')).toContain('Lexend');
  });

  it('has the letters they chose with no signal too', async () => {
    await lookRoundWith(page(), app().url, 'Year 6.');
    expect(await hasFont('Lexend')).toBe(true);
    await profile().browser().setOffline(true);
    await page().reload();
    await page().getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
    expect(await hasFont('Lexend')).toBe(true);
    // Nobody asked for these, so nobody's data was spent on them.
    expect(
      await page().evaluate(async () => {
        const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
        return kept.flat().filter(({ url }) => /opendyslexic|andika|nastaliq|syllables/.test(url)).length;
      }),
    ).toBe(0);
    await profile().browser().setOffline(false);
  });

  it('finds nothing cut off on a small phone in the largest letters with the most space', async () => {
    await page().setViewportSize({ width: 320, height: 640 });
    const widest = { size: 300, line: 'wider', paragraph: 'wider', letter: 'wider', word: 'wider' };
    const faults: string[] = [];
    for (const path of [
      '/',
      '/steps',
      '/steps/final-plan',
      '/review',
      '/help',
      '/places/compare',
      '/me',
      '/settings',
    ]) {
      await readAs(widest, path);
      faults.push(...(await cutOff(page())).map((fault) => `${path}: ${fault}`));
    }
    await openPanel();
    await page().getByText('Change more').click();
    faults.push(...(await cutOff(page())), ...(await smallTargets(page())));
    expect(faults).toEqual([]);
    await closePanel();
    await page().setViewportSize({ width: 360, height: 740 });
  });

  it('moves a guide by finger and by keyboard, and can still leave quickly', async () => {
    await readAs({ guide: 'line-3' }, '/steps/final-plan');
    const band = page().locator('.guide-band');
    const top = async () => (await band.boundingBox())?.y ?? 0;
    await page().getByRole('button', { name: 'Guide down' }).focus();
    const before = await top();
    await page().keyboard.press('ArrowDown');
    expect(await top()).toBeGreaterThan(before);
    const scrolled = () => page().evaluate(() => window.scrollY);
    for (let step = 0; step < 25; step++) await page().keyboard.press('ArrowDown');
    // From there on the page comes to the guide.
    expect(await scrolled()).toBeGreaterThan(100);
    const grip = await page().getByRole('button', { name: 'Guide up' }).boundingBox();
    if (!grip) throw new Error('the guide has no grip');
    await page().mouse.move(grip.x + 10, grip.y + 10);
    await page().mouse.down();
    await page().mouse.move(grip.x + 10, 200);
    await page().mouse.up();
    expect(Math.abs((await top()) - 200)).toBeLessThan(100);
    await page().evaluate(() => scrollTo(0, 0));
    await page().getByRole('button', { name: 'Leave this page quickly' }).click({ trial: true });
    // What lies under the cover is meant to be faint; the rest of the screen is looked at as always.
    expect(await axeFaults(page(), { only: ['wcag2a', 'best-practice'] })).toEqual([]);
  });

  long('sees one word large, and goes on from word to word', async () => {
    await readAs({ magnify: 'on' }, '/steps/final-plan');
    const big = page().locator('.magnifier b');
    await page().getByText('Touch a word').waitFor();
    await page().getByRole('button', { name: 'Next word' }).click();
    const first = await big.textContent();
    await page().getByRole('button', { name: 'Next word' }).click();
    expect(await big.textContent()).not.toBe(first);
    await page().getByRole('button', { name: 'Word before' }).click();
    expect(await big.textContent()).toBe(first);
    const heading = await page().getByRole('heading', { level: 2 }).first().boundingBox();
    if (!heading) throw new Error('no heading to point at');
    await page().mouse.move(heading.x + 12, heading.y + heading.height / 2);
    const name = await page().getByRole('heading', { level: 2 }).first().textContent();
    await expect.poll(() => big.textContent()).toBe(name?.split(' ')[0]);
    expect(await axeFaults(page(), { enhanced: true })).toEqual([]);
  });

  long('sees the parts of long words and pictures of key words, and the page as it was without them', async () => {
    const parts = () => page().evaluate(() => CSS.highlights.get('syllables')?.size ?? 0);
    const pictures = page().locator('main svg.key-picture');
    await readAs({ syllables: 'on', symbols: 'on' }, '/steps/final-plan');
    const words = await page().locator('main').innerText();
    await expect.poll(parts).toBeGreaterThan(10);
    await expect.poll(() => pictures.count()).toBeGreaterThan(2);
    expect(await page().locator('main').innerText()).toBe(words);
    await page().evaluate(() => Object.assign(document.documentElement.dataset, { syllables: 'off', symbols: 'off' }));
    await expect.poll(parts).toBe(0);
    expect(await pictures.count()).toBe(0);
  });

  long('has a page of nothing but words, with every way on still there', async () => {
    await readAs({ plain: 'on' }, '/');
    expect(await style('nav.bar', 'position')).toBe('static');
    const drawn = await page()
      .locator('main svg')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    expect(drawn).toBe(0);
    await page().getByRole('link', { name: 'Places', exact: true }).click();
    await page().getByRole('heading', { level: 1 }).waitFor();
    expect(await axeFaults(page(), { enhanced: true })).toEqual([]);
  });

  long('gets wider words and lines where letters are joined and may not be pulled apart', async () => {
    await readAs({ letter: 'wider' }, '/steps');
    const spaces = async () =>
      Promise.all(['letter-spacing', 'word-spacing', 'line-height'].map((name) => style('body', name))).then((all) =>
        all.map((one) => Number.parseFloat(one) || 0),
      );
    const [letters = 0, , lines = 0] = await spaces();
    await page().evaluate(() => document.documentElement.setAttribute('lang', 'ur'));
    const [joined, words = 0, higher = 0] = await spaces();
    expect(letters).toBeGreaterThan(1);
    expect(joined).toBe(0);
    expect(words).toBeGreaterThan(4);
    expect(higher).toBeGreaterThan(lines);
  });

  it('keeps what is chosen visible in the system’s own colours, and nothing moving where nothing should', async () => {
    await page().emulateMedia({ forcedColors: 'active' });
    await readAs({ motion: 'less' }, '/');
    expect(await style('nav.bar [aria-current]', 'outline-style')).toBe('solid');
    expect(await style('.card', 'border-top-style')).toBe('solid');
    const moving = () =>
      page().evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((one) => getComputedStyle(one).animationName !== 'none').length,
      );
    expect(await moving()).toBe(0);
    await page().emulateMedia({ forcedColors: 'none' });
  });
});
