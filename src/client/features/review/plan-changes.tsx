import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { countEntries, type EntryKind } from '../../../domain/plan/comparison.ts';
import type { PlanBody } from '../../../domain/records/plan-records.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { compareInWorker } from '../../plan/compare-in-worker.ts';
import { usePlansByDate } from './use-plans-by-date.tsx';

const kinds = ['added', 'removed', 'changed', 'moved', 'split', 'joined'] as const satisfies EntryKind[];

/** How much the newest plan differs from the one before it, and the way to each change. */
export function PlanChanges({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const [newer, older] = usePlansByDate(child);
  const counts = useCounts(older, newer);
  if (!newer || !older) return null;
  const told = counts && kinds.filter((kind) => counts[kind] > 0);
  return (
    <>
      <h3>{t('review:last-year.plans')}</h3>
      <p>{t('review:last-year.between', { older: long(older.date), newer: long(newer.date) })}</p>
      <p role="status">
        {told === undefined
          ? t('review:last-year.looking')
          : told.length === 0
            ? t('plan:compare.none')
            : told.map((kind) => t(`plan:compare.counts.${kind}`, { count: counts?.[kind] ?? 0 })).join(', ')}
      </p>
      <Link to="/plan/compare">{t('review:last-year.plan')}</Link>
    </>
  );
}

function useCounts(older: PlanBody | undefined, newer: PlanBody | undefined) {
  const [counts, setCounts] = useState<Record<EntryKind, number>>();
  useEffect(() => {
    if (!older || !newer) return;
    const stop = new AbortController();
    void compareInWorker(older.sections, newer.sections, { signal: stop.signal }).then((found) => {
      if (found) setCounts(countEntries(found));
    });
    return () => stop.abort();
  }, [older, newer]);
  return counts;
}
