import { useCallback, useMemo } from 'react';
import { type ColumnId, canAdd, columnsOf, withColumn } from '../domain/places/compare-columns.ts';
import { useDevice } from './family.tsx';

export type CompareList = {
  columns: readonly ColumnId[];
  has: (id: ColumnId) => boolean;
  /** Four stand side by side at most. */
  isFull: boolean;
  add: (id: ColumnId) => void;
  keep: (columns: readonly ColumnId[]) => void;
};

/** Kinds and places somebody is comparing, kept on this device alone until they save it under a name. */
export function useCompareList(): CompareList {
  const { setting, keepSetting } = useDevice();
  const kept = setting('compare');
  const columns = useMemo(() => columnsOf(kept), [kept]);
  const keep = useCallback((next: readonly ColumnId[]) => void keepSetting('compare', [...next]), [keepSetting]);
  const add = useCallback((id: ColumnId) => keep(withColumn(columns, id)), [keep, columns]);
  return { columns, has: (id) => columns.includes(id), isFull: !canAdd(columns), add, keep };
}
