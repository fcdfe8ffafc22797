import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { withEnglish } from '../../i18n/one-language.ts';
import { useCouncilWords } from '../../i18n/use-council-words.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import { useToday } from '../../use-today.tsx';
import { Outcomes } from './outcomes.tsx';

const parts = ['well', 'hard', 'change'] as const;

/** The family's contribution: saved as it is typed, one page on paper, which those at the meeting must be able to read. */
export function FamilySheet({ child, onPrint }: { child: Child; onPrint: () => void }) {
  const { t } = useTranslation();
  const paper = useCouncilWords();
  const today = useToday();
  return (
    <section className="card sheet-family" aria-labelledby="family-sheet">
      <h2 id="family-sheet">{withEnglish(t('review:family.title'), paper.t('review:family.title'))}</h2>
      <p className="only-print" lang={paper.language} dir="ltr">
        {paper.t('review:family.printed', { name: child.name, day: paper.long(today) })}
      </p>
      {parts.map((part) => (
        <WordsField
          key={part}
          child={child}
          topic={`review-family-${part}`}
          label={withEnglish(
            t(`review:family.parts.${part}`, { name: child.name }),
            paper.t(`review:family.parts.${part}`, { name: child.name }),
          )}
          hint={t(`review:family.hints.${part}`)}
        />
      ))}
      <Outcomes child={child} />
      <WordsField
        child={child}
        topic="review-family"
        label={withEnglish(t('review:family.parts.else'), paper.t('review:family.parts.else'))}
        rows={3}
      />
      <PrintButton words={t('review:family.print')} onPress={onPrint} />
    </section>
  );
}
