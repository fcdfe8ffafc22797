import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CardFace } from './card-face.tsx';
import { DragCard } from './drag-card.tsx';
import type { Sorting } from './sort-cards.tsx';
import { SymbolPicture } from './symbol.tsx';
import { useCardWord } from './use-own-cards.tsx';
import type { Pages } from './use-pages.tsx';

type SortTableProps = {
  cards: readonly string[];
  picked: string | undefined;
  onPick: (card: string) => void;
  sorting: Sorting;
  pages: Pages;
  children: ReactNode;
};

/** One card, and the piles under it. */
export function SortTable({ cards, picked, onPick, sorting, pages, children }: SortTableProps) {
  const { t } = useTranslation();
  const title = useId();
  const wordOf = useCardWord();
  const waiting = cards.filter((card) => sorting.pileOf(card) === undefined);
  const current = picked ?? waiting[0];
  const here = useFocus(picked, current);
  if (current === undefined) return <AllSorted here={here} pages={pages} />;
  const on = sorting.pileOf(current);
  const pile = sorting.piles.find(({ id }) => id === on);
  return (
    <>
      <div className="me-table" ref={here} tabIndex={-1}>
        <DragCard key={current} holds onDrop={(target) => sorting.put(current, target)} onOver={sorting.onOver}>
          <div className="me-card big">
            <CardFace card={current} />
          </div>
        </DragCard>
        {pile ? <p className="soft">{t('me:cards.sort.is-on', { pile: pile.word })}</p> : null}
      </div>
      <fieldset className="me-piles">
        <legend id={title}>{t('me:cards.sort.where', { card: wordOf(current) })}</legend>
        {sorting.piles.map(({ id, symbol, word }) => (
          <button
            key={id}
            type="button"
            className="me-choice"
            data-drop={id}
            data-over={sorting.over === id || undefined}
            onClick={() => sorting.put(current, id)}
          >
            <SymbolPicture id={symbol} word={word} />
          </button>
        ))}
      </fieldset>
      {on ? (
        <button type="button" className="btn quiet" onClick={() => sorting.takeOut(current)}>
          {t('me:cards.take-out')}
        </button>
      ) : null}
      {children}
      <Waiting cards={waiting.filter((card) => card !== current)} onPick={onPick} />
    </>
  );
}

/**
 * A card taken up from the overview, and the end of a page, get the focus: the button that was pressed is there no more.
 * While one card follows the other it stays on the pile.
 */
function useFocus(picked: string | undefined, current: string | undefined) {
  const here = useRef<HTMLDivElement>(null);
  const before = useRef(current);
  useEffect(() => {
    if (picked !== undefined || (current === undefined && before.current !== undefined)) here.current?.focus();
    before.current = current;
  }, [picked, current]);
  return here;
}

function AllSorted({ here, pages: { page, count, go } }: { here: ReturnType<typeof useFocus>; pages: Pages }) {
  const { t } = useTranslation();
  const isLast = page === count - 1;
  return (
    <div className="card" ref={here} tabIndex={-1}>
      <p>{isLast ? t('me:cards.sort.done-all') : t('me:cards.sort.done')}</p>
      {isLast ? null : (
        <button type="button" className="btn" onClick={() => go(page + 1)}>
          {t('me:cards.pages.more')}
        </button>
      )}
    </div>
  );
}

/** The other cards of this page, for those who would rather begin with another one. */
function Waiting({ cards, onPick }: { cards: readonly string[]; onPick: (card: string) => void }) {
  const { t } = useTranslation();
  const title = useId();
  if (cards.length === 0) return null;
  return (
    <section className="stack-tight" aria-labelledby={title}>
      <h3 id={title}>{t('me:cards.sort.waiting')}</h3>
      <ul className="me-grid">
        {cards.map((card) => (
          <li key={card}>
            <button type="button" className="me-card" onClick={() => onPick(card)}>
              <CardFace card={card} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
