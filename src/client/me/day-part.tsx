import { useTranslation } from 'react-i18next';
import type { PlacedCard } from '../../domain/this-is-me/card-order.ts';
import { CardFace } from './card-face.tsx';
import { DragCard } from './drag-card.tsx';
import { SymbolDrawing } from './symbol.tsx';
import { useCardWord } from './use-own-cards.tsx';

/** How a part of the day is. The ids stand in answers and are for ever. */
const marks = [
  { id: 'good', symbol: 'like' },
  { id: 'hard', symbol: 'worried' },
] as const;

type DayPartProps = {
  card: PlacedCard;
  index: number;
  count: number;
  onMove: (to: number) => void;
  onMark: (card: PlacedCard) => void;
  onTake: (card: string) => void;
  onOver: (target: string | undefined) => void;
};

/** One picture of the day. It moves by its arrows, or is dragged by its picture. */
export function DayPart({ card, index, count, onMove, onMark, onTake, onOver }: DayPartProps) {
  const { t } = useTranslation();
  const word = useCardWord()(card.card);
  const { on, ...unmarked } = card;
  const of = <span className="hidden-visually">: {word}</span>;
  return (
    <div className="me-day-part" data-mark={on}>
      <DragCard holds onDrop={(target) => onMove(Number(target))} onOver={onOver}>
        <div className="me-card">
          <CardFace card={card.card} />
        </div>
      </DragCard>
      <div className="me-day-ways">
        {marks.map(({ id, symbol }) => (
          <button
            key={id}
            type="button"
            className="me-toggle wide"
            aria-pressed={on === id}
            onClick={() => onMark(on === id ? unmarked : { ...unmarked, on: id })}
          >
            <SymbolDrawing id={symbol} />
            {t(`me:cards.day.${id}`)}
            {of}
          </button>
        ))}
        <button type="button" className="me-toggle" aria-disabled={index === 0} onClick={() => onMove(index - 1)}>
          <Arrow d="M12 20V5 M5 12l7-7 7 7" />
          {t('me:cards.day.earlier')}
          {of}
        </button>
        <button
          type="button"
          className="me-toggle"
          aria-disabled={index === count - 1}
          onClick={() => onMove(index + 1)}
        >
          <Arrow d="M12 4v15 M5 12l7 7 7-7" />
          {t('me:cards.day.later')}
          {of}
        </button>
        <button type="button" className="me-toggle wide" onClick={() => onTake(card.card)}>
          {t('me:cards.take-out')}
          {of}
        </button>
      </div>
    </div>
  );
}

/** Up and down are the same in every direction of writing. */
function Arrow({ d }: { d: string }) {
  return (
    <svg
      aria-hidden="true"
      className="me-arrow"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
    >
      <path d={d} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
