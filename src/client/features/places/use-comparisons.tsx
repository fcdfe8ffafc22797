import { useMemo } from 'react';
import { type ComparisonBody, comparisonBodySchema } from '../../../domain/records/comparison-records.ts';
import type { ScopeId } from '../../../domain/scope.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useChange, useHomeScope, useRecords } from '../../family.tsx';
import { uuidv7 } from '../../uuid.ts';

export type Comparison = { id: string; scope: ScopeId; version: number; body: ComparisonBody };

/** Comparisons the family keeps: those about the child on screen, and those about none. The newest stands first. */
export function useComparisons() {
  const records = useRecords('comparison', 'home');
  const { child } = useCurrentCase();
  const home = useHomeScope();
  const change = useChange();
  const comparisons = useMemo(
    () =>
      records
        .flatMap(({ scope, record: { id, version, body } }): Comparison[] => {
          const read = comparisonBodySchema.safeParse(body);
          if (!read.success) return [];
          const isHere = read.data.child === undefined || child?.ids.includes(read.data.child);
          return isHere ? [{ id, scope, version, body: read.data }] : [];
        })
        .sort((one, other) => (one.id < other.id ? 1 : -1)),
    [records, child],
  );
  const add = (name: string, columns: readonly string[]) =>
    change(
      'add-comparison',
      { id: uuidv7(), name, columns: [...columns], ...(child ? { child: child.key } : {}) },
      { scope: child?.home?.scope ?? home },
    );
  /** Put back, it is a new one: an id is never used again. */
  const putBack = ({ scope, body }: Comparison) => change('add-comparison', { ...body, id: uuidv7() }, { scope });
  const remove = ({ id, scope, version }: Comparison) => change('remove-comparison', { id }, { scope, base: version });
  return { comparisons, add, putBack, remove };
}
