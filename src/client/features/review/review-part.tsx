import { useTranslation } from 'react-i18next';
import type { Deadline } from '../../../domain/clocks/deadline.ts';
import type { Step } from '../../../domain/path/step.ts';
import type { ReviewPartId } from '../../../domain/review/this-review.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { Icon } from '../../ui/icon.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { Working } from '../../ui/working.tsx';

/** One part of the review: what it is, whose turn, by when, and how that was worked out. */
export function ReviewPart({ part, number }: { part: Step<ReviewPartId>; number: number }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const isOpen = part.state === 'here' || part.state === 'ahead';
  const planned = isOpen ? part.lines.findLast((line) => line.event.type === 'review-meeting')?.date : undefined;
  const [deadline] = part.deadlines;
  return (
    <li className={part.state} aria-current={part.state === 'here' ? 'step' : undefined}>
      <span className="post">
        {part.state === 'done' ? <Icon name="tick" /> : part.state === 'unknown' ? '?' : number}
      </span>
      <div className="stack-tight">
        <h2>
          {t(`review:parts.${part.id}.name`)}
          {part.state === 'done' ? <span className="hidden-visually">, {t('steps:done')}</span> : null}
        </h2>
        {part.state === 'here' ? <p className="you-are-here">{t('steps:here')}</p> : null}
        {part.state === 'done' ? <p className="soft">{part.doneOn ? long(part.doneOn) : t('steps:no-day')}</p> : null}
        {part.state === 'unknown' ? <p className="soft">{t('steps:not-recorded')}</p> : null}
        {planned ? <p>{t('steps:planned', { day: long(planned) })}</p> : null}
        <p>{t(`review:parts.${part.id}.what`)}</p>
        {isOpen ? <p className="soft">{t(`steps:who.${part.actor}`)}</p> : null}
        {deadline ? <Due deadline={deadline} isDone={part.state === 'done'} /> : null}
      </div>
    </li>
  );
}

function Due({ deadline, isDone }: { deadline: Deadline; isDone: boolean }) {
  const { t } = useTranslation();
  const { long, away } = useDates();
  const { due, status } = deadline;
  const wasMet = status === 'met' || status === 'met-late';
  return (
    <>
      <p className="soft">
        {isDone || status === 'late' ? t('review:was-by', { day: long(due) }) : t('review:by', { day: long(due) })}{' '}
        {isDone ? null : `${away(due)}.`}
      </p>
      {status === 'upcoming' || status === 'not-needed' || wasMet !== isDone ? null : <StatusTag status={status} />}
      <details className="no-print">
        <summary>{t('steps:page.working')}</summary>
        <Working deadline={deadline} />
      </details>
    </>
  );
}
