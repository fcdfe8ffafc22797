import { useTranslation } from 'react-i18next';
import { londonDate } from '../../domain/calendar-date.ts';
import { useDates } from '../i18n/use-dates.tsx';
import type { KeptReport } from '../kept-reports.ts';
import { useReports } from '../use-reports.tsx';

/** One mistake told: the words, and whether the council has them yet. What still waits can be taken back. */
export function ReportState({ report }: { report: KeptReport }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const { takeBack } = useReports();
  const { text, sentAt, stopped } = report;
  return (
    <div className="stack-tight">
      <p className="note" dir="auto" translate="no">
        {text}
      </p>
      <p>
        {sentAt
          ? t('help:mistake.sent', { day: long(londonDate(new Date(sentAt))) })
          : t(stopped ? 'help:mistake.stopped' : 'help:mistake.waiting')}
      </p>
      {sentAt ? null : (
        <button type="button" className="btn quiet" onClick={() => void takeBack(report)}>
          {t(stopped ? 'help:mistake.put-away' : 'help:mistake.take-back')}
        </button>
      )}
    </div>
  );
}
