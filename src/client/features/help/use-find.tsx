import { useMemo } from 'react';
import { findServices, type KnownService, useServices } from '../../use-services.tsx';

/** Somebody found, best first; `sure` may stand among the three best answers. */
export type FoundHelp = { service: KnownService; score: number; sure: boolean };

export function useFind(): { services: KnownService[]; find: (words: string) => FoundHelp[] } {
  const services = useServices();
  return useMemo(
    () => ({
      services,
      find: (words) => findServices(services, words).map((service) => ({ service, score: 1, sure: true })),
    }),
    [services],
  );
}
