import { isDiskFailure } from './book.ts';
import type { Parts } from './memory.ts';
import type { Draft, Saved, Store } from './open-store.ts';
import { writeChange } from './outbox.ts';
import { reload } from './reload.ts';

/** What a person says, and what came back refused. */
export function createVoice(parts: Parts): Pick<Store, 'say' | 'tray' | 'dismiss'> {
  const { inTurn, memory } = parts;
  return {
    say: (draft) => inTurn(() => say(parts, draft)),
    tray: () => memory().tray,
    dismiss: (id) =>
      inTurn(async () => {
        await parts.outboxBook.write((transaction) => transaction.remove('tray', [id]));
        parts.become({ tray: memory().tray.filter((item) => item.id !== id) }, []);
        parts.announce();
      }),
  };
}

async function say(parts: Parts, { base, ...rest }: Draft): Promise<Saved> {
  const { outboxBook: book, vault, crypto } = parts;
  const words = base === undefined ? rest : { ...rest, base };
  try {
    await parts.loadRules();
    const { change, device } = await writeChange({ book, vault }, words, crypto, parts.now());
    const { identity, pending } = parts.memory();
    if (device === identity.device && change.seq === identity.next) {
      const next = { ...identity, next: change.seq + 1 };
      parts.become({ pending: [...pending, change], identity: next }, [change.scope]);
    } else {
      await reload(parts);
    }
    parts.announce();
    return { ok: true, change };
  } catch (error) {
    if (isDiskFailure(error)) return { ok: false, problem: 'cannot-save' };
    throw error;
  }
}
