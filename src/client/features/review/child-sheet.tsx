import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { TickList } from '../../ui/tick-list.tsx';
import { WordsField } from '../../ui/words-field.tsx';

const parts = ['good', 'hard', 'help', 'next'] as const;
const writers = ['self', 'helped', 'for'] as const;

/** The young person's own page, in "I" words, and who wrote it down. */
export function ChildSheet({ child, onPrint }: { child: Child; onPrint: () => void }) {
  const { t } = useTranslation();
  const { long, today } = useDates();
  return (
    <section className="card sheet-child" aria-labelledby="child-sheet">
      <h2 id="child-sheet">{t('review:child.title', { name: child.name })}</h2>
      <p className="no-print">{t('review:child.words', { name: child.name })}</p>
      <p className="only-print">{t('review:child.printed', { name: child.name, day: long(today) })}</p>
      {parts.map((part) => (
        <WordsField key={part} child={child} topic={`review-child-${part}`} label={t(`review:child.parts.${part}`)} />
      ))}
      <WordsField child={child} topic="review-child" label={t('review:child.parts.else')} rows={3} />
      <TickList
        child={child}
        list="review-child-writer"
        legend={t('review:child.who.title')}
        items={writers.map((id) => ({ id, words: t(`review:child.who.${id}`, { name: child.name }) }))}
      />
      <PrintButton words={t('review:child.print')} onPress={onPrint} />
    </section>
  );
}
