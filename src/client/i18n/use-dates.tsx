import { useTranslation } from 'react-i18next';
import { type CalendarDate, daysBetween, formatLong, londonDate } from '../../domain/calendar-date.ts';
import { localFirst } from './marks.ts';

/** "in 3 weeks", "2 days ago": whole weeks once a fortnight away, so nobody counts days for a far date. */
export function useDates() {
  const { t, i18n } = useTranslation();
  /** In another language's sentence the date is in that language, in the English one beside it in English. */
  const long = (date: CalendarDate): string => {
    const said = formatLong(date, i18n.language);
    return i18n.language === 'en-GB' ? said : localFirst(said, formatLong(date, 'en-GB'));
  };
  const today = londonDate(new Date());
  const away = (date: CalendarDate): string => {
    const days = daysBetween(today, date);
    if (days === 0) return t('common:away.today');
    const far = Math.abs(days) > 14;
    const count = far ? Math.round(Math.abs(days) / 7) : Math.abs(days);
    return t(`common:away.${days > 0 ? 'in' : 'ago'}-${far ? 'weeks' : 'days'}`, { count });
  };
  /** An instant in the reader's own time: "Saturday 21 November 2026, 08:12". */
  const moment = (iso: string): string => {
    const at = new Date(iso);
    const clock = new Intl.DateTimeFormat(`${i18n.language}-u-ca-gregory-nu-latn`, {
      hour: '2-digit',
      minute: '2-digit',
    }).format(at);
    const day = londonDate(at);
    return day === today ? t('common:moment.today', { clock }) : t('common:moment.day', { day: long(day), clock });
  };
  return { today, long, away, moment };
}
