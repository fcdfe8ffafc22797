import type { RefusalCode } from '../../domain/changes/change.ts';
import { canonicalChange, type SentChange } from '../../protocol/sync.ts';
import type { Account, Numbered, Verdict } from '../sync/store-port.ts';
import { uuidv7 } from '../uuid.ts';
import type { Book, ChangeRow, LogRow, Transaction, TrayRow } from './book.ts';
import { openJson, sealJson } from './sealed-json.ts';
import { deviceOutbox, type Vault } from './vault.ts';

/** A change that is on the disk: what it says, its number and its hash. */
export type SavedChange = SentChange;

export type TrayItem = { id: string; change: SavedChange; code: RefusalCode; detail: string; at: string };

/** Who this device is to the server. `logBytes` and `logSince` say when the log is to be trimmed. */
export type Identity = {
  device: string;
  next: number;
  ackedTo: number;
  generation?: string | undefined;
  logBytes: number;
  logSince: number;
};

/** Whose device it is. Sealed: it holds an e-mail address. */
export type Holder = { account: Account; person?: string | undefined; email?: string | undefined };

type Words = Omit<SavedChange, 'seq'>;
type Outbox = { book: Book; vault: Vault };

const dayMs = 86_400_000;
/** The acknowledged log is kept so long and so large: as far back as a council's backups are likely to reach. */
const logDays = 30;
const logBytesMax = 5_000_000;

export async function readIdentity(transaction: Transaction): Promise<Identity> {
  const row = await transaction.get('device', 'identity');
  if (!row) throw new Error('the device has no identity');
  return row.value as Identity;
}

const keepIdentity = (transaction: Transaction, value: Identity): Promise<void> =>
  transaction.put('device', [{ key: 'identity', value }]);

export const newIdentity = (): Identity => ({ device: uuidv7(), next: 1, ackedTo: 0, logBytes: 0, logSince: 0 });

/** Gives a change its hash and seals it, then takes the next number and writes both in one transaction. */
export async function writeChange(
  { book, vault }: Outbox,
  draft: Omit<Words, 'id' | 'hash' | 'madeAt'>,
  crypto: Crypto,
  now: Date,
): Promise<{ change: SavedChange; device: string }> {
  // Through JSON, so that what is shown, hashed and sent is the same to the last byte.
  const said = JSON.parse(JSON.stringify({ ...draft, id: uuidv7(), madeAt: now.toISOString() })) as Omit<Words, 'hash'>;
  const words: Words = { ...said, hash: await sha256(canonicalChange(said), crypto) };
  const sealed = await sealJson(vault, deviceOutbox, 'change', words);
  return book.write(async (transaction) => {
    const identity = await readIdentity(transaction);
    const seq = identity.next;
    await transaction.put('changes', [{ seq, scope: words.scope, sealed }]);
    await keepIdentity(transaction, { ...identity, next: seq + 1 });
    return { change: { seq, ...words }, device: identity.device };
  });
}

async function sha256(text: string, crypto: Crypto): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function openChanges(vault: Vault, rows: readonly ChangeRow[]): Promise<SavedChange[]> {
  const opened = await Promise.all(rows.map((row) => openJson<Words>(vault, deviceOutbox, 'change', row.sealed)));
  return rows.flatMap((row, index) => {
    const words = opened[index];
    return words ? [{ seq: row.seq, ...words }] : [];
  });
}

