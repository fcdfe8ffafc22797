import { compareInWorker } from '../../../src/client/plan/compare-in-worker.ts';
import { countEntries } from '../../../src/domain/plan/comparison.ts';
import { madeUpPlans } from './made-up-texts.ts';

/** `heldUp`: the longest the page could not have answered a key, beyond what its clock takes anyway. */
export type Compared = { took: number; heldUp: number; same: number; different: number };

declare global {
  interface Window {
    compare: { ours(): Promise<Compared>; plain(): Promise<Compared>; sections(): number };
  }
}

const tick = 16;
const { older, newer } = madeUpPlans(200, 50_000);

async function watched(work: () => Promise<{ same: number; different: number }>): Promise<Compared> {
  let [heldUp, last] = [0, performance.now()];
  const look = () => {
    heldUp = Math.max(heldUp, performance.now() - last - tick);
    last = performance.now();
  };
  const clock = setInterval(look, tick);
  // A tick must have come before and must come after, or what holds up the page would hide the holding up.
  await new Promise((next) => setTimeout(next, 3 * tick));
  const from = performance.now();
  const counted = await work();
  const took = performance.now() - from;
  await new Promise((next) => setTimeout(next, 3 * tick));
  clearInterval(clock);
  return { took, heldUp, ...counted };
}

window.compare = {
  sections: () => older.length,
  ours: () =>
    watched(async () => {
      const comparison = await compareInWorker(older, newer);
      if (!comparison) throw new Error('Nobody stopped the comparison, and it has no answer.');
      const { same, ...others } = countEntries(comparison);
      return { same, different: Object.values(others).reduce((sum, count) => sum + count, 0) };
    }),
  /** What one writes first: a copy of both for safety, then which sentences the other does not have, in the page. */
  plain: () =>
    watched(async () => {
      const sentences = JSON.parse(JSON.stringify([older, newer])).map((sections: typeof older) =>
        sections.flatMap(({ text }) => text.split(/(?<=\.)\s+/)),
      );
      const [old, now] = sentences.map((list: string[]) => new Set(list));
      const same = sentences[1].filter((sentence: string) => old.has(sentence)).length;
      const gone = sentences[0].filter((sentence: string) => !now.has(sentence)).length;
      return { same, different: gone + sentences[1].length - same };
    }),
};
