import { readingBodySchema, readingId } from '../../domain/records/reading-records.ts';
import type { ScopeId } from '../../domain/scope.ts';
import type { Store } from '../store/open-store.ts';
import type { Engine } from '../sync/engine.ts';
import { adoptReading, chosenEvent, keepBeside, keptBeside, keptWays } from './reading-ways.ts';

type Shelf = Pick<Store, 'view' | 'say' | 'acquaintance' | 'subscribe'>;

/**
 * Whoever signs in reads their own way on every phone. What was chosen before sign-in, or with the account away, goes
 * there unless the account has something newer; from then on the account is right.
 */
export function carryReading(store: Shelf, engine: Pick<Engine, 'sync'>): () => void {
  let isSaying = false;
  const look = async (): Promise<void> => {
    const { account, person } = store.acquaintance();
    if (account !== 'in' || person === undefined || isSaying) return;
    const scope: ScopeId = `person:${person}`;
    const held = readingBodySchema.safeParse(store.view(scope).records.get(readingId)?.body).data;
    const { own, at, told } = keptBeside();
    const isHeld = held !== undefined && held.at === at;
    // What another account told this device, or nobody ever chose, is not theirs to take along.
    const isNews = at !== undefined && told === undefined && !(held && held.at > at);
    if (held && !isHeld && !isNews) adoptReading(held, person);
    if (!isNews || at === undefined) return;
    isSaying = true;
    const { ok } = isHeld
      ? { ok: true }
      : await store.say({ scope, name: 'reading-set', args: { now: keptWays().now, ...(own && { own }), at } });
    isSaying = false;
    if (!ok) return;
    // Chosen again meanwhile: that is told next.
    if (keptBeside().at === at) keepBeside({ own, at, told: person });
    else void look();
    void engine.sync('change');
  };
  const hear = () => void look();
  const leave = store.subscribe(hear);
  document.addEventListener(chosenEvent, hear);
  hear();
  return () => {
    leave();
    document.removeEventListener(chosenEvent, hear);
  };
}
