import { type Service, serviceSchema } from '../../src/domain/records/service.ts';
import pack from '../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { readPack } from '../../src/server/content/read-pack.ts';

/** The services of the real pack, as they come to a phone. */
export function packServices(): (Service & { id: string })[] {
  const read = readPack(pack);
  if (!read.ok) throw new Error(`the pack has ${read.faults.length} faults`);
  return read.records
    .filter(({ kind }) => kind === 'service')
    .map(({ id, body }) => ({ ...serviceSchema.parse(body), id }));
}
