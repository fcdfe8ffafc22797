import type { Page } from 'playwright-core';

/** How long nothing may change on a screen until it counts as whole; the list of its words comes after 400 ms of rest. */
const still = 450;
/** A busy machine takes its time; what has not come to rest by then never does. */
const patience = 30_000;

/**
 * Resolves when the screen is whole: it has a heading, says that it is not busy, its fonts are there, nothing moves, and
 * nothing has been added or changed for a while. Content comes from the device, after the frame.
 */
async function whole(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  const fault = await page.evaluate(atRest, { quiet: still, patience });
  if (fault) throw new Error(`${page.url()} does not come to rest: ${fault}`);
}

/** In the page: empty once nothing has changed for `quiet`, or what still changes after `patience`. */
function atRest({ quiet, patience }: { quiet: number; patience: number }): Promise<string> {
  const begun = performance.now();
  const unrest = () => {
    if (!document.querySelector('h1')) return 'no heading';
    if (document.querySelector('main')?.getAttribute('aria-busy') === 'true') return 'it says that it is busy';
    if (document.fonts.status === 'loading') return 'its letters are on their way';
    const ends = (one: Animation) => Number.isFinite(one.effect?.getComputedTiming().endTime);
    return document.getAnimations().some((one) => one.playState === 'running' && ends(one)) ? 'something moves' : '';
  };
  return new Promise((done) => {
    let timer = setTimeout(look, quiet);
    const changes = new MutationObserver(([change]) => {
      again(`${change?.type} ${change?.attributeName ?? ''} of ${change?.target.nodeName}`);
    });
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    function again(why: string) {
      clearTimeout(timer);
      if (performance.now() - begun > patience) end(why);
      else timer = setTimeout(look, quiet);
    }
    function look() {
      const why = unrest();
      if (why) again(why);
      else end('');
    }
    function end(why: string) {
      changes.disconnect();
      done(why);
    }
  });
}

/** Opens an address as a link of a mail would: the whole app starts on it. */
export async function openAfresh(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await whole(page);
}

/** Opens an address as a link of the app would, on the page that is already there, and waits until it is whole. */
export async function openWithin(page: Page, path: string): Promise<void> {
  await goWithin(page, path);
  await whole(page);
}

/**
 * The same for somebody who waits for what they look for themselves. Goes by way of the screen for unknown addresses, so
 * that every screen is made from nothing, as for a person who comes from elsewhere. To reach that screen itself, open it
 * afresh.
 */
export async function goWithin(page: Page, path: string): Promise<void> {
  await leaveFor(page, '/between');
  await leaveFor(page, path);
}

async function leaveFor(page: Page, path: string): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.evaluate(() => {
    for (const heading of document.querySelectorAll('h1')) heading.setAttribute('data-left', '');
  });
  await goTo(page, path);
  await page.locator('h1:not([data-left])').first().waitFor({ state: 'attached' });
  await page.locator('h1[data-left]').waitFor({ state: 'detached' });
}

/** As the browser's own Back and Forward tell the router, which knows no other way in from outside. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);
}
