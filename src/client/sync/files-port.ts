import type { StoredBytes } from '../../domain/records/file-records.ts';
import type { ScopeId } from '../../domain/scope.ts';

export type FileRef = { scope: ScopeId; id: string };

/** What this device holds of a file's bytes. */
export type HeldFile = FileRef & {
  /** The first so many pieces. */
  have: number;
  isWhole: boolean;
  /** The device's own clock, in milliseconds. */
  keptAt: number;
  /** The server's history that is known to have all of it. */
  sentTo?: string | undefined;
  /** The server had no room for it when last asked. */
  hasNoRoom?: boolean | undefined;
};

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * What sending and fetching asks of the device's store. Every method that writes may reject with an error named
 * `DiskFailure`.
 */
export type FilesPort = {
  /** The same array until something in it changes. */
  held(): readonly HeldFile[];
  subscribe(listener: () => void): () => void;
  /** What the file's record says, as the device shows it now. */
  describe(ref: FileRef): StoredBytes | undefined;
  /** Every record with bytes beside it. */
  described(): readonly (FileRef & { bytes: StoredBytes })[];
  /** Whether the person has yet to hear that the file was refused. */
  isInTray(id: string): boolean;
  /** The server's history as last heard of. */
  generation(): string | undefined;
  /** Nothing when it is not here or cannot be opened. */
  piece(ref: FileRef, index: number): Promise<Bytes | undefined>;
  /** All pieces together. */
  read(ref: FileRef, count: number): Promise<Bytes | undefined>;
  /** Keeps all of a file that was made here. All or nothing. */
  keep(ref: FileRef, bytes: Bytes): Promise<void>;
  /** Keeps the next piece of a file that comes from the server. */
  keepNext(ref: FileRef, index: number, bytes: Bytes): Promise<void>;
  settle(ref: FileRef, news: Partial<Pick<HeldFile, 'isWhole' | 'sentTo' | 'hasNoRoom'>>): Promise<void>;
  forget(ref: FileRef): Promise<void>;
};
