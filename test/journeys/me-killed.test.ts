import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import me from '../../locales/en-GB/me.json' with { type: 'json' };
import questions from '../../locales/en-GB/me-questions.json' with { type: 'json' };
import set from '../../locales/en-GB/me-set.json' with { type: 'json' };
import { workerReady } from '../support/chromium-profile.ts';
import { journey } from '../support/journey.ts';
import { killBrowser } from '../support/kill-browser.ts';
import { countWrites, untilWritten, writes } from '../support/on-the-disk.ts';
import { goInApp } from '../support/own-words.ts';
import { addChildByHand, daysAgo } from '../support/person.ts';

const { app, profile, page: first } = journey({ madeUpMedia: true });
let page: Page;
const { shell, cards, media } = me;
const until = <T>(look: () => T) => expect.poll(look, { timeout: 15_000 });

const region = (name: string) => page.getByRole('region', { name, exact: true });
const button = (name: string | RegExp, on: Page | Locator = page) => on.getByRole('button', { name, exact: true });
const written = (press: () => Promise<unknown>, times = 1) => untilWritten(page, press, times);

/** The app starts on it, as on a phone that was dead. */
async function open(question: keyof typeof questions): Promise<void> {
  await page.goto(`${app().url}/me/q/${question}`);
  await page.getByRole('link', { name: shell.next, exact: true }).waitFor();
}
/** From where they are, as by a link; where they are then is written first, and is no part of the answer. */
async function goTo(question: keyof typeof questions): Promise<void> {
  await written(() => goInApp(page, `/me/q/${question}`));
  await page.getByRole('heading', { level: 1, name: questions[question].text, exact: true }).waitFor();
  await page.getByRole('link', { name: shell.next, exact: true }).waitFor();
}

/** In the middle of it the phone dies; there is no signal when it is opened again, and they look for what they said. */
async function dies(question: keyof typeof questions, inTheMiddleOf: () => Promise<void>): Promise<void> {
  await goTo(question);
  await inTheMiddleOf();
  await killBrowser(profile());
  await awake();
  await open(question);
}

async function awake(): Promise<void> {
  await profile().browser().setOffline(true);
  await countWrites(profile().browser());
  page = await profile().page();
  page.setDefaultTimeout(15_000);
}

async function sort(pile: string): Promise<void> {
  const where = page.getByRole('group', { name: /^Where does/ });
  await written(() => where.getByRole('button', { name: pile, exact: true }).click());
}
const on = (pile: string) => region(pile).getByRole('button', { name: /^Move/ });

/** How long the player really has sound or film; played fast. */
const played = (kind: 'audio' | 'video') =>
  page.locator(`${kind}[src]`).evaluate(async (player: HTMLMediaElement) => {
    Object.assign(player, { muted: true, playbackRate: 8 });
    const ended = new Promise((end) => player.addEventListener('ended', end, { once: true }));
    await player.play();
    await ended;
    return player.currentTime;
  });

async function picture(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(400, 300);
    canvas.getContext('2d')?.fillRect(0, 0, 200, 300);
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())];
  });
  return { name: 'tree.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) };
}

