import type { Page } from 'playwright-core';
import questions from '../../locales/en-GB/me-questions.json' with { type: 'json' };
import { pressLabel } from './press-label.ts';

export type QuestionId = keyof typeof questions;

/** What a young person does in This is Me, in the words they read there. */

/** As a press on a link of the app: no new load, so the room stays open and who answers is remembered. */
export async function goInApp(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, path);
}

/** Opens one way of answering, unless it is open. */
async function openWay(page: Page, question: QuestionId, way: string, region: string): Promise<void> {
  await goInApp(page, `/me/q/${question}`);
  await page.getByRole('heading', { level: 1, name: questions[question].text, exact: true }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'More ways to answer' }).waitFor();
  const open = page.getByRole('region', { name: region });
  if ((await open.count()) === 0) await page.getByRole('button', { name: way, exact: true }).click();
  await open.waitFor();
}

/**
 * One sitting in which they answer themself: they say so at the first answer, and it is taken for the next ones. It ends
 * with leaving This is Me.
 */
export function sittingOf(page: Page) {
  let hasSaidWho = false;
  const sayWho = async () => {
    if (!hasSaidWho) await page.getByRole('radio', { name: 'My words', exact: true }).click();
    hasSaidWho = true;
    await page.getByText('In my own words', { exact: true }).waitFor();
  };
  return {
    /** What was written here before is written anew, by the one who said it was theirs. */
    rewrite: async (question: QuestionId, words: string) => {
      await openWay(page, question, 'Write', 'Writing');
      const box = page.getByLabel('Your words', { exact: true });
      await box.fill(words);
      await box.blur();
      await page.getByText('In my own words', { exact: true }).waitFor();
    },
    write: async (question: QuestionId, words: string) => {
      await openWay(page, question, 'Write', 'Writing');
      const box = page.getByLabel('Your words', { exact: true });
      await box.fill(words);
      await box.blur();
      await sayWho();
    },
    /** Picks the first `count` cards. */
    pick: async (question: QuestionId, count: number) => {
      await openWay(page, question, 'Choose pictures', 'Choose picture cards');
      const cards = page.getByRole('region', { name: 'Choose picture cards' }).getByRole('checkbox');
      for (let index = 0; index < count; index++) await pressLabel(cards.nth(index));
      await sayWho();
    },
    /** Puts the first `count` cards on the first two piles in turn. */
    sort: async (question: QuestionId, count: number) => {
      await openWay(page, question, 'Sort cards', 'Sort picture cards into piles');
      const sort = page.getByRole('region', { name: 'Sort picture cards into piles' });
      await sort.getByRole('button', { name: 'As a list' }).click();
      for (let index = 0; index < count; index++) {
        const piles = sort.getByRole('group').nth(index).getByRole('radio');
        await pressLabel(piles.nth(index % 2));
      }
      await sayWho();
    },
  };
}

/** Chooses the first four answers that are offered for a heading of the one page. */
export async function chooseFour(page: Page, heading: 'people-like' | 'matters' | 'support'): Promise<void> {
  await goInApp(page, `/me/profile/choose/${heading}`);
  const done = page.getByRole('link', { name: 'Show my page' });
  await done.waitFor();
  const others = page.getByText('My other answers', { exact: true });
  if ((await others.count()) > 0 && (await page.locator('details[open]:has-text("My other answers")').count()) === 0) {
    await others.click();
  }
  const boxes = page.getByRole('checkbox', { name: /^On my page/ });
  const count = Math.min(4, await boxes.count());
  for (let index = 0; index < count; index++) await boxes.nth(index).check();
  await done.click();
  await page.getByRole('heading', { level: 1, name: 'My one page' }).waitFor();
}
