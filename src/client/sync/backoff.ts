export type Backoff = {
  /** Tries again after 1 s, doubled each time up to 5 minutes, anywhere below that (full jitter). */
  later(): void;
  /** The next wait is the first again. */
  reset(): void;
  cancel(): void;
};

const firstMs = 1_000;
const longestMs = 300_000;

/** Full jitter spreads phones that lost the same server: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ */
export function createBackoff(
  clock: { setTimeout(work: () => void, ms: number): unknown; clearTimeout(timer: unknown): void },
  random: () => number,
  work: () => void,
): Backoff {
  let tries = 0;
  let timer: unknown;
  const cancel = (): void => {
    if (timer !== undefined) clock.clearTimeout(timer);
    timer = undefined;
  };
  return {
    later: () => {
      cancel();
      const most = Math.min(longestMs, firstMs * 2 ** tries);
      tries += 1;
      timer = clock.setTimeout(() => {
        timer = undefined;
        work();
      }, random() * most);
    },
    reset: () => {
      tries = 0;
      cancel();
    },
    cancel,
  };
}
