import type { RefusalCode } from '../../domain/changes/change.ts';
import type { ScopeId } from '../../domain/scope.ts';
import type { ScopeAnswer, SentChange } from '../../protocol/sync.ts';

/** What the device held when it asked. An answer belongs to exactly this. */
export type Asked = {
  device: string;
  generation?: string | undefined;
  cursors: Record<string, number>;
  ackedTo: number;
  /** Raised whenever the cursors move, by any tab; two equal epochs mean the same cursors and the same pages. */
  epoch: number;
};

/** `none`: never signed in on this device. `out`: signed out. In both cases nothing is sent. */
export type Account = 'none' | 'in' | 'out';

export type Outgoing = Asked & {
  /** The first changes that wait, by number. */
  changes: SentChange[];
  account: Account;
  /** Whose device this is: who signed in first, or whose answer came first. */
  person?: string | undefined;
};

/** A number and the hash of what was said under it. */
export type Numbered = { seq: number; hash: string };

/** What is to become of an answer: decided by `judge`, carried out by `apply`. */
export type Verdict = {
  /** The last own change whose effects the records of this answer hold. */
  appliedTo: number;
  ackedTo: number;
  /** Leave the outbox for the log. */
  retired: number[];
  /** Of these, the ones that go to the tray too. */
  refused: { seq: number; code: RefusalCode; detail: string }[];
  /** Leave the log for the outbox again, under their old numbers: the server lost them. */
  returned: number[];
};

export type Applying = {
  asked: Asked;
  /** Whose answer it is; binds a device that belongs to nobody yet. */
  person: string;
  generation: string;
  scopes: ScopeAnswer[];
  verdict: Verdict;
  at: string;
};

/**
 * What the engine asks of the device's store. Every method may reject with an error named `DiskFailure`;
 * then nothing of that step is half done.
 */
export type StorePort = {
  /** Looks at the disk first: another tab may have moved on. At most `limit` changes, oldest first. */
  outgoing(limit: number): Promise<Outgoing>;
  /** Every change that waits and, if asked for, the acknowledged log, each by number. */
  numbered(withLog: boolean): Promise<{ pending: Numbered[]; log: Numbered[] }>;
  /** Destroys keys, then pages. Answers `asked`, brought forward if it was fresh until this. */
  drop(scopes: readonly ScopeId[], asked: Asked): Promise<Asked>;
  /**
   * Stores records and cursors, and after that retires changes. `isFresh` is asked inside the transaction;
   * when it says no, nothing is changed and the answer is `stale`.
   */
  apply(what: Applying, isFresh: (asked: Asked, epochNow: number) => boolean): Promise<'applied' | 'stale'>;
  /** A new device id; what waits is numbered from 1 in the same order. Nothing happens if the id has changed already. */
  fork(device: string): Promise<void>;
  /** Takes the changes after `lastSeq` from the log into the outbox again; false if the log has not all of them. */
  resendAfter(lastSeq: number): Promise<boolean>;
  status(): { waiting: number; account: Account; lastHeard?: string | undefined; lastSent?: string | undefined };
  subscribe(listener: () => void): () => void;
};
