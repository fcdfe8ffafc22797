import type { Page } from 'playwright-core';

/** What is wrong with a screen for somebody with large fingers, large letters or a small phone: one line per fault. */

/** Targets below 44 pixels that are not inside a sentence. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
      .filter(
        (one) => one.offsetParent !== null && !one.closest('p, h2, h3, .skip') && !one.matches('.hidden-visually'),
      )
      .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
      .filter(({ box }) => box.height < 44 || box.width < 44)
      .map(
        ({ one, box }) =>
          `small: ${one.textContent?.trim().slice(0, 40)} ${Math.round(box.width)}×${Math.round(box.height)}`,
      ),
  );
}

/** Words that stand on two lines; names of addresses may, and Chinese, which has no spaces. */
export async function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const holder = node.parentElement;
      if (!holder?.checkVisibility() || holder.closest('.hidden-visually, textarea, option, script')) continue;
      if (/[@.]\S|\/\//.test(node.textContent ?? '') && holder.closest('a, bdi')) continue;
      for (const word of (node.textContent ?? '').matchAll(/[\p{L}\p{M}\p{N}’']+/gu)) {
        if (/\p{Script=Han}/u.test(word[0])) continue;
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) found.add(word[0]);
      }
    }
    return [...found].map((word) => `cut in two: ${word}`);
  });
}

/**
 * A page wider than the screen, and text past its edge or past what holds it and hides the rest. A table that moves
 * sideways by itself, by finger and by keyboard, may reach further: WCAG 1.4.10 excepts it.
 */
export async function cutOff(page: Page): Promise<string[]> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => one.checkVisibility() && !one.closest('.hidden-visually, .skip, svg, textarea'))
      .filter((one) => {
        const table = one.closest('table')?.closest<HTMLElement>('section[tabindex="0"][aria-label]');
        return !table || getComputedStyle(table).overflowX !== 'auto';
      })
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
      .filter((one) => {
        const box = one.getBoundingClientRect();
        const hides = getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
        return hides || box.left < -1 || box.right > window.innerWidth + 1;
      })
      .map((one) => `cut off: ${one.textContent?.trim().slice(0, 40)}`),
  );
  return [...(wider > 0 ? [`${wider} px wider than the screen`] : []), ...cut];
}
