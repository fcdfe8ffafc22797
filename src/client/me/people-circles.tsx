import { useTranslation } from 'react-i18next';
import { PileCards } from './pile-cards.tsx';
import { SortCards, type Sorting } from './sort-cards.tsx';
import { SymbolPicture } from './symbol.tsx';
import type { FormatProps } from './use-cards.tsx';
import type { Step } from './use-steps.tsx';

/** From the middle outwards. The ids stand in answers and are for ever. */
const circles = [
  { id: 'very-important', symbol: 'loving' },
  { id: 'important', symbol: 'happy' },
  { id: 'see-more', symbol: 'wish' },
] as const;

/** The people round them: near the middle or further out, drawn as circles or as a list. */
export function PeopleCircles({ question, mode }: FormatProps) {
  const { t } = useTranslation();
  const piles: Step[] = circles.map((circle) => ({ ...circle, word: t(`me:cards.circles.${circle.id}`) }));
  return (
    <SortCards
      question={question}
      mode={mode}
      format="people-circles"
      piles={piles}
      overview={(sorting, pick) => <Circles sorting={sorting} pick={pick} />}
    />
  );
}

type CirclesProps = { sorting: Sorting; pick: (card: string) => void };

/** Each circle is drawn round the one before it; the first one is round "me". */
function Circles({ sorting, pick }: CirclesProps) {
  const { t } = useTranslation();
  return (
    <section className="stack-tight" aria-label={t('me:cards.circles.title')}>
      <h3>{t('me:cards.circles.title')}</h3>
      <p className="soft">{t('me:cards.circles.how')}</p>
      <Circle left={[...sorting.piles].reverse()} sorting={sorting} pick={pick} />
    </section>
  );
}

function Circle({ left: [circle, ...inside], sorting, pick }: CirclesProps & { left: readonly Step[] }) {
  if (!circle)
    return (
      <div className="me-circle-me">
        <SymbolPicture id="me" />
      </div>
    );
  const { id, word } = circle;
  return (
    <div className="me-circle" data-drop={id} data-over={sorting.over === id || undefined}>
      <Circle left={inside} sorting={sorting} pick={pick} />
      <section className="stack-tight" aria-label={word}>
        <h4>{word}</h4>
        <PileCards pile={id} sorting={sorting} pick={pick} />
      </section>
    </div>
  );
}
