import type { ScopeAnswer, SyncResponse } from '../../protocol/sync.ts';
import type { Asked } from './store-port.ts';

/**
 * Holds pages of a large answer until its last one. Applied one by one they would show a scope half old and half new,
 * with own changes acknowledged whose effects are still to come.
 */
export type Staging = {
  /**
   * What to ask with: the store's cursors and generation, moved on by what is staged. While something is staged
   * nothing is sent: the server may have just been restored, and our numbers are not settled with it yet.
   */
  question(asked: Asked): Pick<Asked, 'cursors' | 'generation'> & { isUnderWay: boolean };
  /** Adds an answer. Gives all of it, as one, once nothing is left behind; nothing before. */
  add(asked: Asked, answer: SyncResponse): SyncResponse | undefined;
};

type Staged = { epoch: number; answer: SyncResponse };

export function createStaging(): Staging {
  let staged: Staged | undefined;
  return {
    question: (asked) => {
      if (staged?.epoch !== asked.epoch) staged = undefined;
      const { cursors, generation } = asked;
      if (!staged) return { cursors, generation, isUnderWay: false };
      const moved = staged.answer.scopes.map(({ id, version }) => [id, version]);
      return {
        cursors: { ...cursors, ...Object.fromEntries(moved) },
        generation: staged.answer.generation,
        isUnderWay: true,
      };
    },
    add: (asked, answer) => {
      const isSameHistory = staged?.answer.generation === answer.generation;
      const whole = staged && isSameHistory ? join(staged.answer, answer) : answer;
      const isLast = !answer.scopes.some(({ more }) => more);
      staged = isLast ? undefined : { epoch: asked.epoch, answer: whole };
      return isLast ? whole : undefined;
    },
  };
}

/** The later page wins wherever both speak of one record; acknowledgements of both count. */
function join(earlier: SyncResponse, later: SyncResponse): SyncResponse {
  const scopes = new Map(earlier.scopes.map((scope) => [scope.id, scope]));
  for (const id of later.dropped) scopes.delete(id);
  for (const scope of later.scopes) scopes.set(scope.id, joinScope(scopes.get(scope.id), scope));
  const told = new Set(later.refused.map(({ seq }) => seq));
  return {
    ...later,
    scopes: [...scopes.values()],
    acks: { ...earlier.acks, ...later.acks },
    refused: [...earlier.refused.filter(({ seq }) => !told.has(seq)), ...later.refused],
  };
}

function joinScope(earlier: ScopeAnswer | undefined, later: ScopeAnswer): ScopeAnswer {
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
