import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltApp } from '../support/built-app.ts';
import { answerNames, bestNames, compareKinds, prefer, saveComparison, tellWrongNumber } from '../support/choosing.ts';
import { keepPicture, openProfile, type Profile, workerReady } from '../support/chromium-profile.ts';
import { startJourneyApp } from '../support/journey-app.ts';
import { addChildByHand, daysAgo, longDay, lookRoundWith, today } from '../support/person.ts';
import { runWaymark } from '../support/waymark-cli.ts';

const kinds = ['Specialist Resource Provision (SRP)', 'SEND Unit', 'Learning Difficulties (LD) schools'];
const first = { name: 'Larwood School', typed: 'Larw', why: 'They know children who find noise hard.' };
const second = { name: 'SEND Unit', typed: 'send unit', why: 'Then she can stay with her friends.' };
const hers = 'I want to have Maths with Ada.';
const wrong = 'This number rings at a bakery.';

type Item = { id: number; kind: string; child: string; person: string; body: Record<string, unknown> };

/** What the council's side reads, by its command line. */
async function inboxOf(app: BuiltApp): Promise<Item[]> {
  const { stdout } = await runWaymark(['inbox', '--json'], app.env);
  return (JSON.parse(stdout) as { items: Item[] }).items;
}

const columnsOf = (page: Page) => page.getByRole('columnheader').allInnerTexts();

