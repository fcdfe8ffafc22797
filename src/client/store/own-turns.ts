import { isDiskFailure } from './book.ts';

export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** One after the other, in the order they were asked for; one that fails holds up none of the others. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}

/** A disk that fails is an answer; every other error is a bug of ours. */
export async function orFailed<T, F>(
  work: () => Promise<T>,
  failed: F,
  note?: (failure: unknown) => void,
): Promise<T | F> {
  try {
    return await work();
  } catch (error) {
    if (!isDiskFailure(error)) throw error;
    note?.(error);
    return failed;
  }
}
