import { type Service, serviceSchema } from '../domain/records/service.ts';
import { scopeKey } from '../domain/scope.ts';
import { type Found, useRecords } from './family.tsx';

export type KnownService = Service & { id: string; council: string };

/** A memo, not state: a page shows a dozen cards, and a list of 1,500 is read once for all of them. */
const read = new WeakMap<readonly Found[], KnownService[]>();

/** Every service of the councils' packs kept on this device; the same array until one of them changes. */
export function useServices(): KnownService[] {
  const records = useRecords('service', 'content');
  const known = read.get(records) ?? servicesOf(records);
  read.set(records, known);
  return known;
}

function servicesOf(records: readonly Found[]): KnownService[] {
  return records.flatMap(({ scope, record }) => {
    const service = serviceSchema.safeParse(record.body);
    return service.success ? [{ ...service.data, id: record.id, council: scopeKey(scope) }] : [];
  });
}
