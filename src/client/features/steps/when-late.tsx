import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Deadline } from '../../../domain/clocks/deadline.ts';
import { lettersFor } from '../../../domain/letters/letters-for.ts';
import { useDates } from '../../i18n/use-dates.tsx';

/** When a day has passed, or the law may allow longer: said plainly, with a letter to start from and who can help. */
export function WhenLate({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const { id, status, actor, due } = deadline;
  const letters = lettersFor(deadline);
  const isLate = status === 'late';
  if (!isLate && letters.length === 0) return null;
  return (
    <div className="stack-tight no-print">
      {isLate ? (
        <p>
          {t([`steps:late-for.${id}`, `steps:late.${actor}`], { day: long(due) })}{' '}
          {actor === 'family' ? null : t('steps:late-more')}
        </p>
      ) : null}
      {letters.length > 0 ? (
        <>
          <p>
            <b>{t('steps:letter-title')}</b>
          </p>
          <ul className="next-letters">
            {letters.map((letter) => (
              <li key={letter}>
                <Link className="btn quiet" to={`/letters/write/${letter}`}>
                  {t(`letters:templates.${letter}.name`)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {isLate ? (
        <p>
          {t('steps:help-line')} <Link to="/help">{t('steps:page.help-link')}</Link>
        </p>
      ) : null}
    </div>
  );
}
