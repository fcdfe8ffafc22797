import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Found as FoundIn, findHelp } from '../domain/help/find-help.ts';
import { useRecords } from './family.tsx';
import { createIndexKeeper } from './help-search/kept-index.ts';
import { plainFilter } from './help-search/plain-filter.ts';
import { usePackTranslations } from './use-pack-words.tsx';
import { type KnownService, useServices } from './use-services.tsx';

export type Found = FoundIn<KnownService>;

export type HelpSearch = {
  /** False until the index is made; `find` answers before too, with those that hold the very words. */
  ready: boolean;
  /** Best first. `sure` may stand among the few best answers; `score` is for their order, never for a screen. */
  find: (words: string) => Found[];
};

/** Memos, not state: what they hold follows from their keys alone and goes with them. One for each set of translations. */
const keepers = new WeakMap<object, ReturnType<typeof createIndexKeeper<KnownService>>>();

function keeperFor(translations: object) {
  const keeper = keepers.get(translations) ?? createIndexKeeper<KnownService>();
  keepers.set(translations, keeper);
  return keeper;
}

/** Finds help by the words people say, in every pack kept on this device, with no signal. */
export function useHelpSearch(): HelpSearch {
  const services = useServices();
  // The same array on every screen until a pack changes, which `services` is not.
  const version = useRecords('service', 'content');
  const translations = usePackTranslations();
  const { i18n } = useTranslation();
  const tag = i18n.language;
  const inOtherWords = useCallback(
    ({ council, id }: KnownService) => {
      const texts = Object.values(translations.get(`${council}/${tag} ${id}`) ?? {});
      return texts.map(({ words }) => words).join(' ');
    },
    [translations, tag],
  );
  // Another language's texts are other records, so that its index is another one.
  const kept = keeperFor(translations)(version, services, inOtherWords);
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
      find: (words) => (index ? findHelp(index, words) : plainFilter(services, words, inOtherWords)),
    }),
    [index, services, inOtherWords],
  );
}
