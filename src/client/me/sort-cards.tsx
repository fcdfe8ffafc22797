import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './me-cards.css';
import { NotKept } from './not-kept.tsx';
import { OwnCards } from './own-cards.tsx';
import { SortList } from './sort-list.tsx';
import { SortTable } from './sort-table.tsx';
import { type CardFormat, type FormatProps, useCards } from './use-cards.tsx';
import { useCardWord } from './use-own-cards.tsx';
import { Pager, usePages } from './use-pages.tsx';
import type { Step } from './use-steps.tsx';

export type Sorting = {
  piles: readonly Step[];
  pileOf(card: string): string | undefined;
  cardsOn(pile: string): readonly string[];
  /** Puts a card on a pile, wherever it was. */
  put(card: string, pile: string): void;
  /** Off all piles. */
  takeOut(card: string): void;
  /** The pile a dragged card is over. */
  over: string | undefined;
  onOver(pile: string | undefined): void;
};

type SortCardsProps = FormatProps & {
  format: CardFormat;
  piles: readonly Step[];
  overview: (sorting: Sorting, pick: (card: string) => void) => ReactNode;
  /** What belongs to the piles. */
  children?: ReactNode;
};

/**
 * Cards on piles, two ways: one card at a time with the piles as big buttons (tap, drag, keys or a switch), or all cards
 * of a page as a list of radio groups. Both write the same; each can be left for the other at any time.
 */
export function SortCards({ question, mode, format, piles, overview, children }: SortCardsProps) {
  const { t } = useTranslation();
  const cards = useCards({ question, mode }, format);
  const wordOf = useCardWord();
  const [isList, setIsList] = useState(false);
  const [picked, setPicked] = useState<string>();
  const [said, setSaid] = useState('');
  const [over, setOver] = useState<string>();
  const placeOf = (card: string) => cards.placed.find((one) => one.card === card);
  const sorting: Sorting = {
    piles,
    pileOf: (card) => placeOf(card)?.on,
    cardsOn: (pile) => cards.placed.filter(({ on }) => on === pile).map(({ card }) => card),
    put: (card, pile) => {
      cards.place({ ...placeOf(card), card, on: pile });
      setPicked(undefined);
      const word = piles.find(({ id }) => id === pile)?.word;
      setSaid(t('me:cards.sort.put', { card: wordOf(card), pile: word }));
    },
    takeOut: (card) => {
      cards.take(card);
      setPicked(undefined);
      setSaid(t('me:cards.sort.taken', { card: wordOf(card) }));
    },
    over,
    onOver: setOver,
  };
  const pages = usePages(cards.all, mode, (card) => sorting.pileOf(card) === undefined);
  return (
    <div className="me-cards" data-mode={mode}>
      <div className="row">
        <button type="button" className="me-toggle" aria-pressed={!isList} onClick={() => setIsList(false)}>
          {t('me:cards.sort.table')}
        </button>
        <button type="button" className="me-toggle" aria-pressed={isList} onClick={() => setIsList(true)}>
          {t('me:cards.sort.list')}
        </button>
      </div>
      {isList ? (
        <SortList cards={pages.shown} sorting={sorting}>
          {children}
        </SortList>
      ) : (
        <SortTable cards={pages.shown} picked={picked} onPick={setPicked} sorting={sorting} pages={pages}>
          {children}
        </SortTable>
      )}
      <p role="status" className="soft">
        {said}
      </p>
      <NotKept problem={cards.problem} />
      <Pager pages={pages} />
      {isList ? null : overview(sorting, setPicked)}
      {question.ownCards ? <OwnCards question={question} onMade={setPicked} /> : null}
    </div>
  );
}
