import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '../family.tsx';
import type { Offer, Translator } from './translator.ts';

/** Fetched when somebody reads in another language than the texts are in. */
export const openTranslator = async (): Promise<Translator> =>
  (await import('./bergamot-translator.ts')).bergamotTranslator;

/**
 * What could translate from this language into that of the screens; `none` where nothing can. Nothing until that is
 * known, where the screens are in that language anyway, and on a shared computer, which keeps nothing.
 */
export function useOffer(from: string): { offer: Found; look: () => Promise<Found> } {
  const { i18n } = useTranslation();
  const { mode } = useDevice();
  const to = i18n.language;
  const isAsked = !to.startsWith(from) && mode !== 'memory';
  const [offer, setOffer] = useState<Found>();
  const look = useCallback(async () => {
    const found = isAsked ? ((await (await openTranslator()).offer(from, to)) ?? 'none') : undefined;
    setOffer(found);
    return found;
  }, [isAsked, from, to]);
  useEffect(() => {
    void look().catch(() => {
      // Its code is not on this phone yet, and there is no signal: as if there were none.
      setOffer('none');
    });
  }, [look]);
  return { offer, look };
}

type Found = Offer | 'none' | undefined;

/** Whole megabytes, and at least one: nobody has to know of kilobytes. */
export const megabytesOf = (bytes: number): number => Math.max(1, Math.round(bytes / 1e6));
