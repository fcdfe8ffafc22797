import type { Parts } from './memory.ts';
import type { Store } from './open-store.ts';
import { catchUp, show } from './reload.ts';
import { storeAnswers } from './scope-cache.ts';

/** Public content lies in the same pages, unsealed, and moves without the family's cursors. */
export function createContentShelf(parts: Parts): Pick<Store, 'keepContent' | 'contentVersion'> {
  const { inTurn, memory } = parts;
  const cache = { book: parts.cacheBook, vault: parts.vault };
  return {
    contentVersion: (scope) => memory().held.scopes.get(scope)?.version ?? 0,
    keepContent: (answer, since) =>
      inTurn(async () => {
        await catchUp(parts);
        const { held } = memory();
        const known = held.scopes.get(answer.id);
        if ((known?.version ?? 0) !== since) return false;
        const stored = await storeAnswers(cache, held, {
          answers: [answer],
          isFresh: (_now, stampOf) => stampOf(answer.id) === known?.stamp,
          state: {},
        });
        if (!stored) return false;
        show(parts, { held: stored });
        parts.announce();
        return true;
      }),
  };
}
