import type { PendingView } from '../../domain/changes/with-pending.ts';
import { kindsWithBytes, pieceBytes, pieceCount, storedBytesSchema } from '../../domain/records/file-records.ts';
import type { WaymarkRecord } from '../../domain/records/record.ts';
import type { ScopeId } from '../../domain/scope.ts';
import type { FileRef, FilesPort } from '../sync/files-port.ts';
import type { Book, Bytes, FileRow } from './book.ts';
import type { Parts } from './memory.ts';
import { joinTabs } from './tabs.ts';

export type FileShelf = FilesPort & {
  /** Everything of these scopes goes; their keys are destroyed already. */
  drop(scopes: readonly ScopeId[]): Promise<void>;
  close(): void;
};

type ShelfParts = Pick<Parts, 'filesBook' | 'vault' | 'memory' | 'now'>;
type Around = { channel: string; scopes(): ScopeId[]; view(scope: ScopeId): PendingView };

/** Pieces that are sealed and written in one transaction: 2 MB, so that a cheap phone never holds a file three times. */
const piecesAtOnce = 8;

const fileKey = ({ scope, id }: FileRef): string => `${scope} ${id}`;
const pieceKey = (ref: FileRef, index: number): string => `${fileKey(ref)} ${String(index).padStart(7, '0')}`;
const sealedAs = ({ id }: FileRef, index: number): string => `file ${id} ${index}`;

/** The bytes of files: in pieces, each sealed under its scope's key, in a database of their own. */
export async function openFileShelf(parts: ShelfParts, around: Around): Promise<FileShelf> {
  const book = await parts.filesBook.get();
  const rows = await createRows(book, around.channel);
  const { vault } = parts;
  const piece = async (ref: FileRef, index: number): Promise<Bytes | undefined> => {
    const row = await book.read((transaction) => transaction.get('pieces', pieceKey(ref, index)));
    return row && vault.open(ref.scope, sealedAs(ref, index), row.sealed);
  };
  const write = async (ref: FileRef, first: number, pieces: readonly Bytes[]): Promise<void> => {
    const sealed = await Promise.all(
      pieces.map(async (bytes, at) => ({
        key: pieceKey(ref, first + at),
        sealed: await vault.seal(ref.scope, sealedAs(ref, first + at), bytes),
      })),
    );
    await book.write((transaction) => transaction.put('pieces', sealed));
  };
  const forget = async (ref: FileRef): Promise<void> => {
    await book.write(async (transaction) => {
      await transaction.remove('files', [fileKey(ref)]);
      await transaction.removeBetween('pieces', pieceKey(ref, 0), pieceKey(ref, 9_999_999));
    });
    await rows.look();
  };
  return {
    ...rows.port,
    ...recordsOf(parts, around),
    piece,
    forget,
    read: async (ref, count) => {
      const pieces: Bytes[] = [];
      for (let index = 0; index < count; index += 1) {
        const bytes = await piece(ref, index);
        if (!bytes) return undefined;
        pieces.push(bytes);
      }
      return new Uint8Array(await new Blob(pieces).arrayBuffer());
    },
    keep: async (ref, bytes) => {
      const count = pieceCount(bytes.length);
      try {
        for (let first = 0; first < count; first += piecesAtOnce) {
          const end = Math.min(count, first + piecesAtOnce);
          const some = Array.from({ length: end - first }, (_, at) => pieceOf(bytes, first + at));
          await write(ref, first, some);
        }
        await rows.put({ ...ref, key: fileKey(ref), have: count, isWhole: true, keptAt: parts.now().getTime() });
      } catch (error) {
        // Half a file is no file. A disk that is full still lets go; one that is gone has kept nothing.
        await forget(ref).catch(() => undefined);
        throw error;
      }
    },
    keepNext: async (ref, index, bytes) => {
      await write(ref, index, [bytes]);
      await rows.put({ ...ref, key: fileKey(ref), have: index + 1, isWhole: false, keptAt: parts.now().getTime() });
    },
    drop: async (scopes) => {
      await book.write(async (transaction) => {
        for (const scope of scopes) {
          await transaction.removeBetween('files', `${scope} `, `${scope} \uffff`);
          await transaction.removeBetween('pieces', `${scope} `, `${scope} \uffff`);
        }
      });
      await rows.look();
    },
    settle: (ref, news) => rows.settle(fileKey(ref), news),
    close: rows.close,
  };
}

const pieceOf = (bytes: Bytes, index: number): Bytes => bytes.subarray(index * pieceBytes, (index + 1) * pieceBytes);

/** What lies here, in memory: screens ask for it at once, and other tabs tell of theirs. */
async function createRows(book: Book, channel: string) {
  const listeners = new Set<() => void>();
  let held: readonly FileRow[] = [];
  const reread = async (): Promise<void> => {
    held = await book.read((transaction) => transaction.all('files'));
    for (const listener of listeners) listener();
  };
  const tabs = joinTabs(`${channel}-files`, () => {
    // A tab that is closing hears of the others too late.
    reread().catch(() => undefined);
  });
  const look = async (): Promise<void> => {
    await reread();
    tabs.announce();
  };
  await reread();
  return {
    look,
    close: tabs.close,
    put: async (row: FileRow): Promise<void> => {
      await book.write((transaction) => transaction.put('files', [row]));
      await look();
    },
    settle: async (key: string, news: Partial<FileRow>): Promise<void> => {
      await book.write(async (transaction) => {
        const row = await transaction.get('files', key);
        if (row) await transaction.put('files', [{ ...row, ...news }]);
      });
      await look();
    },
    port: {
      held: () => held,
      subscribe: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}

/** What the records say of files. */
function recordsOf(parts: ShelfParts, { scopes, view }: Around) {
  const bytesOf = (record: WaymarkRecord | undefined) => {
    if (!record || !kindsWithBytes.includes(record.kind)) return undefined;
    const bytes = storedBytesSchema.safeParse(record.body);
    return bytes.success ? bytes.data : undefined;
  };
  return {
    describe: ({ scope, id }: FileRef) => bytesOf(view(scope).records.get(id)),
    described: () =>
      scopes().flatMap((scope) =>
        [...view(scope).records.values()].flatMap((record) => {
          const bytes = bytesOf(record);
          return bytes ? [{ scope, id: record.id, bytes }] : [];
        }),
      ),
    isInTray: (id: string) => parts.memory().tray.some(({ change }) => JSON.stringify(change.args).includes(`"${id}"`)),
    generation: () => parts.memory().identity.generation,
  };
}
