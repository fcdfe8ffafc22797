import type { Book } from './book.ts';
import { type OwnKeyRow, ownKeyRow } from './own-keys.ts';

/** `others`: rooms of the same child in which something lies as well. */
export type WhichRoom = { owner: string; others: string[] };

/**
 * A child goes by another name once they are joined to the council's record, and must still find their room. Of all the
 * names, the first is the present one: where nothing was said anywhere, its room is opened. Else the one in which
 * something lies, the oldest first; rooms from before `made` was written down are older than all others.
 */
export async function whichRoom(book: Book, owners: readonly string[]): Promise<WhichRoom> {
  const rooms = await book.read((transaction) =>
    Promise.all(
      owners.map(async (owner) => {
        const [row, pages] = await Promise.all([
          transaction.get('device', ownKeyRow(owner)),
          transaction.get('scopes', `person:${owner}`),
        ]);
        return { owner, made: (row?.value as OwnKeyRow | undefined)?.made ?? 0, isUsed: (pages?.version ?? 0) > 0 };
      }),
    ),
  );
  const used = rooms
    .filter(({ isUsed }) => isUsed)
    .sort((one, other) => one.made - other.made)
    .map(({ owner }) => owner);
  const [owner = owners[0] ?? '', ...others] = used;
  return { owner, others };
}
