import { useEffect, useMemo, useState } from 'react';
import { type Found as FoundIn, findHelp } from '../domain/help/find-help.ts';
import { useRecords } from './family.tsx';
import { createIndexKeeper } from './help-search/kept-index.ts';
import { plainFilter } from './help-search/plain-filter.ts';
import { type KnownService, useServices } from './use-services.tsx';

export type Found = FoundIn<KnownService>;

export type HelpSearch = {
  /** False until the index is made; `find` answers before too, with those that hold the very words. */
  ready: boolean;
  /** Best first. `sure` may stand among the few best answers; `score` is for their order, never for a screen. */
  find: (words: string) => Found[];
};

/** A memo, not state: what it holds follows from its key alone and goes with it. */
const keptIndex = createIndexKeeper<KnownService>();

/** Finds help by the words people say, in every pack kept on this device, with no signal. */
export function useHelpSearch(): HelpSearch {
  const services = useServices();
  // The same array on every screen until a pack changes, which `services` is not.
  const version = useRecords('service', 'content');
  const kept = keptIndex(version, services);
  const [, setMade] = useState<object>();
  useEffect(() => {
    let here = true;
    void kept.made.then(() => here && setMade(kept));
    return () => {
      here = false;
    };
  }, [kept]);
  const { index } = kept;
  return useMemo(
    () => ({
      ready: index !== undefined,
      find: (words) => (index ? findHelp(index, words) : plainFilter(services, words)),
    }),
    [index, services],
  );
}
