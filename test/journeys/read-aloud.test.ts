import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isReadInSight, markedOn } from '../support/aloud-on-page.ts';
import { axeFaults } from '../support/chromium-profile.ts';
import {
  bringSpeech,
  type EngineOptions,
  forgetSpoken,
  holdSpeech,
  isSpeaking,
  pausedOn,
  saidUnasked,
  spokenOn,
} from '../support/fake-speech-engine.ts';
import { journey } from '../support/journey.ts';
import { listener } from '../support/listener.ts';
import { long } from '../support/long.ts';
import { addChildByHand, daysAgo } from '../support/person.ts';
import { cutOff, smallTargets } from '../support/screen-faults.ts';
import { twoSentences, voiceTags } from '../support/two-sentences.ts';

const { app, profile, page: first } = journey({ bypassCSP: true });
let page: Page;

/** A phone whose voices are these, for one test. */
async function withVoices(options: EngineOptions, at: string): Promise<void> {
  page = await profile().browser().newPage();
  await bringSpeech(page, options);
  await go(at);
}
const { go, hold, readToMe, bar, key, texts, nowSaid, saysNothingMore } = listener(
  () => page,
  () => app().url,
);
const eventually = <Seen>(look: () => Promise<Seen>) => expect.poll(look, { timeout: 20_000 });
const marked = (name: string) => markedOn(page, name);

beforeAll(async () => {
  page = first();
  await bringSpeech(page);
  await addChildByHand(page, app().url, { name: 'Zara', asked: daysAgo(30) });
});
afterEach(async () => {
  if (page !== first()) await page.close();
});

