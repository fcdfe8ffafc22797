import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import plan from '../../locales/en-GB/plan.json' with { type: 'json' };
import translate from '../../locales/en-GB/translate.json' with { type: 'json' };
import { writeTinyTranslator } from '../client/translate/tiny-engine.ts';
import { workerReady } from '../support/chromium-profile.ts';
import { journey } from '../support/journey.ts';
import { addChildByHand, daysAgo, typeDate } from '../support/person.ts';

const { app, page, profile } = journey();

const sections = {
  B: 'He needs help to talk. Dr. Khan saw him on 5 March.\n\nHis hearing is good.',
  E: 'He will ask for help.',
};
const button = (name: string) => page().getByRole('button', { name }).first();
const translated = () => page().locator('.translated');

/** In Polish: the texts of the translator itself are English until somebody translates them. */
const inPolish = () => page().evaluate(() => localStorage.setItem('waymark-language', 'pl'));
const folder = () => join(app().dataDir, 'translation');

test('where no translator was put nothing is offered, and the settings say so', async () => {
  await addChildByHand(page(), app().url, { name: 'Sam', asked: daysAgo(20) });
  await workerReady(page());
  await page().goto(`${app().url}/plan/add`);
  await page().getByRole('radio').first().check();
  await typeDate(page(), 'date', daysAgo(5));
  await button(plan.form.next).click();
  for (const [letter, text] of Object.entries(sections)) {
    await page().locator(`details:has(#section-${letter}) > summary`).click();
    await page().locator(`#section-${letter}`).fill(text);
    await page().locator(`#section-${letter}`).blur();
  }
  await page().getByRole('link', { name: plan.write.done }).click();
  await page().getByText('His hearing is good.').waitFor();
  await inPolish();
  await page().reload();
  await page().getByText('His hearing is good.').waitFor();
  expect(await button(translate.press).count()).toBe(0);
  const here = page().url();
  await page().goto(`${app().url}/settings/language`);
  await page().getByText(translate.settings.none).waitFor();
  await page().goto(here);
});

test('a plan is translated on the phone: its size first, the plan above, whose words they are said', async () => {
  writeTinyTranslator(folder(), ['pl']);
  // What was asked before is good for five minutes.
  await page().evaluate(() => fetch('/api/translation', { cache: 'reload' }));
  await page().reload();
  await button(translate.press).click();
  await page().getByText('The translator takes 1 megabytes.').waitFor();
  const asked: string[] = [];
  page().on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await button(translate.fetch).click();
  await translated().first().waitFor();
  expect(await translated().first().locator('[lang="pl"] p').allTextContents()).toEqual([
    'en-pl m-pl : HE NEEDS HELP TO TALK. en-pl m-pl : DR. KHAN SAW HIM ON 5 MARCH.',
    'en-pl m-pl : HIS HEARING IS GOOD.',
  ]);
  await translated().first().getByText(translate.label).waitFor();
  // Under another text of the same screen it is there already.
  await button(translate.press).click();
  await page().getByText('HE WILL ASK FOR HELP.').waitFor();
  const order = await page().evaluate(() => {
    const text = document.querySelector('.plan-text');
    const below = document.querySelector('.translated');
    return text && below && text.compareDocumentPosition(below) & Node.DOCUMENT_POSITION_FOLLOWING;
  });
  expect(order).toBeTruthy();
  // Its files by their hashes, and nothing else: no other address of the API was asked, and nothing was sent.
  expect(asked.filter((one) => one.includes('/api/') && !/^GET \/api\/translation(?:\/|$)/.test(one))).toEqual([]);
});

test('it stays for when there is no signal, and can be removed', async () => {
  const here = page().url();
  await profile().browser().setOffline(true);
  await page().reload();
  await button(translate.press).click();
  await translated().getByText('HIS HEARING IS GOOD.').waitFor();
  await button(translate.hide).click();
  await button(translate.press).waitFor();
  await profile().browser().setOffline(false);
  await page().goto(`${app().url}/settings/language`);
  await button(translate.settings.remove).click();
  await page().getByText('You fetch the translator there.').waitFor();
  await page().goto(here);
  await button(translate.press).click();
  await button(translate['not-now']).click();
  const kept = await page().evaluate(async () =>
    (await (await caches.open('translation')).keys()).map((one) => new URL(one.url).pathname),
  );
  expect(kept).toEqual(['/api/translation']);
});

test('the engine runs where it can reach nobody, and only there may WebAssembly be made', async () => {
  const policy = async (address: string) => (await fetch(address)).headers.get('content-security-policy');
  const kept = await page().evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map((one) => one.url);
  });
  const worker = kept.find((one) => one.includes('/assets/translate-worker-'));
  expect(await policy(String(worker))).toBe("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'");
  expect(await policy(app().url)).not.toContain('wasm');
  expect(profile().strangers()).toEqual([]);
});

test('a file that is not what the list says is not kept, and that is told', async () => {
  const model = join(folder(), 'model.enpl.bin');
  const bytes = readFileSync(model);
  // Of the same size, after the server looked at it: as a broken proxy would do.
  bytes[9] = 1;
  writeFileSync(model, bytes);
  await page().reload();
  await button(translate.press).click();
  await button(translate.fetch).click();
  await page().getByText(translate.refused.damaged).waitFor();
  expect(await translated().count()).toBe(0);
});
