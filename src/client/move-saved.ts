import type { ScopeId } from '../domain/scope.ts';
import { readSaved, savedKey } from './kept-saved.ts';
import type { Store } from './store/open-store.ts';

type Shelf = Pick<Store, 'setting' | 'alterSetting' | 'say' | 'acquaintance'>;

/**
 * What was saved before somebody signed in becomes theirs. Cut short, it goes on the next time: saving twice is saving
 * once. Answers whether something was said.
 */
export async function moveSaved(store: Shelf): Promise<boolean> {
  const { account, person } = store.acquaintance();
  const saved = readSaved(store.setting(savedKey));
  if (account !== 'in' || person === undefined || saved.length === 0) return false;
  const scope: ScopeId = `person:${person}`;
  for (const args of saved) {
    const { ok } = await store.say({ scope, name: 'save-help', args });
    if (!ok) return false;
  }
  const moved = new Set(saved.map(({ council, service }) => `${council} ${service}`));
  // A heart pressed meanwhile stays for the next time.
  await store.alterSetting(savedKey, (before) =>
    readSaved(before).filter(({ council, service }) => !moved.has(`${council} ${service}`)),
  );
  return true;
}
