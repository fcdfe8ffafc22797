import { useTranslation } from 'react-i18next';
import { PileCards } from './pile-cards.tsx';
import { SortCards, type Sorting } from './sort-cards.tsx';
import { SymbolDrawing } from './symbol.tsx';
import { useAnswer } from './use-answer.tsx';
import type { FormatProps } from './use-cards.tsx';
import { MoreStepsButton, useSteps } from './use-steps.tsx';

/** Picture cards on the piles of the question's scale. */
export function CardSort({ question, mode }: FormatProps) {
  const { answer } = useAnswer(question.id, mode);
  const used = answer?.cards?.map(({ on }) => on) ?? [];
  const { steps, more } = useSteps(question, mode, used);
  return (
    <SortCards
      question={question}
      mode={mode}
      format="card-sort"
      piles={steps}
      overview={(sorting, pick) => <Piles sorting={sorting} pick={pick} />}
    >
      <MoreStepsButton more={more} />
    </SortCards>
  );
}

function Piles({ sorting, pick }: { sorting: Sorting; pick: (card: string) => void }) {
  const { t } = useTranslation();
  const begun = sorting.piles.filter(({ id }) => sorting.cardsOn(id).length > 0);
  if (begun.length === 0) return null;
  return (
    <section className="stack" aria-label={t('me:cards.sort.piles')}>
      <h3>{t('me:cards.sort.piles')}</h3>
      {begun.map(({ id, symbol, word }) => (
        <section
          key={id}
          className="me-pile"
          data-drop={id}
          data-over={sorting.over === id || undefined}
          aria-label={word}
        >
          <h4 className="me-pile-name">
            <SymbolDrawing id={symbol} />
            <span className="symbol-word">{word}</span>
          </h4>
          <PileCards pile={id} sorting={sorting} pick={pick} />
        </section>
      ))}
    </section>
  );
}
