import type { Page } from 'playwright-core';
import { pressLabel } from './press-label.ts';

/** Every answer of a question at once, in each way it is offered: what a screen is looked at with. */

const regions = {
  'Choose picture cards': pickTwo,
  'Sort picture cards into piles': sortTwo,
  'Circles of people': sortTwo,
  'Strip of the day': stripTwo,
  Drawing: stamp,
  Writing: write,
} as const;

/** Opens every way of answering the question on screen. */
export async function openAllWays(page: Page): Promise<void> {
  await page.locator('.me-panel').first().waitFor();
  const ways = page.getByRole('region', { name: 'More ways to answer' });
  if ((await ways.count()) === 0) return;
  const closed = ways.locator('li .me-way');
  for (let left = await closed.count(); left > 0; left = await closed.count()) {
    await closed.first().click();
    // On a very busy machine the row under the pointer is drawn anew between press and release: then it is pressed again.
    await page
      .waitForFunction((was) => document.querySelectorAll('.me-ways > li').length < was, left, { timeout: 5000 })
      .catch(() => undefined);
  }
  await page.waitForFunction(() => !document.querySelector('main [aria-busy="true"]'));
}

/** One sitting, in which they answer themself in each open way that this knows. It ends with leaving This is Me. */
export function answering(page: Page) {
  let hasSaidWho = false;
  return async () => {
    for (const [name, answer] of Object.entries(regions)) {
      const region = page.getByRole('region', { name, exact: true });
      if ((await region.count()) > 0) await answer(region);
    }
    const face = page.locator('.me-panel > .me-cards > .me-choices input[type=radio]').first();
    if ((await face.count()) > 0) await pressLabel(face);
    const share = page.locator('.me-panel fieldset.me-ways input[type=checkbox]');
    if ((await share.count()) > 0) await share.nth(1).click();
    const who = page.getByRole('region', { name: 'Who said this?' });
    if (!hasSaidWho) await who.getByRole('radio', { name: 'My words', exact: true }).click();
    hasSaidWho = true;
    await who.getByText('In my own words', { exact: true }).waitFor();
  };
}

type Region = ReturnType<Page['getByRole']>;

async function pickTwo(region: Region): Promise<void> {
  for (const index of [0, 1]) await pressLabel(region.getByRole('checkbox').nth(index));
}

async function sortTwo(region: Region): Promise<void> {
  for (const index of [0, 1]) await region.locator('.me-piles button').nth(index).click();
}

async function stripTwo(region: Region): Promise<void> {
  for (const index of [0, 1]) await region.locator('.me-grid button.me-card').nth(index).click();
}

async function stamp(region: Region): Promise<void> {
  await pressLabel(region.getByRole('radio', { name: 'Shapes' }));
  await region.getByRole('button', { name: /^Row 1, square 1/ }).click();
}

async function write(region: Region): Promise<void> {
  const box = region.getByRole('textbox').first();
  await box.fill('My dog Bella, and a quiet morning with nobody asking me anything.');
  await box.blur();
}
