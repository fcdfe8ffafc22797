import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import me from '../../locales/en-GB/me.json' with { type: 'json' };
import questions from '../../locales/en-GB/me-questions.json' with { type: 'json' };
import set from '../../locales/en-GB/me-set.json' with { type: 'json' };
import { type Question, questionSet } from '../../src/domain/this-is-me/question-set.ts';
import type { AgeModeId, AnswerFormat } from '../../src/domain/this-is-me/this-is-me.ts';
import { workerReady } from '../support/chromium-profile.ts';
import { journey } from '../support/journey.ts';
import { type Keys, keysOf } from '../support/keys.ts';
import { killBrowser } from '../support/kill-browser.ts';
import { listenToPage } from '../support/listen-to-page.ts';
import { addChildByHand, daysAgo } from '../support/person.ts';
import { unheard } from '../support/screen-reader.ts';

const { app, profile, page: first } = journey({ madeUpMedia: true });
let page: Page;
let keys: Keys;

const modes = questionSet.modes.map(({ id }) => id);
const questionsOf = (mode: AgeModeId) =>
  questionSet.modes.filter(({ id }) => id === mode).flatMap(({ sections }) => sections.flatMap((one) => one.questions));
const wordsOf = ({ id }: Question): string => questions[id as keyof typeof questions].text;
const { shell, media, cards } = me;
const until = <T>(look: () => T) => expect.poll(look, { timeout: 15_000 });

/** A way each that asks for no letters and no eyes. Where there are no cards, they say it. */
const withoutLetters: readonly AnswerFormat[] = [
  'faces-3',
  'faces-5',
  'share-choice',
  'card-sort',
  'people-circles',
  'day-strip',
  'pick-cards',
  'voice-note',
];
const wayOf = ({ formats }: Question): AnswerFormat | undefined =>
  formats.find((format) => format !== 'voice-note' && withoutLetters.includes(format)) ??
  formats.find((format) => format === 'voice-note');

/** What was heard of each question on the way, to look at in the end. */
type Heard = { way: AnswerFormat; open: string; done: string };
const heard = new Map<string, Heard>();
/** Which of them were signed too. */
const signed = new Set<string>();

const main = () => page.getByRole('main');
const button = (name: string | RegExp) => main().getByRole('button', { name, exact: true });
const link = (name: string | RegExp) => main().getByRole('link', { name, exact: true });
const region = (name: string) => main().getByRole('region', { name, exact: true });
const status = (words: string | RegExp) => main().getByRole('status').filter({ hasText: words });
const opened = (text: string) => main().getByText(text, { exact: true });
const startingWith = (text: string) => new RegExp(`^${text.replaceAll('?', '\\?')}`);
const title = () => main().getByRole('heading', { level: 1 });

/** A screen reader begins with the name of the screen it has come to. */
async function arrive(from: string): Promise<string> {
  await page.waitForFunction(
    (old) => document.activeElement?.tagName === 'H1' && document.activeElement.textContent !== old,
    from,
  );
  return title().innerText();
}

async function begin(mode: AgeModeId): Promise<string> {
  const easy = set.modes[mode].easy;
  const change = opened(shell.modes.change);
  if (await change.isVisible()) await keys.enter(change);
  const choice = main().getByRole('button', { name: startingWith(easy) });
  await keys.enter(choice);
  const [section] = questionSet.modes.find(({ id }) => id === mode)?.sections ?? [];
  const name = set.sections[`${mode}-${section?.id}` as keyof typeof set.sections].title;
  await keys.enter(region(shell.sections.title).getByText(name, { exact: true }));
  const [question] = questionsOf(mode);
  await keys.enter(region(shell.sections.title).getByRole('link', { name: question && wordsOf(question) }));
  return arrive(shell.title);
}

/** Opens the way if it is not open yet; the focus follows to its name. */
async function open(way: AnswerFormat): Promise<Locator> {
  const panel = region(set.formats[way]);
  if ((await panel.count()) === 0) {
    await keys.enter(button(shell.ways[way]));
    await panel.waitFor();
    expect(await focusedWords()).toBe(set.formats[way]);
  }
  return panel;
}
/** Nothing where the focus is on the page as a whole, which holds every word there is. */
const focusedWords = () =>
  page.evaluate(() => (document.activeElement?.matches(':not(body)') ? document.activeElement.textContent : ''));

