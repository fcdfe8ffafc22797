import type { CaseEvent } from '../../domain/clocks/event.ts';
import type { EventRecord } from './join-row.ts';
import type { CaseRecord } from './merge-return.ts';

type Index = Map<string, Map<string, EventRecord>>;

const dayKey = ({ type, date }: CaseEvent) => `${type}|${date ?? ''}`;

/**
 * What stands of one child while rows are laid beside it, found by what a row may know it by. A supplier's slip can put
 * all rows of a file on one child: looking through everything for each would hold up every family.
 */
export function standingRecords(records: readonly CaseRecord[]) {
  const byId = new Map<string, CaseRecord>();
  const [byRow, byBare, withoutRow]: [Index, Index, Index] = [new Map(), new Map(), new Map()];

  function places({ body: { row, event } }: EventRecord): [Index, string][] {
    if (!row) return [[withoutRow, dayKey(event)]];
    return [[byRow, row.id], ...(row.bare === undefined ? [] : ([[byBare, row.bare]] as [Index, string][]))];
  }
  function remove(id: string): void {
    const record = byId.get(id);
    byId.delete(id);
    if (record?.kind !== 'official-event') return;
    for (const [index, key] of places(record)) index.get(key)?.delete(id);
  }
  function put(record: CaseRecord): void {
    remove(record.id);
    byId.set(record.id, record);
    if (record.kind !== 'official-event') return;
    for (const [index, key] of places(record)) index.set(key, (index.get(key) ?? new Map()).set(record.id, record));
  }
  const all = (index: Index, key: string) => [...(index.get(key)?.values() ?? [])];

  for (const record of records) put(record);
  return {
    put,
    remove,
    ofRow: (id: string): EventRecord | undefined => all(byRow, id)[0],
    /** Of rows that name a document and would have this id without it. */
    ofBare: (id: string): EventRecord[] => all(byBare, id),
    /** Told by a return or with a plan, and by no row yet: of this type and day. */
    withoutRow: (event: CaseEvent): EventRecord[] => all(withoutRow, dayKey(event)),
    has: (id: string): boolean => byId.has(id),
    all: (): CaseRecord[] => [...byId.values()],
  };
}
