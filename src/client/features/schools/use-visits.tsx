import { useMemo } from 'react';
import type { Child } from '../../../domain/children.ts';
import {
  type OwnSchool,
  ownSchoolBodySchema,
  type Visit,
  visitBodySchema,
} from '../../../domain/records/visit-records.ts';
import type { ScopeId } from '../../../domain/scope.ts';
import { useRecords } from '../../family.tsx';

export type KeptVisit = { id: string; scope: ScopeId; version: number; body: Visit };
export type KeptSchool = { id: string; scope: ScopeId; version: number; body: OwnSchool };

/** A child's visits, the newest first, and those put away. */
export function useVisits(child: Child): { visits: KeptVisit[]; away: KeptVisit[] } {
  const records = useRecords('visit', 'home');
  return useMemo(() => {
    const all = records.flatMap(({ scope, record }): KeptVisit[] => {
      const body = visitBodySchema.safeParse(record.body);
      return body.success && child.ids.includes(body.data.child)
        ? [{ id: record.id, scope, version: record.version, body: body.data }]
        : [];
    });
    const day = ({ body }: KeptVisit) => `${body.on ?? body.madeAt.slice(0, 10)} ${body.madeAt}`;
    const newest = all.toSorted((a, b) => (day(a) < day(b) ? 1 : -1));
    return { visits: newest.filter(({ body }) => !body.binned), away: newest.filter(({ body }) => body.binned) };
  }, [records, child]);
}

/** Schools the family wrote down themselves, by name. */
export function useOwnSchools(child: Child): KeptSchool[] {
  const records = useRecords('own-school', 'home');
  return useMemo(
    () =>
      records
        .flatMap(({ scope, record }): KeptSchool[] => {
          const body = ownSchoolBodySchema.safeParse(record.body);
          return body.success && child.ids.includes(body.data.child)
            ? [{ id: record.id, scope, version: record.version, body: body.data }]
            : [];
        })
        .toSorted((a, b) => a.body.name.localeCompare(b.body.name, 'en-GB')),
    [records, child],
  );
}
