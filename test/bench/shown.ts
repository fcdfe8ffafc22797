import type { Page } from 'playwright-core';

/** Has the page note, from its next navigation on, when what is waited for has been painted. */
export async function markShown(page: Page, selector: string): Promise<void> {
  await page.addInitScript((selector) => {
    const look = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      look.disconnect();
      // A frame is painted after its callbacks have run, so it is on the screen when those of the next one do.
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('shown')));
    });
    look.observe(document, { childList: true, subtree: true });
  }, selector);
}

/** Milliseconds from the start of the navigation. */
export async function shownAt(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('shown').length > 0);
  return page.evaluate(() => performance.getEntriesByName('shown')[0]?.startTime ?? Number.NaN);
}
