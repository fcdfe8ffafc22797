import { createHash } from 'node:crypto';
import { isStorableText } from '../../../domain/storable-text.ts';
import { type ImportFault, kindOf } from '../../council/import-fault.ts';
import type { FaultList } from '../fault-list.ts';
import type { ContentRecord } from '../import-records.ts';
import { rowReading } from '../row-reading.ts';
import { type Mapping, mapService, serviceId } from './map-service.ts';
import { type Item, mostServices } from './page-items.ts';
import { readOruk } from './read-oruk.ts';
import type { ToldService } from './told-service.ts';

const longestId = 500;

/** Takes services one by one, from whatever format, and keeps what families are to see of them. */
export function serviceReader(mapping: Mapping, { faults, warnings }: { faults: FaultList; warnings: FaultList }) {
  const records: ContentRecord[] = [];
  const leftOut = new Set<string>();
  const taken = new Map<string, string>();
  const counts = { services: 0, closed: 0 };

  function take(place: Pick<ImportFault, 'file' | 'line'>, words: string, read: (row: Row) => ToldService): void {
    const row = rowReading(place, warnings);
    const told = read(row);
    const id = idOf(told.id.value);
    const at = { ...place, field: told.id.field };
    if (id === undefined) {
      const kind = typeof told.id.value === 'string' ? kindOf(told.id.value.slice(0, longestId)) : kindOf(undefined);
      faults.add({ ...at, kind, reason: 'wanted' });
      return;
    }
    const hash = createHash('sha256').update(words).digest('base64url');
    const before = taken.get(id);
    // A feed that changes while it is paged through gives the last of one page again as the first of the next.
    if (before === hash) return;
    if (before !== undefined) faults.add({ ...at, kind: kindOf(id), reason: 'twice' });
    if (taken.size === mostServices) faults.add({ ...at, kind: { of: 'row' }, reason: 'too-many' });
    taken.set(id, hash);
    if (faults.count() > 0) return;
    counts.services += 1;
    const mapped = mapService(row, told, serviceId(id), mapping);
    if (mapped === 'closed') counts.closed += 1;
    else if (mapped === 'left-out') leftOut.add(serviceId(id));
    else records.push(mapped.record);
  }

  return {
    take,
    takeItem: ({ file, path, body }: Item) => take({ file }, JSON.stringify(body), (row) => readOruk(row, body, path)),
    records,
    leftOut,
    counts,
  };
}

type Row = ReturnType<typeof rowReading>;

function idOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.trim() === '' || text.length > longestId) return undefined;
  return isStorableText(text) ? text.trim() : undefined;
}
