/** One save after the other; what comes while one runs waits, and only the newest of it is saved. */
export function latestOnly<T>(save: (value: T) => Promise<unknown>): (value: T) => Promise<void> {
  let running: Promise<void> | undefined;
  let waiting: { value: T } | undefined;
  const run = async (): Promise<void> => {
    while (waiting) {
      const { value } = waiting;
      waiting = undefined;
      await save(value);
    }
  };
  return (value) => {
    waiting = { value };
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
}
