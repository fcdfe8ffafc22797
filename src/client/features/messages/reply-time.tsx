import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addDays, daysBetween, londonDate } from '../../../domain/calendar-date.ts';
import { contactBodySchema } from '../../../domain/records/case-records.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useRecords } from '../../family.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { useToday } from '../../use-today.tsx';

/** Who answers for this child at the council, as the council's record says it. */
export function useContact() {
  const { child } = useCurrentCase();
  const records = useRecords('contact', 'case');
  const found = records.find(({ scope }) => scope === child?.caseScope);
  const body = contactBodySchema.safeParse(found?.record.body);
  return body.success ? body.data : undefined;
}

/** By when an answer to something sent on that day is said to come; and what one can do once that day is over. */
export function ReplyTime({ sent }: { sent: string }) {
  const { t } = useTranslation();
  const { long, away } = useDates();
  const today = useToday();
  const contact = useContact();
  if (contact?.replyDays === undefined) return <p className="soft">{t('messages:reply.not-known')}</p>;
  const by = addDays(londonDate(new Date(sent)), contact.replyDays);
  const isOver = daysBetween(today, by) < 0;
  return (
    <div className={isOver ? 'card kind' : 'stack-tight'}>
      <p>
        {t('messages:reply.within', { count: contact.replyDays })} <b>{t('messages:reply.by', { day: long(by) })}</b>{' '}
        {away(by)}.
      </p>
      {isOver ? (
        <>
          <p>{t('messages:reply.over')}</p>
          <Link to="/letters">{t('messages:letter-instead')}</Link>
        </>
      ) : null}
      {contact.asOf ? <p className="soft small">{t('messages:contact.as-of', { day: long(contact.asOf) })}</p> : null}
    </div>
  );
}
