import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { possibleTransfer, type TransferCountdown, transferCountdown } from '../../../domain/review/next-transfer.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { TickList } from '../../ui/tick-list.tsx';
import { Working } from '../../ui/working.tsx';

const own = ['ask-school', 'visit', 'say', 'voice', 'answer'] as const;

/** The change of school: the day by law, the last days that still lead to it, and a family's own steps. */
export function SchoolChange({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { deadlines } = useCurrentCase();
  const { today } = useDates();
  const countdown = transferCountdown(deadlines, today);
  const possible = possibleTransfer(child.born, today);
  if (!countdown && !possible && child.born) return null;
  return (
    <section className="card" aria-labelledby="school-change">
      <h2 id="school-change">{t('review:transfer.title')}</h2>
      {countdown ? <Countdown countdown={countdown} /> : null}
      {!countdown && possible ? (
        <>
          <p>{t(`review:transfer.perhaps.${possible.kind}`, { year: possible.year })}</p>
          <p>{t('review:transfer.september', { year: possible.year - 1 })}</p>
          <Link to="/steps/add?kind=phase-transfer">{t('review:transfer.add')}</Link>
        </>
      ) : null}
      {!countdown && !possible ? (
        <>
          <p>{t('review:transfer.not-known')}</p>
          <Link to="/steps/add?kind=phase-transfer">{t('review:transfer.add')}</Link>
        </>
      ) : null}
      {countdown || possible ? (
        <TickList
          child={child}
          list={`transfer-${countdown?.deadline.due.slice(0, 4) ?? possible?.year}`}
          legend={t('review:transfer.own.title')}
          items={own.map((id) => ({ id, words: t(`review:transfer.own.${id}`) }))}
        />
      ) : null}
    </section>
  );
}

function Countdown({ countdown }: { countdown: TransferCountdown }) {
  const { t } = useTranslation();
  const { long, away, today } = useDates();
  const { deadline, latestMeeting, latestNotice, endsAfter } = countdown;
  const isOpen = deadline.status !== 'met' && deadline.status !== 'met-late';
  return (
    <>
      <p>
        <b>{long(deadline.due)}</b>. {away(deadline.due)}.
      </p>
      <StatusTag status={deadline.status} />
      <p>{t('review:transfer.what')}</p>
      {isOpen ? (
        <ul className="list-plain">
          <li>
            {t(`review:transfer.${latestMeeting < today ? 'meeting-was' : 'meeting'}`, { day: long(latestMeeting) })}
          </li>
          <li>{t(`review:transfer.${latestNotice < today ? 'notice-was' : 'notice'}`, { day: long(latestNotice) })}</li>
        </ul>
      ) : null}
      {isOpen && endsAfter ? <p>{t('review:transfer.ends-after', { day: long(endsAfter.due) })}</p> : null}
      <details>
        <summary>{t('steps:page.working')}</summary>
        <Working deadline={deadline} />
      </details>
    </>
  );
}
