import { useMemo } from 'react';
import { type Service, serviceSchema } from '../domain/records/service.ts';
import { scopeKey } from '../domain/scope.ts';
import { useRecords } from './family.tsx';

export type KnownService = Service & { id: string; council: string };

/** Every service of the council's pack kept on this device. */
export function useServices(): KnownService[] {
  const records = useRecords('service', 'content');
  return useMemo(
    () =>
      records.flatMap(({ scope, record }) => {
        const service = serviceSchema.safeParse(record.body);
        return service.success ? [{ ...service.data, id: record.id, council: scopeKey(scope) }] : [];
      }),
    [records],
  );
}

/** Services that hold every word typed, names first. Plain and whole-list: a county's pack is about a hundred entries. */
export function findServices(services: readonly KnownService[], words: string): KnownService[] {
  const wanted = words.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  const within = (text: string) => wanted.every((word) => text.toLocaleLowerCase('en-GB').includes(word));
  const found = services.filter((one) => within([one.name, one.summary, ...(one.topics ?? [])].join(' ')));
  return found.sort((a, b) => Number(within(b.name)) - Number(within(a.name)) || a.name.localeCompare(b.name));
}
