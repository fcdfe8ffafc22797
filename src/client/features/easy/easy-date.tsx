import { useTranslation } from 'react-i18next';
import type { Deadline } from '../../../domain/clocks/deadline.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { EasyPoint } from './easy-part.tsx';

type EasyDateProps = { deadline: Deadline; lead: string; saysDay?: boolean };

/** A day by law: what it is said to be first, then the day, then what it is for. `saysDay`: the lead names it. */
export function EasyDate({ deadline, lead, saysDay = false }: EasyDateProps) {
  const { t } = useTranslation();
  const { long, away } = useDates();
  return (
    <>
      <EasyPoint picture="day">
        <p>{lead}</p>
        {saysDay ? null : (
          <p>
            <b>{long(deadline.due)}</b>
          </p>
        )}
        <p>{away(deadline.due)}.</p>
        {saysDay ? null : <p>{t(`clocks:deadlines.${deadline.id}.name`)}.</p>}
      </EasyPoint>
      {deadline.status === 'exception-possible' ? (
        <EasyPoint picture="wait">
          <p>{t('easy:date.longer')}</p>
        </EasyPoint>
      ) : null}
    </>
  );
}
