import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedCard } from '../../domain/this-is-me/card-order.ts';
import { Icon } from '../ui/icon.tsx';
import { CardFace } from './card-face.tsx';
import './me-cards.css';
import { NotKept } from './not-kept.tsx';
import { OwnCards } from './own-cards.tsx';
import { SymbolDrawing } from './symbol.tsx';
import { type Cards, type FormatProps, useCards } from './use-cards.tsx';
import { useCardWord } from './use-own-cards.tsx';
import { Pager, usePages } from './use-pages.tsx';

/** Any number of cards, or as many as the question asks for; the most important ones get a star. */
export function PickCards({ question, mode }: FormatProps) {
  const { t } = useTranslation();
  const cards = useCards({ question, mode }, 'pick-cards');
  const isPicked = (card: string) => cards.placed.some((one) => one.card === card);
  const pages = usePages(cards.all, mode, () => true);
  const { maxChoices } = question;
  const isFull = maxChoices !== undefined && cards.placed.length >= maxChoices;
  return (
    <div className="me-cards" data-mode={mode}>
      <fieldset className="me-choices cards">
        <legend>
          <span className="hidden-visually">{t(`me-questions:${question.id}.text`)} </span>
          {maxChoices === undefined ? t('me:cards.pick.any') : t('me:cards.pick.up-to', { count: maxChoices })}
        </legend>
        {pages.shown.map((card) => (
          <label key={card} className="me-choice">
            <input
              autoComplete="off"
              type="checkbox"
              className="hidden-visually"
              checked={isPicked(card)}
              disabled={isFull && !isPicked(card)}
              onChange={({ target }) => (target.checked ? cards.place({ card }) : cards.take(card))}
            />
            <span className="me-tick">
              <Icon name="tick" />
            </span>
            <CardFace card={card} />
          </label>
        ))}
      </fieldset>
      <p role="status" className="soft">
        {isFull ? t('me:cards.pick.full', { count: maxChoices }) : null}
      </p>
      <Pager pages={pages} />
      <NotKept problem={cards.problem} />
      <Picked cards={cards} />
      {question.ownCards ? (
        <OwnCards
          question={question}
          onMade={(card) => {
            if (!isFull) cards.place({ card });
          }}
        />
      ) : null}
    </div>
  );
}

function Picked({ cards: { placed, place, take } }: { cards: Cards }) {
  const { t } = useTranslation();
  const title = useId();
  if (placed.length === 0) return null;
  return (
    <section className="stack-tight" aria-labelledby={title}>
      <h3 id={title}>{t('me:cards.pick.mine')}</h3>
      <ul className="me-grid wide">
        {placed.map((card) => (
          <PickedCard key={card.card} card={card} onStar={place} onTake={take} />
        ))}
      </ul>
    </section>
  );
}

type PickedCardProps = { card: PlacedCard; onStar: (card: PlacedCard) => void; onTake: (card: string) => void };

function PickedCard({ card: { star = false, ...card }, onStar, onTake }: PickedCardProps) {
  const { t } = useTranslation();
  const word = useCardWord()(card.card);
  return (
    <li className="me-card" data-star={star || undefined}>
      <CardFace card={card.card} />
      <button
        type="button"
        className="me-toggle"
        aria-pressed={star}
        onClick={() => onStar(star ? card : { ...card, star: true })}
      >
        <SymbolDrawing id="star" />
        {t('me:cards.pick.star')}
        <span className="hidden-visually">: {word}</span>
      </button>
      <button type="button" className="btn quiet" onClick={() => onTake(card.card)}>
        {t('me:cards.take-out')}
        <span className="hidden-visually">: {word}</span>
      </button>
    </li>
  );
}
