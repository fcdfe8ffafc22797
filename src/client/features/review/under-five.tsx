import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { considerReviewWindow } from '../../../domain/clocks/latest-useful-day.ts';
import { isUnderFive } from '../../../domain/review/next-transfer.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDates } from '../../i18n/use-dates.tsx';

const source = 'https://schoolleaders.thekeysupport.com/pupils-and-parents/sen/statements/annual-reviews-of-ehc-plans/';

/** Guidance, and shown as guidance: under five the council should think about a review every 3 to 6 months. */
export function UnderFive({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { story } = useCurrentCase();
  const { long, today } = useDates();
  const last = story.lines.findLast(
    ({ event, date }) => date && (event.type === 'plan-issued' || event.type === 'review-decided'),
  )?.date;
  if (!isUnderFive(child.born, today) || !last) return null;
  const { from, to } = considerReviewWindow(last);
  return (
    <section className="card" aria-labelledby="under-five">
      <h2 id="under-five">{t('review:under-five.title', { name: child.name })}</h2>
      <p>{t('review:under-five.words', { from: long(from), to: long(to) })}</p>
      <p className="soft small">
        {t('review:under-five.basis')}{' '}
        <a href={source} rel="noreferrer">
          {t('steps:source')}
        </a>
      </p>
    </section>
  );
}
