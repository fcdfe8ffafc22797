import { signInOnScreen } from '../support/built-app-sign-in.ts';
import { openProfile, type Profile, workerReady } from '../support/chromium-profile.ts';
import { against, type Measured } from './measured.ts';
import { inRounds } from './rounds.ts';
import { markShown, shownAt } from './shown.ts';
import type { Stand } from './stand.ts';

/** How much slower than this computer: a cheap phone. https://developer.chrome.com/docs/devtools/settings/throttling */
const cpuDividedBy = 4;

/**
 * Opening with no server, the browser just launched, 5,000 records on the device, CPU ÷ 4, until the first words are on
 * the screen: Home of the real app beside a bare React and Dexie page that shows 50 of its rows. Ends both servers.
 */
export async function measureStart(stand: Stand, rounds: number): Promise<Measured[]> {
  const family = await stand.family(5000);
  const waymark = await openProfile(stand.app.url);
  const shell = await openProfile(stand.baseline.url);
  try {
    await visitWaymark(waymark, stand, family.email);
    await visitShell(shell, stand, family.scope);
    await stand.app.stop();
    await stand.baseline.stop();
    const medians = await inRounds(rounds, [
      { name: 'start', sample: () => startCold(waymark, stand.app.url, homeShown) },
      { name: 'start baseline', sample: () => startCold(shell, stand.baseline.url, rowsShown) },
    ]);
    const of = (name: string) => medians.get(name) ?? Number.NaN;
    return [against('warm start, no server, CPU ÷ 4', 'ms', of('start'), of('start baseline'), 1.35)];
  } finally {
    await waymark.dispose();
    await shell.dispose();
  }
}

/** Home with the child's next date, which stands in the hero only once records are read and worked out. */
const homeShown = 'main .hero .next b';
const rowsShown = 'li:nth-child(50)';

/** Milliseconds from the start of the navigation until what is waited for has been painted. */
async function startCold(profile: Profile, url: string, shown: string): Promise<number> {
  await profile.reopen();
  const page = await profile.page();
  await markShown(page, shown);
  const devtools = await profile.browser().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuDividedBy });
  await page.goto(url);
  return shownAt(page);
}

async function visitShell(profile: Profile, stand: Stand, scope: string): Promise<void> {
  const page = await profile.page();
  await page.goto(stand.baseline.url);
  await page.evaluate((scope) => window.fillShell(scope), scope);
  // Once more with the worker there, which keeps what this visit asks for.
  await page.reload();
  await page.locator(rowsShown).waitFor();
}

/** Signed in, everything fetched and kept, the worker in charge. */
async function visitWaymark(profile: Profile, stand: Stand, email: string): Promise<void> {
  const page = await profile.page();
  await signInOnScreen(page, stand.app.url, email);
  await page.locator(homeShown).waitFor();
  await workerReady(page);
}
