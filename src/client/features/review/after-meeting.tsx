import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { TickList } from '../../ui/tick-list.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import { useReview } from './use-review.tsx';

const letters = ['report', 'decision', 'reasons', 'rights', 'changes', 'evidence', 'final'] as const;

/** After the meeting: what was agreed, and which letters should come. */
export function AfterMeeting({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { parts } = useReview();
  const isHeld = parts.some(({ id, state }) => id === 'meeting' && state === 'done');
  if (!isHeld) return null;
  return (
    <section className="card" aria-labelledby="after-meeting">
      <h2 id="after-meeting">{t('review:after.title')}</h2>
      <WordsField
        child={child}
        topic="review-agreed"
        label={t('review:after.agreed')}
        hint={t('review:after.agreed-hint')}
      />
      <TickList
        child={child}
        list="review-told"
        legend={t('review:after.told.title')}
        items={letters.map((id) => ({ id, words: t(`review:after.told.${id}`) }))}
      />
    </section>
  );
}
