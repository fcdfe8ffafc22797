import { expect, test } from 'vitest';
import { openStore } from '../../../src/client/store/open-store.ts';
import { createEngine, type SyncReason } from '../../../src/client/sync/engine.ts';
import { type ProblemCode, problemCodes, retriedProblems } from '../../../src/protocol/problems.ts';

/** An engine under a clock that goes only when it is told to, and a server that always answers with one problem. */
async function engineAgainst(problem: ProblemCode, random = 1) {
  const store = await openStore({ indexedDB: undefined });
  await store.signedIn('p', 'a@example.org');
  const waits: number[] = [];
  let timer: (() => void) | undefined;
  let wake: (why: SyncReason) => void = () => {};
  let asked = 0;
  const engine = createEngine({
    store,
    transport: {
      exchange: async () => {
        asked += 1;
        return { ok: false, problem };
      },
    },
    clock: {
      now: () => new Date(),
      setTimeout: (work, ms) => {
        waits.push(ms);
        timer = work;
        return work;
      },
      clearTimeout: () => {
        timer = undefined;
      },
    },
    random: () => random,
    wake: (listener) => {
      wake = listener;
      return () => {};
    },
  });
  /** Does something that makes the engine try once more, and waits until it has planned the next try. */
  const untilNext = async (doing: () => void) => {
    const planned = waits.length;
    doing();
    await expect.poll(() => waits.length, { timeout: 20_000 }).toBe(planned + 1);
  };
  return {
    engine,
    waits,
    asked: () => asked,
    tick: () => untilNext(() => timer?.()),
    wake: (why: SyncReason) => untilNext(() => wake(why)),
    isPlanned: () => timer !== undefined,
  };
}

test('what may pass by itself is tried again after 1 s, doubling to 5 minutes', async () => {
  const { engine, waits, tick } = await engineAgainst('offline');
  await engine.sync('start');
  for (let times = 0; times < 11; times += 1) await tick();
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300].map((seconds) => seconds * 1_000));
});

test('phones that lost the same server do not come back all at once', async () => {
  const { engine, waits } = await engineAgainst('offline', 0.25);
  await engine.sync('start');
  expect(waits).toEqual([250]);
});

test('the signal coming back, or the page being looked at, is a reason to try at once', async () => {
  const { engine, waits, tick, wake, asked } = await engineAgainst('server-ill');
  await engine.sync('start');
  await tick();
  await tick();
  await wake('online');
  expect(asked()).toBe(4);
  // And the waiting starts from the shortest again.
  expect(waits.at(-1)).toBe(1_000);
});

test('only what may pass by itself is tried again by itself', async () => {
  const planned: ProblemCode[] = [];
  for (const problem of problemCodes) {
    if (problem === 'fork' || problem === 'gap') continue;
    const { engine, isPlanned } = await engineAgainst(problem);
    await engine.sync('start');
    expect(engine.status().problem).toBe(problem);
    if (isPlanned()) planned.push(problem);
    engine.stop();
  }
  expect(planned).toEqual(retriedProblems);
});

test('a server that says fork for ever does not make the phone ask for ever', async () => {
  const { engine, asked } = await engineAgainst('fork');
  await engine.sync('start');
  expect(engine.status().problem).toBe('busy');
  expect(asked()).toBeLessThanOrEqual(200);
});

test('a stopped engine asks nobody', async () => {
  const { engine, asked } = await engineAgainst('offline');
  engine.stop();
  await engine.sync('start');
  expect(asked()).toBe(0);
});
