import type { ScopeId } from '../../domain/scope.ts';
import { type Book, isDiskFailure, type Transaction } from './book.ts';

/**
 * What a room has to tell its account. Sealed by the log's own key, it lies beside the locked pages: it can be carried
 * off while the door is shut.
 */
export type ToTell = {
  /** Whose account: nobody else who is signed in here sends it. */
  person: string;
  id: string;
  log: string;
  name: string;
  args: object;
  /** It may be on its way already, so nothing is put in its place any more. */
  isGoing?: true;
};

/** Takes one change over for good; false when it could not be kept. */
export type Deliver = (change: { scope: ScopeId; name: string; args: object }) => Promise<boolean>;

const first = (owner: string) => `tell:${owner}:`;
const tellKey = (owner: string, id: string): string => `${first(owner)}${id}`;

async function rowsOf(transaction: Transaction, owner: string): Promise<{ key: string; value: ToTell }[]> {
  const rows = await transaction.all('device');
  return rows
    .filter(({ key }) => key.startsWith(first(owner)))
    .map(({ key, value }) => ({ key, value: value as ToTell }));
}

export async function readToTell(book: Book, owner: string, id: string): Promise<ToTell | undefined> {
  const row = await book.read((transaction) => transaction.get('device', tellKey(owner, id)));
  return row?.value as ToTell | undefined;
}

export function putToTell(transaction: Transaction, owner: string, rows: readonly ToTell[]): Promise<void> {
  return transaction.put(
    'device',
    rows.map((value) => ({ key: tellKey(owner, value.id), value })),
  );
}

/** Takes one back that nobody was told of; false when it may be on its way. */
export async function takeToTell(transaction: Transaction, owner: string, id: string): Promise<boolean> {
  const row = await transaction.get('device', tellKey(owner, id));
  if (!row || (row.value as ToTell).isGoing) return false;
  await transaction.remove('device', [row.key]);
  return true;
}

export async function dropToTell(transaction: Transaction, owner: string, log?: string): Promise<void> {
  const rows = await rowsOf(transaction, owner);
  const gone = rows.filter(({ value }) => log === undefined || value.log === log);
  await transaction.remove(
    'device',
    gone.map(({ key }) => key),
  );
}

/**
 * Hands over what waits, in order. Cut short anywhere, the rest goes the next time, and what went twice is one: entries
 * are told apart by their ids.
 */
export async function tellAll(book: Book, owner: string, person: string, deliver: Deliver): Promise<void> {
  const isGoing = true as const;
  const waiting = await book.write(async (transaction) => {
    const rows = (await rowsOf(transaction, owner)).filter(({ value }) => value.person === person);
    await transaction.put(
      'device',
      rows.map(({ key, value }) => ({ key, value: { ...value, isGoing } })),
    );
    return rows;
  });
  const gone: string[] = [];
  for (const { key, value } of waiting) {
    const isTaken = await deliver({ scope: `person:${person}`, name: value.name, args: value.args });
    if (!isTaken) break;
    gone.push(key);
  }
  await book.write((transaction) => transaction.remove('device', gone));
}

/** A disk that fails now lets it wait for the next time. */
export async function orLater(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!isDiskFailure(error)) throw error;
  }
}
