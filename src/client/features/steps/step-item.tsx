import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Deadline } from '../../../domain/clocks/deadline.ts';
import { isOpen } from '../../../domain/path/path.ts';
import type { Step } from '../../../domain/path/step.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { Icon } from '../../ui/icon.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { stepTitleKey } from '../../ui/step-title.ts';

/** One step of the list: what, when, who, and how it stands. */
export function StepItem({ step, number }: { step: Step; number: number }) {
  const { t } = useTranslation();
  return (
    <li className={step.state} aria-current={step.state === 'here' ? 'step' : undefined}>
      <span className="post">
        {step.state === 'done' ? <Icon name="tick" /> : step.state === 'unknown' ? '?' : number}
      </span>
      <div className="stack-tight">
        <h2>
          <Link to={`/steps/${step.id}`}>
            {t(stepTitleKey(step))}
            {step.state === 'done' ? <span className="hidden-visually">, {t('steps:done')}</span> : null}
          </Link>
        </h2>
        {step.state === 'here' ? <p className="you-are-here">{t('steps:here')}</p> : null}
        <When step={step} />
        {step.state === 'here' || step.state === 'ahead' ? <Who step={step} /> : null}
      </div>
    </li>
  );
}

export function Who({ step }: { step: Step }) {
  const { t } = useTranslation();
  return <p className="soft">{t([`steps:who-at.${step.id}.${step.actor}`, `steps:who.${step.actor}`])}</p>;
}

function When({ step }: { step: Step }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const [deadline] = step.deadlines;
  const running = step.deadlines.filter(isOpen);
  const nearest = running.filter((one, index) => running.findIndex((other) => other.id === one.id) === index);
  const planned = step.lines.findLast(
    (line) => line.date && step.state !== 'done' && line.event.type === 'review-meeting',
  );
  if (step.state === 'unknown') return <p className="soft">{t('steps:not-recorded')}</p>;
  if (step.state === 'done') {
    return (
      <>
        <p className="soft">{step.doneOn ? long(step.doneOn) : t('steps:no-day')}</p>
        {deadline?.status === 'met' || deadline?.status === 'met-late' ? (
          <>
            <p className="soft">{t('steps:had-until', { day: long(deadline.due) })}</p>
            <StatusTag status={deadline.status} />
          </>
        ) : null}
      </>
    );
  }
  return (
    <>
      {planned?.date ? <p>{t('steps:planned', { day: long(planned.date) })}</p> : null}
      {step.councilDate ? <p>{t('steps:council-date', { day: long(step.councilDate) })}</p> : null}
      {nearest.length > 0 ? (
        nearest.map((one) => <Due key={one.id} deadline={one} />)
      ) : (
        <p className="soft">{t([`steps:no-clock.${step.id}`, 'steps:no-date'])}</p>
      )}
    </>
  );
}

function Due({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const { long, away } = useDates();
  const key = deadline.status === 'late' ? 'was-by' : 'by';
  return (
    <>
      <p className="soft">
        {t([`steps:${key}-for.${deadline.id}`, `steps:${key}`], { day: long(deadline.due) })} {away(deadline.due)}.
      </p>
      {deadline.status === 'upcoming' ? null : <StatusTag status={deadline.status} />}
    </>
  );
}
