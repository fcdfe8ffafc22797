import type { Page, Request } from 'playwright-core';
import { openProfile } from '../support/chromium-profile.ts';
import { against, atMost, type Measured } from './measured.ts';
import { inRounds } from './rounds.ts';
import type { Family, Stand } from './stand.ts';

type Place = { page: Page; family: Family };

/** Initial sync, delta, push and bytes: the real store and engine in a real Chromium, beside the plain Dexie page. */
export async function measureSync(stand: Stand, rounds: number): Promise<Measured[]> {
  const small = await openPlace(stand, 500);
  const large = await openPlace(stand, 5000);
  try {
    const medians = await inRounds(rounds, [
      ...initial('500', small),
      ...initial('5000', large),
      ...delta(stand, large),
      ...push(small),
    ]);
    const of = (name: string) => medians.get(name) ?? Number.NaN;
    const wire = await onTheWire(large.page);
    return [
      against('initial sync, 500 records', 'ms', of('initial 500'), of('initial 500 baseline'), 0.45),
      against('initial sync, 5,000 records', 'ms', of('initial 5000'), of('initial 5000 baseline'), 0.45),
      against('delta of 1, beside 5,000', 'ms', of('delta'), of('delta baseline'), 1.5),
      against('push of 100', 'ms', of('push'), of('push baseline'), 1.5),
      atMost('push of 100', 'requests', wire.pushRequests, 1),
      against('bytes a record down, 5,000', 'bytes', wire.bytes / 5000, wire.baselineBytes / 5000, 1),
      atMost('bytes a record down, 5,000', 'bytes', wire.bytes / 5000, 120),
    ];
  } finally {
    await small.close();
    await large.close();
  }
}

/** A profile of its own with both bench pages' code in one document on the app's origin, signed in as a new family. */
async function openPlace(stand: Stand, count: number): Promise<Place & { close(): Promise<void> }> {
  const family = await stand.family(count);
  const profile = await openProfile(stand.app.url);
  const context = profile.browser();
  await context.addCookies(family.cookies.map((cookie) => ({ ...cookie, url: stand.app.url })));
  const page = await profile.page();
  const script = (name: string) => [...stand.pages.keys()].find((path) => path.startsWith(`/bench/${name}/assets/`));
  const html = `<!doctype html><title>Bench</title>${['page', 'baseline']
    .map((name) => `<script type="module" src="${script(name)}"></script>`)
    .join('')}`;
  // Only while the page loads: an interception left on would slow every request that is measured.
  await page.route('**/bench/**', async (route) => {
    const file = stand.pages.get(new URL(route.request().url()).pathname);
    await route.fulfill(
      file ? { body: file, contentType: 'text/javascript' } : { body: html, contentType: 'text/html' },
    );
  });
  await page.goto(`${stand.app.url}/bench/`);
  await page.waitForFunction(() => 'openBaseline' in window && 'openWaymark' in window);
  await page.unrouteAll();
  await page.evaluate(
    async ([api, family]) => {
      window.waymark = await window.openWaymark(family);
      window.baseline = window.openBaseline(api, family.scope);
    },
    [stand.baseline.url, family] as const,
  );
  return { page, family, close: () => profile.dispose() };
}

/** Both must hold all of it afterwards: a sync that did less would be measured as fast. */
function initial(count: string, { page }: Place) {
  const check = (held: number) => {
    if (held < Number(count)) throw new Error(`Only ${held} of ${count} records arrived.`);
  };
  return [
    {
      name: `initial ${count}`,
      sample: async () => {
        const { took, held } = await page.evaluate(async () => {
          await window.waymark.erase();
          const took = await window.waymark.pull();
          return { took, held: await window.waymark.held() };
        });
        check(held);
        return took;
      },
    },
    {
      name: `initial ${count} baseline`,
      sample: async () => {
        const { took, held } = await page.evaluate(async () => {
          await window.baseline.erase();
          const took = await window.baseline.pull();
          return { took, held: await window.baseline.held() };
        });
        check(held);
        return took;
      },
    },
  ];
}

function delta(stand: Stand, { page, family }: Place) {
  return [
    {
      name: 'delta',
      sample: async () => {
        await page.evaluate(() => window.waymark.pull());
        await stand.touch(family.scope);
        return page.evaluate(() => window.waymark.pull());
      },
    },
    {
      name: 'delta baseline',
      sample: async () => {
        await page.evaluate(() => window.baseline.pull());
        await stand.touch(family.scope);
        return page.evaluate(() => window.baseline.pull());
      },
    },
  ];
}

function push({ page }: Place) {
  return [
    { name: 'push', sample: () => page.evaluate(() => window.waymark.push(100)) },
    { name: 'push baseline', sample: () => page.evaluate(() => window.baseline.push(100)) },
  ];
}

/** Exact, so once is enough: what came down, as the network carried it, and how often a push asked. */
async function onTheWire(page: Page) {
  const during = async (work: () => Promise<unknown>): Promise<Request[]> => {
    const seen: Request[] = [];
    const note = (request: Request) => seen.push(request);
    page.on('requestfinished', note);
    await work();
    // The last event may still be on its way from the browser.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))));
    page.off('requestfinished', note);
    return seen.filter((request) => /\/api\/sync$|\/pull\?|\/push$/.test(request.url()));
  };
  const bytesOf = async (requests: Request[]) => {
    const sizes = await Promise.all(requests.map((request) => request.sizes()));
    return sizes.reduce((sum, size) => sum + size.responseBodySize + size.responseHeadersSize, 0);
  };
  const down = await during(() => page.evaluate(() => window.waymark.erase().then(() => window.waymark.pull())));
  const plain = await during(() => page.evaluate(() => window.baseline.erase().then(() => window.baseline.pull())));
  const pushed = await during(() => page.evaluate(() => window.waymark.push(100)));
  if (down.length === 0 || plain.length === 0)
    throw new Error('No request was seen: the measurement of bytes is blind.');
  return { bytes: await bytesOf(down), baselineBytes: await bytesOf(plain), pushRequests: pushed.length };
}
