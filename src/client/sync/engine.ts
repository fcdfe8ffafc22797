import type { ProblemCode } from '../../protocol/problems.ts';
import { retriedProblems } from '../../protocol/problems.ts';
import { type Backoff, createBackoff } from './backoff.ts';
import { type EngineRules, engineRules, type Round, type RoundKind, runRound } from './round.ts';
import { createStaging } from './staging.ts';
import { createStatusBoard, type SyncStatus } from './status.ts';
import type { StorePort } from './store-port.ts';
import type { Transport } from './transport.ts';

/*
 * The device's half of the one exchange (design §5). Every reason to talk to the server calls `sync()`; nothing else
 * does. What holds, whatever is lost, doubled, late, cut short or restored:
 *
 *  1. A scope's cursor is the version the server gave with its records; only an answer moves it.
 *  2. Changes of this device are numbered 1, 2, 3… in the transaction that saves them (store/outbox.ts) and sent in
 *     order. `fork`: somebody else uses our device id (a cloned or restored phone): what the server has of ours is
 *     taken in first, the rest is numbered anew under a new id.
 *  3. A refused change goes to the tray with its words and its reason. Only problems are retried (backoff.ts).
 *  4. The device shows `withPending(records, outbox)`; there is no rollback code (store/memory.ts).
 *  5. A change leaves the outbox only after its effects are stored, and only if the acknowledged hash is its own
 *     (judge.ts). Records and outbox are two databases: records first, with the number up to which they hold our
 *     changes, so that a crash in between neither loses a change nor shows it twice (store/scope-cache.ts).
 *     An answer that is one page of several is held back until the last (staging.ts), for the same reason.
 *  6. `dropped` is carried out first, always, even from a stale answer: key destroyed, pages deleted.
 *  7. An answer is applied only if the cursors are still those it was asked with (except 6): `isFresh`, asked
 *     inside the transaction.
 *  8. Another generation: what the answer says in full replaces everything, and acknowledged changes the server no
 *     longer has go back to the outbox from the log.
 *  9. Ids are never used again; `base` travels with what destroys (domain/changes).
 * 10. Text written in two places keeps both (domain/changes/kept-text.ts).
 * 11. Two tabs syncing at once are harmless by 5 and 7; the leader (leader.ts) only saves traffic.
 * 12. `update-needed` stops sending, not reading or writing.
 *
 * A device belongs to one person: an answer for another is not looked at, and nothing is sent once that is known.
 */

export type EngineOptions = {
  store: StorePort;
  transport: Transport;
  clock?: { now(): Date; setTimeout(work: () => void, ms: number): unknown; clearTimeout(timer: unknown): void };
  random?: () => number;
  /** Tells when it is worth trying at once: the network is back, the page is looked at again. */
  wake?: (listener: (why: SyncReason) => void) => () => void;
  rules?: EngineRules;
  /** Hears of bugs. What was being done is tried again later. */
  onBroken?: (error: unknown) => void;
};

/** `signed-in` may make the first contact; the others only go on with it. */
export type SyncReason = 'start' | 'change' | 'poke' | 'poll' | 'online' | 'visible' | 'retry' | 'asked' | 'signed-in';

export type Engine = {
  /** Resolves when there is nothing more to send or fetch, or something stopped it: see `status()`. */
  sync(why: SyncReason): Promise<void>;
  /** The same object until something in it changes. */
  status(): SyncStatus;
  subscribe(listener: () => void): () => void;
  stop(): void;
};

const machineClock = {
  now: () => new Date(),
  setTimeout: (work: () => void, ms: number): unknown => setTimeout(work, ms),
  clearTimeout: (timer: unknown) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/** A run that has not come to rest after so many exchanges rests until the next reason to sync. */
const roundsPerRun = 200;

export function createEngine(options: EngineOptions): Engine {
  const { store, clock = machineClock, random = Math.random, rules = engineRules } = options;
  const board = createStatusBoard(store);
  const backoff = createBackoff(clock, random, () => void sync('retry'));
  const deps = { store, transport: options.transport, staging: createStaging(), now: clock.now, rules };
  let running: Promise<void> | undefined;
  let again: SyncReason | undefined;
  let stopped = false;

  const sync = (why: SyncReason): Promise<void> => {
    if (stopped) return Promise.resolve();
    if (running) {
      again = again === 'signed-in' ? again : why;
      return running;
    }
    running = drain(why).finally(() => {
      running = undefined;
      board.set({ busy: false });
    });
    return running;
  };
  const drain = async (why: SyncReason): Promise<void> => {
    let next: SyncReason | undefined = why;
    while (next && !stopped) {
      again = undefined;
      await runOnce(next);
      next = again;
    }
  };
  const runOnce = async (why: SyncReason): Promise<void> => {
    backoff.cancel();
    try {
      const problem = await run(
        deps,
        why === 'signed-in',
        () => board.set({ busy: true }),
        () => stopped,
      );
      board.set({ problem });
      settleBackoff(backoff, problem);
    } catch (error) {
      const isDisk = error instanceof Error && error.name === 'DiskFailure';
      if (!isDisk) (options.onBroken ?? console.error)(error);
      board.set({ problem: isDisk ? 'cannot-save' : 'server-ill' });
      backoff.later();
    }
  };
  const unwake = options.wake?.((why) => {
    backoff.reset();
    void sync(why);
  });
  return {
    sync,
    status: board.status,
    subscribe: board.subscribe,
    stop: () => {
      stopped = true;
      backoff.cancel();
      unwake?.();
      board.stop();
    },
  };
}

function settleBackoff(backoff: Backoff, problem: ProblemCode | undefined): void {
  if (problem && retriedProblems.includes(problem)) backoff.later();
  else backoff.reset();
}

/** Exchanges until there is nothing more to say or hear. */
async function run(
  deps: Round,
  mayMeet: boolean,
  onContact: () => void,
  isStopped: () => boolean,
): Promise<ProblemCode | undefined> {
  let kind: RoundKind = 'push';
  let troubles = 0;
  for (let round = 0; round < roundsPerRun && !isStopped(); round += 1) {
    const outcome = await runRound(deps, kind, mayMeet, onContact);
    if (outcome.state === 'rest') return undefined;
    if (outcome.state === 'problem') return outcome.problem;
    if (outcome.state === 'jammed') {
      // First hear what the server has of ours; if numbers still clash after that, they are given up.
      troubles += 1;
      if (kind === 'pull' || troubles > 1) await outcome.resolve();
      kind = kind === 'pull' || troubles > 1 ? 'push' : 'pull';
    } else {
      kind = 'push';
    }
  }
  return 'busy';
}
