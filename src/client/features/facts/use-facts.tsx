import { useMemo } from 'react';
import type * as z from 'zod/mini';
import { type ContentKind, contentSchemas } from '../../../domain/records/content-records.ts';
import { scopeKey } from '../../../domain/scope.ts';
import { useRecords } from '../../family.tsx';
import { usePackOrder } from '../../use-pack-order.tsx';

/** A fact of a pack on this device: its record's id, whose pack it is from, and what it says. */
export type Fact<Kind extends ContentKind> = {
  recordId: string;
  council: string;
  body: z.infer<(typeof contentSchemas)[Kind]>;
};

/** Every fact of a kind, in the packs' own order; what does not have the form of its kind is left out. */
export function useFacts<Kind extends ContentKind>(kind: Kind): Fact<Kind>[] {
  const records = useRecords(kind, 'content');
  const inOrder = usePackOrder(kind);
  return useMemo(
    () =>
      inOrder(records).flatMap(({ scope, record }) => {
        const read = contentSchemas[kind].safeParse(record.body);
        return read.success
          ? [{ recordId: record.id, council: scopeKey(scope), body: read.data as Fact<Kind>['body'] }]
          : [];
      }),
    [records, kind, inOrder],
  );
}
