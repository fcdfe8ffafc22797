import type { ScopeId } from '../../domain/scope.ts';
import type { Book, DeviceRow } from './book.ts';
import type { Memory, Parts } from './memory.ts';
import { type Holder, type Identity, openChanges, openTray, type SavedChange } from './outbox.ts';
import { type Held, refresh } from './scope-cache.ts';
import { openJson } from './sealed-json.ts';
import { deviceOutbox, type Vault } from './vault.ts';

type OutboxMemory = Omit<Memory, 'held'>;

/** Reads the outbox's database; opens only what `known` has not opened already. */
export async function readOutbox(book: Book, vault: Vault, known?: OutboxMemory): Promise<OutboxMemory> {
  const { changes, tray, device } = await book.read(async (transaction) => ({
    changes: await transaction.all('changes'),
    tray: await transaction.all('tray'),
    device: await transaction.all('device'),
  }));
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

/**
 * Brings memory up to what the disk says, after this tab or another wrote there. `written` is what this tab has just
 * stored: shown together with its outbox and never before, so that nothing is missing from the view in between.
 */
export async function reload(parts: Parts, written?: Held): Promise<void> {
  const before = parts.memory();
  const [{ held, moved }, outbox] = await Promise.all([
    refresh({ book: parts.cacheBook, vault: parts.vault }, written ?? before.held),
    readOutbox(parts.outboxBook, parts.vault, before),
  ]);
  const rewritten = [...held.scopes.values()].filter((scope) => before.held.scopes.get(scope.id) !== scope);
  parts.vault.evict(moved.filter((scope) => !held.scopes.has(scope)));
  const settings = sameOr(before.settings, new Map([...outbox.settings, ...parts.unsaved]));
  const after = { ...outbox, settings, held };
  parts.become(after, changedScopes(before, after, [...moved, ...rewritten.map(({ id }) => id)]));
}

function changedScopes(before: Memory, after: Memory, moved: readonly ScopeId[]): readonly ScopeId[] | 'all' {
  const isSameLane =
    before.identity.device === after.identity.device &&
    before.held.state.appliedTo === after.held.state.appliedTo &&
    before.held.state.device === after.held.state.device;
  if (!isSameLane) return 'all';
  const earlier = new Set(before.pending);
  const later = new Set(after.pending);
  const moving = [...before.pending, ...after.pending].filter((change) => !earlier.has(change) || !later.has(change));
  return [...moved, ...moving.map(({ scope }) => scope)];
}
