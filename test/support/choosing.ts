import type { Page } from 'playwright-core';

/** What a family does on the screens of Places and Help, in the words it reads there. */

/** From the ladder into each kind's own page, and there into the compare list; comes to rest on the table. */
export async function compareKinds(page: Page, url: string, kinds: readonly string[]): Promise<void> {
  for (const kind of kinds) {
    await page.goto(`${url}/places`);
    await page.getByRole('link', { name: kind }).first().click();
    await page.getByRole('heading', { level: 1, name: kind }).waitFor();
    await page.getByRole('button', { name: /^Compare this/ }).click();
    await page.getByText(/^This is in your compare list/).waitFor();
  }
  await page.getByRole('link', { name: 'Open the compare list' }).click();
  await page.getByRole('table').waitFor();
}

/** Under a name, for everybody of the home. */
export async function saveComparison(page: Page, name: string): Promise<void> {
  await page.getByLabel('Give it a name').fill(name);
  await page.getByRole('button', { name: 'Save this comparison' }).click();
  await page.getByText(`This one is saved as ${name}.`).waitFor();
}

/** Looks for a school or a kind, puts it on the family's list, and says why. */
export async function prefer(page: Page, { name, typed, why }: Wish): Promise<void> {
  await page.getByLabel('Name of a school, a town or a kind').fill(typed);
  await page.getByRole('button', { name }).first().click();
  await page.getByLabel(`Why ${name}?`).fill(why);
  await page.getByLabel(`Why ${name}?`).blur();
  await page.getByRole('listitem').filter({ hasText: name }).getByText('Saved on this phone.').waitFor();
}

type Wish = { name: string; typed: string; why: string };

/** Begins a notebook for a visit to this school; comes to rest on it. */
export async function beginVisit(page: Page, url: string, place: string): Promise<void> {
  await page.goto(`${url}/places/schools/${place}/visit`);
  await page.getByRole('button', { name: 'Begin a notebook' }).click();
  await page.getByRole('heading', { name: 'After the visit' }).waitFor();
}

/** Tells the council of a wrong phone number, on the page of who is meant. */
export async function tellWrongNumber(page: Page, words: string): Promise<void> {
  await page.getByText('Tell the council about a mistake').click();
  await page.getByRole('radio', { name: 'The phone number' }).check();
  await page.getByLabel('What should the council know?').fill(words);
  await page.getByRole('button', { name: 'Tell the council' }).click();
  await page.locator('.note').getByText(words).waitFor();
}

/**
 * All that a family leaves on these screens: a comparison, what matters, a mistake told, a heart, a visit, a list sent.
 * Gives the address of the visit.
 */
export async function beginToChoose(page: Page, url: string): Promise<string> {
  await compareKinds(page, url, ['Specialist Resource Provision (SRP)', 'SEND Unit']);
  await saveComparison(page, 'Before the review');
  await page.goto(`${url}/places/matters`);
  await page.getByRole('button', { name: 'Friends' }).first().click();
  await page.getByRole('button', { name: 'Take out: Friends' }).waitFor();
  await page.goto(`${url}/help/herts-sendiass`);
  await tellWrongNumber(page, 'This number rings at a bakery.');
  await page.getByRole('button', { name: 'Save Herts SENDIASS' }).click();
  await page.getByRole('button', { name: 'Saved Herts SENDIASS' }).waitFor();
  await beginVisit(page, url, 'place-117676');
  const visit = page.url().slice(url.length);
  await page.goto(`${url}/places/preference`);
  await prefer(page, { name: 'Larwood School', typed: 'Larw', why: 'They know her needs.' });
  await prefer(page, { name: 'SEND Unit', typed: 'send unit', why: 'Her friends go there.' });
  await page.getByRole('button', { name: 'See what will be sent' }).click();
  await page.getByRole('button', { name: 'Send it now' }).click();
  await page.getByText(/^Sent on/).waitFor();
  return visit;
}

/** Who stands under "These may help most", and in an answer of the questions: the names, in their order. */
export const bestNames = (page: Page): Promise<string[]> =>
  page
    .getByRole('region', { name: /may help most$/ })
    .getByRole('heading', { level: 3 })
    .allInnerTexts();

export const answerNames = (page: Page): Promise<string[]> =>
  page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 2 }).allInnerTexts();
