import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type CalendarDate, formatLong } from '../../domain/calendar-date.ts';

const council = 'en-GB';

/** Words and days for what the council or a school reads: English, in whatever language the app itself is read. */
export function useCouncilWords() {
  const { t } = useTranslation(undefined, { lng: council });
  const long = useCallback((date: CalendarDate) => formatLong(date, council), []);
  return { t, long, language: council };
}
