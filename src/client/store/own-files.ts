import { pieceBytes, pieceCount } from '../../domain/records/file-records.ts';
import type { ScopeId } from '../../domain/scope.ts';
import type { Book, Bytes } from './book.ts';
import type { Cipher } from './cipher.ts';

/** A drawing, a photo or a voice note as its record names it: without the record's `key` its bytes cannot be read. */
export type OwnFileRef = { id: string; key: string; size: number };

export type OwnFiles = {
  /** Seals bytes under a key of their own, piece by piece, and answers what the record has to hold to open them again. */
  keepFile(id: string, bytes: Bytes): Promise<OwnFileRef>;
  /** Nothing when they are gone or damaged. */
  readFile(ref: OwnFileRef): Promise<Bytes | undefined>;
  /** Whether its bytes are on this device: in a room that has joined an account they may be on another. */
  hasFile(ref: Pick<OwnFileRef, 'id' | 'size'>): Promise<boolean>;
  dropFile(id: string): Promise<void>;
};

/** Where the pieces of a file lie, or of all files of a room. */
export const piecesOf = (scope: ScopeId, id?: string): { first: string; last: string } => {
  const first = id === undefined ? `${scope} ` : `${scope} ${id} `;
  return { first, last: `${first}\uffff` };
};
const pieceKey = (scope: ScopeId, id: string, index: number) => `${scope} ${id} ${String(index).padStart(7, '0')}`;
const sealedAs = (id: string, index: number) => `own file ${id} ${index}`;

type FileDesk = {
  book: Book;
  cipher: Cipher;
  scope: ScopeId;
  /** Told whether there was room on the device. */
  noteRoom: (failure?: unknown) => void;
};

/** The bytes of a room's files. They need no new seal when the room's lock changes: their keys lie in its records. */
export function createOwnFiles({ book, cipher, scope, noteRoom }: FileDesk): OwnFiles {
  const dropFile = (id: string): Promise<void> => {
    const { first, last } = piecesOf(scope, id);
    return book.write((transaction) => transaction.removeBetween('pieces', first, last));
  };
  return {
    dropFile,
    hasFile: async ({ id, size }) => {
      const last = pieceKey(scope, id, pieceCount(size) - 1);
      return (await book.read((transaction) => transaction.get('pieces', last))) !== undefined;
    },
    keepFile: async (id, bytes) => {
      const raw = cipher.random(32);
      const key = await cipher.importKey(raw);
      try {
        for (let index = 0; index < pieceCount(bytes.length); index += 1) {
          const piece = bytes.subarray(index * pieceBytes, (index + 1) * pieceBytes);
          const sealed = await cipher.encrypt(key, sealedAs(id, index), piece);
          await book.write((transaction) => transaction.put('pieces', [{ key: pieceKey(scope, id, index), sealed }]));
        }
      } catch (error) {
        // Half a file is no file.
        await dropFile(id).catch(() => undefined);
        noteRoom(error);
        throw error;
      }
      noteRoom();
      return { id, key: btoa(String.fromCharCode(...raw)), size: bytes.length };
    },
    readFile: async ({ id, key: text, size }) => {
      const key = await cipher.importKey(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)));
      const pieces: Bytes[] = [];
      for (let index = 0; index < pieceCount(size); index += 1) {
        const row = await book.read((transaction) => transaction.get('pieces', pieceKey(scope, id, index)));
        const piece = row && (await cipher.decrypt(key, sealedAs(id, index), row.sealed));
        if (!piece) return undefined;
        pieces.push(piece);
      }
      return new Uint8Array(await new Blob(pieces).arrayBuffer());
    },
  };
}
