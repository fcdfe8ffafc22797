import { useTranslation } from 'react-i18next';
import { type CalendarDate, daysBetween, formatLong, formatMonth, londonDate } from '../../domain/calendar-date.ts';
import { localFirst } from './marks.ts';

/** "in 3 weeks", "2 days ago": whole weeks once a fortnight away, so nobody counts days for a far date. */
export function useDates() {
  const { t, i18n } = useTranslation();
  /** In another language's sentence the date is in that language, in the English one beside it in English. */
  const inBoth = (say: (locale: string) => string): string => {
    const said = say(i18n.language);
    return i18n.language === 'en-GB' ? said : localFirst(said, say('en-GB'));
  };
  const long = (date: CalendarDate): string => inBoth((locale) => formatLong(date, locale));
  /** "September 2022" for `2022-09`. */
  const month = (yearMonth: string): string => inBoth((locale) => formatMonth(yearMonth, locale));
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
    const clock = inBoth((locale) =>
      new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { hour: '2-digit', minute: '2-digit' }).format(at),
    );
    const day = londonDate(at);
    return day === today ? t('common:moment.today', { clock }) : t('common:moment.day', { day: long(day), clock });
  };
  return { today, long, month, away, moment };
}