describe('somebody who listens, with a voice that tells its words', () => {
  beforeEach(() => {
    page = first();
  });

  it('hears a screen sentence by sentence, and sees the sentence and the word', async () => {
    await go('/steps/final-plan');
    const before = await page.locator('main').evaluate((main) => main.outerHTML);
    await readToMe();
    await eventually(async () => (await texts()).length).toBeGreaterThan(4);
    await hold();
    const said = await page.waitForFunction(() => CSS.highlights.get('aloud-word')?.size === 1);
    await said.dispose();
    const sentence = await nowSaid();
    expect(await marked('aloud-sentence')).toBe(sentence);
    expect(sentence).toContain(await marked('aloud-word'));
    expect((await texts()).slice(0, 4)).toEqual([
      'All steps',
      'The final plan',
      'What this step is',
      'The final plan says what Zara needs and what must be done.',
    ]);
    // Nothing of the page was changed, moved or told to a screen reader.
    expect(await page.locator('main').evaluate((main) => main.outerHTML)).toBe(before);
    expect(await bar().locator('[aria-live], [role="status"], [role="alert"]').count()).toBe(0);
    expect(await axeFaults(page, { enhanced: true })).toEqual([]);
  });

  long('goes back, on, faster and slower, stops and goes on where they were', async () => {
    const sentence = await nowSaid();
    await key('Next');
    const after = await nowSaid();
    expect(after).not.toBe(sentence);
    await key('Back');
    expect(await nowSaid()).toBe(sentence);
    await key('Faster');
    expect((await spokenOn(page)).at(-1)).toEqual({ text: sentence, lang: 'en-GB', voice: 'Albion', rate: 1 });
    await key('Stop');
    expect(await isSpeaking(page)).toBe(false);
    await key('Go on');
    expect(await nowSaid()).toBe(sentence);
    // On Android a pause is an end.
    expect([await pausedOn(page), await saidUnasked(page)]).toEqual([0, 0]);
  });

  long('sees what is read come into sight above the bar, in the largest letters on a small phone', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(() => document.documentElement.style.setProperty('--size', '3'));
    for (let sentence = 0; sentence < 6; sentence++) {
      await key('Next');
      await eventually(() => isReadInSight(page)).toBe(true);
    }
    expect([...(await cutOff(page)), ...(await smallTargets(page))]).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.evaluate(() => document.documentElement.style.setProperty('--size', '1'));
  });

  it('hears nothing more once the screen is left, hidden or closed', async () => {
    expect(await isSpeaking(page)).toBe(true);
    await page.getByRole('link', { name: 'Help', exact: true }).click();
    await page.waitForURL(/\/help$/);
    await eventually(() => isSpeaking(page)).toBe(false);
    expect(await bar().count()).toBe(0);
    await saysNothingMore();
    await go('/steps/final-plan');
    await holdSpeech(page);
    await readToMe();
    expect(await isSpeaking(page)).toBe(true);
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await saysNothingMore();
    await key('Go on');
    await holdSpeech(page);
    await page.keyboard.press('Escape');
    expect(await bar().count()).toBe(0);
    await saysNothingMore();
  });

  long('hears only what they marked, from the place they see, or with two keys', async () => {
    await go('/steps/final-plan');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page
      .locator('main h2')
      .first()
      .evaluate((heading) => getSelection()?.selectAllChildren(heading));
    await page.getByRole('button', { name: 'Read this' }).click();
    await eventually(texts).toEqual(['What this step is']);
    await eventually(() => bar().count()).toBe(0);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.evaluate(() => scrollTo({ top: 500, behavior: 'instant' }));
    await holdSpeech(page);
    await forgetSpoken(page);
    await page.getByRole('button', { name: /^Reading/ }).evaluate((button: HTMLElement) => button.click());
    await page.getByText('More about reading aloud').click();
    await page.getByRole('button', { name: 'From what is on the screen' }).click();
    expect([undefined, 'All steps']).not.toContain(await nowSaid());
    const box = await page.getByText('Check it against the draft.').boundingBox();
    if (!box) throw new Error('nothing to touch');
    await forgetSpoken(page);
    await page.mouse.click(box.x + 20, box.y + 10);
    await eventually(nowSaid).toBe('Check it against the draft.');
    await page.keyboard.press('Alt+KeyR');
    expect(await isSpeaking(page)).toBe(false);
    await page.keyboard.press('Alt+KeyR');
    expect(await isSpeaking(page)).toBe(true);
    await page.keyboard.press('Escape');
  });

  long('is read on from step to step, if they like, and never further than the steps go', async () => {
    await go('/steps/draft');
    await page.getByText('More about reading aloud').click();
    await page.getByText('Read on through the next steps by itself').click();
    await page.getByRole('button', { name: 'Read to me' }).click();
    await page.waitForFunction(() => document.querySelector('.aloud-bar'));
    while (!/^The step after this/.test((await nowSaid()) ?? '')) await key('Next');
    await page.waitForURL(/\/steps\/final-plan$/);
    await eventually(nowSaid).toBe('The final plan says what Zara needs and what must be done.');
    for (let more = true; more; more = (await bar().count()) > 0) await key('Next').catch(() => undefined);
    expect(page.url()).toMatch(/\/steps\/final-plan$/);
    await page.evaluate(() => localStorage.removeItem('waymark-aloud'));
  });

  long('has a button of their own at the top, if they like', async () => {
    await go('/settings');
    await page.getByText('More about reading aloud').click();
    await page.getByText('Keep a “Read” button at the top').click();
    expect([...(await cutOff(page)), ...(await smallTargets(page)), ...(await axeFaults(page))]).toEqual([]);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.reload();
    await holdSpeech(page);
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    expect(await isSpeaking(page)).toBe(true);
    await page.locator('.top').getByRole('button', { name: 'Stop', exact: true }).click();
    expect(await isSpeaking(page)).toBe(false);
  });
});

describe('with a voice that tells no words', () => {
  it('the sentence is shown and never a word', async () => {
    await withVoices({ tellsWords: false }, '/steps/final-plan');
    await readToMe();
    await eventually(async () => (await texts()).length).toBeGreaterThan(3);
    await hold();
    expect(await marked('aloud-sentence')).toBe(await nowSaid());
    expect(await marked('aloud-word')).toBe('');
  });

  long('a browser without marks of its own shows it too, and the page stays as it is', async () => {
    await withVoices({ canMark: false }, '/steps/final-plan');
    const before = await page.locator('main').evaluate((main) => main.outerHTML);
    await holdSpeech(page);
    await readToMe();
    await key('Next');
    const shown = await page.locator('.aloud-lines > .sentence').first().boundingBox();
    const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
    expect(shown && heading && shown.y >= heading.y - 2 && shown.y < heading.y + heading.height).toBe(true);
    expect(await page.locator('.aloud-lines > .word').count()).toBeGreaterThan(0);
    expect(await page.locator('main').evaluate((main) => main.outerHTML)).toBe(before);
    await page.keyboard.press('Escape');
    expect(await page.locator('.aloud-lines > *').count()).toBe(0);
  });
});

