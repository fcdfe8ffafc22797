import type { ScopeId } from '../../domain/scope.ts';
import type { Book, ChangeRow, DeviceRow, TrayRow } from './book.ts';
import type { Memory, Parts } from './memory.ts';
import { type Holder, type Identity, openChanges, openTray, readIdentity, type SavedChange } from './outbox.ts';
import { type Held, openNews, readNews } from './scope-cache.ts';
import { openJson } from './sealed-json.ts';
import { deviceOutbox, type Vault } from './vault.ts';

type OutboxMemory = Omit<Memory, 'held'>;

export type OutboxRows = { changes: ChangeRow[]; tray: TrayRow[]; device: DeviceRow[] };

export function readRows(book: Book): Promise<OutboxRows> {
  return book.read(async (transaction) => {
    const [changes, tray, device] = await Promise.all([
      transaction.all('changes'),
      transaction.all('tray'),
      transaction.all('device'),
    ]);
    return { changes, tray, device };
  });
}

/** Opens what the outbox's database holds, except what `known` has opened already. */
export async function openOutbox(
  { changes, tray, device }: OutboxRows,
  vault: Vault,
  known?: OutboxMemory,
): Promise<OutboxMemory> {
  const identity = device.find(({ key }) => key === 'identity')?.value as Identity;
  const opened = new Map((known?.identity.device === identity.device ? known.pending : []).map((it) => [it.seq, it]));
  const pending: SavedChange[] = [
    ...changes.flatMap(({ seq }) => opened.get(seq) ?? []),
    ...(await openChanges(
      vault,
      changes.filter(({ seq }) => !opened.has(seq)),
    )),
  ].sort((a, b) => a.seq - b.seq);
  const inTray = new Map(known?.tray.map((item) => [item.id, item]));
  const isSameTray = inTray.size === tray.length && tray.every(({ id }) => inTray.has(id));
  return {
    identity,
    pending,
    tray: known && isSameTray ? known.tray : await openTray(vault, tray),
    holder: (await readSealed<Holder>(vault, device, 'holder')) ?? { account: 'none' },
    settings: await readSettings(vault, device),
  };
}

async function readSealed<T>(vault: Vault, rows: readonly DeviceRow[], key: string): Promise<T | undefined> {
  const row = rows.find((candidate) => candidate.key === key);
  return row && openJson<T>(vault, deviceOutbox, key, row.value as Uint8Array<ArrayBuffer>);
}

async function readSettings(vault: Vault, rows: readonly DeviceRow[]): Promise<Map<string, unknown>> {
  const prefix = 'setting:';
  const keys = rows.map(({ key }) => key).filter((key) => key.startsWith(prefix));
  const values = await Promise.all(keys.map((key) => readSealed<unknown>(vault, rows, key)));
  return new Map(keys.map((key, index) => [key.slice(prefix.length), values[index]]));
}

/** Screens compare by identity, so settings that say the same stay the same. */
function sameOr(known: Memory['settings'], found: Memory['settings']): Memory['settings'] {
  const isSame = JSON.stringify([...known].sort(byKey)) === JSON.stringify([...found].sort(byKey));
  return isSame ? known : found;
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

/** Brings memory up to what the disk says. `written` is what this tab has just stored there itself. */
export async function reload(parts: Parts, written?: Held): Promise<void> {
  const before = parts.memory();
  const base = written ?? before.held;
  const [{ held, moved }, outbox] = await Promise.all([
    readNews(parts.cacheBook, base).then((news) => openNews({ book: parts.cacheBook, vault: parts.vault }, base, news)),
    readRows(parts.outboxBook).then((rows) => openOutbox(rows, parts.vault, before)),
  ]);
  if (outbox.pending.length > 0) await parts.loadRules();
  parts.vault.evict(moved.filter((scope) => !held.scopes.has(scope)));
  const settings = sameOr(before.settings, new Map([...outbox.settings, ...parts.unsaved]));
  show(parts, { ...outbox, settings, held });
}

/**
 * The same, at the price of two small reads when nothing has moved: every write of changes touches the identity, and
 * every write of pages the state. What only the screens need (tray, settings) other tabs announce.
 */
export async function catchUp(parts: Parts): Promise<void> {
  const { identity, held } = parts.memory();
  const [onDisk, state] = await Promise.all([
    parts.outboxBook.read(readIdentity),
    parts.cacheBook.read((transaction) => transaction.get('state', 'state')),
  ]);
  const isSame = (one: object | undefined, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);
  const isStill = isSame(onDisk, identity) && (state ? isSame(state, held.state) : held.state.stamp === 0);
  if (!isStill) await reload(parts);
}

/** Makes this the memory, and tells whose view is another now. */
export function show(parts: Parts, news: Partial<Memory>): void {
  const before = parts.memory();
  parts.become(news, changedScopes(before, { ...before, ...news }));
}

function changedScopes(before: Memory, after: Memory): ScopeId[] {
  const known = new Set([...before.held.scopes.keys(), ...after.held.scopes.keys()]);
  const moved = [...known].filter((scope) => before.held.scopes.get(scope) !== after.held.scopes.get(scope));
  const isSameLane =
    before.identity.device === after.identity.device &&
    before.held.state.appliedTo === after.held.state.appliedTo &&
    before.held.state.device === after.held.state.device;
  const [earlier, later] = [new Set(before.pending), new Set(after.pending)];
  const moving = [...before.pending, ...after.pending].filter(
    (change) => !isSameLane || !earlier.has(change) || !later.has(change),
  );
  return [...moved, ...moving.map(({ scope }) => scope)];
}