export async function openTray(vault: Vault, rows: readonly TrayRow[]): Promise<TrayItem[]> {
  const opened = await Promise.all(rows.map((row) => openJson<TrayItem>(vault, deviceOutbox, 'tray', row.sealed)));
  return opened.flatMap((item) => item ?? []).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

export async function readLog(book: Book): Promise<Numbered[]> {
  const rows = await book.read((transaction) => transaction.all('log'));
  return rows.flatMap(({ entries }) => entries.map(({ seq, hash }) => ({ seq, hash })));
}

export type Settling = {
  device: string;
  generation: string;
  at: string;
  /** Written with the rest when the device belongs to nobody yet. */
  holder?: Holder | undefined;
};

/**
 * Retires, refuses and takes back, in one transaction of the outbox's own database. It runs after the records are
 * stored: a crash in between leaves the changes here, to be sent and answered again as repeats, while `appliedTo`
 * keeps the view from replaying them over records that hold them already.
 */
export async function settle(
  { book, vault }: Outbox,
  { device, generation, at, holder }: Settling,
  verdict: Verdict,
  pending: readonly SavedChange[],
): Promise<{ identity: Identity; trayed: TrayItem[] } | undefined> {
  const trayed: TrayItem[] = verdict.refused.flatMap(({ seq, code, detail }) => {
    const change = pending.find((waiting) => waiting.seq === seq);
    return change ? [{ id: change.id, change, code, detail, at }] : [];
  });
  const trayRows = await Promise.all(
    trayed.map(async (item) => ({ id: item.id, at, sealed: await sealJson(vault, deviceOutbox, 'tray', item) })),
  );
  const holderRow = holder && { key: 'holder', value: await sealJson(vault, deviceOutbox, 'holder', holder) };
  const hashes = new Map(pending.map(({ seq, hash }) => [seq, hash]));
  return book.write(async (transaction) => {
    const before = await readIdentity(transaction);
    if (before.device !== device) return undefined;
    const added = await moveToLog(transaction, verdict.retired, hashes, Date.parse(at));
    await moveBack(transaction, new Set(verdict.returned));
    await transaction.put('tray', trayRows);
    const log = await trimLog(transaction, before, added, Date.parse(at));
    const identity = { ...before, generation, ackedTo: verdict.ackedTo, ...log };
    await transaction.put('device', [{ key: 'identity', value: identity }, ...(holderRow ? [holderRow] : [])]);
    return { identity, trayed };
  });
}

/** `retired` are the first that wait, without a hole. */
async function moveToLog(
  transaction: Transaction,
  retired: readonly number[],
  hashes: ReadonlyMap<number, string>,
  at: number,
): Promise<LogRow | undefined> {
  const [first, last] = [retired[0], retired.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const leaving = present(await transaction.getMany('changes', [...retired]));
  const entries = leaving.map((row) => ({ ...row, hash: hashes.get(row.seq) ?? '' }));
  const row: LogRow = { seq: last, at, entries };
  if (entries.length > 0) await transaction.put('log', [row]);
  await transaction.removeBetween('changes', first, last);
  return row;
}

/** Takes these numbers from the log into the outbox again. */
async function moveBack(transaction: Transaction, returned: ReadonlySet<number>): Promise<void> {
  if (returned.size === 0) return;
  for (const row of await transaction.all('log')) {
    const back = row.entries.filter(({ seq }) => returned.has(seq));
    if (back.length === 0) continue;
    const entries = row.entries.filter(({ seq }) => !returned.has(seq));
    await transaction.put(
      'changes',
      back.map(({ seq, scope, sealed }) => ({ seq, scope, sealed })),
    );
    await transaction.put('log', [{ ...row, entries }]);
  }
}

const sizeOf = (row: LogRow): number => row.entries.reduce((sum, { sealed }) => sum + sealed.byteLength + 100, 0);

async function trimLog(
  transaction: Transaction,
  { logBytes, logSince }: Identity,
  added: LogRow | undefined,
  now: number,
): Promise<Pick<Identity, 'logBytes' | 'logSince'>> {
  const bytes = logBytes + (added ? sizeOf(added) : 0);
  const since = logSince || now;
  if (bytes <= logBytesMax && now - since <= logDays * dayMs) return { logBytes: bytes, logSince: since };
  const rows = (await transaction.all('log')).reverse();
  let kept = 0;
  const staying = rows.filter((row) => {
    const stays = now - row.at <= logDays * dayMs && kept + sizeOf(row) <= logBytesMax * 0.8;
    if (stays) kept += sizeOf(row);
    return stays;
  });
  const leaving = rows.filter((row) => !staying.includes(row));
  await transaction.remove(
    'log',
    leaving.map(({ seq }) => seq),
  );
  return { logBytes: kept, logSince: staying.at(-1)?.at ?? now };
}

/**
 * Numbers what waits from 1 under a new device id. Hashes stay: a number is no part of them. The log belonged to the
 * old id. Rows that nobody can open any more (`readable` leaves them out) would stop all that follow: they go.
 */
export async function renumber(book: Book, device: string, readable: ReadonlySet<number>): Promise<void> {
  await book.write(async (transaction) => {
    const identity = await readIdentity(transaction);
    if (identity.device !== device) return;
    const rows = await transaction.all('changes');
    const waiting = rows.filter(({ seq }) => readable.has(seq));
    const log = await transaction.all('log');
    await transaction.remove(
      'changes',
      rows.map(({ seq }) => seq),
    );
    await transaction.remove(
      'log',
      log.map(({ seq }) => seq),
    );
    await transaction.put(
      'changes',
      waiting.map((row, index) => ({ ...row, seq: index + 1 })),
    );
    const { generation } = identity;
    await keepIdentity(transaction, { ...newIdentity(), generation, next: waiting.length + 1 });
  });
}

/** Fills a gap the server reports from the log; false, with nothing changed, when the log does not reach back to it. */
export async function takeBack(book: Book, lastSeq: number, readable: ReadonlySet<number>): Promise<boolean> {
  return book.write(async (transaction) => {
    const identity = await readIdentity(transaction);
    const waiting = (await transaction.all('changes')).filter(({ seq }) => readable.has(seq));
    const first = waiting[0]?.seq ?? identity.next;
    const logged = (await transaction.all('log')).flatMap(({ entries }) => entries);
    const missing = logged.filter(({ seq }) => seq > lastSeq && seq < first).map(({ seq }) => seq);
    if (lastSeq >= first || missing.length !== first - lastSeq - 1) return false;
    await moveBack(transaction, new Set(missing));
    await keepIdentity(transaction, { ...identity, ackedTo: lastSeq });
    return true;
  });
}

function present<T>(rows: readonly (T | undefined)[]): T[] {
  return rows.filter((row) => row !== undefined);
}
