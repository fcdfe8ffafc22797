import { type ProblemCode, retriedProblems } from '../protocol/problems.ts';
import { reportAnswerSchema } from '../protocol/reports.ts';
import { type KeptReport, keepReport, readReports, reportsKey, reportToSend, waitsToBeSent } from './kept-reports.ts';
import { askServer } from './sync/ask-server.ts';
import { createBackoff } from './sync/backoff.ts';

type Shelf = {
  setting(key: string): unknown;
  alterSetting(key: string, alter: (before: unknown) => unknown): Promise<{ ok: boolean }>;
  subscribe(listener: () => void): () => void;
};
type Clock = Parameters<typeof createBackoff>[0];

export type SenderOptions = {
  fetch?: typeof globalThis.fetch;
  clock?: Clock;
  random?: () => number;
  /** Calls back when it is worth trying at once. */
  wake?: (listener: () => void) => () => void;
};

const usualClock: Clock = {
  setTimeout: (work, ms) => setTimeout(work, ms),
  clearTimeout: (timer) => clearTimeout(timer as number),
};

/** A council that took all it can today is asked again, like one that cannot be reached. */
const isRetried = (problem: ProblemCode): boolean =>
  retriedProblems.includes(problem) || problem === 'too-many-tries' || problem === 'update-needed';

/**
 * Carries the mistakes people saw to the councils that published them: now, when one more is written, when the network
 * comes back, and again by itself. Two tabs at once are harmless: each report is taken once by its id.
 */
export function sendReports(shelf: Shelf, options: SenderOptions = {}): () => void {
  const { clock = usualClock, random = Math.random, wake = wakeOnline } = options;
  const waiting = () => readReports(shelf.setting(reportsKey)).filter(waitsToBeSent);
  let isBusy = false;
  let isWoken = false;
  let isOver = false;
  let known = new Set<string>();

  const backoff = createBackoff(clock, random, () => void carry());
  const carry = async (): Promise<void> => {
    isWoken = true;
    if (isBusy) return;
    isBusy = true;
    try {
      const full = new Set<string>();
      const nextOne = () => waiting().find(({ council }) => !full.has(council));
      for (let next = nextOne(); next && !isOver; next = nextOne()) {
        isWoken = false;
        const problem = await carryOne(shelf, next, options.fetch);
        // A council that takes no more today keeps none of the others from hearing.
        if (problem === 'too-many-tries') full.add(next.council);
        // The network may have come back while this try was failing.
        else if (problem && !isWoken) return backoff.later();
        else if (!problem) backoff.reset();
      }
      if (full.size > 0 && !isOver) backoff.later();
    } finally {
      isBusy = false;
    }
  };
  const look = (): void => {
    const now = new Set(waiting().map(({ id }) => id));
    const isMore = [...now].some((id) => !known.has(id));
    known = now;
    if (isMore) void carry();
  };
  const leaveShelf = shelf.subscribe(look);
  const leaveWake = wake(() => {
    backoff.reset();
    void carry();
  });
  look();
  return () => {
    isOver = true;
    leaveShelf();
    leaveWake();
    backoff.cancel();
  };
}

function wakeOnline(listener: () => void): () => void {
  addEventListener('online', listener);
  return () => removeEventListener('online', listener);
}

/** Answers the problem that is worth another try. What was on its way is told as sent even if it was taken back meanwhile. */
async function carryOne(
  shelf: Shelf,
  report: KeptReport,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<ProblemCode | undefined> {
  const asked = await askServer(`/api/content/${encodeURIComponent(report.council)}/reports`, {
    method: 'POST',
    body: reportToSend(report),
    // Nobody's session goes along.
    fetch: (input, init) => fetch(input, { ...init, credentials: 'omit' }),
  });
  const answer = asked.ok ? reportAnswerSchema.safeParse(asked.value) : undefined;
  if (answer?.success) {
    await keepReport(shelf, { ...report, sentAt: answer.data.at });
    return undefined;
  }
  const problem = asked.ok ? 'update-needed' : asked.problem;
  if (isRetried(problem)) return problem;
  const isHere = readReports(shelf.setting(reportsKey)).some(({ id }) => id === report.id);
  if (isHere) await keepReport(shelf, { ...report, stopped: problem });
  return undefined;
}
