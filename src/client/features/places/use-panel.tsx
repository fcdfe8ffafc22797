import { useMemo } from 'react';
import { panelSchema } from '../../../domain/records/content-records.ts';
import { scopeKey } from '../../../domain/scope.ts';
import { useRecords } from '../../family.tsx';

/** One thing the council's pack says about how places are given, by its own short name: `stay-put`. */
export function usePanel(id: string) {
  const records = useRecords('panel', 'content');
  return useMemo(() => {
    const found = records.find(({ record }) => record.body.id === id);
    const panel = found && panelSchema.safeParse(found.record.body);
    return found && panel?.success
      ? { ...panel.data, record: found.record.id, council: scopeKey(found.scope) }
      : undefined;
  }, [records, id]);
}
