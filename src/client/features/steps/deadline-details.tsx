import { useTranslation } from 'react-i18next';
import type { Deadline } from '../../../domain/clocks/deadline.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { Icon } from '../../ui/icon.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { Working } from '../../ui/working.tsx';
import { useSubject } from './use-subject.tsx';
import { WhenLate } from './when-late.tsx';

export const keyOf = ({ rule, from, subject, due }: Deadline): string =>
  [rule.id, from.type, from.date, subject, due].join('|');

/** One date in a list: its name, day and state, opening to how it was worked out and what one can do. */
export function DeadlineDetails({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const subject = useSubject()(deadline);
  return (
    <details className="a-date" data-deadline={deadline.id}>
      <summary>
        <span className="what">
          <b>{t(`clocks:deadlines.${deadline.id}.name`)}</b>
          {subject ? <span className="soft small">{subject}</span> : null}
          <span>{long(deadline.due)}</span>
          {deadline.status === 'upcoming' ? null : <StatusTag status={deadline.status} />}
        </span>
        <Icon name="down" />
      </summary>
      <p>{t(`clocks:deadlines.${deadline.id}.what`)}</p>
      <WhenLate deadline={deadline} />
      <Working deadline={deadline} />
    </details>
  );
}
