import { useMemo } from 'react';
import { type OwnCardBody, ownCardBodySchema } from '../../domain/records/me-records.ts';
import { useOwnState } from './own-room.tsx';
import { useSymbolWord } from './symbol.tsx';

export type OwnCard = OwnCardBody & { id: string };

/** All cards they made, the oldest first (their ids are in the order of time), also those that are put away. */
export function useOwnCards(): readonly OwnCard[] {
  const { records } = useOwnState();
  return useMemo(
    () =>
      [...records.values()]
        .filter(({ kind }) => kind === 'me-card')
        .map(({ id, body }) => ({ id, ...ownCardBodySchema.parse(body) }))
        .sort((one, other) => one.id.localeCompare(other.id, 'en')),
    [records],
  );
}

/** The word of any card: their own as they gave it, or the symbol's. */
export function useCardWord(): (card: string) => string {
  const own = useOwnCards();
  const wordOf = useSymbolWord();
  return (card) => own.find(({ id }) => id === card)?.word ?? wordOf(card);
}
