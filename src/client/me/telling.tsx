import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { WhoSaid } from '../../domain/records/me-records.ts';

/** Who says it at this sitting. Nothing is set in advance; once somebody said, each answer touched is given it. */
type Telling = {
  who: WhoSaid | undefined;
  /** The grown-up or friend who helps, once they gave their name; offered again, never assumed. */
  helper: Helper;
  tell: (who: WhoSaid | undefined) => void;
};
export type Helper = Pick<WhoSaid, 'helperName' | 'helperRelation'>;

const TellingContext = createContext<Telling | undefined>(undefined);

/** Lasts until they leave This is Me, open another child's room, or put the phone away for a while. */
export function TellingProvider({ children }: { children: ReactNode }) {
  const [who, setWho] = useState<WhoSaid>();
  const [helper, setHelper] = useState<Helper>({});
  useAfterBreak(() => setWho(undefined));
  const value = useMemo(() => {
    const tell = (next: WhoSaid | undefined) => {
      setWho(next && sittingOf(next));
      if (next?.helperName) setHelper({ helperName: next.helperName, helperRelation: next.helperRelation });
    };
    return { who, helper, tell };
  }, [who, helper]);
  return <TellingContext value={value}>{children}</TellingContext>;
}

/** As long as a photo may take. An app that was out of sight for longer may be in other hands. */
const breakMs = 600_000;

function useAfterBreak(then: () => void): void {
  const onReturn = useRef(then);
  onReturn.current = then;
  useEffect(() => {
    let hiddenAt: number | undefined;
    const look = () => {
      if (document.hidden) {
        hiddenAt = Date.now();
        return;
      }
      if (hiddenAt !== undefined && Date.now() - hiddenAt > breakMs) onReturn.current();
      hiddenAt = undefined;
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
}

/** What the helper did, and whether words are exact, is true of one answer only. */
function sittingOf({ label, helperName, helperRelation, language, translatedBy }: WhoSaid): WhoSaid {
  return {
    label,
    ...(helperName ? { helperName } : {}),
    ...(helperRelation ? { helperRelation } : {}),
    ...(language ? { language } : {}),
    ...(translatedBy ? { translatedBy } : {}),
  };
}

export function useTelling(): Telling {
  const telling = useContext(TellingContext);
  if (!telling) throw new Error('a question of This is Me stands outside TellingProvider');
  return telling;
}
