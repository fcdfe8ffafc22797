import { useTranslation } from 'react-i18next';
import type { Deadline } from '../../../domain/clocks/deadline.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { Working } from '../../ui/working.tsx';

/** Clocks that stand beside the road: appeals, complaints, schools asked, rights at sixteen. */
export function OtherDates({ deadlines }: { deadlines: readonly Deadline[] }) {
  const { t } = useTranslation();
  const { long } = useDates();
  return (
    <section className="card" aria-labelledby="other-dates">
      <h2 id="other-dates">{t('steps:other')}</h2>
      {deadlines.map((deadline) => (
        <details key={[deadline.rule.id, deadline.from.type, deadline.from.date, deadline.subject].join('|')}>
          <summary>
            <b>{t(`clocks:deadlines.${deadline.id}.name`)}</b> <span>{long(deadline.due)}</span>{' '}
            {deadline.status === 'upcoming' ? null : <StatusTag status={deadline.status} />}
          </summary>
          <Working deadline={deadline} />
        </details>
      ))}
    </section>
  );
}
