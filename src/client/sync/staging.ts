import type { ScopeAnswer } from '../../protocol/sync.ts';
import type { Asked } from './store-port.ts';

/**
 * Holds pages of a large answer until its last one. Applied one by one they would show a scope half old and half new,
 * with own changes acknowledged whose effects are still to come.
 */
export type Staging = {
  /** The cursors to ask with: those of the store, moved on by what is staged. */
  cursors(asked: Asked): Record<string, number>;
  /** Adds an answer. Gives everything there is to apply once nothing is left behind, else nothing. */
  add(asked: Asked, scopes: readonly ScopeAnswer[], dropped: readonly string[]): ScopeAnswer[] | undefined;
};

export function createStaging(): Staging {
  let epoch: number | undefined;
  let staged = new Map<string, ScopeAnswer>();
  const clear = (): void => {
    epoch = undefined;
    staged = new Map();
  };
  return {
    cursors: (asked) => {
      if (epoch !== asked.epoch) clear();
      const moved = [...staged].map(([id, { version }]) => [id, version]);
      return { ...asked.cursors, ...Object.fromEntries(moved) };
    },
    add: (asked, scopes, dropped) => {
      epoch = asked.epoch;
      for (const id of dropped) staged.delete(id);
      for (const scope of scopes) staged.set(scope.id, join(staged.get(scope.id), scope));
      if (scopes.some(({ more }) => more)) return undefined;
      const whole = [...staged.values()];
      clear();
      return whole;
    },
  };
}

/** The later page wins wherever both speak of one record. */
function join(earlier: ScopeAnswer | undefined, later: ScopeAnswer): ScopeAnswer {
  if (!earlier || later.mode === 'full') return later;
  const gone = new Set(later.removed);
  const records = new Map(earlier.records.filter(({ id }) => !gone.has(id)).map((record) => [record.id, record]));
  for (const record of later.records) records.set(record.id, record);
  return {
    ...later,
    mode: earlier.mode,
    records: [...records.values()],
    removed: [...earlier.removed, ...later.removed],
  };
}