/** Through the questions, as a parent whose child is out of school presses them. */
async function askStepByStep(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/help`);
  await page.getByRole('link', { name: 'Answer a few questions' }).click();
  await page.getByRole('link', { name: 'School or nursery' }).click();
  await page.getByRole('link', { name: 'My child is out of school, or only there for part of the day' }).click();
  await page.getByRole('link', { name: 'It is too hard for them to go' }).click();
  await page.getByRole('heading', { level: 1, name: 'When school is too hard to go to' }).waitFor();
}

async function searchFor(page: Page, url: string, words: string): Promise<void> {
  await page.goto(`${url}/help`);
  await page.getByRole('searchbox').pressSequentially(words);
  await page.getByRole('region', { name: /may help most$/ }).waitFor();
}

describe('a family whose council shares its record, choosing and looking for help with no signal', () => {
  let app: BuiltApp;
  let phone: Profile;
  let tablet: Profile;
  let page: Page;
  let other: Page;

  beforeAll(async () => {
    app = await startJourneyApp({ demo: true });
    phone = await openProfile(app.url);
    page = await phone.page();
    await lookRoundWith(page, app.url, 'Year 6.');
    await page.goto(`${app.url}/help`);
    await page.getByText('Herts SENDIASS').first().waitFor();
    await page.goto(app.url);
    await page.getByText('All saved on this phone and sent.').first().waitFor();
    await workerReady(page);
    await phone.browser().setOffline(true);
  });

  afterAll(async () => {
    await phone?.dispose();
    await tablet?.dispose();
    await app?.dispose();
  });

  it('compares three kinds of provision and saves them side by side', async () => {
    await compareKinds(page, app.url, kinds);
    expect(await columnsOf(page)).toEqual(['Question', ...kinds]);
    await saveComparison(page, 'Before the review');
    await keepPicture(page, 'offline-compare');
  });

  it('puts a school and a kind in order, says why, and sends it', async () => {
    await page.goto(`${app.url}/places/preference`);
    await prefer(page, first);
    await prefer(page, second);
    await page.getByLabel(/own words$/).fill(hers);
    await page.getByRole('checkbox', { name: /is happy for these words to go with the list$/ }).check();
    await page.getByRole('button', { name: 'See what will be sent' }).click();
    const goes = page.locator('.preference-goes');
    for (const words of [first.name, first.why, second.name, second.why, hers]) await goes.getByText(words).waitFor();
    await page.getByRole('button', { name: 'Send it now' }).click();
    await page.getByText(`Sent on ${longDay(today())}. It waits on this phone for a signal`).waitFor();
    await keepPicture(page, 'offline-preference');
  });

  it('finds who helps when "my child is out of school", by its own words and by the questions', async () => {
    await searchFor(page, app.url, 'my child is out of school');
    const best = await bestNames(page);
    expect(best.length).toBeLessThanOrEqual(3);
    expect(best.join()).toMatch(/SENDIASS|ESMA|exclusions/i);
    await askStepByStep(page, app.url);
    const answers = await answerNames(page);
    expect(answers).toHaveLength(3);
    expect(answers).toContain('Herts SENDIASS');
    await keepPicture(page, 'offline-finder');
  });

  it('tells the council of a wrong number, and saves who may help', async () => {
    await page.goto(`${app.url}/help/herts-sendiass`);
    await tellWrongNumber(page, wrong);
    await page.getByText('Saved on this phone. It goes to the council when there is signal.').waitFor();
    await page.getByRole('button', { name: 'Save Herts SENDIASS' }).click();
    await page.getByRole('button', { name: 'Saved Herts SENDIASS' }).waitFor();
  });

  /** What both phones of the family have, each on its own screen. */
  async function findAll(screen: Page): Promise<void> {
    await screen.goto(`${app.url}/places/compare`);
    await screen.getByRole('link', { name: 'Before the review' }).click();
    await screen.getByRole('columnheader', { name: kinds[2] }).waitFor();
    expect(await columnsOf(screen)).toEqual(['Question', ...kinds]);
    await screen.goto(`${app.url}/places/preference`);
    const list = screen.getByRole('region', { name: 'Your list, in order' });
    await list.getByRole('heading', { name: second.name }).waitFor();
    expect(await list.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      expect.stringContaining(first.name),
      expect.stringContaining(second.name),
    ]);
    await expect.poll(() => screen.getByLabel(`Why ${first.name}?`).inputValue()).toBe(first.why);
    await expect.poll(() => screen.getByLabel(`Why ${second.name}?`).inputValue()).toBe(second.why);
    await screen.goto(`${app.url}/help/saved`);
    await screen.getByRole('link', { name: 'Herts SENDIASS' }).waitFor();
  }

  it('closes the app, opens it with still no signal, and finds all of it', async () => {
    expect(await inboxOf(app)).toEqual([]);
    await phone.reopen();
    await phone.browser().setOffline(true);
    page = await phone.page();
    await findAll(page);
    await page.goto(`${app.url}/help/find`);
    await page.getByRole('link', { name: 'When school is too hard to go to' }).waitFor();
    await page.goto(`${app.url}/help/herts-sendiass`);
    await page.getByText(wrong).waitFor();
    await page.getByText('Saved on this phone. It goes to the council when there is signal.').waitFor();
    await page.goto(`${app.url}/places/preference`);
    await page.getByText(/It waits on this phone for a signal$/).waitFor();
  });

  it('sends all of it by itself when the signal is back, the mistake without a name', async () => {
    await phone.browser().setOffline(false);
    await page.getByText(`Sent on ${longDay(today())}`, { exact: true }).waitFor();
    await page.goto(`${app.url}/help/herts-sendiass`);
    await page.getByText(`Sent to the council on ${longDay(today())}. Thank you.`).waitFor();
    const items = await inboxOf(app);
    expect(items.map(({ kind }) => kind).sort()).toEqual(['mistake', 'preference']);
    const preference = items.find(({ kind }) => kind === 'preference');
    expect(preference?.body).toMatchObject({
      choices: [
        { order: 1, name: first.name, why: first.why },
        { order: 2, name: second.name, why: second.why },
      ],
      youngPersonsView: hers,
    });
    expect(preference?.person).not.toBe('');
    expect(items.find(({ kind }) => kind === 'mistake')).toMatchObject({
      person: '',
      child: '',
      body: { record: 'herts-sendiass', field: 'phone', text: wrong },
    });
  });

  it('shows the family’s other phone the comparison, the list and the heart', async () => {
    tablet = await openProfile(app.url);
    other = await tablet.page();
    await lookRoundWith(other, app.url, 'Year 6.');
    await findAll(other);
  });

  it('says on both phones that the council has it, once the council said so', async () => {
    for (const screen of [page, other]) await screen.goto(`${app.url}/places/preference`);
    const upTo = Math.max(...(await inboxOf(app)).map(({ id }) => id));
    await runWaymark(['inbox', '--ack', String(upTo)], app.env);
    for (const screen of [page, other]) await screen.getByText(/^Received by the council on/).waitFor();
    await keepPicture(page, 'preference-received');
  });

  it('talks to nobody but its own server', () => {
    expect([...phone.strangers(), ...tablet.strangers()]).toEqual([]);
  });
});

describe('a family without an account, choosing and looking for help with no signal', () => {
  let app: BuiltApp;
  let phone: Profile;
  let page: Page;

  beforeAll(async () => {
    app = await startJourneyApp();
    phone = await openProfile(app.url);
    page = await phone.page();
    await addChildByHand(page, app.url, { name: 'Amira', asked: daysAgo(30) });
    await page.goto(`${app.url}/help`);
    await page.getByText('Herts SENDIASS').first().waitFor();
    await workerReady(page);
    await phone.browser().setOffline(true);
  });

  afterAll(async () => {
    await phone?.dispose();
    await app?.dispose();
  });

  it('compares and saves, and makes a letter of its list instead of sending it', async () => {
    await compareKinds(page, app.url, kinds);
    await saveComparison(page, 'For us');
    await page.goto(`${app.url}/places/preference`);
    await prefer(page, first);
    await page.getByText(/^Waymark cannot send this list/).waitFor();
    expect(await page.getByRole('button', { name: 'See what will be sent' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Make a letter from it' }).click();
    const letter = page.locator('.letter-sheet');
    await letter.getByText(first.why).waitFor();
    expect(await letter.innerText()).toContain(first.name);
  });

  it('finds help, keeps it on this phone, and tells of a mistake', async () => {
    await searchFor(page, app.url, 'my child is out of school');
    await page.goto(`${app.url}/help/herts-sendiass`);
    await tellWrongNumber(page, wrong);
    await page.getByRole('button', { name: 'Save Herts SENDIASS' }).click();
    await page.getByRole('button', { name: 'Saved Herts SENDIASS' }).waitFor();
    await phone.reopen();
    await phone.browser().setOffline(true);
    page = await phone.page();
    await page.goto(`${app.url}/help/saved`);
    await page.getByText('Kept on this phone alone, until you take them away.').waitFor();
    await page.getByRole('link', { name: 'Herts SENDIASS' }).waitFor();
    await page.goto(`${app.url}/places/compare`);
    await page.getByRole('link', { name: 'For us' }).waitFor();
  });

  it('has told the council of the mistake once there is signal, with no sign-in and no name', async () => {
    await page.goto(`${app.url}/help/herts-sendiass`);
    await page.getByText('Saved on this phone. It goes to the council when there is signal.').waitFor();
    await phone.browser().setOffline(false);
    await page.getByText(`Sent to the council on ${longDay(today())}. Thank you.`).waitFor();
    const items = await inboxOf(app);
    expect(items).toMatchObject([{ kind: 'mistake', person: '', child: '', body: { text: wrong } }]);
    expect(JSON.stringify(items)).not.toContain('Amira');
    expect(phone.strangers()).toEqual([]);
  });
});
