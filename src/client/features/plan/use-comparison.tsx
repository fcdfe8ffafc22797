import { useEffect, useState } from 'react';
import type { Comparison } from '../../../domain/plan/comparison.ts';
import type { PlanSection } from '../../../domain/records/plan-records.ts';
import { compareInWorker } from '../../plan/compare-in-worker.ts';

type Compared = { of: readonly unknown[]; comparison?: Comparison; progress: number };

/** Two plans compared beside the page. A new question ends the one before it; until its answer there is only progress. */
export function useComparison(older: readonly PlanSection[], newer: readonly PlanSection[]) {
  const [compared, setCompared] = useState<Compared>({ of: [], progress: 0 });
  useEffect(() => {
    const asking = new AbortController();
    const { signal } = asking;
    const of = [older, newer];
    const onProgress = (progress: number) => {
      if (!signal.aborted) setCompared({ of, progress });
    };
    void compareInWorker(older, newer, { signal, onProgress }).then((comparison) => {
      if (comparison && !signal.aborted) setCompared({ of, comparison, progress: 1 });
    });
    return () => asking.abort();
  }, [older, newer]);
  const isAnswer = compared.of[0] === older && compared.of[1] === newer;
  return isAnswer ? compared : { comparison: undefined, progress: 0 };
}
