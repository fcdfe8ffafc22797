import type { BrowserContext, Page } from 'playwright-core';

/**
 * Counts what a young person's room has really written: transactions of its database that are complete. "Saved on this
 * phone" means that and nothing earlier (design §6), and here the phone dies right after it.
 */
export async function countWrites(browser: BrowserContext): Promise<void> {
  await browser.addInitScript(() => {
    const begin = IDBDatabase.prototype.transaction;
    Object.assign(window, { written: 0 });
    IDBDatabase.prototype.transaction = function (...asked: Parameters<typeof begin>) {
      const transaction = begin.apply(this, asked);
      const isRoom = this.name.startsWith('waymark-own') && transaction.mode === 'readwrite';
      if (isRoom) transaction.addEventListener('complete', () => Reflect.set(window, 'written', writes() + 1));
      return transaction;
    };
    const writes = () => Number(Reflect.get(window, 'written'));
  });
}

export const writes = (page: Page): Promise<number> => page.evaluate(() => Number(Reflect.get(window, 'written')));

/** Does it, and waits until it has been written; `times`: in so many steps. */
export async function untilWritten(page: Page, act: () => Promise<unknown>, times = 1): Promise<void> {
  const before = await writes(page);
  await act();
  await page.waitForFunction((least) => Number(Reflect.get(window, 'written')) >= least, before + times);
}
