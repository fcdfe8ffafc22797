import type { Page } from 'playwright-core';

/**
 * Texts that stand on other texts, measured line by line: one line per pair. What is fixed to the screen (the bar at the
 * bottom) lies over the page by design and is compared with itself alone.
 */
export async function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Line = { node: Text; top: number; bottom: number; left: number; right: number };
    const layers = new Map<Element | null, Line[]>();
    const fixed = [...document.querySelectorAll('body *')].filter((one) =>
      ['fixed', 'sticky'].includes(getComputedStyle(one).position),
    );
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const holder = node.parentElement;
      if (!(node instanceof Text) || !holder || !node.data.trim()) continue;
      if (!holder.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (holder.closest('.hidden-visually, .skip, textarea, option, [aria-hidden="true"]')) continue;
      const layer = fixed.find((one) => one.contains(holder)) ?? null;
      const lines = layers.get(layer) ?? [];
      layers.set(layer, [...lines, ...linesOf(node, windowOf(holder))]);
    }
    return [...layers.values()].flatMap(pairs);

    /** What of it can be seen inside all that hides the rest. */
    function windowOf(holder: Element) {
      const seen = { top: Number.NEGATIVE_INFINITY, bottom: Infinity, left: Number.NEGATIVE_INFINITY, right: Infinity };
      for (let one: Element | null = holder; one; one = one.parentElement) {
        if (getComputedStyle(one).overflow === 'visible' || one === document.body || one === document.documentElement)
          continue;
        const box = one.getBoundingClientRect();
        seen.top = Math.max(seen.top, box.top);
        seen.bottom = Math.min(seen.bottom, box.bottom);
        seen.left = Math.max(seen.left, box.left);
        seen.right = Math.min(seen.right, box.right);
      }
      return seen;
    }

    function linesOf(node: Text, seen: ReturnType<typeof windowOf>): Line[] {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()]
        .map((box) => {
          // The box of a line is as high as its font could reach; its letters are the middle of that.
          const spare = box.height * 0.3;
          return {
            node,
            top: Math.max(box.top + spare, seen.top),
            bottom: Math.min(box.bottom - spare, seen.bottom),
            left: Math.max(box.left, seen.left),
            right: Math.min(box.right, seen.right),
          };
        })
        .filter(({ top, bottom, left, right }) => bottom - top > 1 && right - left > 2);
    }

    function pairs(lines: Line[]): string[] {
      const sorted = [...lines].sort((one, other) => one.top - other.top);
      const found = new Set<string>();
      sorted.forEach((one, at) => {
        for (const other of sorted.slice(at + 1)) {
          if (other.top >= one.bottom) break;
          const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          const high = Math.min(one.bottom, other.bottom) - other.top;
          if (one.node !== other.node && wide > 2 && high > 2)
            found.add(`"${one.node.data.trim().slice(0, 30)}" lies on "${other.node.data.trim().slice(0, 30)}"`);
        }
      });
      return [...found];
    }
  });
}
