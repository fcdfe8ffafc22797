import type { ScopeId } from '../../domain/scope.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** A change that waits to be processed. `scope` is an id, the words are in `sealed`. */
export type ChangeRow = { seq: number; scope: ScopeId; sealed: Bytes };
/**
 * Changes the server has acknowledged, kept a while in case it is restored from a backup. One row for all of one
 * answer, under the number of its last: rows are what costs time in IndexedDB, not bytes (design §6).
 */
export type LogRow = { seq: number; at: number; entries: (ChangeRow & { hash: string })[] };
/** A change that was refused, with its words and the reason. */
export type TrayRow = { id: string; at: string; sealed: Bytes };
export type DeviceRow = { key: string; value: unknown };
/** Up to 100 records of one scope. */
export type PageRow = { scope: ScopeId; page: number; sealed: Bytes };
/** `stamp` is new at every write of the scope, so that another tab sees that its memory is old. */
export type ScopeRow = { id: ScopeId; version: number; stamp: number; pages: number[] };
/**
 * `epoch` is raised by everything that moves the cursors (sync invariant 7). `appliedTo` is the last change of
 * `device` whose effects the pages hold: see `scope-cache.ts`.
 */
export type StateRow = {
  key: 'state';
  epoch: number;
  stamp: number;
  device: string;
  appliedTo: number;
  /** ISO instants: when the server last answered, and when it last took a change. */
  heardAt?: string | undefined;
  sentAt?: string | undefined;
};

/**
 * A file of which this device holds the first `have` pieces. `isWhole`: all there are. `sentTo`: the server's history
 * that is known to have all of it. What the file is called, and how large it is, is in its record.
 */
export type FileRow = {
  key: string;
  scope: ScopeId;
  id: string;
  have: number;
  isWhole: boolean;
  /** The device's own clock, in milliseconds. */
  keptAt: number;
  sentTo?: string | undefined;
  hasNoRoom?: boolean | undefined;
};
export type PieceRow = { key: string; sealed: Bytes };

export type Rows = {
  files: FileRow;
  pieces: PieceRow;
  changes: ChangeRow;
  log: LogRow;
  tray: TrayRow;
  device: DeviceRow;
  pages: PageRow;
  scopes: ScopeRow;
  state: StateRow;
};
export type Keys = {
  files: string;
  pieces: string;
  changes: number;
  log: number;
  tray: string;
  device: string;
  pages: [ScopeId, number];
  scopes: ScopeId;
  state: 'state';
};
export type Shelf = keyof Rows;

export const outboxShelves = ['changes', 'log', 'tray', 'device'] as const;
export const cacheShelves = ['pages', 'scopes', 'state'] as const;
export const fileShelves = ['files', 'pieces'] as const;
export const ownShelves = ['device', 'pages', 'scopes', 'pieces'] as const;

/** Where each kind of row keeps its key. */
export const keyPaths: { readonly [S in Shelf]: string } = {
  files: 'key',
  pieces: 'key',
  changes: 'seq',
  log: 'seq',
  tray: 'id',
  device: 'key',
  pages: '[scope+page]',
  scopes: 'id',
  state: 'key',
};

/**
 * What one transaction can do. Await nothing else inside it: IndexedDB ends a transaction that waits for anything
 * foreign (WebCrypto, fetch), so seal before and open after.
 */
export type Transaction = {
  get<S extends Shelf>(shelf: S, key: Keys[S]): Promise<Rows[S] | undefined>;
  getMany<S extends Shelf>(shelf: S, keys: Keys[S][]): Promise<(Rows[S] | undefined)[]>;
  /** In the order of their keys. */
  all<S extends Shelf>(shelf: S): Promise<Rows[S][]>;
  put<S extends Shelf>(shelf: S, rows: Rows[S][]): Promise<void>;
  remove<S extends Shelf>(shelf: S, keys: Keys[S][]): Promise<void>;
  /** The keys alone, without what lies under them; both ends too. */
  keysBetween<S extends Shelf>(shelf: S, first: Keys[S], last: Keys[S]): Promise<Keys[S][]>;
  /** Both ends go too. */
  removeBetween<S extends Shelf>(shelf: S, first: Keys[S], last: Keys[S]): Promise<void>;
};

/** One database. `write` is all or nothing and resolves only when the transaction is complete. */
export type Book = {
  mode: 'device' | 'memory';
  read<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  erase(): Promise<void>;
  close(): void;
};

/** A full disk, a lost connection, a private mode: the store's one *problem*. Bugs are never dressed as this. */
export function diskFailure(cause: unknown): Error {
  const failure = new Error('the device could not read or write its storage', { cause });
  failure.name = 'DiskFailure';
  return failure;
}

export function isDiskFailure(error: unknown): boolean {
  return error instanceof Error && error.name === 'DiskFailure';
}
