import { useTranslation } from 'react-i18next';
import { CardFace } from './card-face.tsx';
import { DragCard } from './drag-card.tsx';
import type { Sorting } from './sort-cards.tsx';

type PileCardsProps = { pile: string; sorting: Sorting; pick: (card: string) => void };

/** What lies on a pile. A card can be taken up again, or dragged to another one. */
export function PileCards({ pile, sorting, pick }: PileCardsProps) {
  const { t } = useTranslation();
  const cards = sorting.cardsOn(pile);
  if (cards.length === 0) return <p className="soft">{t('me:cards.sort.empty')}</p>;
  return (
    <ul className="me-grid">
      {cards.map((card) => (
        <li key={card}>
          <DragCard onDrop={(target) => sorting.put(card, target)} onOver={sorting.onOver}>
            <button type="button" className="me-card" onClick={() => pick(card)}>
              <span className="hidden-visually">{t('me:cards.sort.move')} </span>
              <CardFace card={card} />
            </button>
          </DragCard>
        </li>
      ))}
    </ul>
  );
}
