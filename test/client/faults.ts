import { type Book, diskFailure } from '../../src/client/store/book.ts';
import type { Wire } from './phone.ts';

/** The request arrives and is worked on; its answer does not come back. */
export const losingTheAnswer =
  (wire: Wire): Wire =>
  async (request) => {
    await wire(request);
    return { ok: false, problem: 'offline' };
  };

export const sentTwice =
  (wire: Wire): Wire =>
  async (request) => {
    await wire(request);
    return wire(request);
  };

/** Holds the first answer until `release`; the others pass. `held` resolves when there is one to release. */
export function holdingTheFirst(wire: Wire): { wire: Wire; held: Promise<void>; release(): void } {
  let release = () => {};
  let arrived = () => {};
  const open = new Promise<void>((resolve) => {
    release = resolve;
  });
  const held = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  let isFirst = true;
  return {
    wire: async (request) => {
      const mine = isFirst;
      isFirst = false;
      const answer = await wire(request);
      if (mine) {
        arrived();
        await open;
      }
      return answer;
    },
    held,
    release,
  };
}

/** The phone dies after the records were stored and before the outbox heard of it: `crash.on` arms it. */
export function dyingBetweenTheBooks(crash: { on: boolean }) {
  let isStored = false;
  return (book: Book, which: 'outbox' | 'cache' | 'own'): Book => ({
    ...book,
    write: async (work) => {
      if (which === 'outbox' && crash.on && isStored) throw diskFailure('the phone died');
      const value = await book.write(work);
      if (which === 'cache' && crash.on) isStored = true;
      return value;
    },
  });
}
