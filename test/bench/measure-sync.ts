import type { Page, Request } from 'playwright-core';
import { openProfile } from '../support/chromium-profile.ts';
import { against, atMost, type Measured } from './measured.ts';
import { inRounds } from './rounds.ts';
import type { Family, Stand } from './stand.ts';

type Place = { waymark: Page; baseline: Page; family: Family };

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
    const wire = await onTheWire(large);
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

/** A profile of its own, signed in as a new family, with a document for each side. */
async function openPlace(stand: Stand, count: number): Promise<Place & { close(): Promise<void> }> {
  const family = await stand.family(count);
  const profile = await openProfile(stand.app.url);
  const context = profile.browser();
  await context.addCookies(family.cookies.map((cookie) => ({ ...cookie, url: stand.app.url })));
  const waymark = await profile.page();
  await openWaymarkPage(waymark, stand);
  await waymark.evaluate(async (holder) => {
    window.waymark = await window.openWaymark(holder);
  }, family);
  const baseline = await context.newPage();
  await baseline.goto(`${stand.baseline.url}/plain/`);
  await baseline.evaluate((scope) => {
    window.baseline = window.openBaseline(scope);
  }, family.scope);
  return { waymark, baseline, family, close: () => profile.dispose() };
}

/** The bench page on the app's own origin, so that its requests are the app's. */
async function openWaymarkPage(page: Page, stand: Stand): Promise<void> {
  // Only while the page loads: an interception left on would slow every request that is measured.
  await page.route('**/bench/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = stand.page.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const contentType = pathname.endsWith('/') ? 'text/html' : 'text/javascript';
    await route.fulfill(body ? { body, contentType } : { status: 404 });
  });
  await page.goto(`${stand.app.url}/bench/page/`);
  await page.unrouteAll();
}

/** Both must hold all of it afterwards: a sync that did less would be measured as fast. */
function initial(count: string, { waymark, baseline }: Place) {
  const check = (held: number) => {
    if (held < Number(count)) throw new Error(`Only ${held} of ${count} records arrived.`);
  };
  return [
    {
      name: `initial ${count}`,
      sample: async () => {
        const { took, held } = await waymark.evaluate(async () => {
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
        const { took, held } = await baseline.evaluate(async () => {
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

function delta(stand: Stand, { waymark, baseline, family }: Place) {
  return [
    {
      name: 'delta',
      sample: async () => {
        await waymark.evaluate(() => window.waymark.pull());
        await stand.touch(family.scope);
        return waymark.evaluate(() => window.waymark.pull());
      },
    },
    {
      name: 'delta baseline',
      sample: async () => {
        await baseline.evaluate(() => window.baseline.pull());
        await stand.touch(family.scope);
        return baseline.evaluate(() => window.baseline.pull());
      },
    },
  ];
}

function push({ waymark, baseline }: Place) {
  return [
    { name: 'push', sample: () => waymark.evaluate(() => window.waymark.push(100)) },
    { name: 'push baseline', sample: () => baseline.evaluate(() => window.baseline.push(100)) },
  ];
}

/** Exact, so once is enough: what came down, as the network carried it, and how often a push asked. */
async function onTheWire({ waymark, baseline }: Place) {
  const during = async (page: Page, work: () => Promise<unknown>): Promise<Request[]> => {
    const seen: Request[] = [];
    const note = (request: Request) => seen.push(request);
    page.on('requestfinished', note);
    await page.evaluate(work);
    // The last event may still be on its way from the browser.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))));
    page.off('requestfinished', note);
    return seen.filter((request) => /\/api\/sync$|\/pull\?|\/push$/.test(request.url()));
  };
  const bytesOf = async (requests: Request[]) => {
    const sizes = await Promise.all(requests.map((request) => request.sizes()));
    return sizes.reduce((sum, size) => sum + size.responseBodySize + size.responseHeadersSize, 0);
  };
  const down = await during(waymark, () => window.waymark.erase().then(() => window.waymark.pull()));
  const plain = await during(baseline, () => window.baseline.erase().then(() => window.baseline.pull()));
  const pushed = await during(waymark, () => window.waymark.push(100));
  if (down.length === 0 || plain.length === 0)
    throw new Error('No request was seen: the measurement of bytes is blind.');
  return { bytes: await bytesOf(down), baselineBytes: await bytesOf(plain), pushRequests: pushed.length };
}
