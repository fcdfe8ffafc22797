import { useMemo } from 'react';
import type { Child } from '../../../domain/children.ts';
import { type LetterBody, letterBodySchema } from '../../../domain/records/letter-records.ts';
import type { ScopeId } from '../../../domain/scope.ts';
import { useRecords } from '../../family.tsx';

export type KeptLetter = { scope: ScopeId; id: string; version: number; body: LetterBody };

/** The letters made for a child, the newest first. Those a newer app wrote in another shape are left out. */
export function useLetters(child: Child | undefined): KeptLetter[] {
  const records = useRecords('letter', 'home');
  return useMemo(
    () =>
      records
        .flatMap(({ scope, record: { id, version, body } }): KeptLetter[] => {
          const read = letterBodySchema.safeParse(body);
          return read.success && child?.ids.includes(read.data.child) ? [{ scope, id, version, body: read.data }] : [];
        })
        // Ids are made in the order of time.
        .sort((a, b) => b.body.madeOn.localeCompare(a.body.madeOn) || (a.id < b.id ? 1 : -1)),
    [records, child],
  );
}
