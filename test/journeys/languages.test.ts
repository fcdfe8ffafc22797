import { readdirSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { writtenLanguages } from '../../src/server/languages/pack-language.ts';
import { keepPicture, workerReady } from '../support/chromium-profile.ts';
import { journey } from '../support/journey.ts';

const { app, page: shown } = journey();

it('a parent chooses Urdu before anything else, and it is there with no signal from then on', async () => {
  const page = shown();
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto(`${app().url}/welcome`);
  await page.getByRole('button', { name: 'اردو' }).click();
  await page.getByRole('link', { name: /ایک تاریخ سے شروع کریں/ }).waitFor();
  await workerReady(page);
  await page.waitForFunction(async () => {
    const kept = await (await caches.open('chosen')).keys();
    return kept.filter(({ url }) => /words-[a-z]+-ur-/.test(url)).length === 3;
  });
  // What the council's pack says in Urdu comes with it.
  const library = page.getByText(/ہرٹفورڈشائر میں رہنے والا ہر شخص/);
  await page.goto(`${app().url}/help/libraries-internet`);
  await library.waitFor();
  await app().kill();
  await page.reload();
  await library.waitFor();
  for (const address of ['/welcome', '/settings/language']) {
    await page.goto(`${app().url}${address}`);
    await page
      .getByRole('heading', { level: 1 })
      .getByText(/پلان|زبان/)
      .waitFor();
    const root = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      tooWide: document.documentElement.scrollWidth > innerWidth,
    }));
    expect(root).toEqual({ lang: 'ur', dir: 'rtl', tooWide: false });
  }
  await keepPicture(page, 'language-urdu');
});

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
