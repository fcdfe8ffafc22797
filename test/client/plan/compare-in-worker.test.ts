import { afterEach, describe, expect, test, vi } from 'vitest';
import { compareInWorker } from '../../../src/client/plan/compare-in-worker.ts';
import { comparePlans } from '../../../src/domain/plan/compare-plans.ts';
import { amendedPlan } from '../../domain/plan/amended-plan.ts';
import { madeUpPlan } from '../../domain/plan/made-up-plan.ts';

// The worker itself is measured in Chromium (test/bench/measure-compare.ts): Node has no Worker of the web's.
describe('a phone that has no worker to give', () => {
  afterEach(() => vi.unstubAllGlobals());
  const wanted = comparePlans(madeUpPlan, amendedPlan);
  const long = Array.from({ length: 40 }, (_, at) => ({
    id: `${at}`,
    text: Array.from({ length: 400 }, (_, line) => `Ben needs ${at * line} hours.`).join(' '),
  }));

  test('compares in the page, and finds the same', async () => {
    expect('Worker' in globalThis).toBe(false);
    expect(await compareInWorker(madeUpPlan, amendedPlan)).toEqual(wanted);
  });

  test('compares in the page when a worker is refused', async () => {
    vi.stubGlobal('Worker', function refused() {
      throw new DOMException('No.', 'SecurityError');
    });
    expect(await compareInWorker(madeUpPlan, amendedPlan)).toEqual(wanted);
  });

  test('compares in the page when the worker cannot be fetched, and ends it', async () => {
    const ended = vi.fn();
    vi.stubGlobal(
      'Worker',
      class extends EventTarget {
        terminate = ended;
        postMessage = () => queueMicrotask(() => this.dispatchEvent(new Event('error')));
      },
    );
    expect(await compareInWorker(madeUpPlan, amendedPlan)).toEqual(wanted);
    expect(ended).toHaveBeenCalledOnce();
  });

  test('lets other work in between, and says how far it is', async () => {
    const said: number[] = [];
    let others = 0;
    const other = setInterval(() => others++);
    await compareInWorker(long, long.toReversed(), { onProgress: (done) => said.push(done) });
    clearInterval(other);
    expect(others).toBeGreaterThan(0);
    expect(said.length).toBeGreaterThan(0);
    expect(said).toEqual(said.toSorted((one, next) => one - next));
    expect(said.every((done) => done > 0 && done <= 1)).toBe(true);
  });

  test('stops when a newer question is asked', async () => {
    const asked = new AbortController();
    const answer = compareInWorker(long, long.toReversed(), {
      signal: asked.signal,
      onProgress: () => asked.abort(),
    });
    expect(await answer).toBeUndefined();
    expect(await compareInWorker(madeUpPlan, amendedPlan, { signal: asked.signal })).toBeUndefined();
  });
});
