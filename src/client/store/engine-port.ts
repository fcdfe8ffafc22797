import type { ScopeId } from '../../domain/scope.ts';
import { scopeKind } from '../../domain/scope.ts';
import type { Applying, Asked, StorePort } from '../sync/store-port.ts';
import { isDiskFailure } from './book.ts';
import type { Memory, Parts } from './memory.ts';
import { type Holder, readLog, renumber, settle, takeBack } from './outbox.ts';
import { catchUp, reload, show } from './reload.ts';
import { dropScopes, type Held, storeAnswers } from './scope-cache.ts';
import { sealJson } from './sealed-json.ts';
import { deviceOutbox } from './vault.ts';

export type EnginePort = Omit<StorePort, 'subscribe'>;

/** The side of the store that the sync engine sees. */
export function createEnginePort(parts: Parts): EnginePort {
  const { inTurn, memory } = parts;
  const readable = (): Set<number> => new Set(memory().pending.map(({ seq }) => seq));
  const afterwards = async (): Promise<void> => {
    await reload(parts);
    parts.announce();
  };
  return {
    outgoing: (limit) =>
      inTurn(async () => {
        await catchUp(parts);
        const { holder, pending } = memory();
        const { account, person } = holder;
        return { ...asked(memory()), changes: firstInARow(pending, limit), account, person };
      }),
    numbered: async (withLog) => {
      const log = withLog ? await readLog(parts.outboxBook) : [];
      return { pending: memory().pending.map(({ seq, hash }) => ({ seq, hash })), log };
    },
    drop: (scopes, before) => inTurn(() => drop(parts, scopes, before)),
    apply: (what, isFresh) =>
      inTurn(async () => {
        const written = await store(parts, what, isFresh);
        if (written) await settleWith(parts, what, written);
        else await reload(parts);
        parts.announce();
        return written ? 'applied' : 'stale';
      }),
    fork: (device) =>
      inTurn(async () => {
        await reload(parts);
        await renumber(parts.outboxBook, device, readable());
        await afterwards();
      }),
    resendAfter: (lastSeq) =>
      inTurn(async () => {
        await reload(parts);
        const isFilled = await takeBack(parts.outboxBook, lastSeq, readable());
        await afterwards();
        return isFilled;
      }),
    status: () => {
      const { pending, holder, held } = memory();
      const { heardAt, sentAt } = held.state;
      return { waiting: pending.length, account: holder.account, lastHeard: heardAt, lastSent: sentAt };
    },
  };
}

/** A request may be a megabyte. What is longer than this alone goes alone. */
const mostBytes = 600_000;

/**
 * Numbers in a request follow one another. A row that cannot be opened leaves a hole: the server will call it a gap.
 * Long texts fill a request before a hundred changes do, and one that is too large would be refused for ever.
 */
function firstInARow<T extends { seq: number }>(pending: readonly T[], limit: number): T[] {
  const first = pending[0]?.seq ?? 0;
  let bytes = 0;
  return pending.slice(0, limit).filter((change, index) => {
    bytes += new Blob([JSON.stringify(change)]).size;
    return change.seq === first + index && (index === 0 || bytes <= mostBytes);
  });
}

function asked({ held, identity }: Memory): Asked {
  const family = [...held.scopes.values()].filter(({ id }) => scopeKind(id) !== 'content');
  return {
    device: identity.device,
    generation: identity.generation,
    cursors: Object.fromEntries(family.map(({ id, version }) => [id, version])),
    ackedTo: identity.ackedTo,
    epoch: held.state.epoch,
  };
}

export async function keepHolder(parts: Parts, holder: Holder): Promise<void> {
  const value = await sealJson(parts.vault, deviceOutbox, 'holder', holder);
  await parts.outboxBook.write((transaction) => transaction.put('device', [{ key: 'holder', value }]));
  parts.become({ holder }, []);
  parts.announce();
}

/** Keys go first: after a crash in between, the pages cannot be opened and go at the next start. */
export async function drop(parts: Parts, scopes: readonly ScopeId[], before: Asked): Promise<Asked> {
  const home = parts.memory().settings.get('home');
  await parts.vault.forget(scopes);
  if (scopes.some((scope) => scope === home)) {
    await parts.outboxBook.write((transaction) => transaction.remove('device', ['setting:home']));
  }
  const epoch = await dropScopes({ book: parts.cacheBook, vault: parts.vault }, scopes, before.epoch);
  if (scopes.length > 0) await dropFiles(parts, scopes);
  await reload(parts);
  parts.announce();
  const cursors = Object.fromEntries(Object.entries(before.cursors).filter(([id]) => !scopes.includes(id as ScopeId)));
  return { ...before, cursors, epoch };
}

/** Words never wait for files: where these cannot be reached, what is left of them has lost its key. */
async function dropFiles(parts: Parts, scopes: readonly ScopeId[]): Promise<void> {
  try {
    await (await parts.fileShelf.get()).drop(scopes);
  } catch (error) {
    if (!isDiskFailure(error)) throw error;
  }
}

/** Stores records, cursors and `appliedTo`. Nothing when the answer was stale. */
async function store(
  parts: Parts,
  { asked: before, scopes, verdict, at }: Applying,
  isFresh: (asked: Asked, epochNow: number) => boolean,
): Promise<Held | undefined> {
  const { held } = parts.memory();
  // Pages are laid out by this tab's memory, so the memory must be of the same epoch as the question and the disk.
  if (!isFresh(before, held.state.epoch)) return undefined;
  const epoch = held.state.epoch + (scopes.length > 0 ? 1 : 0);
  const sentAt = verdict.retired.length > 0 ? at : held.state.sentAt;
  return storeAnswers({ book: parts.cacheBook, vault: parts.vault }, held, {
    answers: scopes,
    isFresh: (now) => isFresh(before, now.epoch),
    state: { epoch, device: before.device, appliedTo: verdict.appliedTo, heardAt: at, sentAt },
  });
}

/**
 * Settles the outbox, and shows what is stored together with it and never before: in between, something would be
 * missing from the view or stand there twice.
 */
async function settleWith(parts: Parts, what: Applying, held: Held): Promise<void> {
  const { asked: before, generation, verdict, at, person } = what;
  const { pending, holder, tray } = parts.memory();
  const isBound = holder.person !== undefined;
  const isSettled = verdict.retired.length + verdict.returned.length === 0 && verdict.ackedTo === before.ackedTo;
  if (isSettled && isBound && generation === before.generation) {
    show(parts, { held });
    return;
  }
  const bound: Holder = { ...holder, person, account: 'in' };
  const settling = { device: before.device, generation, at, holder: isBound ? undefined : bound };
  const settled = await settle({ book: parts.outboxBook, vault: parts.vault }, settling, verdict, pending);
  if (!settled || verdict.returned.length > 0) {
    await reload(parts, held);
    return;
  }
  const retired = new Set(verdict.retired);
  const { identity, trayed } = settled;
  const told = new Set(trayed.map(({ id }) => id));
  show(parts, {
    held,
    identity,
    holder: isBound ? holder : bound,
    pending: pending.filter(({ seq }) => !retired.has(seq)),
    tray: trayed.length > 0 ? [...tray.filter(({ id }) => !told.has(id)), ...trayed] : tray,
  });
}
