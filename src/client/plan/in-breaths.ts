/** So long the page may be held up: with what else it does in a frame, it still draws sixty a second. */
const breath = 8;

/** Runs work that can be put down in between, so that a tap or a letter typed never waits. `undefined` when stopped. */
export async function inBreaths<Step, Result>(
  work: Iterator<Step, Result, undefined>,
  { signal, onStep }: { signal?: AbortSignal | undefined; onStep?: ((step: Step) => void) | undefined } = {},
): Promise<Result | undefined> {
  let since = performance.now();
  for (;;) {
    if (signal?.aborted) return undefined;
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - since < breath) continue;
    onStep?.(step.value);
    await new Promise((next) => setTimeout(next));
    since = performance.now();
  }
}
