import { useTranslation } from 'react-i18next';
import { type CalendarDate, calendarDate } from '../../domain/calendar-date.ts';
import { useDates } from '../i18n/use-dates.tsx';
import { English } from './english.tsx';

/** When most of the law was read; `readOn` where it was another day. */
const mostReadOn = calendarDate('2026-11-21');

export type Law = { basis: string; source: string; checked: boolean; readOn?: CalendarDate };

/** The legal basis of what a card says, as it is cited, where it was read and when. */
export function LawLine({ law: { basis, source, checked, readOn = mostReadOn } }: { law: Law }) {
  const { t } = useTranslation();
  const { long } = useDates();
  return (
    <p className="soft small no-terms">
      <English>{basis}.</English>{' '}
      <a href={source} rel="noreferrer">
        {t('steps:source')}
      </a>{' '}
      {t('steps:read-on', { day: long(readOn) })} {checked ? null : t('steps:unchecked')}
    </p>
  );
}
