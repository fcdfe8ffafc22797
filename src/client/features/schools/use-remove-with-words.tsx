import type { ScopeId } from '../../../domain/scope.ts';
import { useChange, useRecords } from '../../family.tsx';

/** Removes a record with what was written under it, as the person saw all of it (sync invariant 9). */
export function useRemoveWithWords(
  name: 'remove-visit' | 'remove-own-school',
  isOf: (topic: unknown, id: string) => boolean,
) {
  const records = useRecords(undefined, 'home');
  const change = useChange();
  return ({ id, scope, version }: { id: string; scope: ScopeId; version: number }) => {
    const written = records.filter(({ record }) => isOf(record.body.topic ?? record.body.list, id));
    const base = Math.max(version, ...written.map(({ record }) => record.version));
    return change(name, { id }, { scope, base });
  };
}
