import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type CalendarDate, calendarDate, daysBetween } from '../../domain/calendar-date.ts';
import type { Deadline } from '../../domain/clocks/deadline.ts';
import { ownCountOf } from '../../domain/clocks/own-counts.ts';
import { useCurrentCase } from '../current-case.tsx';
import { useDates } from '../i18n/use-dates.tsx';
import { useToday } from '../use-today.tsx';
import { English } from './english.tsx';

/** When the rules were last read against their sources; shown with every date. */
const rulesReadOn = calendarDate('2026-11-21');

/** "How we worked this out": the event, the rule, both readings, exceptions, the legal basis and its source. */
export function Working({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const { working, from } = deadline;
  return (
    <div className="working">
      <Done deadline={deadline} />
      {from.type === 'child' ? null : (
        <p>{t('clocks:counted-from', { what: t(`clocks:events.${from.type}`), day: long(from.date) })}.</p>
      )}
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
      <OtherReadings deadline={deadline} />
      <p>{t('steps:no-move')}</p>
      <Exceptions deadline={deadline} />
      <p className="soft small">
        <English>{deadline.basis}.</English>{' '}
        <a href={deadline.source} rel="noreferrer">
          {t('steps:source')}
        </a>{' '}
        {t('steps:read-on', { day: long(rulesReadOn) })} {deadline.checked ? null : t('steps:unchecked')}
      </p>
    </div>
  );
}

function Done({ deadline: { status, metOn, due } }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const { long } = useDates();
  if (!metOn) return null;
  const day = long(metOn as CalendarDate);
  if (status === 'met-late') return <p>{t('clocks:done-late', { day, count: daysBetween(due, metOn) })}.</p>;
  return <p>{t('clocks:done-on', { day })}.</p>;
}

/** The other way to read the law, and the date the family's own letter would give. */
function OtherReadings({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const { child, story } = useCurrentCase();
  const today = useToday();
  const own = useMemo(() => ownCountOf(deadline, { story, today, born: child?.born }), [deadline, story, today, child]);
  return (
    <>
      {deadline.also ? (
        <p>
          {t('steps:also', { due: long(deadline.due), also: long(deadline.also) })}{' '}
          {t([`clocks:readings.${deadline.id}`, 'steps:also-why'])}
        </p>
      ) : null}
      {own ? <p>{t('clocks:own-count', { start: long(own.working.start), due: long(own.due) })}.</p> : null}
    </>
  );
}

/** Reasons somebody named stand open; those the law only knows of are folded. The law gives no new date for either. */
function Exceptions({ deadline: { exceptions = [], exceptionsClaimed, status } }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const claimed = status === 'exception-possible';
  if (exceptions.length === 0) return null;
  return (
    <>
      {claimed ? <p>{t('steps:exception-note')}</p> : null}
      {exceptionsClaimed?.map((reason) => (
        <p key={reason}>{t('steps:exception-claimed', { reason: t(`clocks:exceptions.${reason}`) })}</p>
      ))}
      <details>
        <summary>{t('steps:exceptions')}</summary>
        <ul className="list-plain">
          {exceptions.map((reason) => (
            <li key={reason}>{t(`clocks:exceptions.${reason}`)}</li>
          ))}
        </ul>
        <p>{t('steps:exceptions-mean')}</p>
      </details>
    </>
  );
}
