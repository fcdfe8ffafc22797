import type { RefusalCode } from '../../domain/changes/change.ts';
import { uuidv7 } from '../../domain/uuid.ts';
import { canonicalChange, type SentChange } from '../../protocol/sync.ts';
import type { Account, Numbered, Verdict } from '../sync/store-port.ts';
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
export type Holder = {
  account: Account;
  person?: string | undefined;
  signedInAs?: string | undefined;
  email?: string | undefined;
};

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

export async function ensureIdentity(book: Book): Promise<void> {
  await book.write(async (transaction) => {
    if (await transaction.get('device', 'identity')) return;
    await keepIdentity(transaction, { device: uuidv7(), next: 1, ackedTo: 0, logBytes: 0, logSince: 0 });
  });
}

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
  return rows.map(({ seq, hash }) => ({ seq, hash }));
}

/**
 * Retires, refuses and takes back, in one transaction of the outbox's own database. It runs after the records are
 * stored: a crash in between leaves the changes here, to be sent and answered again as repeats, while `appliedTo`
 * keeps the view from replaying them over records that hold them already.
 */
export async function settle(
  { book, vault }: Outbox,
  asked: { device: string; generation: string; at: string },
  verdict: Verdict,
  pending: readonly SavedChange[],
): Promise<TrayItem[]> {
  const trayed: TrayItem[] = verdict.refused.flatMap(({ seq, code, detail }) => {
    const change = pending.find((waiting) => waiting.seq === seq);
    return change ? [{ id: change.id, change, code, detail, at: asked.at }] : [];
  });
  const trayRows = await Promise.all(
    trayed.map(async (item) => ({
      id: item.id,
      at: item.at,
      sealed: await sealJson(vault, deviceOutbox, 'tray', item),
    })),
  );
  const hashes = new Map(pending.map(({ seq, hash }) => [seq, hash]));
  const now = Date.parse(asked.at);
  await book.write(async (transaction) => {
    const identity = await readIdentity(transaction);
    if (identity.device !== asked.device) return;
    const leaving = present(await transaction.getMany('changes', verdict.retired));
    const logged: LogRow[] = leaving.map((row) => ({ ...row, hash: hashes.get(row.seq) ?? '', at: now }));
    await transaction.put('log', logged);
    await transaction.remove('changes', verdict.retired);
    const back = present(await transaction.getMany('log', verdict.returned));
    await transaction.put(
      'changes',
      back.map(({ seq, scope, sealed }) => ({ seq, scope, sealed })),
    );
    await transaction.remove('log', verdict.returned);
    await transaction.put('tray', trayRows);
    await keepIdentity(transaction, {
      ...identity,
      generation: asked.generation,
      ackedTo: verdict.ackedTo,
      ...(await trimLog(transaction, identity, logged, now)),
    });
  });
  return trayed;
}

async function trimLog(
  transaction: Transaction,
  { logBytes, logSince }: Identity,
  added: readonly LogRow[],
  now: number,
): Promise<Pick<Identity, 'logBytes' | 'logSince'>> {
  const size = (row: LogRow): number => row.sealed.byteLength + 100;
  const bytes = added.reduce((sum, row) => sum + size(row), logBytes);
  const since = logSince || now;
  if (bytes <= logBytesMax && now - since <= logDays * dayMs) return { logBytes: bytes, logSince: since };
  const rows = (await transaction.all('log')).reverse();
  let kept = 0;
  const leaving = rows.filter((row) => {
    const stays = now - row.at <= logDays * dayMs && kept + size(row) <= logBytesMax * 0.8;
    if (stays) kept += size(row);
    return !stays;
  });
  await transaction.remove(
    'log',
    leaving.map(({ seq }) => seq),
  );
  const oldest = rows.filter((row) => !leaving.includes(row)).at(-1);
  return { logBytes: kept, logSince: oldest?.at ?? now };
}

/** Numbers what waits from 1 under a new device id. Hashes stay: a number is no part of them. The log belonged to the old id. */
export async function renumber(book: Book, device: string): Promise<void> {
  await book.write(async (transaction) => {
    const identity = await readIdentity(transaction);
    if (identity.device !== device) return;
    const waiting = await transaction.all('changes');
    const log = await transaction.all('log');
    await transaction.remove(
      'changes',
      waiting.map(({ seq }) => seq),
    );
    await transaction.remove(
      'log',
      log.map(({ seq }) => seq),
    );
    await transaction.put(
      'changes',
      waiting.map((row, index) => ({ ...row, seq: index + 1 })),
    );
    await keepIdentity(transaction, {
      ...identity,
      device: uuidv7(),
      next: waiting.length + 1,
      ackedTo: 0,
      logBytes: 0,
      logSince: 0,
    });
  });
}

/** Fills a gap the server reports from the log; false, with nothing changed, when the log does not reach back to it. */
export async function takeBack(book: Book, lastSeq: number): Promise<boolean> {
  return book.write(async (transaction) => {
    const identity = await readIdentity(transaction);
    const waiting = await transaction.all('changes');
    const first = waiting[0]?.seq ?? identity.next;
    const missing = (await transaction.all('log')).filter(({ seq }) => seq > lastSeq && seq < first);
    if (lastSeq >= first || missing.length !== first - lastSeq - 1) return false;
    await transaction.put(
      'changes',
      missing.map(({ seq, scope, sealed }) => ({ seq, scope, sealed })),
    );
    await transaction.remove(
      'log',
      missing.map(({ seq }) => seq),
    );
    await keepIdentity(transaction, { ...identity, ackedTo: lastSeq });
    return true;
  });
}

function present<T>(rows: readonly (T | undefined)[]): T[] {
  return rows.filter((row) => row !== undefined);
}
