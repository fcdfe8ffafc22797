import type { CDPSession, Page } from 'playwright-core';
import { openProfile } from '../support/chromium-profile.ts';
import { buildPage } from './build-pages.ts';
import { serve } from './measure-compare.ts';
import { against, atMost, type Measured } from './measured.ts';
import { median } from './rounds.ts';

/** How much slower than this computer: a cheap phone. https://developer.chrome.com/docs/devtools/settings/throttling */
const cpuDividedBy = 4;
const policy = "default-src 'self'";

/**
 * Forty queries typed letter by letter over 1,500 services of 120 words, CPU ÷ 4, beside a plain filter over the same
 * texts; and what the index costs. The index is made anew for each round, so that no word is remembered from the last.
 */
export async function measureSearch(rounds: number): Promise<Measured[]> {
  const served = await serve(await buildPage('search', '/'), policy);
  const profile = await openProfile(served.url);
  try {
    const page = await profile.page();
    await page.goto(served.url);
    const devtools = await profile.browser().newCDPSession(page);
    const size = await sizeOfIndex(page, devtools);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuDividedBy });
    const samples: Round[] = [];
    for (let round = 0; round <= rounds; round++) samples.push(await oneRound(page));
    const kept = samples.slice(1);
    const ours = letterByLetter(kept.map((one) => one.ours));
    const plain = letterByLetter(kept.map((one) => one.plain));
    const of = (what: 'took' | 'longestStep') => median(kept.map((one) => one[what]));
    return [
      atMost('a letter typed in Help, 1,500 services, CPU ÷ 4, p95', 'ms', share(ours, 0.95), 4),
      against('… the same beside a plain filter', 'ms', share(ours, 0.95), share(plain, 0.95), 1),
      atMost('… in the middle', 'ms', share(ours, 0.5), 2),
      atMost('… making the index, in breaths', 'ms', of('took'), 4000),
      atMost('… the longest of them', 'ms', of('longestStep'), 100),
      atMost('… the index in memory', 'kB', size, 20_000),
    ];
  } finally {
    await profile.dispose();
    await served.stop();
  }
}

type Round = { took: number; longestStep: number; ours: number[]; plain: number[] };

async function oneRound(page: Page): Promise<Round> {
  const { took, longestStep } = await page.evaluate(() => window.search.build());
  const ours = await page.evaluate(() => window.search.ours());
  const plain = await page.evaluate(() => window.search.plain());
  // A search that finds nothing would be measured as fast.
  if (ours.answers < plain.answers / 10) throw new Error(`Found ${ours.answers}, the plain filter ${plain.answers}.`);
  return { took, longestStep, ours: ours.letters, plain: plain.letters };
}

/** The same letter in each round, in the middle: other work on the computer hits another letter every time. */
function letterByLetter(rounds: readonly (readonly number[])[]): number[] {
  return (rounds[0] ?? []).map((_, at) => median(rounds.map((letters) => letters[at] ?? Number.NaN)));
}

/** What all but the slowest took at most. */
function share(letters: readonly number[], part: number): number {
  const sorted = letters.toSorted((one, other) => one - other);
  return sorted[Math.ceil(part * sorted.length) - 1] ?? Number.NaN;
}

async function sizeOfIndex(page: Page, devtools: CDPSession): Promise<number> {
  const used = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize;
  };
  // Once before, so that the code itself is not counted.
  await page.evaluate(() => window.search.build());
  await page.evaluate(() => window.search.forget());
  const before = await used();
  await page.evaluate(() => window.search.build());
  const size = ((await used()) - before) / 1024;
  await page.evaluate(() => window.search.forget());
  return size;
}
