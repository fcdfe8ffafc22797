import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useLocation, useParams } from 'react-router';
import { stagesOf } from '../../../domain/help/for-stage.ts';
import type { Step, StepId } from '../../../domain/path/step.ts';
import { placementOf } from '../../../domain/placement/placement.ts';
import type { Measure } from '../../../domain/records/measures.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { CouncilFigure } from '../../ui/council-figure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { StageHelp } from '../../ui/stage-help.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { stepTitleKey } from '../../ui/step-title.ts';
import { Who } from './step-item.tsx';
import '../../ui/road.css';
import './steps.css';
import { Working } from '../../ui/working.tsx';
import { useSuited } from '../../use-suited.tsx';
import { WhenLate } from './when-late.tsx';

/** How the council is doing, beside the family's own date. */
const figureOf: Partial<Record<StepId, Measure>> = {
  'final-plan': 'plans-in-20-weeks',
  'review-decision': 'review-decisions-in-4-weeks',
};

/** One step: what happens now, what you can do, how the dates were worked out, who can help. */
export function StepPage() {
  const { t } = useTranslation();
  const { path, child, story, deadlines } = useCurrentCase();
  const { step: id } = useParams();
  const { hash } = useLocation();
  const step = path.steps.find((one) => one.id === id);
  const measure = step && figureOf[step.id];
  const { age } = useSuited();
  const waits = useMemo(() => placementOf(story, deadlines).listed !== undefined, [story, deadlines]);
  const stages = useMemo(() => (step ? stagesOf(step, { age, waits }) : []), [step, age, waits]);
  useEffect(() => {
    const part = hash && step ? document.getElementById(hash.slice(1)) : null;
    part?.focus({ preventScroll: true });
    part?.scrollIntoView();
  }, [hash, step]);
  const next = step && path.steps[path.steps.indexOf(step) + 1];
  if (!child || !step) return <Navigate to="/steps" replace />;
  return (
    <Page title={t(stepTitleKey(step))} back={{ to: '/steps', label: t('steps:back') }}>
      <section className="card" aria-labelledby="now">
        <h2 id="now">{t(step.state === 'here' ? 'steps:page.now' : 'steps:page.about')}</h2>
        <p>{t(`steps:now.${step.id}`, { name: child.name })}</p>
        {step.state === 'done' ? null : <Who step={step} />}
        <DoneOrMissing step={step} />
      </section>
      {step.state === 'done' ? null : <CanDo step={step} />}
      {step.deadlines.length > 0 ? <Dates step={step} /> : null}
      {measure ? <CouncilFigure measure={measure} /> : null}
      <section className="card" aria-labelledby="who-helps">
        <h2 id="who-helps">{t('steps:page.help')}</h2>
        <StageHelp stages={stages} />
      </section>
      {next ? (
        <Link className="btn quiet" rel="next" to={`/steps/${next.id}`}>
          {t('steps:page.next', { step: t(stepTitleKey(next)) })}
          <Icon name="go" turns />
        </Link>
      ) : null}
    </Page>
  );
}

function DoneOrMissing({ step }: { step: Step }) {
  const { t } = useTranslation();
  const { long } = useDates();
  if (step.state === 'done') {
    return <p>{step.doneOn ? t('steps:page.done-on', { day: long(step.doneOn) }) : t('steps:no-day')}</p>;
  }
  const late = step.deadlines.some((deadline) => deadline.status === 'late' && deadline.actor !== 'family');
  return late || step.state === 'unknown' ? <p>{t('steps:page.not-recorded')}</p> : null;
}

function CanDo({ step }: { step: Step }) {
  const { t } = useTranslation();
  const passed = step.deadlines.filter((deadline) => deadline.status === 'late');
  const late = passed.some((deadline) => deadline.actor !== 'family');
  const usual = `steps:can.${step.id}`;
  const key = late ? 'steps:can-late' : passed.length > 0 ? [`steps:can-passed.${step.id}`, usual] : usual;
  const can = t(key, { returnObjects: true }) as string[];
  return (
    <section className="card" aria-labelledby="can-do">
      <h2 id="can-do">{t(step.state === 'ahead' && !late ? 'steps:page.can-then' : 'steps:page.can')}</h2>
      <ul className="list-plain">
        {can.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <Link className="btn quiet" to="/steps/add">
        <Icon name="pen" />
        {t('steps:add')}
      </Link>
    </section>
  );
}

function Dates({ step }: { step: Step }) {
  const { t } = useTranslation();
  const { long, away } = useDates();
  return (
    <section className="card" id="working" tabIndex={-1} aria-labelledby="worked-out">
      <h2 id="worked-out">{t('steps:page.working')}</h2>
      {step.councilDate ? <p>{t('steps:council-date', { day: long(step.councilDate) })}</p> : null}
      {step.deadlines.map((deadline, index) => {
        const again = step.deadlines
          .slice(0, index)
          .some((one) => one.id === deadline.id && one.from.type !== deadline.from.type);
        return (
          <div
            className="stack-tight"
            key={[deadline.rule.id, deadline.from.type, deadline.from.date, deadline.subject].join('|')}
          >
            <h3>{t(again ? 'steps:page.second-count' : `clocks:deadlines.${deadline.id}.name`)}</h3>
            <p>
              <b>{long(deadline.due)}</b>. {away(deadline.due)}.
            </p>
            {again ? null : <StatusTag status={deadline.status} />}
            <p>{t(again ? 'steps:page.second-count-words' : `clocks:deadlines.${deadline.id}.what`)}</p>
            {again ? null : <WhenLate deadline={deadline} />}
            <Working deadline={deadline} />
          </div>
        );
      })}
    </section>
  );
}
