import { useMemo } from 'react';
import { useServices } from '../../use-services.tsx';

/** A local area: its name in the pack (`DSPL3`), the towns its own entry says it covers, and that entry's id. */
export type Area = { id: string; towns: string; service: string };

export function useAreas(): Area[] {
  const services = useServices();
  return useMemo(
    () =>
      services
        .flatMap(({ id, area, summary }) => {
          const towns = /\bcovers (.+?)\.(?:\s|$)/.exec(summary)?.[1];
          return area && /^DSPL\d+$/.test(area) && id === area.toLowerCase() && towns
            ? [{ id: area, towns, service: id }]
            : [];
        })
        .toSorted((a, b) => a.id.localeCompare(b.id, 'en-GB', { numeric: true })),
    [services],
  );
}
