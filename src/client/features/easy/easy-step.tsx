import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { isOpen } from '../../../domain/path/path.ts';
import type { Step, StepId } from '../../../domain/path/step.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ServiceCard } from '../../ui/service-card.tsx';
import { stepTitleKey } from '../../ui/step-title.ts';
import { actorPicture } from './easy-actor-picture.ts';
import { EasyDate } from './easy-date.tsx';
import { EasyPage } from './easy-page.tsx';
import { EasyPart, EasyPoint, EasySay, type HardWord } from './easy-part.tsx';
import { whole } from './wants-whole.ts';

const hardWords: Partial<Record<StepId, readonly HardWord[]>> = {
  asked: ['assessment'],
  'decision-to-assess': ['appeal', 'tribunal'],
  reports: ['psychologist'],
  'plan-decision': ['draft-plan'],
  draft: ['draft-plan'],
  'final-plan': ['appeal', 'tribunal'],
  refused: ['appeal', 'tribunal', 'mediation'],
  'plan-in-place': ['section-f'],
  'review-papers': ['review'],
  'review-meeting': ['review'],
  'review-decision': ['appeal', 'tribunal'],
  ended: ['appeal', 'tribunal'],
};

/** One step: what happens, who does it, by when, what one can do, who can help. */
export function EasyStep({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  const { path } = useCurrentCase();
  const step = path.steps.find((one) => one.id === id);
  if (!step) return <Navigate to="/steps" replace />;
  const hard = hardWords[step.id] ?? [];
  const next = path.steps[path.steps.indexOf(step) + 1];
  return (
    <EasyPage title={t(stepTitleKey(step))} back={{ to: '/steps', label: t('steps:back') }}>
      <EasyPart ask={t('easy:step-page.what')} hard={hard}>
        <EasySay words={`easy:steps.${step.id}.what`} name={name} hard={hard} />
      </EasyPart>
      {step.state === 'done' ? <Done step={step} /> : <Ahead step={step} />}
      <EasyPart ask={t('easy:step-page.help')} hard={['sendiass']} after={<ServiceCard id="herts-sendiass" />} />
      {next ? (
        <Link className="btn quiet no-print" rel="next" to={`/steps/${next.id}`}>
          {t('easy:step-page.next', { step: t(stepTitleKey(next)) })}
          <Icon name="go" turns />
        </Link>
      ) : null}
    </EasyPage>
  );
}

function Done({ step: { doneOn } }: { step: Step }) {
  const { t } = useTranslation();
  const { long } = useDates();
  return (
    <EasyPart ask={t('easy:step-page.done')}>
      <EasyPoint picture="tick">
        <p>{doneOn ? t('steps:page.done-on', { day: long(doneOn) }) : t('steps:no-day')}</p>
      </EasyPoint>
    </EasyPart>
  );
}

function Ahead({ step }: { step: Step }) {
  const { t } = useTranslation();
  const passed = step.deadlines.filter(({ status }) => status === 'late');
  const isLate = passed.some(({ actor }) => actor !== 'family');
  return (
    <>
      <EasyPart ask={t('easy:step-page.who')}>
        <EasyPoint picture={actorPicture[step.actor]}>
          <p>{t([`steps:who-at.${step.id}.${step.actor}`, `steps:who.${step.actor}`])}</p>
        </EasyPoint>
      </EasyPart>
      <ByWhen step={step} isLate={isLate} />
      <EasyPart
        ask={t(step.state === 'ahead' && !isLate ? 'easy:step-page.can-then' : 'easy:step-page.can')}
        {...(isLate && { hard: ['ombudsman'] as const })}
        after={
          <Link className="btn quiet no-print" to="/steps/add">
            <Icon name="pen" />
            {t('steps:add')}
          </Link>
        }
      >
        <EasySay words={canKey(step.id, isLate, passed.length > 0)} hard={isLate ? ['ombudsman'] : []} />
      </EasyPart>
    </>
  );
}

/** As on the whole page: what one can do once the council's day, or one's own, has passed. */
function canKey(id: StepId, isLate: boolean, hasPassed: boolean): string {
  if (isLate) return 'easy:late';
  if (hasPassed && id === 'refused') return 'easy:passed.refused';
  if (hasPassed && (id === 'draft' || id === 'amended-plan')) return 'easy:passed.answer';
  return `easy:steps.${id}.can`;
}

const withoutClock: readonly StepId[] = [
  'reports',
  'draft',
  'refused',
  'review-papers',
  'review-report',
  'review-decision',
  'amended-plan',
  'transfer',
];

function ByWhen({ step, isLate }: { step: Step; isLate: boolean }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const running = step.deadlines.filter(isOpen);
  const nearest = running.filter((one, at) => running.findIndex(({ id }) => id === one.id) === at);
  const planned = step.lines.findLast((line) => line.date && line.event.type === 'review-meeting')?.date;
  const days = [
    ...(planned ? [t('steps:planned', { day: long(planned) })] : []),
    ...(step.councilDate ? [t('steps:council-date', { day: long(step.councilDate) })] : []),
  ];
  return (
    <EasyPart
      ask={t('easy:step-page.when')}
      after={
        nearest.length > 0 ? (
          <Link className="no-print" to={`/steps/${step.id}#working`} state={whole}>
            {t('easy:date.working')}
          </Link>
        ) : null
      }
    >
      {days.map((day) => (
        <EasyPoint key={day} picture="day">
          <p>{day}</p>
        </EasyPoint>
      ))}
      {nearest.map((one) => (
        <EasyDate key={one.id} deadline={one} lead={t(dayKeys(one), { day: long(one.due) })} saysDay />
      ))}
      {nearest.length === 0 && days.length === 0 ? (
        <EasySay words={`easy:no-date.${withoutClock.includes(step.id) ? step.id : 'none'}`} />
      ) : null}
      {isLate || step.state === 'unknown' ? <EasySay words="easy:date.not-recorded" /> : null}
    </EasyPart>
  );
}

const dayKeys = ({ id, status }: Step['deadlines'][number]): string[] =>
  status === 'late' ? [`steps:was-by-for.${id}`, 'steps:was-by'] : [`steps:by-for.${id}`, 'steps:by'];
