import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { planSectionIds } from '../../../domain/records/plan-records.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDevice } from '../../family.tsx';
import { KeptFiles } from '../../ui/kept-files.tsx';
import { Page } from '../../ui/page.tsx';
import { FindInPlan } from './find-in-plan.tsx';
import { GoneComments } from './gone-comments.tsx';
import { PlanLinks } from './plan-links.tsx';
import { ReplyBy } from './reply-by.tsx';
import { SectionView } from './section-view.tsx';
import { usePlacedComments } from './use-placed-comments.tsx';
import { usePlanNames } from './use-plan-names.tsx';
import { type Plan, usePlans } from './use-plans.tsx';

/** A plan from A to K, for reading with no signal. */
export function ReadPlanPage() {
  const { t } = useTranslation();
  const { id } = useParams();
  const { child } = useCurrentCase();
  const { name, from } = usePlanNames();
  const plans = usePlans(child);
  const plan = plans.find((one) => one.id === id);
  if (!child || !plan) return <Navigate to="/plan" replace />;
  const isOpen = plan.body.kind === 'draft' || plan.body.kind === 'proposed';
  return (
    <Page title={name(plan)} back={{ to: '/plan', label: t('plan:back.list') }}>
      <p className="soft">{from(plan)}</p>
      {isOpen ? <ReplyBy plan={plan} /> : null}
      <Document plan={plan} />
      <TwoTexts plan={plan} />
      {plan.body.sections.length === 0 ? <NothingWritten plan={plan} /> : <PlanText child={child} plan={plan} />}
      <PlanLinks plan={plan} hasOthers={plans.length > 1} />
    </Page>
  );
}

/** The file the council sent, to be looked at as it came. */
function Document({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { document } = plan.body;
  if (document === undefined) return null;
  return (
    <section className="card" aria-labelledby="document">
      <h2 id="document">{t('plan:read.document')}</h2>
      <KeptFiles ids={[document]} scope={plan.scope} />
    </section>
  );
}

function TwoTexts({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  if (!plan.body.sections.some((section) => section.earlier)) return null;
  return (
    <p className="card kind no-print">
      {t('plan:read.two')} <Link to={`/plan/${plan.id}/write`}>{t('plan:read.two-choose')}</Link>
    </p>
  );
}

function NothingWritten({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  return (
    <section className="card">
      <p>{t(plan.by === 'family' ? 'plan:read.nothing-yet' : 'plan:read.no-text')}</p>
      {plan.by === 'family' ? (
        <Link className="btn" to={`/plan/${plan.id}/write`}>
          {t('plan:read.write')}
        </Link>
      ) : null}
    </section>
  );
}

const wordingOff = 'plan-wording-off';

function PlanText({ child, plan }: { child: Child; plan: Plan }) {
  const { t } = useTranslation();
  const { setting, keepSetting } = useDevice();
  const [commenting, setCommenting] = useState(false);
  const [typed, setTyped] = useState('');
  const find = useDeferredValue(typed.trim().length > 1 ? typed.trim() : '');
  const text = useRef<HTMLDivElement>(null);
  const vague = setting(wordingOff) !== true;
  const looks = useMemo(() => ({ find, vague, commenting }), [find, vague, commenting]);
  const { bySection, gone } = usePlacedComments(child, plan);
  const sections = planSectionIds.flatMap((id) => plan.body.sections.filter((one) => one.id === id && one.text.trim()));
  return (
    <>
      <section className="card plan-tools no-print" aria-label={t('plan:read.tools')}>
        <FindInPlan typed={typed} onType={setTyped} sections={sections} find={find} text={text} />
        <label className="choice">
          <input type="checkbox" checked={commenting} onChange={(event) => setCommenting(event.target.checked)} />
          <span>
            {t('plan:read.commenting')}
            <span className="below soft small">{t('plan:read.commenting-what')}</span>
          </span>
        </label>
        <label className="choice">
          <input
            type="checkbox"
            checked={vague}
            onChange={(event) => void keepSetting(wordingOff, !event.target.checked)}
          />
          <span>
            {t('plan:wording.mark')}
            <span className="below soft small">{t('plan:wording.what')}</span>
          </span>
        </label>
        <nav aria-label={t('plan:read.sections')}>
          <ul className="letters">
            {sections.map(({ id }) => (
              <li key={id}>
                <a href={`#section-${id}`} aria-label={`${id}: ${t(`plan:sections.${id}.name`)}`}>
                  {id}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </section>
      <GoneComments gone={gone} />
      <div className="plan-paper" ref={text}>
        {sections.map((section) => (
          <SectionView
            key={section.id}
            plan={plan.id}
            child={child}
            section={section}
            looks={looks}
            placed={bySection(section.id)}
          />
        ))}
      </div>
      <MissingSections plan={plan} />
    </>
  );
}

/** What is not there is said, so that nobody looks for it; that section I is empty in a draft is the law's doing. */
function MissingSections({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const missing = planSectionIds.filter((id) => !plan.body.sections.some((one) => one.id === id && one.text.trim()));
  if (missing.length === 0) return null;
  return (
    <p className="soft small">
      {t('plan:read.missing', { letters: missing.join(', '), count: missing.length })}{' '}
      {missing.includes('I') && plan.body.kind === 'draft' ? t('plan:read.section-i') : null}
    </p>
  );
}
