import { readdirSync, statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import bengali from '../../locales/bn/me-set.json' with { type: 'json' };
import bengaliWelcome from '../../locales/bn/welcome.json' with { type: 'json' };
import urdu from '../../locales/ur/me-set.json' with { type: 'json' };
import urduWelcome from '../../locales/ur/welcome.json' with { type: 'json' };
import { addDays, formatLong } from '../../src/domain/calendar-date.ts';
import { writtenLanguages } from '../../src/server/languages/pack-language.ts';
import { keepPicture, workerReady } from '../support/chromium-profile.ts';
import { journey } from '../support/journey.ts';
import { languageFaults } from '../support/language-faults.ts';
import { openAfresh } from '../support/open-screen.ts';
import { daysAgo, today, typeDate } from '../support/person.ts';
import { cutOff } from '../support/screen-faults.ts';

/** `pack`: what the council's pack says of the libraries, where it says it in that language. */
const languages = [
  { tag: 'ur', called: 'اردو', dir: 'rtl', welcome: urduWelcome, me: urdu, pack: /ہرٹفورڈشائر میں رہنے والا ہر شخص/ },
  { tag: 'bn', called: 'বাংলা', dir: 'ltr', welcome: bengaliWelcome, me: bengali },
];

describe.each(languages)('a parent who chose $tag before anything else', ({ tag, called, dir, welcome, me, pack }) => {
  const { app, page: shown } = journey();

  it('begins with no signal after one visit: from one date to the steps, the kinds, help and This is Me', async () => {
    const page = shown();
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(`${app().url}/welcome`);
    await page.getByRole('button', { name: called }).click();
    await page.getByRole('link', { name: welcome.start }).waitFor();
    await workerReady(page);
    await page.waitForFunction(async (tag) => {
      const kept = await (await caches.open('chosen')).keys();
      return kept.filter(({ url }) => /words-[a-z]+-/.test(url) && url.includes(`-${tag}-`)).length === 3;
    }, tag);
    for (const scope of ['content:hertfordshire', ...(pack ? [`content:hertfordshire/${tag}`] : [])])
      await expect.poll(() => scopesOn(page)).toContain(scope);
    await app().kill();

    await page.reload();
    await page.getByRole('link', { name: welcome.start }).click();
    await page.locator('#name').fill('Zara');
    await typeDate(page, 'date', daysAgo(30));
    await page.locator('main form button[type="submit"]').click();
    await page.getByRole('heading', { level: 1, name: 'Zara' }).waitFor({ state: 'attached' });
    for (const path of ['/', '/steps/dates', '/places/compare?with=srp,send-unit', '/help/libraries-internet']) {
      await openAfresh(page, `${app().url}${path}`);
      expect(await faultsIn(page, tag, dir), path).toEqual([]);
    }
    if (pack) await page.getByText(pack).waitFor();
    // Six weeks from the day of asking, in the calendar and digits of the council's letters.
    await openAfresh(page, `${app().url}/steps/dates`);
    await page
      .getByText(formatLong(addDays(today(), 12), tag))
      .first()
      .waitFor();
    await page.goto(`${app().url}/me`);
    await page.getByRole('button', { name: me.modes['8-to-13'].easy }).click();
    await openAfresh(page, `${app().url}/me/q/m-people`);
    expect(await faultsIn(page, tag, dir), 'a question').toEqual([]);
    await keepPicture(page, `first-use-${tag}`);
  });
});

/** What the app's database holds, by name; waits for nothing. */
const scopesOn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const open = indexedDB.open(name ?? '');
      const db = await new Promise<IDBDatabase>((done, failed) => {
        open.onsuccess = () => done(open.result);
        open.onerror = () => failed(open.error);
      });
      if (db.objectStoreNames.contains('scopes')) {
        const keys = db.transaction('scopes').objectStore('scopes').getAllKeys();
        await new Promise((done) => keys.addEventListener('success', done));
        found.push(...keys.result.map(String));
      }
      db.close();
    }
    return found;
  });

/** Words in another language or direction, cut off, or with digits that a letter of the council has not. */
async function faultsIn(page: Page, tag: string, dir: string): Promise<string[]> {
  const { root, text } = await page.evaluate(() => ({
    root: [document.documentElement.lang, document.documentElement.dir],
    text: document.body.innerText,
  }));
  const digits = [...new Set(text.match(/[^\P{Nd}0-9]/gu) ?? [])].map((digit) => `a digit that is not Latin: ${digit}`);
  return [
    ...(root.join() === `${tag},${dir}` ? [] : [`the page says that it is ${root.join()}`]),
    ...digits,
    ...(await languageFaults(page, tag)),
    ...(await cutOff(page)),
  ];
}

/** As `precompress` of vite.config.ts wrote them: what the server sends. */
const onTheWire = (tag: string, part: string): number => {
  const name = readdirSync('dist/assets').find((file) =>
    new RegExp(`^words-${part}-${tag}-[\\w-]{8}\\.json\\.br$`).test(file),
  );
  if (!name) throw new Error(`no ${part} words of ${tag} in dist`);
  return statSync(`dist/assets/${name}`).size;
};

it.each(writtenLanguages())(
  '%s begins with 13 kB on the wire; with every screen it is 54, with This is Me 21 more',
  (tag) => {
    expect(onTheWire(tag, 'first')).toBeLessThanOrEqual(13_000);
    expect(onTheWire(tag, 'first') + onTheWire(tag, 'rest')).toBeLessThanOrEqual(54_000);
    expect(onTheWire(tag, 'me')).toBeLessThanOrEqual(21_000);
  },
);