describe('a phone that dies in the middle of an answer, with no signal before and after', () => {
  beforeAll(async () => {
    page = first();
    await addChildByHand(page, app().url, { name: 'Zara', asked: daysAgo(30) });
    await workerReady(page);
    await app().stop();
    await awake();
    await page.goto(`${app().url}/me`);
    await page.getByRole('heading', { name: shell.modes.title }).waitFor();
  });

  it('has each card that was on a pile while the next was in the hand', async () => {
    await dies('m-senses', async () => {
      await sort('fine for me');
      await sort('hard for me');
    });
    for (const pile of ['fine for me', 'hard for me']) await until(() => on(pile).count()).toBe(1);
  });

  it('has each picture that was chosen', async () => {
    const boxes = () => page.getByRole('group', { name: cards.pick.any }).getByRole('checkbox');
    await dies('y-strengths', async () => {
      for (const at of [0, 2]) await written(() => boxes().nth(at).press('Space'));
    });
    expect([await boxes().nth(0).isChecked(), await boxes().nth(1).isChecked()]).toEqual([true, false]);
    expect(await boxes().nth(2).isChecked()).toBe(true);
  });

  it('has the people in their circles', async () => {
    const { circles } = cards;
    await dies('y-people', async () => {
      await sort(circles['very-important']);
      await sort(circles['see-more']);
    });
    for (const circle of [circles['very-important'], circles['see-more']])
      await until(() => on(circle).count()).toBe(1);
  });

  it('has the day as far as it was told, with its hard part', async () => {
    const add = () => page.getByRole('list', { name: cards.day.cards }).getByRole('button').first();
    const day = () => region(cards.day.title).getByRole('listitem');
    await dies('m-good-day', async () => {
      for (let part = 0; part < 2; part += 1) await written(() => add().click());
      await written(() => button(/^Hard part/, day().nth(1)).click());
    });
    await until(() => day().count()).toBe(2);
    expect(await button(/^Hard part/, day().nth(1)).getAttribute('aria-pressed')).toBe('true');
  });

  it.each([
    ['three', 'm-friends', 'so-so'],
    ['five', 'y-friends', 'so-so'],
  ] as const)('has the one of %s faces that was pressed last', async (_faces, question, last) => {
    const faces = () => page.getByRole('main').getByRole('radio');
    await dies(question, async () => {
      await written(() => faces().first().press('Space'));
      await written(() => page.getByRole('radio', { name: last, exact: true }).press('Space'));
    });
    expect(await page.getByRole('radio', { name: last, exact: true }).isChecked()).toBe(true);
    expect(await faces().first().isChecked()).toBe(false);
  });

  it('has who may see it', async () => {
    const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
    const names = ['My family', 'My health team'];
    await dies('u8-share', async () => {
      for (const name of names) await written(() => box(name).click());
    });
    for (const name of names) expect(await box(name).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(names.length);
  });

  it('has the stroke of which there was no picture yet', async () => {
    const shapes = () => page.getByRole('radio', { name: media.draw.shapes, exact: true });
    await dies('u8-magic-wand', async () => {
      await shapes().check();
      // The stroke, and the note where it lies; the picture of it comes at a pause in drawing.
      await written(() => button(/^Row 2, square 2:/).click(), 2);
    });
    await shapes().check();
    await button('Row 2, square 2: black circle').waitFor();
  });

  it('has the photo before the one that was being made small', async () => {
    await dies('m-best-place', async () => {
      const choose = page.getByLabel(media.photo.choose);
      const file = await picture();
      await choose.setInputFiles(file);
      await region('Photo').getByRole('status').filter({ hasText: media.saved }).waitFor();
      await choose.setInputFiles(file);
    });
    const kept = page.getByRole('img', { name: 'Photo 1' });
    await kept.waitFor();
    expect(await kept.evaluate((one: HTMLImageElement) => one.decode().then(() => one.naturalWidth))).toBe(400);
  });

  it.each([
    ['said', 'm-proud', 'voice-note', 'audio'],
    ['signed', 'y-story', 'signed-video', 'video'],
  ] as const)('has what was %s up to three seconds ago', async (_how, question, way, kind) => {
    await dies(question, async () => {
      await button(shell.ways[way]).click();
      // A part, and the note where it lies.
      await written(() => button('Record', region(set.formats[way])).click(), 2);
    });
    await page.getByText(media.record.early).waitFor();
    expect(await played(kind)).toBeGreaterThan(1.5);
  });

  it('has the words of somebody who writes on and on without a pause', async () => {
    const box = () => page.getByLabel(shell.text.own, { exact: true });
    let [typed, sure] = ['', ''];
    await dies('y-introduce', async () => {
      const start = await writes(page);
      await box().focus();
      for (const letter of 'I know every bus in town and where each one goes. '.repeat(8)) {
        await page.keyboard.type(letter);
        typed += letter;
        const since = (await writes(page)) - start;
        // What stood there when the first was written is in the second at the latest.
        if (since === 0) sure = typed;
        if (since >= 2) break;
      }
    });
    const kept = await box().inputValue();
    expect(typed.startsWith(kept)).toBe(true);
    expect(kept.length).toBeGreaterThanOrEqual(sure.length);
  });

  it('has what somebody wrote for them, and says who wrote it', async () => {
    const box = () => page.getByRole('textbox', { name: 'Auntie Bo writes down your words' });
    await dies('m-tell-meeting', async () => {
      await button(shell.scribe.name).click();
      await page.getByLabel(shell.scribe.who).fill('Auntie Bo');
      await button(shell.scribe.start).click();
      await box().pressSequentially('Please tell me before you change my taxi.');
      await region('Writing').getByText('Saved on this phone.').waitFor();
      await page
        .getByText(/Auntie Bo/, { exact: false })
        .last()
        .waitFor();
      await box().press('End');
      await page.keyboard.type(' And');
    });
    expect(await page.getByLabel(shell.text.own, { exact: true }).inputValue()).toContain('before you change my taxi.');
    await region(shell.who.title).getByText(set.who.scribe.label.replace('{{helper}}', 'Auntie Bo')).waitFor();
  });

  it('has who said it, and the helper’s name, and what was skipped before', async () => {
    await goTo('m-three-things');
    await written(() => button(shell.skip.name).click());
    await dies('m-good-at', async () => {
      await written(() => page.getByRole('checkbox').first().press('Space'));
      await written(() => page.getByRole('radio', { name: set.who['me-with-help'].short, exact: true }).press('Space'));
      await written(() => page.getByLabel(shell.who.helperName).fill('Sam'));
    });
    await region(shell.who.title).getByText(set.who['me-with-help'].label.replace('{{helper}}', 'Sam')).waitFor();
    await goInApp(page, '/me/q/m-three-things');
    await page.getByRole('heading', { name: shell.skip.title }).waitFor();
  });
});
