import type { PendingView } from '../../domain/changes/with-pending.ts';
import type { WaymarkRecord } from '../../domain/records/record.ts';
import { type ScopeId, type ScopeKind, scopeKind } from '../../domain/scope.ts';

export type ScopedRecord = { scope: ScopeId; record: WaymarkRecord };

export type RecordLists = { of(kind?: string, kindOfScope?: ScopeKind): readonly ScopedRecord[] };

type Reading = { scopes(): ScopeId[]; view(scope: ScopeId): PendingView };
type List = { views: PendingView[]; records: readonly ScopedRecord[] };

/** Lists of records across scopes, each the same array until a view it was made from is another. */
export function createRecordLists(store: Reading): RecordLists {
  const lists = new Map<string, List>();
  const byKind = new WeakMap<PendingView, Map<string, WaymarkRecord[]>>();

  const ofKind = (view: PendingView, kind: string): readonly WaymarkRecord[] => {
    let kinds = byKind.get(view);
    if (!kinds) {
      kinds = new Map();
      for (const record of view.records.values()) {
        const found = kinds.get(record.kind);
        if (found) found.push(record);
        else kinds.set(record.kind, [record]);
      }
      byKind.set(view, kinds);
    }
    return kinds.get(kind) ?? [];
  };
  return {
    of: (kind, kindOfScope) => {
      const scopes = store.scopes().filter((scope) => !kindOfScope || scopeKind(scope) === kindOfScope);
      const views = scopes.map(store.view);
      const key = `${kind ?? ''} ${kindOfScope ?? ''}`;
      const known = lists.get(key);
      if (known && known.views.length === views.length && known.views.every((view, at) => view === views[at])) {
        return known.records;
      }
      const records = scopes.flatMap((scope, at) => {
        const view = views[at];
        const found = !view ? [] : kind === undefined ? [...view.records.values()] : ofKind(view, kind);
        return found.map((record) => ({ scope, record }));
      });
      lists.set(key, { views, records });
      return records;
    },
  };
}