describe('words in many languages', () => {
  long('are each read in a voice of their own, sentence after sentence', async () => {
    await withVoices({ voices: [{ lang: 'en-GB' }, ...voiceTags.map((lang) => ({ lang }))] }, '/settings/about');
    await page.evaluate((languages) => {
      const heard = Object.keys(languages).map((tag) => [tag.split('-')[0], 'yes']);
      localStorage.setItem('waymark-aloud', JSON.stringify({ heard: Object.fromEntries(heard) }));
      const main = document.querySelector('main');
      const words = Object.entries(languages).map(([lang, said]) =>
        Object.assign(document.createElement('p'), { lang, textContent: said.join(' ') }),
      );
      main?.replaceChildren(...words);
    }, twoSentences);
    await readToMe();
    await eventually(() => bar().count()).toBe(0);
    const said = await spokenOn(page);
    expect(said.map(({ text }) => text)).toEqual(Object.values(twoSentences).flat());
    expect(said.map(({ voice }) => voice)).toEqual(voiceTags.flatMap((tag) => [tag, tag]));
  });

  long('are asked about once, and where it was another language the way to a voice is told', async () => {
    await withVoices({ voices: [{ lang: 'en-GB' }, { lang: 'tr-TR' }] }, '/settings/about');
    await page.evaluate(() => {
      const line = Object.assign(document.createElement('h1'), {
        lang: 'tr',
        textContent: 'Plan hazır. Sonra ne var?',
      });
      document.querySelector('main')?.replaceChildren(line);
    });
    await readToMe();
    await page.getByText('Did that sound like Turkish?').waitFor();
    expect(await texts()).toEqual(['Plan hazır.']);
    await bar().getByRole('button', { name: 'No', exact: true }).click();
    await page.getByText('There is no Turkish voice on this device.').waitFor();
    await page.getByText('How to add a voice').click();
    await page.getByText(/^Android: open Settings/).waitFor();
    expect([...(await cutOff(page)), ...(await smallTargets(page)), ...(await axeFaults(page))]).toEqual([]);
    await saysNothingMore();
  });

  it('go to nobody on the internet unless somebody chose that', async () => {
    await withVoices({ voices: [{ lang: 'en-GB', localService: false }] }, '/steps/final-plan');
    await readToMe();
    await page.getByText('The only English voices are on the internet.', { exact: false }).waitFor();
    expect(await texts()).toEqual([]);
    await key('Use internet voices');
    await eventually(async () => (await texts()).length).toBeGreaterThan(0);
    await go('/me');
    await readToMe();
    await page.getByText(/^There is no .*English voice/).waitFor();
    expect(await texts()).toEqual([]);
  });
});

describe('a young person’s own words', () => {
  const mine = ['fish', 'moon', 'key', 'moon'];
  const press = async (...names: string[]) => {
    for (const name of names) await page.getByRole('main').getByRole('button', { name, exact: true }).click();
  };

  it('are silent from the moment their door is closed', async () => {
    await withVoices({}, '/me/q/m-interests');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    await page.getByLabel('Your words').fill('Badgers under the bridge.');
    await page.getByText('Saved', { exact: false }).first().waitFor();
    await page.goto(`${app().url}/me/lock`);
    await page.getByRole('button', { name: 'Pictures' }).click();
    await press(...mine, 'These are mine', ...mine, 'Put the lock on', 'I have kept it');
    await go('/me/q/m-interests');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await press(...mine, 'Open my door');
    await page.getByLabel('Your words').waitFor();
    await page.getByRole('button', { name: /^Reading/ }).click();
    await readToMe();
    await holdSpeech(page);
    while ((await nowSaid()) !== 'Badgers under the bridge.') await key('Next');
    expect(await isSpeaking(page)).toBe(true);
    await page.getByRole('button', { name: 'Close my door' }).click();
    await page.getByRole('heading', { level: 1, name: 'This door is closed' }).waitFor();
    expect(await isSpeaking(page)).toBe(false);
    expect(await bar().count()).toBe(0);
    await forgetSpoken(page);
    await saysNothingMore();
    await page.getByRole('button', { name: /^Reading/ }).click();
    await readToMe();
    await eventually(async () => (await texts()).length).toBeGreaterThan(1);
    expect((await texts()).join(' ')).not.toContain('Badgers');
  });
});
