import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { atSixteen } from '../../../domain/rights/at-sixteen.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useDecisions } from '../../use-decisions.tsx';
import { useToday } from '../../use-today.tsx';

/** Beside the road: a decision that can still be appealed, and what changes at sixteen when that is near. */
export function RightsCards() {
  const { t } = useTranslation();
  const { long } = useDates();
  const { child, deadlines } = useCurrentCase();
  const today = useToday();
  const open = useDecisions().find((decision) => decision.state === 'open');
  const sixteen = atSixteen(deadlines, child?.born, today);
  return (
    <>
      {open?.appeal ? (
        <section className="card" aria-labelledby="rights-open">
          <h2 id="rights-open">{t('steps:rights.title')}</h2>
          <p>{t(`steps:decisions.${open.about}`)}</p>
          <p>{t('steps:rights.until', { day: long(open.appeal.due) })}</p>
          <Link className="no-print" to="/rights">
            {t('steps:rights.link')}
          </Link>
        </section>
      ) : null}
      {sixteen?.near ? (
        <section className="card" aria-labelledby="at-sixteen">
          <h2 id="at-sixteen">
            <Icon name="person" /> {t('steps:sixteen.title')}
          </h2>
          <p>{t(`steps:sixteen.${sixteen.state}`, { day: long(sixteen.passes.due), name: child?.name })}</p>
          <Link className="no-print" to="/rights/at-16">
            {t('steps:sixteen.link')}
          </Link>
        </section>
      ) : null}
    </>
  );
}
