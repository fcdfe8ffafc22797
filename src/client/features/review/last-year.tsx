import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { lastTwoRounds, type RoundDay } from '../../../domain/review/last-rounds.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { PlanChanges } from './plan-changes.tsx';

/** This year beside last year: the same days of both rounds, and the way to what changed in the plan itself. */
export function LastYear({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { story } = useCurrentCase();
  const { today } = useDates();
  const { now, before } = lastTwoRounds(story, today);
  if (before.length === 0) return null;
  return (
    <section className="card" aria-labelledby="last-year">
      <h2 id="last-year">{t('review:last-year.title')}</h2>
      <h3>{t('review:last-year.before')}</h3>
      <Days days={before} />
      <h3>{t('review:last-year.now')}</h3>
      {now.length > 0 ? <Days days={now} /> : <p className="soft">{t('review:last-year.nothing')}</p>}
      <PlanChanges child={child} />
    </section>
  );
}

function Days({ days }: { days: readonly RoundDay[] }) {
  const { t } = useTranslation();
  const { long } = useDates();
  return (
    <dl className="facts">
      {days.map(({ id, kind, date, weeksAfterMeeting }) => (
        <div key={id}>
          <dt>{t(`review:last-year.kinds.${kind}`)}</dt>
          <dd>
            {long(date)}
            {weeksAfterMeeting === undefined ? null : (
              <span className="soft"> {t('review:last-year.weeks', { count: weeksAfterMeeting })}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
