import { type Findable, type HelpIndex, type InOtherWords, indexHelp } from '../../domain/help/help-index.ts';
import { plainWords } from '../../domain/help/plain-words.ts';
import { inBreaths } from '../plan/in-breaths.ts';

export type KeptIndex<One extends Findable> = { index: HelpIndex<One> | undefined; made: Promise<HelpIndex<One>> };

/**
 * One index for each version of the packs, kept while that version is and over all screens. It is made a little at a
 * time, so that the first paint and the next letter never wait for it.
 */
export function createIndexKeeper<One extends Findable>(): (
  version: object,
  services: readonly One[],
  inOtherWords?: InOtherWords<One>,
) => KeptIndex<One> {
  const kept = new WeakMap<object, KeptIndex<One>>();
  return (version, services, inOtherWords) => {
    const before = kept.get(version);
    if (before) return before;
    const one: KeptIndex<One> = { index: undefined, made: make(services, inOtherWords) };
    kept.set(version, one);
    void one.made.then((index) => {
      one.index = index;
    });
    return one;
  };
}

async function make<One extends Findable>(
  services: readonly One[],
  inOtherWords?: InOtherWords<One>,
): Promise<HelpIndex<One>> {
  const index = await inBreaths(indexHelp(services, plainWords, inOtherWords));
  if (!index) throw new Error('Nobody stopped the index of help from being made, and there is none.');
  return index;
}
