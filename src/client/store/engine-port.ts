import type { ScopeId } from '../../domain/scope.ts';
import { scopeKind } from '../../domain/scope.ts';
import type { Applying, Asked, StorePort } from '../sync/store-port.ts';
import type { Memory, Parts } from './memory.ts';
import { type Holder, readLog, renumber, settle, takeBack } from './outbox.ts';
import { reload } from './reload.ts';
import { dropScopes, type Held, storeAnswers } from './scope-cache.ts';
import { sealJson } from './sealed-json.ts';
import { deviceOutbox } from './vault.ts';

export type EnginePort = Omit<StorePort, 'subscribe'>;

/** The side of the store that the sync engine sees. */
export function createEnginePort(parts: Parts): EnginePort {
  const { inTurn, memory } = parts;
  const afterwards = async (written?: Held): Promise<void> => {
    await reload(parts, written);
    parts.announce();
  };
  return {
    outgoing: (limit) =>
      inTurn(async () => {
        await reload(parts);
        const { holder, pending } = memory();
        const { account, person, signedInAs } = holder;
        return { ...asked(memory()), changes: pending.slice(0, limit), account, person, signedInAs };
      }),
    numbered: () =>
      inTurn(async () => {
        await reload(parts);
        const pending = memory().pending.map(({ seq, hash }) => ({ seq, hash }));
        return { pending, log: await readLog(parts.outboxBook) };
      }),
    bind: (person) =>
      inTurn(async () => {
        const { holder } = memory();
        if (holder.person !== undefined) return holder.person;
        await keepHolder(parts, { ...holder, person, account: 'in' });
        return person;
      }),
    drop: (scopes, before) => inTurn(() => drop(parts, scopes, before)),
    apply: (what, isFresh) =>
      inTurn(async () => {
        const written = await apply(parts, what, isFresh);
        await afterwards(written);
        return written ? 'applied' : 'stale';
      }),
    fork: (device) =>
      inTurn(async () => {
        await renumber(parts.outboxBook, device);
        await afterwards();
      }),
    resendAfter: (lastSeq) =>
      inTurn(async () => {
        const isFilled = await takeBack(parts.outboxBook, lastSeq);
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
  await parts.vault.forget(scopes);
  await parts.outboxBook.write((transaction) =>
    transaction.remove(
      'device',
      scopes.includes(parts.memory().settings.get('home') as ScopeId) ? ['setting:home'] : [],
    ),
  );
  const epoch = await dropScopes({ book: parts.cacheBook, vault: parts.vault }, scopes, before.epoch);
  await reload(parts);
  parts.announce();
  const cursors = Object.fromEntries(Object.entries(before.cursors).filter(([id]) => !scopes.includes(id as ScopeId)));
  return { ...before, cursors, epoch };
}

async function apply(
  parts: Parts,
  { asked: before, generation, scopes, verdict, at }: Applying,
  isFresh: (asked: Asked, epochNow: number) => boolean,
): Promise<Held | undefined> {
  const { held, pending } = parts.memory();
  // Pages are laid out by this tab's memory, so the memory must be of the same epoch as the question and the disk.
  if (!isFresh(before, held.state.epoch)) return undefined;
  const epoch = held.state.epoch + (scopes.length > 0 ? 1 : 0);
  const sentAt = verdict.retired.length > 0 ? at : held.state.sentAt;
  const stored = await storeAnswers({ book: parts.cacheBook, vault: parts.vault }, held, {
    answers: scopes,
    isFresh: (now) => isFresh(before, now.epoch),
    state: { epoch, device: before.device, appliedTo: verdict.appliedTo, heardAt: at, sentAt },
  });
  if (!stored) return undefined;
  const { retired, returned, ackedTo } = verdict;
  const isSettled = retired.length + returned.length === 0 && ackedTo === before.ackedTo;
  if (!isSettled || generation !== before.generation) {
    await settle(
      { book: parts.outboxBook, vault: parts.vault },
      { device: before.device, generation, at },
      verdict,
      pending,
    );
  }
  return stored;
}
