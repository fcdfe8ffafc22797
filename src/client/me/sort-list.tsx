import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CardFace } from './card-face.tsx';
import { ChoiceCards } from './choice-cards.tsx';
import type { Sorting } from './sort-cards.tsx';
import { useCardWord } from './use-own-cards.tsx';

type SortListProps = { cards: readonly string[]; sorting: Sorting; children: ReactNode };

/** Each card as a radio group: what a screen reader reads best, and all of a page at a glance. */
export function SortList({ cards, sorting, children }: SortListProps) {
  const { t } = useTranslation();
  const name = useId();
  const wordOf = useCardWord();
  return (
    <>
      {children}
      <ul className="stack">
        {cards.map((card) => (
          <li key={card} className="card">
            <ChoiceCards
              name={`${name}${card}`}
              legend={<CardFace card={card} />}
              steps={sorting.piles}
              chosen={sorting.pileOf(card)}
              onChoose={(pile) => sorting.put(card, pile)}
            />
            {sorting.pileOf(card) ? (
              <button type="button" className="btn quiet" onClick={() => sorting.takeOut(card)}>
                {t('me:cards.take-out')}
                <span className="hidden-visually"> {wordOf(card)}</span>
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
