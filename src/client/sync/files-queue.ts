import { smallFileBytes } from '../../domain/records/file-records.ts';
import { type ProblemCode, retriedProblems } from '../../protocol/problems.ts';
import { type Backoff, createBackoff } from './backoff.ts';
import type { Engine } from './engine.ts';
import { type Carried, fetchFile, sendFile } from './files-carry.ts';
import type { FileRef, FilesPort, HeldFile } from './files-port.ts';
import type { FilesWire } from './files-wire.ts';

/*
 * The bytes of files travel when the exchange of words has come to rest, one file and one piece at a time, and stop
 * for it: words never wait for files. What is left to do is read from the disk each time, so that closing the app,
 * losing the signal or a restored server cost nothing but the piece on its way.
 */

export type FileQueueOptions = {
  port: FilesPort;
  wire: FilesWire;
  engine: Pick<Engine, 'status' | 'subscribe'>;
  clock?: { now(): Date; setTimeout(work: () => void, ms: number): unknown; clearTimeout(timer: unknown): void };
  random?: () => number;
  /** One tab at a time; two at once send twice and harm nothing. */
  locks?: Pick<LockManager, 'request'> | undefined;
  /** Whether the person asked the browser to save data: then only what they open is fetched. */
  savesData?: boolean;
  onBroken?: (error: unknown) => void;
};

export type FileQueue = {
  /** Resolves when there is nothing left to carry, or something stopped it. */
  run(): Promise<void>;
  stop(): void;
};

const machineClock = {
  now: () => new Date(),
  setTimeout: (work: () => void, ms: number): unknown => setTimeout(work, ms),
  clearTimeout: (timer: unknown) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/** What fails for a reason of its own (not there yet, no room) is left alone for the rest of the visit after so many. */
const triesPerVisit = 5;

type Job = { key: string; carry(): Promise<Carried> };

export function startFileQueue(options: FileQueueOptions): FileQueue {
  const { port, engine, clock = machineClock, random = Math.random, locks } = options;
  const tries = new Map<string, number>();
  const backoff = createBackoff(clock, random, () => void run());
  let running: Promise<void> | undefined;
  let stopped = false;
  const isAtRest = (): boolean => !stopped && engine.status().state === 'up-to-date';
  const work = async (): Promise<void> => {
    const done = new Set<string>();
    while (isAtRest()) {
      const job = nextJob(options, (key) => done.has(key) || (tries.get(key) ?? 0) >= triesPerVisit, isAtRest);
      if (!job) break;
      done.add(job.key);
      const carried = await job.carry();
      if (carried.ok) continue;
      if (settle(backoff, carried.problem)) return;
      tries.set(job.key, (tries.get(job.key) ?? 0) + 1);
    }
    backoff.reset();
  };
  const inOneTab = async (): Promise<void> => {
    if (!locks) return work();
    await locks.request('waymark-files', { ifAvailable: true }, (lock) => (lock ? work() : undefined));
  };
  const run = (): Promise<void> => {
    if (!isAtRest()) return Promise.resolve();
    running ??= inOneTab()
      .catch((error: unknown) => {
        const isDisk = error instanceof Error && error.name === 'DiskFailure';
        if (!isDisk) (options.onBroken ?? console.error)(error);
        backoff.later();
      })
      .finally(() => {
        running = undefined;
      });
    return running;
  };
  const unsubscribe = [engine.subscribe(() => void run()), port.subscribe(() => void run())];
  void run();
  return {
    run,
    stop: () => {
      stopped = true;
      backoff.cancel();
      for (const leave of unsubscribe) leave();
    },
  };
}

/** The bytes of a file lie here a moment before its record does: so young, nothing is called a stray. */
const strayMs = 3_600_000;

/** Whether this stops everything for now: the signal or the server, rather than this one file. */
function settle(backoff: Backoff, problem: ProblemCode | 'interrupted'): boolean {
  if (problem === 'interrupted' || problem === 'signed-out') return true;
  if (!retriedProblems.includes(problem)) return false;
  backoff.later();
  return true;
}

const keyOf = ({ scope, id }: FileRef): string => `${scope} ${id}`;

/** Sending first: what lies on one phone only can still be lost. Then what was removed elsewhere, then small files. */
function nextJob(options: FileQueueOptions, isDone: (key: string) => boolean, mayGoOn: () => boolean): Job | undefined {
  const { port, savesData = false, clock = machineClock } = options;
  const held = port.held();
  const unsent = held.find(
    (file) =>
      file.isWhole && file.sentTo !== port.generation() && port.describe(file) && !isDone(`send ${keyOf(file)}`),
  );
  if (unsent) return { key: `send ${keyOf(unsent)}`, carry: () => sendFile(options, unsent, mayGoOn) };
  const stray = held.find((file) => isStray(port, file, clock.now()) && !isDone(`stray ${keyOf(file)}`));
  if (stray) return { key: `stray ${keyOf(stray)}`, carry: () => letGo(options, stray) };
  if (savesData) return undefined;
  const here = new Set(held.filter(({ isWhole }) => isWhole).map(keyOf));
  const small = port
    .described()
    .find((file) => file.bytes.size <= smallFileBytes && !here.has(keyOf(file)) && !isDone(`fetch ${keyOf(file)}`));
  return small && { key: `fetch ${keyOf(small)}`, carry: () => fetchFile(options, small, small.bytes) };
}

const isStray = (port: FilesPort, file: HeldFile, now: Date): boolean =>
  !port.describe(file) && !port.isInTray(file.id) && now.getTime() - file.keptAt > strayMs;

/** Bytes without a record: only when the server knows no such file either have they been removed for good. */
async function letGo({ port, wire }: FileQueueOptions, ref: FileRef): Promise<Carried> {
  const asked = await wire.missing(ref);
  if (!asked.ok && asked.problem !== 'not-found') return asked;
  if (!asked.ok) await port.forget(ref);
  return { ok: true };
}
