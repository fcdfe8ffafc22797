import { useMemo } from 'react';
import type { Child } from '../../../domain/children.ts';
import {
  type OwnPlanBody,
  ownPlanBodySchema,
  type PlanBody,
  planBodySchema,
  planKinds,
} from '../../../domain/records/plan-records.ts';
import { type ScopeId, scopeKey } from '../../../domain/scope.ts';
import { useRecords } from '../../family.tsx';

/** One plan of the child: the council's, or one the family copied in. */
export type Plan = { id: string; scope: ScopeId; version: number; by: 'council' | 'family'; body: PlanBody };

export type DraftScope = `draft:${string}`;

/** Where drafts lie and comments are sent; only a child in the council's record has it. */
export function draftScopeOf(child: Child): DraftScope | undefined {
  return child.caseScope && `draft:${scopeKey(child.caseScope)}`;
}

function newestFirst(a: Plan, b: Plan): number {
  if (a.body.date !== b.body.date) return a.body.date < b.body.date ? 1 : -1;
  const further = planKinds.indexOf(b.body.kind) - planKinds.indexOf(a.body.kind);
  return further || (a.id < b.id ? 1 : -1);
}

/** Every plan of the child the device holds, the newest first. Records it cannot read are left out, not guessed at. */
export function usePlans(child: Child | undefined): Plan[] {
  const official = useRecords<PlanBody>('plan');
  const own = useRecords<OwnPlanBody>('own-plan', 'home');
  return useMemo(() => {
    if (!child) return [];
    const scopes = [child.caseScope, draftScopeOf(child)];
    const ofCouncil = official.flatMap(({ scope, record }): Plan[] => {
      const body = scopes.includes(scope) ? planBodySchema.safeParse(record.body) : undefined;
      return body?.success ? [{ id: record.id, scope, version: record.version, by: 'council', body: body.data }] : [];
    });
    const ofFamily = own.flatMap(({ scope, record }): Plan[] => {
      const body = child.ids.includes(record.body.child) ? ownPlanBodySchema.safeParse(record.body) : undefined;
      return body?.success ? [{ id: record.id, scope, version: record.version, by: 'family', body: body.data }] : [];
    });
    return [...ofCouncil, ...ofFamily].sort(newestFirst);
  }, [child, official, own]);
}
