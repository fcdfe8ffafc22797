import { useCallback } from 'react';
import type { ContentKind } from '../domain/records/content-records.ts';
import { type Found, useRecords } from './family.tsx';

type Ordered = { order?: Record<string, string[]> };

/** Puts records of a kind into the order of their council's pack; what a pack does not name comes after it. */
export function usePackOrder(kind: ContentKind): <Body>(records: readonly Found<Body>[]) => Found<Body>[] {
  const packs = useRecords<Ordered>('pack', 'content');
  return useCallback(
    (records) => {
      const ids = packs.flatMap(({ scope, record }) => (record.body.order?.[kind] ?? []).map((id) => `${scope} ${id}`));
      const places = new Map(ids.map((id, place) => [id, place]));
      const placeOf = ({ scope, record }: Found<unknown>) => places.get(`${scope} ${record.id}`) ?? ids.length;
      return [...records].sort((a, b) => placeOf(a) - placeOf(b));
    },
    [packs, kind],
  );
}
