import { useTranslation } from 'react-i18next';
import { formatLong } from '../../domain/calendar-date.ts';
import type { Deadline } from '../../domain/clocks/deadline.ts';
import { useDates } from '../i18n/use-dates.tsx';

/** When the rules were last read against their sources; shown with every date. */
const rulesReadOn = '2026-11-21';

/** "How we worked this out": the event, the rule, both readings, exceptions, the legal basis and its source. */
export function Working({ deadline }: { deadline: Deadline }) {
  const { t, i18n } = useTranslation();
  const { long } = useDates();
  const { working } = deadline;
  return (
    <div className="working">
      <p>
        {t(`clocks:counted.${working.code}`, {
          count: working.n ?? 0,
          n: working.n,
          start: long(working.start),
          last: long(working.last),
        })}
        .
      </p>
      {working.roll ? <p>{t(`clocks:roll.${working.roll}`, { due: long(deadline.due) })}.</p> : null}
      {working.ruleBegan ? <p>{t('clocks:rule-began', { day: long(working.ruleBegan) })}.</p> : null}
      {deadline.also ? (
        <p>
          {t('steps:also', { due: long(deadline.due), also: long(deadline.also) })}{' '}
          {t([`clocks:readings.${deadline.id}`, 'steps:also-why'])}
        </p>
      ) : null}
      <p>{t('steps:no-move')}</p>
      {deadline.exceptions?.length ? (
        <details>
          <summary>{t('steps:exceptions')}</summary>
          <ul className="list-plain">
            {deadline.exceptions.map((reason) => (
              <li key={reason}>{t(`clocks:exceptions.${reason}`)}</li>
            ))}
          </ul>
          <p>{t('steps:exceptions-mean')}</p>
        </details>
      ) : null}
      <p className="soft small">
        {deadline.basis}.{' '}
        <a href={deadline.source} rel="noreferrer">
          {t('steps:source')}
        </a>{' '}
        {t('steps:read-on', { day: formatLong(rulesReadOn as typeof working.start, i18n.language) })}{' '}
        {deadline.checked ? null : t('steps:unchecked')}
      </p>
    </div>
  );
}
