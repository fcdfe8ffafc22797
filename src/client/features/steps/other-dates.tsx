import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Deadline } from '../../../domain/clocks/deadline.ts';
import { DeadlineDetails, keyOf } from './deadline-details.tsx';

/** Clocks that stand beside the road: appeals, complaints, schools asked, rights at sixteen. */
export function OtherDates({ deadlines }: { deadlines: readonly Deadline[] }) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="other-dates">
      <h2 id="other-dates">{t('steps:other')}</h2>
      {deadlines.map((deadline) => (
        <DeadlineDetails key={keyOf(deadline)} deadline={deadline} />
      ))}
      <Link className="no-print" to="/steps/dates">
        {t('steps:all-dates.link')}
      </Link>
    </section>
  );
}
