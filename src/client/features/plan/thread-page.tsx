import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { type GoldenThread, goldenThread, type ThreadArea } from '../../../domain/plan/golden-thread.ts';
import type { ThreadItem } from '../../../domain/plan/thread-items.ts';
import type { ThreadLink } from '../../../domain/plan/thread-links.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useEnglish } from '../../i18n/use-english.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import './thread.css';
import { usePlanNames } from './use-plan-names.tsx';
import { type Plan, usePlans } from './use-plans.tsx';

/** Each need beside the help and the goals that go with it, and what one could ask about. */
export function ThreadPage() {
  const { id } = useParams();
  const { child } = useCurrentCase();
  const plan = usePlans(child).find((one) => one.id === id);
  return plan ? <Thread plan={plan} /> : <Navigate to="/plan" replace />;
}

function Thread({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { full } = usePlanNames();
  const thread = useMemo(() => goldenThread(plan.body.sections), [plan]);
  return (
    <Page title={t('plan:thread.title')} back={{ to: `/plan/${plan.id}`, label: t('plan:back.plan') }}>
      <p className="soft">{full(plan)}</p>
      <p>{t('plan:thread.words')}</p>
      {thread.areas.length === 0 ? <p>{t('plan:thread.none')}</p> : <Gaps thread={thread} />}
      {thread.areas.map((area) => (
        <Area key={area.area ?? 'other'} area={area} />
      ))}
      <p className="soft small">{t('plan:thread.how-made')}</p>
      <button type="button" className="btn quiet no-print" onClick={() => print()}>
        <Icon name="print" />
        {t('plan:links.print')}
      </button>
    </Page>
  );
}

/** Gaps are questions: the link may be there in words that no rule finds. */
function Gaps({ thread }: { thread: GoldenThread }) {
  const { t } = useTranslation();
  if (thread.gaps.length === 0) return <p>{t('plan:thread.no-gaps')}</p>;
  return (
    <section className="card kind" aria-labelledby="gaps">
      <h2 id="gaps">{t('plan:thread.gaps', { count: thread.gaps.length })}</h2>
      <ul className="thread-gaps">
        {thread.gaps.map(({ kind, item }) => (
          <li key={`${kind}${item.id}`}>
            <p>{t(`plan:thread.ask.${kind}`)}</p>
            <Quote item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Area({ area }: { area: ThreadArea }) {
  const { t } = useTranslation();
  const title = `area-${area.area ?? 'other'}`;
  return (
    <section className="plan-section" aria-labelledby={title}>
      <h2 id={title}>{t(`plan:thread.areas.${area.area ?? 'other'}`)}</h2>
      {area.rows.map(({ need, outcomes, provisions }) => (
        <div className="thread-row" key={need.id}>
          <Column name="B">
            <Quote item={need} />
          </Column>
          <Column name="F">
            <Links links={provisions} other={area.provisions.length} />
          </Column>
          <Column name="E">
            <Links links={outcomes} other={area.outcomes.length} />
          </Column>
        </div>
      ))}
      <Rest name="F" items={area.provisions} hasNeeds={area.rows.length > 0} />
      <Rest name="E" items={area.outcomes} hasNeeds={area.rows.length > 0} />
    </section>
  );
}

function Column({ name, children }: { name: 'B' | 'E' | 'F'; children: React.ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="stack-tight">
      <h3>
        <span className="letter">{name}</span> {t(`plan:thread.columns.${name}`)}
      </h3>
      {children}
    </div>
  );
}

function Links({ links, other }: { links: readonly ThreadLink[]; other: number }) {
  const { t } = useTranslation();
  const english = useEnglish();
  if (links.length === 0)
    return <p className="soft">{t(other > 0 ? 'plan:thread.by-heading' : 'plan:thread.not-found')}</p>;
  return links.map(({ item, how, words }) => (
    <div key={item.id}>
      <Quote item={item} />
      <p className="soft small">
        {how === 'number'
          ? t('plan:thread.how.number')
          : t('plan:thread.how.words', { words: english(words.join(', ')) })}
      </p>
    </div>
  ));
}

/** What goes with the area by its heading alone. */
function Rest({ name, items, hasNeeds }: { name: 'E' | 'F'; items: readonly ThreadItem[]; hasNeeds: boolean }) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <Column name={name}>
      {hasNeeds ? <p className="soft small">{t('plan:thread.how.heading')}</p> : null}
      {items.map((item) => (
        <Quote key={item.id} item={item} />
      ))}
    </Column>
  );
}

function Quote({ item }: { item: ThreadItem }) {
  return (
    <p className="quoted" dir="auto" lang="en-GB">
      {item.text}
    </p>
  );
}
