import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { planSectionIds } from '../../../domain/records/plan-records.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { ProfileOffer } from '../../me/profile-offer.tsx';
import { LinkRows } from '../../ui/link-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import { ReplyBy } from './reply-by.tsx';
import { usePlanNames } from './use-plan-names.tsx';
import { type Plan, usePlans } from './use-plans.tsx';

/** Which plans there are, and what one can do with them. */
export function PlanListPage() {
  const { t } = useTranslation();
  const { child } = useCurrentCase();
  const plans = usePlans(child);
  if (!child) return <Navigate to="/children/add" replace />;
  // A draft is no longer answered once a later plan is here.
  const commentsOn = plans.slice(0, 1).find(({ body }) => body.kind === 'draft' || body.kind === 'proposed');
  return (
    <Page title={t('plan:list.title', { name: child.name })} back={{ to: '/', label: t('plan:back.home') }}>
      {commentsOn ? <ReplyBy plan={commentsOn} /> : null}
      {plans.length > 0 ? <Plans plans={plans} /> : <NoPlan />}
      <ProfileOffer child={child} />
      <section className="card" aria-labelledby="copy">
        <h2 id="copy">{t('plan:list.copy-title')}</h2>
        <p>{t('plan:list.copy-words')}</p>
        <Link className="btn quiet" to="/plan/add">
          {t('plan:list.copy')}
        </Link>
      </section>
      <WhatIsInAPlan />
      <SyncLine />
    </Page>
  );
}

function Plans({ plans }: { plans: readonly Plan[] }) {
  const { t } = useTranslation();
  const { name, from } = usePlanNames();
  const newest = plans[0];
  const rows = plans.map((plan) => ({
    key: plan.id,
    to: `/plan/${plan.id}`,
    words: name(plan),
    below: from(plan),
    icon: 'page' as const,
  }));
  return (
    <>
      <section className="card todo" aria-labelledby="plans">
        <h2 id="plans">{t('plan:list.plans', { count: plans.length })}</h2>
        <LinkRows rows={rows} />
      </section>
      {newest ? (
        <section className="card todo" aria-label={t('plan:list.can')}>
          <h2>{t('plan:list.can')}</h2>
          <LinkRows
            rows={[
              ...(plans.length > 1
                ? [{ key: 'compare', to: '/plan/compare', words: t('plan:list.compare'), icon: 'steps' as const }]
                : []),
              { key: 'comments', to: `/plan/${newest.id}/comments`, words: t('plan:list.comments'), icon: 'pen' },
              { key: 'thread', to: `/plan/${newest.id}/thread`, words: t('plan:list.thread'), icon: 'law' },
              { key: 'words', to: `/plan/${newest.id}/words`, words: t('plan:list.words'), icon: 'person' },
            ]}
          />
        </section>
      ) : null}
    </>
  );
}

function NoPlan() {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="none">
      <h2 id="none">{t('plan:none.title')}</h2>
      <p>{t('plan:none.words')}</p>
      <p>
        {t('plan:none.ask')} <Link to="/messages">{t('plan:none.write')}</Link>
      </p>
    </section>
  );
}

function WhatIsInAPlan() {
  const { t } = useTranslation();
  return (
    <details className="card">
      <summary>{t('plan:list.what')}</summary>
      <dl className="facts plan-parts">
        {planSectionIds.map((id) => (
          <div key={id}>
            <dt>
              <span className="letter">{id}</span> {t(`plan:sections.${id}.name`)}
            </dt>
            <dd>{t(`plan:sections.${id}.what`)}</dd>
          </div>
        ))}
      </dl>
      <p className="soft small">{t('plan:source')}</p>
    </details>
  );
}
