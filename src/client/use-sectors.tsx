import { useMemo } from 'react';
import { type Sector, sectorSchema } from '../domain/records/content-records.ts';
import { scopeKey } from '../domain/scope.ts';
import { useRecords } from './family.tsx';
import { usePackOrder } from './use-pack-order.tsx';

/** `id` is the pack's own short name (`srp`); `council` says whose pack it is from. */
export type KnownSector = Sector & { council: string };

/** Every kind of provision in the councils' packs kept on this device, in the packs' order: the continuum. */
export function useSectors(): KnownSector[] {
  const records = useRecords('sector', 'content');
  const inOrder = usePackOrder('sector');
  return useMemo(
    () =>
      inOrder(records).flatMap(({ scope, record }) => {
        const sector = sectorSchema.safeParse(record.body);
        return sector.success ? [{ ...sector.data, council: scopeKey(scope) }] : [];
      }),
    [records, inOrder],
  );
}
