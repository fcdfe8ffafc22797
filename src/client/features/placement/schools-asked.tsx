import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { schoolReplies } from '../../../domain/clocks/event.ts';
import type { AskedSchool, Placement } from '../../../domain/placement/placement.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { Icon } from '../../ui/icon.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { Working } from '../../ui/working.tsx';
import { useSchoolName } from '../../use-school-name.tsx';
import { SaidBy } from './said-by.tsx';

/** Which schools the council asked, when, what they said; counted by kind of answer, never ranked. */
export function SchoolsAsked({ placement: { schools, named } }: { placement: Placement }) {
  const { t } = useTranslation();
  const nameOf = useSchoolName();
  const counts = schoolReplies
    .map((reply) => ({ reply, count: schools.filter((school) => school.reply === reply).length }))
    .filter(({ count }) => count > 0);
  const hasNo = counts.some(({ reply }) => reply === 'cannot-meet-need' || reply === 'full');
  return (
    <section className="card" aria-labelledby="schools">
      <h2 id="schools">{t('placement:schools.title')}</h2>
      {named ? (
        <div className="stack-tight">
          <h3>{t('placement:schools.named', { school: nameOf(named.event) ?? t('placement:schools.no-name') })}</h3>
          <SaidBy line={named} />
        </div>
      ) : null}
      {schools.length === 0 ? <p>{t('placement:schools.none')}</p> : null}
      {counts.length > 0 ? (
        <p>{counts.map(({ reply, count }) => t(`placement:schools.counts.${reply}`, { count })).join(' ')}</p>
      ) : null}
      <ul className="events">
        {schools.map((school) => (
          <School key={school.asked.id} school={school} />
        ))}
      </ul>
      {hasNo ? (
        <details>
          <summary>{t('placement:schools.questions')}</summary>
          <ul className="list-plain">
            {(t('placement:schools.questions-list', { returnObjects: true }) as string[]).map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <div className="row no-print">
        <Link className="btn quiet" to="/steps/add?kind=school-consulted">
          <Icon name="add" />
          {t('placement:schools.add')}
        </Link>
        <Link className="btn quiet" to="/letters/write/ask-school">
          <Icon name="letter" />
          {t('placement:schools.letter')}
        </Link>
      </div>
    </section>
  );
}

function School({ school: { asked, replyDue, replied, reply } }: { school: AskedSchool }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const name = useSchoolName()(asked.event);
  return (
    <li>
      <b>{name ?? t('placement:schools.no-name')}</b>
      <p>{t('placement:schools.asked')}</p>
      <SaidBy line={asked} />
      {replied ? (
        <>
          <p>{t(`placement:schools.replies.${reply ?? 'unknown'}`)}</p>
          <SaidBy line={replied} />
        </>
      ) : replyDue ? (
        <>
          <p>{t('placement:schools.reply-due', { day: long(replyDue.due) })}</p>
          {replyDue.status === 'upcoming' ? null : <StatusTag status={replyDue.status} />}
          <details>
            <summary>{t('steps:page.working')}</summary>
            <Working deadline={replyDue} />
          </details>
        </>
      ) : (
        <p className="soft">{t('placement:schools.no-reply')}</p>
      )}
    </li>
  );
}
