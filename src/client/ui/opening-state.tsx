import { useTranslation } from 'react-i18next';
import { londonDate } from '../../domain/calendar-date.ts';
import { hoursOn, openAt } from '../../domain/help/open-now.ts';
import type { Service } from '../../domain/records/service.ts';
import { useNow } from '../use-now.tsx';

/** Whether somebody is there now, and when today. Nothing where the hours are not known well enough to say. */
export function OpeningState({ hours }: Pick<Service, 'hours'>) {
  const { t } = useTranslation();
  const now = useNow();
  const today = hoursOn(hours, londonDate(now));
  const isOpen = openAt(hours, now);
  if (!today || isOpen === undefined) return null;
  const said = today.map(({ opens, closes }) => t('help:hours.from-to', { opens, closes })).join(', ');
  const isWhole = today.some(({ opens, closes }) => opens === '00:00' && closes === '24:00');
  return (
    <p className="no-print">
      <b>{t(isOpen ? 'help:hours.open' : 'help:hours.shut')}</b>{' '}
      {isWhole
        ? t('help:hours.all-day')
        : today.length > 0
          ? t('help:hours.today', { hours: said })
          : t('help:hours.not-today')}
    </p>
  );
}
