import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { type Comparison, countEntries, type EntryKind } from '../../../domain/plan/comparison.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import './compare.css';
import { ComparedSections } from './compared-sections.tsx';
import { useComparison } from './use-comparison.tsx';
import { usePlanNames } from './use-plan-names.tsx';
import { type Plan, usePlans } from './use-plans.tsx';

/** Two plans, sentence by sentence: the draft with the final, the old with the proposed, or any two. */
export function ComparePage() {
  const { t } = useTranslation();
  const { child } = useCurrentCase();
  const plans = usePlans(child);
  const { full } = usePlanNames();
  const [search, setSearch] = useSearchParams();
  const { older, newer } = chosenPlans(plans, search);
  if (!older || !newer) return <Navigate to="/plan" replace />;
  const choose = (which: 'from' | 'to', id: string) =>
    setSearch({ from: older.id, to: newer.id, [which]: id }, { replace: true });
  return (
    <Page title={t('plan:compare.title')} back={{ to: '/plan', label: t('plan:back.list') }}>
      <section className="card" aria-label={t('plan:compare.which')}>
        <p>
          <b>{t('plan:compare.older')}:</b> {full(older)}
        </p>
        <p>
          <b>{t('plan:compare.newer')}:</b> {full(newer)}
        </p>
        {plans.length > 2 ? (
          <details className="no-print">
            <summary>{t('plan:compare.choose')}</summary>
            <ChoosePlan name="from" legend={t('plan:compare.from')} plans={plans} plan={older} onChoose={choose} />
            <ChoosePlan name="to" legend={t('plan:compare.to')} plans={plans} plan={newer} onChoose={choose} />
          </details>
        ) : null}
      </section>
      {older.id === newer.id ? <p>{t('plan:compare.same-plan')}</p> : <ComparedPlans older={older} newer={newer} />}
    </Page>
  );
}

/** What the address says; else the newest plan, or the one asked for, and the one before it. */
function chosenPlans(plans: readonly Plan[], search: URLSearchParams) {
  const at = (key: string) => plans.find((one) => one.id === search.get(key));
  const asked = plans.findIndex((one) => one.id === search.get('with'));
  const newest = Math.min(Math.max(asked, 0), plans.length - 2);
  return { older: at('from') ?? plans[newest + 1], newer: at('to') ?? plans[newest] };
}

/** Choices in whole lines: in a box to unfold, the day of a plan is cut off on a small phone. */
function ChoosePlan({ name, legend, plans, plan, onChoose }: ChoosePlanProps) {
  const { full } = usePlanNames();
  return (
    <fieldset className="field plan-tools">
      <legend>{legend}</legend>
      {plans.map((one) => (
        <label key={one.id} className="choice">
          <input type="radio" name={name} checked={one.id === plan.id} onChange={() => onChoose(name, one.id)} />
          <span>{full(one)}</span>
        </label>
      ))}
    </fieldset>
  );
}

type ChoosePlanProps = {
  name: 'from' | 'to';
  legend: string;
  plans: readonly Plan[];
  plan: Plan;
  onChoose: (which: 'from' | 'to', id: string) => void;
};

function ComparedPlans({ older, newer }: { older: Plan; newer: Plan }) {
  const { t } = useTranslation();
  const { comparison, progress } = useComparison(older.body.sections, newer.body.sections);
  const percent = Math.round(progress * 100);
  return (
    <>
      <div role="status">{comparison ? <Summary comparison={comparison} /> : <p>{t('plan:compare.working')}</p>}</div>
      {comparison ? (
        <Compared comparison={comparison} />
      ) : (
        <progress max={100} value={percent} aria-label={t('plan:compare.working')} />
      )}
    </>
  );
}

const changeKinds = ['added', 'removed', 'changed', 'moved', 'split', 'joined'] as const satisfies EntryKind[];

function Summary({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const counts = countEntries(comparison);
  const parts = changeKinds.flatMap((kind) =>
    counts[kind] > 0 ? [t(`plan:compare.counts.${kind}`, { count: counts[kind] })] : [],
  );
  const count = changeKinds.reduce((sum, kind) => sum + counts[kind], 0);
  if (count === 0) return <p className="summary-line">{t('plan:compare.none')}</p>;
  return (
    <p className="summary-line">
      <b>{t('plan:compare.count', { count })}</b> {parts.join(', ')}.
    </p>
  );
}

function Compared({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const [onlyChanges, setOnlyChanges] = useState(true);
  const text = useRef<HTMLDivElement>(null);
  return (
    <div className="compared">
      <p className="soft small">{t('plan:compare.key')}</p>
      <label className="choice no-print">
        <input type="checkbox" checked={onlyChanges} onChange={(event) => setOnlyChanges(event.target.checked)} />
        <span>{t('plan:compare.only')}</span>
      </label>
      <div className="plan-paper" ref={text}>
        <ComparedSections comparison={comparison} onlyChanges={onlyChanges} />
      </div>
      <Jumps text={text} />
      <button type="button" className="btn quiet no-print" onClick={() => print()}>
        <Icon name="print" />
        {t('plan:links.print')}
      </button>
    </div>
  );
}

/** From one change to the next, the focus with it. */
function Jumps({ text }: { text: React.RefObject<HTMLElement | null> }) {
  const { t } = useTranslation();
  const at = useRef(-1);
  const go = (step: 1 | -1) => {
    const changes = text.current?.querySelectorAll<HTMLElement>('.change') ?? [];
    if (changes.length === 0) return;
    at.current = (Math.max(at.current + step, step === 1 ? 0 : -1) + changes.length) % changes.length;
    const change = changes[at.current];
    change?.scrollIntoView({ block: 'center' });
    change?.focus({ preventScroll: true });
  };
  return (
    <div className="jumps no-print">
      <button type="button" className="chip" onClick={() => go(-1)}>
        {t('plan:compare.previous')}
      </button>
      <button type="button" className="chip" onClick={() => go(1)}>
        {t('plan:compare.next')}
      </button>
    </div>
  );
}
