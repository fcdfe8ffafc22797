import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { CouncilFigure } from '../../ui/council-figure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import '../../ui/road.css';
import { ServiceCard } from '../../ui/service-card.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import { TickList } from '../../ui/tick-list.tsx';
import { AfterMeeting } from './after-meeting.tsx';
import { LastYear } from './last-year.tsx';
import { ReviewPart } from './review-part.tsx';
import { SchoolChange } from './school-change.tsx';
import { UnderFive } from './under-five.tsx';
import { runByList, useReview } from './use-review.tsx';

/** The yearly review as a run of dates: whose turn it is at each, how it stands, and what to do when it is late. */
export function ReviewPage() {
  const { t } = useTranslation();
  const { child, path } = useCurrentCase();
  if (!child) return <Navigate to="/children/add" replace />;
  const hasPlan = path.kind === 'review' || path.kind === 'transfer';
  return (
    <Page title={t('review:title', { name: child.name })} back={{ to: '/', label: t('common:nav.home') }}>
      {path.kind === 'quiet' ? <p>{t('home:quiet.words')}</p> : null}
      {hasPlan ? <Round child={child} /> : null}
      {hasPlan || path.kind === 'quiet' ? null : <NoPlan />}
      <SyncLine />
    </Page>
  );
}

/** No plan is written down: what a review is, and how to begin. */
function NoPlan() {
  const { t } = useTranslation();
  return (
    <section className="card">
      <h2>{t('review:none.title')}</h2>
      <p>{t('review:none.words')}</p>
      <Link className="btn" to="/steps/add?kind=plan-issued">
        <Icon name="pen" />
        {t('review:none.add')}
      </Link>
    </section>
  );
}

function Round({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { parts, triage } = useReview();
  const isHeld = parts.some(({ id, state }) => id === 'meeting' && state === 'done');
  const isLate = parts.some(({ deadlines }) =>
    deadlines.some(({ status, actor }) => status === 'late' && actor !== 'family'),
  );
  return (
    <div className="columns">
      <div className="stack">
        <p>{t('review:not-the-meeting')}</p>
        {triage ? <p className="card kind">{t('review:triage', { triage })}</p> : null}
        <ol className="steps">
          {parts.map((part, index) => (
            <ReviewPart key={part.id} part={part} number={index + 1} />
          ))}
        </ol>
        <div className="row no-print">
          {isHeld ? (
            <Link className="btn" to="/plan">
              <Icon name="page" />
              {t('review:plan')}
            </Link>
          ) : null}
          <Link className={isHeld ? 'btn quiet' : 'btn'} to="/review/prepare">
            <Icon name="pen" />
            {t(isHeld ? 'review:prepared' : 'review:prepare')}
          </Link>
          {isHeld ? null : (
            <Link className="btn quiet" to="/steps/add?kind=review-meeting">
              {t('review:write')}
            </Link>
          )}
          <PrintButton />
        </div>
      </div>
      <div className="stack">
        {isLate ? <Late /> : null}
        <SchoolChange child={child} />
        <UnderFive child={child} />
        <AfterMeeting child={child} />
        <LastYear child={child} />
        <section className="card no-print" aria-labelledby="run-by">
          <h2 id="run-by">{t('review:run-by.title')}</h2>
          <p>{t('review:run-by.words')}</p>
          <TickList
            child={child}
            list={runByList}
            legend={t('review:run-by.title')}
            hideLegend
            items={[{ id: 'council', words: t('review:run-by.council') }]}
          />
        </section>
        <CouncilFigure measure="review-decisions-in-4-weeks" />
        <section className="card" aria-labelledby="review-help">
          <h2 id="review-help">{t('review:help')}</h2>
          <ServiceCard id="herts-sendiass" />
        </section>
      </div>
    </div>
  );
}

/** Said kindly and with what comes next; lateness is nobody's secret and nobody's blame. */
function Late() {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="review-late">
      <h2 id="review-late">{t('review:late.title')}</h2>
      <p>{t('review:late.words')}</p>
      <Link className="btn" to="/letters/write/chase-review">
        <Icon name="letter" />
        {t('review:late.letter')}
      </Link>
      <Link to="/rights">{t('review:late.rights')}</Link>
    </section>
  );
}