async function record(panel: Locator): Promise<void> {
  await keys.enter(panel.getByRole('button', { name: 'Record', exact: true }));
  await panel.getByRole('button', { name: 'Stop', exact: true }).waitFor();
  expect(await focusedWords()).toBe('Stop');
  await panel.getByText(/^0:01 of/).waitFor();
  await keys.press('Enter');
  await panel.getByRole('button', { name: /^Play/ }).waitFor();
}

const check = async (box: Locator) => {
  await keys.to(box);
  await keys.press('Space');
  await until(() => box.isChecked()).toBe(true);
};

const answering: Partial<Record<AnswerFormat, (panel: Locator, question: Question) => Promise<void>>> = {
  'faces-3': face,
  'faces-5': face,
  'share-choice': (panel) => check(panel.getByRole('group').getByRole('checkbox').first()),
  'pick-cards': async (panel, question) => {
    await check(
      panel
        .getByRole('group', { name: wordsOf(question) })
        .getByRole('checkbox')
        .first(),
    );
    await region(cards.pick.mine).waitFor();
  },
  'card-sort': pile,
  'people-circles': pile,
  'day-strip': async (panel) => {
    await keys.enter(panel.getByRole('list', { name: cards.day.cards }).getByRole('button').first());
    await status('is number 1 in your day').waitFor();
  },
  'voice-note': record,
};

async function face(panel: Locator, question: Question): Promise<void> {
  const steps = panel.getByRole('group', { name: wordsOf(question) }).getByRole('radio');
  await keys.to(steps.first());
  await keys.press('ArrowDown');
  await until(() => steps.nth(1).isChecked()).toBe(true);
}

async function pile(panel: Locator): Promise<void> {
  const where = panel.getByRole('group', { name: /^Where does “.+” go\?$/ });
  await keys.enter(where.getByRole('button').first());
  await status(/^You put “.+” here: .+\.$/).waitFor();
}

async function answer(question: Question): Promise<void> {
  const way = wayOf(question);
  if (!way) throw new Error(`${question.id} cannot be answered without letters`);
  const before = await main().ariaSnapshot();
  const panel = await open(way);
  await answering[way]?.(panel, question);
  await status(shell.kept).waitFor();
  // Who says it to somebody who does not hear signs it: on the first that asks for a voice, for it is the same on all.
  const isSigned = way === 'voice-note' && (signed.size === 0 || Boolean(process.env.WAYMARK_LONG));
  if (isSigned) await record(await open('signed-video'));
  if (isSigned) signed.add(question.id);
  if (heard.size === 0) await sayWhose();
  heard.set(question.id, { way, open: before, done: await main().ariaSnapshot() });
}

/** Asked once, and then taken for all they say at this sitting. */
async function sayWhose(): Promise<void> {
  const asked = main().getByRole('group', { name: shell.who.title });
  await keys.to(asked.getByRole('radio', { name: set.who.me.short, exact: true }));
  await keys.press('Space');
  await until(focusedWords).toContain(set.who.me.label);
}

/** What is heard once something was said in this way: what is chosen, on which pile it lies, what can be played. */
const chosen: Partial<Record<AnswerFormat, RegExp>> = {
  'faces-3': /radio ".+" \[checked\]/,
  'faces-5': /radio ".+" \[checked\]/,
  'share-choice': /checkbox ".+" \[checked\]/,
  'pick-cards': /checkbox ".+" \[checked\]/,
  'card-sort': /region "Your cards"(.|\n)*button "Move .+"/,
  'people-circles': /region "Your circles"(.|\n)*region "Very important to me"(.|\n)*button "Move .+"/,
  'day-strip': /region "Your day"(.|\n)*button "Take out ?: .+"/,
  'voice-note': /button "Play: Your voice note"/,
};

async function goThrough(mode: AgeModeId): Promise<void> {
  let at = await begin(mode);
  const left = new Map(questionsOf(mode).map((one) => [wordsOf(one), one]));
  for (;;) {
    const question = left.get(at);
    if (question) {
      await answer(question);
      left.delete(at);
      await keys.enter(link(shell.next));
    } else if (at.startsWith('A question for age')) {
      await keys.enter(button(/^I am \d+ or over. Show it$/));
    } else if (left.size > 0) {
      await keys.enter(link(/^Next: /));
    } else break;
    at = await arrive(at);
  }
  await keys.enter(link(shell.stop['my-page']));
  expect(await arrive(at)).toBe(shell.title);
}

