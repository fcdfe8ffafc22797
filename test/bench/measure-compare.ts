import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { openProfile } from '../support/chromium-profile.ts';
import { buildPage } from './build-pages.ts';
import { against, atMost, type Measured } from './measured.ts';
import { median } from './rounds.ts';
import type { Stand } from './stand.ts';

/**
 * Two plans of 200 sections of 50 kB, compared in Chromium as the plan screen does it, under the app's own
 * Content-Security-Policy: how long it takes, and how long meanwhile a key typed would have waited at worst.
 */
export async function measureCompare(stand: Stand, rounds: number): Promise<Measured[]> {
  const policy = (await fetch(stand.app.url)).headers.get('content-security-policy');
  if (!policy) throw new Error('The app sends no Content-Security-Policy: the worker would be measured without it.');
  const served = await serve(await buildPage('compare', '/'), policy);
  const profile = await openProfile(served.url);
  try {
    const page = await profile.page();
    await page.goto(served.url);
    const { ours, plain, workers } = await compareInTurns(page, rounds);
    if (workers !== rounds + 1) throw new Error(`Of ${rounds + 1} comparisons ${workers} ran in a worker.`);
    const of = (list: readonly Sample[], what: 'took' | 'heldUp') => median(list.map((one) => one[what]));
    return [
      against('comparing 200 sections of 50 kB', 'ms', of(ours, 'took'), of(plain, 'took'), 25),
      against('… typing held up meanwhile', 'ms', of(ours, 'heldUp'), of(plain, 'heldUp'), 0.5),
      atMost('… typing held up meanwhile', 'ms', of(ours, 'heldUp'), 100),
    ];
  } finally {
    await profile.dispose();
    await served.stop();
  }
}

type Sample = { took: number; heldUp: number; same: number; different: number };

/** In turns, so that other work on the computer weighs on both alike; the first of each warms up. */
async function compareInTurns(page: Page, rounds: number) {
  let workers = 0;
  page.on('worker', () => workers++);
  const [ours, plain]: [Sample[], Sample[]] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    const [one, other] = [
      await page.evaluate(() => window.compare.ours()),
      await page.evaluate(() => window.compare.plain()),
    ];
    // Both must have found the differences: a comparison that did less would be measured as fast.
    for (const { same, different } of [one, other]) {
      if (same < 80_000 || different < 5000) throw new Error(`Found ${same} same and ${different} different.`);
    }
    if (round > 0) {
      ours.push(one);
      plain.push(other);
    }
  }
  return { ours, plain, workers };
}

export async function serve(
  files: ReadonlyMap<string, Buffer>,
  policy: string,
): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    const file = files.get(path);
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(file ? 200 : 404, { 'content-type': type, 'content-security-policy': policy }).end(file);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The bench server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
