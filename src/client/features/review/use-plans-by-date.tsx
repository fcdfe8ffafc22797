import { useMemo } from 'react';
import type { Child } from '../../../domain/children.ts';
import type { OwnPlanBody, PlanBody } from '../../../domain/records/plan-records.ts';
import { scopeKey } from '../../../domain/scope.ts';
import { useRecords } from '../../family.tsx';

/** Every plan of the child on this device, the council's and those the family copied in, the newest first. */
export function usePlansByDate(child: Child): PlanBody[] {
  const official = useRecords<PlanBody>('plan');
  const own = useRecords<OwnPlanBody>('own-plan', 'home');
  return useMemo(() => {
    const key = child.caseScope && scopeKey(child.caseScope);
    const plans: PlanBody[] = [
      ...official.filter(({ scope }) => key !== undefined && scopeKey(scope) === key).map(({ record }) => record.body),
      ...own.filter(({ record }) => child.ids.includes(record.body.child)).map(({ record }) => record.body),
    ];
    return plans.toSorted((a, b) => b.date.localeCompare(a.date));
  }, [official, own, child]);
}
