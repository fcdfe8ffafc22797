import { useMemo } from 'react';
import { type Place, placeSchema, type Register, registerSchema } from '../domain/records/content-records.ts';
import { scopeKey } from '../domain/scope.ts';
import { useRecords } from './family.tsx';

/**
 * A school or unit: what the council's pack says of it, what the official register says, or both. `id` stands in
 * addresses (`/places/schools/<id>`).
 */
export type KnownPlace = { id: string; council: string; name: string; place?: Place; register?: Register };

/** Every school and unit of the packs kept on this device, with the register's facts where they were imported. */
export function usePlaces(): KnownPlace[] {
  const places = useRecords('place', 'content');
  const registers = useRecords('register', 'content');
  return useMemo(() => {
    const known = registers.flatMap(({ scope, record }) => {
      const read = registerSchema.safeParse(record.body);
      return read.success ? [{ id: record.id, council: scopeKey(scope), register: read.data }] : [];
    });
    const byUrn = new Map(known.map((one) => [one.register.urn, one.register]));
    const ofPack = places.flatMap(({ scope, record }): KnownPlace[] => {
      const read = placeSchema.safeParse(record.body);
      if (!read.success) return [];
      const register = read.data.urn ? byUrn.get(read.data.urn) : undefined;
      return [
        {
          ...{ id: record.id, council: scopeKey(scope), name: read.data.name, place: read.data },
          ...(register ? { register } : {}),
        },
      ];
    });
    const told = new Set(ofPack.flatMap(({ place }) => place?.urn ?? []));
    const others = known.flatMap((one) => (told.has(one.register.urn) ? [] : [{ ...one, name: one.register.name }]));
    return [...ofPack, ...others];
  }, [places, registers]);
}
