import type { Locator, Page } from 'playwright-core';

/** A keyboard and nothing else: what Tab does not come to is not reached. */
export type Keys = {
  press(...names: string[]): Promise<void>;
  /** Holds Tab down until this has the focus, with Shift where that is the shorter way. */
  to(target: Locator): Promise<void>;
  /** Goes there, and presses Enter. */
  enter(target: Locator): Promise<void>;
};

/** More than there are stops on any screen: past its end Tab begins at the top again. */
const mostStops = 160;
const atOnce = 8;

export function keysOf(page: Page): Keys {
  const press = async (...names: string[]) => {
    for (const name of names) await page.keyboard.press(name);
  };
  const to = async (target: Locator) => {
    // Keys are sent faster than the page says where they led: the one who presses lets go when it is there.
    const hand = await target.evaluateHandle((found) => {
      // The words of what opens and shuts have no name of their own for a role: found by the words, held by the summary.
      const one = found.closest('summary') ?? found;
      const letGo = (event: KeyboardEvent) => {
        if (event.key !== 'Tab' || document.activeElement !== one) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      document.addEventListener('keydown', letGo, true);
      // Only a guess at which way is shorter: the keys have to come there themselves. From behind they come to the last of
      // some radios, not to the first.
      const stops = [...document.querySelectorAll('a[href], button, input, textarea, summary')];
      const start = document.activeElement ?? document.body;
      const isAfter = (from: Node, to: Node) =>
        (from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
      const between = stops.filter((stop) => isAfter(start, stop) !== isAfter(one, stop)).length;
      const isFar = between > stops.length / 2;
      return {
        isBack: isFar === isAfter(start, one) && !one.matches('[type=radio]'),
        isThere: () => document.activeElement === one,
        off: () => document.removeEventListener('keydown', letGo, true),
      };
    });
    const isThere = () => hand.evaluate((it) => it.isThere());
    const key = (await hand.evaluate((it) => it.isBack)) ? 'Shift+Tab' : 'Tab';
    for (let stops = 0; !(await isThere()); stops += atOnce) {
      if (stops >= mostStops) throw new Error(`the keyboard never came to ${target}`);
      await Promise.all(Array.from({ length: atOnce }, () => page.keyboard.press(key)));
    }
    await hand.evaluate((it) => it.off());
    await hand.dispose();
  };
  const enter = async (target: Locator) => {
    await to(target);
    await press('Enter');
  };
  return { press, to, enter };
}
