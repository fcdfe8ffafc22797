import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import { Outcomes } from './outcomes.tsx';

const parts = ['well', 'hard', 'change'] as const;

/** The family's contribution: saved as it is typed, one page on paper. */
export function FamilySheet({ child, onPrint }: { child: Child; onPrint: () => void }) {
  const { t } = useTranslation();
  const { long, today } = useDates();
  return (
    <section className="card sheet-family" aria-labelledby="family-sheet">
      <h2 id="family-sheet">{t('review:family.title')}</h2>
      <p className="only-print">{t('review:family.printed', { name: child.name, day: long(today) })}</p>
      {parts.map((part) => (
        <WordsField
          key={part}
          child={child}
          topic={`review-family-${part}`}
          label={t(`review:family.parts.${part}`, { name: child.name })}
          hint={t(`review:family.hints.${part}`)}
        />
      ))}
      <Outcomes child={child} />
      <WordsField child={child} topic="review-family" label={t('review:family.parts.else')} rows={3} />
      <PrintButton words={t('review:family.print')} onPress={onPrint} />
    </section>
  );
}
