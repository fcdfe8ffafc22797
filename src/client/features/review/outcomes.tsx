import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { withEnglish } from '../../i18n/one-language.ts';
import { useCouncilWords } from '../../i18n/use-council-words.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import { usePlansByDate } from './use-plans-by-date.tsx';

/** The goals of the plan in force (section E), to say how each is going. */
export function Outcomes({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const paper = useCouncilWords();
  const of = { name: child.name };
  const plan = usePlansByDate(child).find(({ kind }) => kind === 'final' || kind === 'amended');
  const goals = plan?.sections.find(({ id }) => id === 'E')?.text;
  return (
    <>
      {plan && goals ? (
        <details>
          <summary>{t('review:outcomes.title', { day: long(plan.date) })}</summary>
          <p className="note" dir="auto" lang="en-GB">
            {goals}
          </p>
        </details>
      ) : (
        <p className="soft no-print">{t('review:outcomes.none')}</p>
      )}
      <WordsField
        child={child}
        topic="review-outcomes"
        label={withEnglish(t('review:outcomes.label', of), paper.t('review:outcomes.label', of))}
      />
    </>
  );
}
