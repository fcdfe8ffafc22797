import type { ProblemCode } from '../../protocol/problems.ts';
import type { StorePort } from './store-port.ts';

/** Sync in words: saved on this phone → waiting → sending → up to date, or what is in the way. */
export type SyncStatus = {
  state: 'local-only' | 'up-to-date' | 'waiting' | 'sending' | 'problem';
  /** Changes that are saved here and not yet processed by the server. */
  waiting: number;
  problem?: ProblemCode;
  /** ISO instants: the server's last answer, and the last time it took a change. */
  lastHeard?: string;
  lastSent?: string;
};

type Seen = { busy: boolean; problem: ProblemCode | undefined };

export type StatusBoard = {
  status(): SyncStatus;
  set(news: Partial<Seen>): void;
  subscribe(listener: () => void): () => void;
  stop(): void;
};

export function createStatusBoard(store: Pick<StorePort, 'status' | 'subscribe'>): StatusBoard {
  let seen: Seen = { busy: false, problem: undefined };
  const listeners = new Set<() => void>();
  let shown = describe(seen, store.status());
  const look = (): void => {
    const next = describe(seen, store.status());
    if (isSame(shown, next)) return;
    shown = next;
    for (const listener of listeners) listener();
  };
  const unsubscribe = store.subscribe(look);
  return {
    status: () => shown,
    set: (news) => {
      seen = { ...seen, ...news };
      look();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: unsubscribe,
  };
}

function describe({ busy, problem }: Seen, store: ReturnType<StorePort['status']>): SyncStatus {
  const { waiting, account, lastHeard, lastSent } = store;
  return {
    state: stateOf(busy, problem, waiting, account),
    waiting,
    ...(problem && { problem }),
    ...(lastHeard && { lastHeard }),
    ...(lastSent && { lastSent }),
  };
}

function stateOf(
  busy: boolean,
  problem: ProblemCode | undefined,
  waiting: number,
  account: string,
): SyncStatus['state'] {
  if (busy) return 'sending';
  if (problem) return 'problem';
  if (account !== 'in') return 'local-only';
  return waiting > 0 ? 'waiting' : 'up-to-date';
}

function isSame(a: SyncStatus, b: SyncStatus): boolean {
  return (
    a.state === b.state &&
    a.waiting === b.waiting &&
    a.problem === b.problem &&
    a.lastHeard === b.lastHeard &&
    a.lastSent === b.lastSent
  );
}
