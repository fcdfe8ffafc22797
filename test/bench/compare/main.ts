import { compareInWorker } from '../../../src/client/plan/compare-in-worker.ts';
import { countEntries } from '../../../src/domain/plan/comparison.ts';
import { watched } from '../watched.ts';
import { madeUpPlans } from './made-up-texts.ts';

export type Compared = { took: number; heldUp: number; same: number; different: number };

declare global {
  interface Window {
    compare: { ours(): Promise<Compared>; plain(): Promise<Compared>; sections(): number };
  }
}

const { older, newer } = madeUpPlans(200, 50_000);

async function counted(work: () => Promise<{ same: number; different: number }>): Promise<Compared> {
  const { took, heldUp, done } = await watched(work);
  return { took, heldUp, ...done };
}

window.compare = {
  sections: () => older.length,
  ours: () =>
    counted(async () => {
      const comparison = await compareInWorker(older, newer);
      if (!comparison) throw new Error('Nobody stopped the comparison, and it has no answer.');
      const { same, ...others } = countEntries(comparison);
      return { same, different: Object.values(others).reduce((sum, count) => sum + count, 0) };
    }),
  /** What one writes first: a copy of both for safety, then which sentences the other does not have, in the page. */
  plain: () =>
    counted(async () => {
      const sentences = JSON.parse(JSON.stringify([older, newer])).map((sections: typeof older) =>
        sections.flatMap(({ text }) => text.split(/(?<=\.)\s+/)),
      );
      const [old, now] = sentences.map((list: string[]) => new Set(list));
      const same = sentences[1].filter((sentence: string) => old.has(sentence)).length;
      const gone = sentences[0].filter((sentence: string) => !now.has(sentence)).length;
      return { same, different: gone + sentences[1].length - same };
    }),
};
