import { comparingPlans } from '../../domain/plan/compare-plans.ts';
import type { ComparedSection, Comparison, SectionText } from '../../domain/plan/comparison.ts';
import type { PlanSectionId } from '../../domain/records/plan-records.ts';
import type { FromComparer, ToComparer } from './compare-messages.ts';
import { inBreaths } from './in-breaths.ts';

export type Comparing = {
  /** Aborted when the question is no longer asked: a newer one, another screen. */
  signal?: AbortSignal | undefined;
  /** From 0 to 1, now and then. */
  onProgress?: ((done: number) => void) | undefined;
};

/**
 * Compares two plans while the page stays awake: in a worker, or in the page a little at a time where there is no
 * worker to be had. `undefined` when it was stopped.
 */
export async function compareInWorker<Id extends string = PlanSectionId>(
  older: readonly SectionText<Id>[],
  newer: readonly SectionText<Id>[],
  comparing: Comparing = {},
): Promise<Comparison<Id> | undefined> {
  const { signal, onProgress } = comparing;
  if (signal?.aborted) return undefined;
  const worker = startWorker();
  if (!worker) return inBreaths(comparingPlans(older, newer), { signal, onStep: onProgress });
  const answer = await askWorker(worker, older, newer, comparing);
  worker.terminate();
  if (answer !== 'failed') return answer;
  // It could not be fetched, or the phone had no room for it.
  return inBreaths(comparingPlans(older, newer), { signal, onStep: onProgress });
}

function startWorker(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // Refused by a policy or an old browser: https://developer.mozilla.org/docs/Web/API/Worker/Worker#exceptions
    return undefined;
  }
}

async function askWorker<Id extends string>(
  worker: Worker,
  older: readonly SectionText<Id>[],
  newer: readonly SectionText<Id>[],
  { signal, onProgress }: Comparing,
): Promise<Comparison<Id> | undefined | 'failed'> {
  const say = (message: ToComparer<Id>) => worker.postMessage(message);
  const sections: ComparedSection<Id>[] = [];
  const answer = new Promise<Comparison<Id> | undefined | 'failed'>((resolve) => {
    signal?.addEventListener('abort', () => resolve(undefined), { once: true });
    worker.addEventListener('error', () => resolve('failed'));
    worker.addEventListener('messageerror', () => resolve('failed'));
    worker.addEventListener('message', ({ data }: MessageEvent<FromComparer<Id>>) => {
      if (data.kind === 'progress') onProgress?.(data.done);
      else if (data.kind === 'end') resolve({ sections });
      else {
        if (data.kind === 'section') sections.push(data.section);
        say({ kind: 'next' });
      }
    });
  });
  await inBreaths(sending(older, newer, say), { signal });
  return answer;
}

function* sending<Id extends string>(
  older: readonly SectionText<Id>[],
  newer: readonly SectionText<Id>[],
  say: (message: ToComparer<Id>) => void,
): Generator<undefined, void> {
  for (const [side, sections] of [
    ['older', older],
    ['newer', newer],
  ] as const) {
    for (const { id, text } of sections) {
      say({ kind: 'section', side, section: { id, text } });
      yield undefined;
    }
  }
  say({ kind: 'compare' });
}
