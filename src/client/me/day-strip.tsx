import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder, moved, type PlacedCard } from '../../domain/this-is-me/card-order.ts';
import { CardFace } from './card-face.tsx';
import { DayPart } from './day-part.tsx';
import { DragCard } from './drag-card.tsx';
import './me-cards.css';
import { NotKept } from './not-kept.tsx';
import { OwnCards } from './own-cards.tsx';
import { SymbolDrawing } from './symbol.tsx';
import { type FormatProps, useCards } from './use-cards.tsx';
import { useCardWord } from './use-own-cards.tsx';
import { Pager, usePages } from './use-pages.tsx';

/** A day in pictures, from morning at the top to night, with its good and its hard parts. */
export function DayStrip({ question, mode }: FormatProps) {
  const { t } = useTranslation();
  const cards = useCards({ question, mode }, 'day-strip');
  const wordOf = useCardWord();
  const [said, setSaid] = useState('');
  const [over, setOver] = useState<string>();
  const day = inOrder(cards.placed);
  const left = cards.all.filter((card) => !day.some((one) => one.card === card));
  const pages = usePages(left, mode, () => true);
  const move = (card: PlacedCard, to: number) => {
    const at = Math.max(0, Math.min(to, day.some((one) => one.card === card.card) ? day.length - 1 : day.length));
    for (const one of moved(day, card, at)) cards.place(one);
    setSaid(t('me:cards.day.is-at', { card: wordOf(card.card), place: at + 1 }));
  };
  const add = (card: string, to = day.length) => move({ card }, to);
  return (
    <div className="me-cards" data-mode={mode}>
      <p>{t('me:cards.day.how')}</p>
      {left.length > 0 ? (
        <ul className="me-grid" aria-label={t('me:cards.day.cards')}>
          {pages.shown.map((card) => (
            <li key={card}>
              <DragCard onDrop={(target) => add(card, Number(target))} onOver={setOver}>
                <button type="button" className="me-card" onClick={() => add(card)}>
                  <span className="hidden-visually">{t('me:cards.day.add')} </span>
                  <CardFace card={card} />
                </button>
              </DragCard>
            </li>
          ))}
        </ul>
      ) : null}
      <Pager pages={pages} />
      <p role="status" className="soft">
        {said}
      </p>
      <NotKept problem={cards.problem} />
      <section className="me-day" aria-label={t('me:cards.day.title')}>
        <p className="me-day-end">
          <SymbolDrawing id="good-day" />
          {t('me:cards.day.morning')}
        </p>
        {day.length === 0 ? <p className="soft">{t('me:cards.day.empty')}</p> : null}
        <ol className="stack-tight">
          {day.map((card, index) => (
            <li key={card.card} data-drop={index} data-over={over === String(index) || undefined}>
              <DayPart
                card={card}
                index={index}
                count={day.length}
                onMove={(to) => move(card, to)}
                onMark={cards.place}
                onTake={cards.take}
                onOver={setOver}
              />
            </li>
          ))}
        </ol>
        <p className="me-day-end" data-drop={day.length}>
          <SymbolDrawing id="dark" />
          {t('me:cards.day.night')}
        </p>
      </section>
      {question.ownCards ? <OwnCards question={question} onMade={add} /> : null}
    </div>
  );
}