describe('a young person with no signal, no mouse and no letters, who does not see', () => {
  it('comes to This is Me', async () => {
    page = first();
    keys = keysOf(page);
    page.setDefaultTimeout(20_000);
    await page.addInitScript(listenToPage);
    await addChildByHand(page, app().url, { name: 'Zara', asked: daysAgo(30) });
    await workerReady(page);
    await app().stop();
    await profile().browser().setOffline(true);
    await page.goto(app().url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await keys.enter(page.getByRole('link', { name: 'Me', exact: true }));
    expect(await arrive('')).toBe(shell.title);
  });

  it('chooses the questions for younger children, and answers each', () => goThrough('under-8'), 240_000);

  it('answers one that was written for others, and is back where it was chosen', async () => {
    const others = set.modes['8-to-13'].easy;
    await keys.enter(main().getByRole('navigation', { name: shell.other.title }).getByRole('link', { name: others }));
    expect(await arrive(shell.title)).toBe(others);
    await keys.enter(opened('About me'));
    await keys.enter(link(startingWith(`${questions['m-name'].text} ${shell.state['not-yet']}`)));
    await arrive(others);
    await keys.enter(button(shell['not-sure']));
    await status(shell.kept).waitFor();
    expect(await main().ariaSnapshot()).toContain('button "Not sure" [pressed]');
    await keys.enter(link(shell.next));
    expect(await arrive(questions['m-name'].text)).toBe(others);
    await keys.enter(opened('About me'));
    await link(startingWith(`${questions['m-name'].text} ${shell.state.answered}`)).waitFor();
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await main().getByRole('heading', { level: 1, name: shell.title }).waitFor();
  });

  it.each(['8-to-13', '14-to-25'] as const)('chooses the questions for %s, and answers each', goThrough, 240_000);

  it('hears of each what is asked, the name of all there is, what is chosen, and that it is kept', () => {
    const all = modes.flatMap(questionsOf);
    expect([...heard.keys()].sort()).toEqual(all.map(({ id }) => id).sort());
    expect(all.length).toBe(89);
    for (const question of all) {
      const { way, open: before = '', done = '' } = heard.get(question.id) ?? {};
      expect(before).toContain(`- heading "${wordsOf(question)}" [level=1]`);
      expect([question.id, unheard(before), unheard(done)]).toEqual([question.id, [], []]);
      // Told only where a place for news was there before the news.
      expect([question.id, before]).toEqual([question.id, expect.stringMatching(/^ {2}- status(:|$)/m)]);
      expect([question.id, done]).toEqual([question.id, expect.stringMatching(/^ {2}- status: Saved on this phone$/m)]);
      expect([question.id, done]).toEqual([question.id, expect.stringMatching((way && chosen[way]) ?? /nothing/)]);
    }
  });

  it('needs no ears: nothing plays by itself, each can be signed, and what is said has a place for words', async () => {
    expect(await page.evaluate(() => Reflect.get(window, 'sounds'))).toEqual([]);
    expect(signed.size).toBeGreaterThan(0);
    for (const question of modes.flatMap(questionsOf)) {
      const { way, open: before = '', done = '' } = heard.get(question.id) ?? {};
      if (question.sharingQuestion !== true) expect(before).toContain(`button "${shell.ways['signed-video']}"`);
      if (way !== 'voice-note') continue;
      expect(done).toContain(`textbox "${media.words['voice-note']}"`);
      if (!signed.has(question.id)) continue;
      expect(done).toContain('button "Play: Your video"');
      expect(done).toContain(`textbox "${media.words['signed-video']}"`);
    }
  });

  it('finds all 89 there when the phone has died and there is still no signal', async () => {
    await killBrowser(profile());
    await profile().browser().setOffline(true);
    page = await profile().page();
    for (const mode of modes) {
      await page.goto(`${app().url}/me/other/${mode}`);
      const sections = region(shell.sections.title);
      await sections.locator('summary').last().waitFor();
      const told = (await sections.locator('summary').allInnerTexts()).join(' ');
      expect(told).not.toMatch(/skipped|not yet/);
      const counts = [...told.matchAll(/(\d+) answered/g)].map(([, count]) => Number(count));
      expect([mode, counts.reduce((sum, one) => sum + one, 0)]).toEqual([mode, questionsOf(mode).length]);
    }
    const samples = new Map([...heard].map(([id, { way }]) => [way, id]));
    expect([...samples.keys()].sort()).toEqual([...withoutLetters].sort());
    for (const [way, id] of samples) {
      await page.goto(`${app().url}/me/q/${id}`);
      await status(shell.kept).waitFor();
      await until(() => main().ariaSnapshot()).toMatch(chosen[way] ?? /nothing/);
    }
  });
});
