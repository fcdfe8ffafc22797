import type { WaymarkRecord } from '../records/record.ts';
import { scopeKind } from '../scope.ts';
import type { Change, Outcome, Reading } from './change.ts';

/** `applyChange` of registry.ts. Handed in: the rules of every feature are more than a first screen has to load. */
export type Apply = (change: Change, kindOfScope: string, reading: Reading) => Outcome;

export type PendingView = {
  records: ReadonlyMap<string, WaymarkRecord>;
  /** What would be refused if the server saw it now; shown as waiting, never dropped here. */
  refusals: { change: Change; outcome: Extract<Outcome, { ok: false }> }[];
};

/**
 * What the device shows (sync invariant 4): what the server last said about one scope plus what this device has said
 * since, in order. `records` is not changed. Cost: one copy of the map plus one `apply` per pending change.
 */
export function withPending(
  records: ReadonlyMap<string, WaymarkRecord>,
  pending: readonly Change[],
  apply: Apply,
): PendingView {
  if (pending.length === 0) return { records, refusals: [] };
  const view = new Map(records);
  const gone = new Set<string>();
  const refusals: PendingView['refusals'] = [];
  const reading = {
    find: (id: string) => view.get(id),
    isGone: (id: string) => gone.has(id),
    all: (kind: string) => [...view.values()].filter((record) => record.kind === kind),
  };
  for (const change of pending) {
    const outcome = apply(change, scopeKind(change.scope), reading);
    if (!outcome.ok) {
      refusals.push({ change, outcome });
      continue;
    }
    for (const record of outcome.puts) view.set(record.id, record);
    for (const id of outcome.removes) {
      view.delete(id);
      gone.add(id);
    }
  }
  return { records: view, refusals };
}
