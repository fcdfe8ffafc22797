import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import set from '../../locales/en-GB/me-set.json' with { type: 'json' };
import { questionOf, questionSet } from '../../src/domain/this-is-me/question-set.ts';
import { type AgeModeId, type AnswerFormat, ageModeIds } from '../../src/domain/this-is-me/this-is-me.ts';
import { axeFaults, keepPicture } from '../support/chromium-profile.ts';
import { faultsOf, reads } from '../support/faults-of.ts';
import { journey } from '../support/journey.ts';
import { answering, openAllWays } from '../support/own-answers.ts';
import { lookRoundWith } from '../support/person.ts';
import { meEnds, mePages, meQuestions, meRooms } from '../support/screen-addresses.ts';

const { app, page } = journey({ demo: true, bypassCSP: true, madeUpMedia: true });

/** As a press on a link does: the room stays open. */
async function go(path: string): Promise<void> {
  if (new URL(page().url()).pathname === path) return;
  await page().evaluate((to) => {
    document.querySelector('h1')?.setAttribute('data-before', '');
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, path);
  await page().locator('h1:not([data-before])').waitFor({ state: 'attached' });
  await page().waitForFunction(() => !document.querySelector('main[aria-busy="true"], main [aria-busy="true"]'));
}

const forAxe = (on: Page) => axeFaults(on, { enhanced: true });

/** What is on screen now, looked at as everyone would. */
async function lookAt(name: string, found: (screen: Page) => Promise<string[]> = faultsOf): Promise<string[]> {
  await keepPicture(page(), `me-${name.replaceAll('/', '-')}`);
  return (await found(page())).map((fault) => `${name}: ${fault}`);
}

async function lookAtAll(paths: readonly string[], state: string, found = faultsOf): Promise<string[]> {
  const faults: string[] = [];
  for (const path of paths) {
    await go(path);
    faults.push(...(await lookAt(`${state}${path}`, found)));
  }
  return faults;
}

async function chooseMode(mode: AgeModeId): Promise<void> {
  await go('/me');
  const choice = page().getByRole('button', { name: set.modes[mode].easy });
  if ((await choice.count()) === 0) await page().getByText('Choose other questions').click();
  await choice.click();
  await page().getByRole('heading', { level: 2, name: 'My questions' }).waitFor();
}

const press = async (...names: string[]) => {
  for (const name of names) await page().getByRole('main').getByRole('button', { name, exact: true }).click();
};

describe('everyone can use This is Me', () => {
  const opened = new Set<AnswerFormat>();

  beforeAll(async () => {
    await lookRoundWith(page(), app().url, 'Year 6.');
  });

  it('is looked at with every way of answering each choice of questions has', () => {
    for (const mode of questionSet.modes) {
      const there = new Set(mode.sections.flatMap(({ questions }) => questions).flatMap(({ formats }) => formats));
      const seen = new Set(meQuestions[mode.id].flatMap((id) => questionOf(id)?.formats ?? []));
      expect([...seen].sort()).toEqual([...there].sort());
    }
  });

  it('has nothing wrong before anybody has chosen or answered', async () => {
    await go('/me');
    await page().getByRole('heading', { level: 2, name: 'Which questions suit you?' }).waitFor();
    expect([...(await lookAt('choosing')), ...(await lookAtAll(mePages, 'empty'))]).toEqual([]);
  });

  it.each(ageModeIds)('%s: has nothing wrong in any way of answering, before and after', async (mode) => {
    const faults: string[] = [];
    await chooseMode(mode);
    const answer = answering(page());
    for (const question of meQuestions[mode]) {
      await go(`/me/q/${question}`);
      await openAllWays(page());
      // Each way of answering once before there is anything in it; below, the same question has answers in it too.
      const ways = questionOf(question)?.formats ?? [];
      const isNew = ways.some((way) => !opened.has(way));
      for (const way of ways) opened.add(way);
      if (isNew || process.env.WAYMARK_LONG) faults.push(...(await lookAt(`open/${question}`, forAxe)));
      await answer();
      faults.push(...(await lookAt(`answered/${question}`)));
    }
    const beside = `/me/profile/beside/${meQuestions[mode][1]}`;
    faults.push(...(await lookAtAll(['/me', `/me/other/${mode}`, meEnds[mode], ...mePages, beside], mode)));
    // The same words whatever the questions: measured once, and asked of axe each time.
    const isFirst = mode === ageModeIds[0];
    faults.push(...(await lookAtAll(meRooms, mode, isFirst ? faultsOf : forAxe)));
    expect(faults).toEqual([]);
  });

  it('keeps every word readable in the colours a young person chooses', async () => {
    const faults: string[] = [];
    for (const path of process.env.WAYMARK_LONG ? ['/me', '/me/q/m-feelings'] : ['/me/q/m-feelings']) {
      await go(path);
      for (const colour of ['sea', 'meadow', 'sand', 'lavender', 'rose', 'stone']) {
        await page().evaluate((name) => document.documentElement.setAttribute('data-me-colour', name), colour);
        for (const theme of ['light', 'dark']) {
          await reads(page(), { theme });
          const found = await axeFaults(page(), { only: ['color-contrast'] });
          faults.push(...found.map((fault) => `${path} ${colour} ${theme}: ${fault}`));
        }
      }
    }
    await page().evaluate(() => document.documentElement.removeAttribute('data-me-colour'));
    await reads(page(), {});
    expect(faults).toEqual([]);
  });

  it('has nothing wrong while pages are looked at, shared and taken back', async () => {
    const faults: string[] = [];
    await go('/me/share');
    for (const group of ['Which pages do you want to share?', 'Who can see these pages?']) {
      const boxes = page().getByRole('group', { name: group }).getByRole('checkbox');
      for (const index of [0, 1]) await boxes.nth(index).check();
    }
    await press('See what will go');
    await page().getByRole('heading', { name: 'Look before you share' }).waitFor();
    faults.push(...(await lookAt('share/preview')));
    await press('Share now');
    await page().getByText('You shared it. You can see it in the list.').waitFor();
    await page().getByText('See the copy').first().click();
    faults.push(...(await lookAt('share/shared')), ...(await lookAtAll(['/me/shared'], 'shared')));
    await go('/me/share');
    await page().getByRole('button', { name: 'Take it back' }).first().click();
    faults.push(...(await lookAt('share/asked')));
    await press('Yes, take it back');
    await page().getByText('You took it back. Your answer is still in here.').waitFor();
    faults.push(...(await lookAt('share/back')));
    expect(faults).toEqual([]);
  });

  it('has nothing wrong while a lock is made, and before the closed door', async () => {
    const faults: string[] = [];
    const mine = ['fish', 'moon', 'key', 'moon'];
    await go('/me/lock');
    await page().getByRole('button', { name: 'A word' }).click();
    await page().getByLabel('Choose your word').waitFor();
    faults.push(...(await lookAt('lock/word')));
    await press('Choose another way');
    await page().getByRole('button', { name: 'Pictures' }).click();
    await press(...mine);
    faults.push(...(await lookAt('lock/pictures')));
    await press('These are mine', ...mine, 'Put the lock on');
    await page().locator('.lock-code').waitFor();
    faults.push(...(await lookAt('lock/code')));
    await press('I have kept it');
    await page().getByRole('heading', { name: 'Your lock is on: pictures' }).waitFor();
    faults.push(...(await lookAt('lock/on')));
    await page().getByRole('button', { name: 'Close my door' }).click();
    await page().getByRole('heading', { level: 1, name: 'This door is closed' }).waitFor();
    await page().getByText('I forgot').click();
    await page().getByText('I do not have the code').click();
    faults.push(...(await lookAt('lock/closed')));
    expect(faults).toEqual([]);
  });

  it('has nothing wrong where a question is for older ones, whose birthday is not known', async () => {
    await page().goto(`${app().url}/children/add`);
    await page().getByLabel('What shall we call your child?').fill('Kit');
    await page().getByRole('radio', { name: 'I have no date yet' }).check();
    await press('Show the steps');
    await page().getByRole('heading', { level: 1, name: 'Kit’s plan' }).waitFor({ state: 'attached' });
    const faults = await lookAtAll(['/me/q/y-relationships'], 'asks');
    await press('I am 16 or over. Show it');
    await openAllWays(page());
    faults.push(...(await lookAt('shown')));
    expect(faults).toEqual([]);
  });
});
