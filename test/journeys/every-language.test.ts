import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import set from '../../locales/en-GB/me-set.json' with { type: 'json' };
import { otherLanguages } from '../../src/domain/languages/languages.ts';
import { writtenLanguages } from '../../src/server/languages/pack-language.ts';
import { beginToChoose } from '../support/choosing.ts';
import { axeFaults, keepPicture, phone, workerReady } from '../support/chromium-profile.ts';
import { journey } from '../support/journey.ts';
import { languageFaults } from '../support/language-faults.ts';
import { openAfresh, openWithin } from '../support/open-screen.ts';
import { overlaps } from '../support/overlaps.ts';
import { writeOwnPapers } from '../support/papers.ts';
import { lookRoundWith } from '../support/person.ts';
import { packPseudo } from '../support/pseudo-language.ts';
import { type ReadingMode, readIn, readingModes } from '../support/reading-modes.ts';
import {
  before,
  begun,
  half,
  meEnds,
  mePages,
  meQuestions,
  meRooms,
  placesAndHelp,
  rooms,
  within,
} from '../support/screen-addresses.ts';
import { brokenWords, cutOff } from '../support/screen-faults.ts';

/**
 * Every screen in every language and way of reading is some nine thousand looks: an hour and a half (`WAYMARK_LONG=1`;
 * `WAYMARK_LANGUAGES=ur,ta` for some of them). Each run of the tests takes its share: Home, and every second screen, each
 * in another language than its neighbours (everyone.test.ts has the others, in English).
 */
const isLong = Boolean(process.env.WAYMARK_LONG);
const asked = process.env.WAYMARK_LANGUAGES?.split(',');
/** English said 2.6 times as long, in place of the words of the language it is written over. */
const pseudo = 'pl';
const tags = [...writtenLanguages(), 'pseudo'].filter((tag) => !asked || asked.includes(tag));

const others = (paths: readonly string[]) => half('in other languages', paths);

const { app, page } = journey({ demo: true, bypassCSP: true, madeUpMedia: true });

/**
 * Colours alone move nothing; which are readable is reckoned in themes.test.ts. The plain page only takes away: every
 * third shows it. A long run looks at all of them.
 */
const lookedAt = (at: number): ReadingMode[] => {
  if (isLong) return Object.keys(readingModes) as ReadingMode[];
  return ['as it comes', 'largest, widest', ...(at % 3 === 0 ? (['plain page'] as const) : [])];
};

/** What everyone needs of a screen, in each way of reading, at 320 and 360 pixels: one line per fault. */
async function faultsIn(screen: Page, tag: string, looked: readonly ReadingMode[]): Promise<string[]> {
  const faults = tag === 'pseudo' ? [] : [...(await languageFaults(screen, tag)), ...(await brokenWords(screen))];
  for (const mode of looked) {
    await readIn(screen, mode);
    const found: string[] = [];
    for (const width of isLong ? [320, phone.width] : [320]) {
      await screen.setViewportSize({ width, height: phone.height });
      found.push(...(await cutOff(screen)), ...(await overlaps(screen)));
    }
    if (isLong || mode === 'as it comes')
      found.push(
        ...(await axeFaults(
          screen,
          mode === 'as it comes' ? { enhanced: true } : { only: ['color-contrast-enhanced'] },
        )),
      );
    faults.push(...found.map((fault) => `${mode}: ${fault}`));
  }
  await readIn(screen, 'as it comes');
  await screen.setViewportSize(phone);
  return faults;
}

/** As the phone of somebody who has chosen this language; its words are on it. */
async function readTheLanguage(tag: string): Promise<void> {
  const real = tag === 'pseudo' ? pseudo : tag;
  await page().evaluate(
    (kept) => localStorage.setItem('waymark-language', kept),
    tag === 'pseudo' ? `${real} alone` : real,
  );
}

/** The words of the pseudo-language, where the worker keeps those of the language it stands in for. */
async function writePseudo(): Promise<void> {
  const plurals = otherLanguages.find(({ tag }) => tag === pseudo)?.plurals ?? [];
  await readTheLanguage(pseudo);
  await openAfresh(page(), `${app().url}/settings`);
  const kept = (language: string) =>
    page().evaluate(async (language) => {
      const chosen = await (await caches.open('chosen')).keys();
      return chosen.map(({ url }) => url).filter((url) => url.includes(`-${language}-`));
    }, language);
  await expect.poll(async () => (await kept(pseudo)).length).toBe(3);
  for (const address of await kept(pseudo)) {
    const part = /words-(\w+)-/.exec(address)?.[1];
    const english = await page().evaluate(async (part) => {
      const all = (
        await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
      ).flat();
      const found = all.find(({ url }) => url.includes(`words-${part}-en-GB`));
      return found ? (await caches.match(found))?.json() : undefined;
    }, part);
    const words = JSON.stringify(packPseudo(english, plurals));
    await page().evaluate(
      async ({ address, words }) => (await caches.open('chosen')).put(address, new Response(words)),
      { address, words },
    );
  }
}

/** The screens of one state of a family, each in every language on a long run, otherwise in one. */
async function lookAt(paths: readonly string[], state: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [turn, tag] of tags.entries()) {
    const its = paths.filter((_path, at) => isLong || at % tags.length === turn);
    if (tag === 'pseudo') await writePseudo();
    await readTheLanguage(tag);
    for (const [at, path] of its.entries()) {
      // Between two screens lies the one for unknown addresses: to come to it, the app starts on it.
      if (at === 0 || path === '/nowhere') {
        await openAfresh(page(), `${app().url}${path}`);
        await page().waitForFunction((lang) => document.documentElement.lang === lang, tag === 'pseudo' ? pseudo : tag);
      } else await openWithin(page(), path);
      await keepPicture(page(), `${tag}-${state}${path.replace(/[0-9a-f-]{32,}/, 'id').replace(/[/?]/g, '-')}`);
      faults.push(...(await faultsIn(page(), tag, lookedAt(turn + at))).map((fault) => `${tag} ${path} ${fault}`));
    }
  }
  await readTheLanguage('en-GB');
  return faults;
}

describe('every screen, in every language and every way of reading', () => {
  let own: string[] = [];

  beforeAll(async () => {
    await page().goto(`${app().url}/welcome`);
    await workerReady(page());
  });

  it('is whole before anybody has started', async () => {
    expect(await lookAt(others(before), 'start')).toEqual([]);
  });

  it('is whole in the rooms of a family', async () => {
    await lookRoundWith(page(), app().url, 'Year 6.');
    own = await writeOwnPapers(page(), app().url);
    expect(await lookAt(['/', ...new Set([...others(within), ...others(rooms), ...others(own)])], 'family')).toEqual(
      [],
    );
  });

  it('is whole where a family chooses and looks for help', async () => {
    const visit = await beginToChoose(page(), app().url);
    expect(await lookAt([...new Set([...others(placesAndHelp), ...others([...begun, visit])])], 'family')).toEqual([]);
  });

  it('is whole in This is Me', async () => {
    await page().goto(`${app().url}/me`);
    await page().getByRole('button', { name: set.modes['8-to-13'].easy }).click();
    await page().getByRole('heading', { level: 2, name: 'My questions' }).waitFor();
    const questions = Object.values(meQuestions).flatMap((all) => all.map((id) => `/me/q/${id}`));
    const all = ['/me', ...questions, ...Object.values(meEnds), ...mePages, ...meRooms];
    expect(await lookAt(others(all), 'me')).toEqual([]);
  });
});
