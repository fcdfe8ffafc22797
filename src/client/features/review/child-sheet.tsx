import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { withEnglish } from '../../i18n/one-language.ts';
import { useCouncilWords } from '../../i18n/use-council-words.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { TickList } from '../../ui/tick-list.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import { useToday } from '../../use-today.tsx';

const parts = ['good', 'hard', 'help', 'next'] as const;
const writers = ['self', 'helped', 'for'] as const;

/** The young person's own page, in "I" words, and who wrote it down. */
export function ChildSheet({ child, onPrint }: { child: Child; onPrint: () => void }) {
  const { t } = useTranslation();
  const paper = useCouncilWords();
  const today = useToday();
  const of = { name: child.name };
  return (
    <section className="card sheet-child" aria-labelledby="child-sheet">
      <h2 id="child-sheet">{withEnglish(t('review:child.title', of), paper.t('review:child.title', of))}</h2>
      <p className="no-print">{t('review:child.words', { name: child.name })}</p>
      <p className="only-print" lang={paper.language} dir="ltr">
        {paper.t('review:child.printed', { ...of, day: paper.long(today) })}
      </p>
      {parts.map((part) => (
        <WordsField
          key={part}
          child={child}
          topic={`review-child-${part}`}
          label={withEnglish(t(`review:child.parts.${part}`), paper.t(`review:child.parts.${part}`))}
        />
      ))}
      <WordsField
        child={child}
        topic="review-child"
        label={withEnglish(t('review:child.parts.else'), paper.t('review:child.parts.else'))}
        rows={3}
      />
      <TickList
        child={child}
        list="review-child-writer"
        legend={withEnglish(t('review:child.who.title'), paper.t('review:child.who.title'))}
        items={writers.map((id) => ({
          id,
          words: withEnglish(t(`review:child.who.${id}`, of), paper.t(`review:child.who.${id}`, of)),
        }))}
      />
      <PrintButton words={t('review:child.print')} onPress={onPrint} />
    </section>
  );
}
