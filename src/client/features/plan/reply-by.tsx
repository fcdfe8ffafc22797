import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Deadline } from '../../../domain/clocks/deadline.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { Working } from '../../ui/working.tsx';
import type { Plan } from './use-plans.tsx';

/** The clock for answering a draft or proposed changes: the newest one that runs or ran. */
export function replyDeadline(deadlines: readonly Deadline[], plan: Plan): Deadline | undefined {
  const id = plan.body.kind === 'proposed' ? 'respond-to-amendments' : 'respond-to-draft';
  const ofKind = deadlines.filter((one) => one.id === id && one.status !== 'not-needed');
  return ofKind.toSorted((a, b) => (a.from.date < b.from.date ? 1 : -1))[0];
}

/** Until when the council wants to hear, and how that was worked out. */
export function ReplyBy({ plan, isHere = false }: { plan: Plan; isHere?: boolean }) {
  const { t } = useTranslation();
  const { long, away, today } = useDates();
  const { child, deadlines } = useCurrentCase();
  const deadline = replyDeadline(deadlines, plan);
  if (!deadline) {
    return isHere && !child?.died ? <p className="soft">{t('plan:reply.no-date')}</p> : null;
  }
  const isOver = deadline.due < today;
  return (
    <section className={isOver ? 'card' : 'card kind'} aria-labelledby="reply-by">
      <h2 id="reply-by">{t(`plan:reply.${isOver ? 'over' : 'by'}`, { day: long(deadline.due) })}</h2>
      <p>{isOver ? t('plan:reply.over-words') : `${away(deadline.due)}. ${t('plan:reply.by-words')}`}</p>
      <details>
        <summary>{t('plan:reply.working')}</summary>
        <Working deadline={deadline} />
      </details>
      {isHere ? null : (
        <Link className="btn no-print" to={`/plan/${plan.id}/comments`}>
          {t('plan:reply.go')}
        </Link>
      )}
    </section>
  );
}
