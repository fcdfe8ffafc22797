import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
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

/** Lasts until they leave This is Me, or another child's room is opened. */
export function TellingProvider({ children }: { children: ReactNode }) {
  const [who, setWho] = useState<WhoSaid>();
  const [helper, setHelper] = useState<Helper>({});
  const value = useMemo(() => {
    const tell = (next: WhoSaid | undefined) => {
      setWho(next && sittingOf(next));
      if (next?.helperName) setHelper({ helperName: next.helperName, helperRelation: next.helperRelation });
    };
    return { who, helper, tell };
  }, [who, helper]);
  return <TellingContext value={value}>{children}</TellingContext>;
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
