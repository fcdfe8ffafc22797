import { useTranslation } from 'react-i18next';
import type { CaseLine } from '../../../domain/case-line.ts';
import type { Child } from '../../../domain/children.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import { SaidBy } from './said-by.tsx';

const parts = ['suits', 'when', 'plan-b', 'review'] as const;

/** A pathway plan in the family's own words: what would suit, when a place may come, what else, when to look again. */
export function PathwayCard({ child, pathway }: { child: Child; pathway: CaseLine | undefined }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const reviewOn = pathway?.event.type === 'pathway-plan-made' ? pathway.event['review-on'] : undefined;
  return (
    <section className="card" aria-labelledby="pathway">
      <h2 id="pathway">{t('placement:pathway.title')}</h2>
      <p>{t('placement:pathway.what')}</p>
      {pathway ? (
        <div className="stack-tight">
          <p>{t('placement:pathway.made')}</p>
          <SaidBy line={pathway} />
          {reviewOn ? <p>{t('placement:pathway.review-on', { day: long(reviewOn) })}</p> : null}
        </div>
      ) : null}
      {parts.map((part) => (
        <WordsField
          key={part}
          child={child}
          topic={`pathway-${part}`}
          label={t(`placement:pathway.parts.${part}`)}
          rows={3}
        />
      ))}
      <p className="soft small">{t('placement:pathway.private')}</p>
    </section>
  );
}
