import type { Page } from 'playwright-core';

/** The words of the page that carry this mark. */
export const markedOn = (page: Page, name: string): Promise<string> =>
  page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[];
    return ranges.map((range) => range.toString()).join('');
  }, name);

/** Whether the sentence that is read can be seen: below the top of the screen, above the bar that reads it. */
export const isReadInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('aloud-sentence') ?? [])] as Range[];
    const box = range?.getClientRects()[0];
    const bar = document.querySelector('.aloud-bar')?.getBoundingClientRect();
    const nav = document.querySelector('nav.bar')?.getBoundingClientRect();
    if (!box || !bar || !nav) return false;
    return box.top >= 0 && box.bottom <= bar.top && bar.bottom <= nav.top + 1;
  });
