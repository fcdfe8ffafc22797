import type { WaymarkRecord } from '../../domain/records/record.ts';
import type { ScopeId } from '../../domain/scope.ts';
import type { ScopeAnswer } from '../../protocol/sync.ts';

/** One row per record costs IndexedDB 11 to 17 times as much as rows of 100 (design §6). */
export const recordsPerPage = 100;

/** One scope, whole, in memory: what the server last said of it, and which page each record lies on. */
export type HeldScope = {
  id: ScopeId;
  version: number;
  stamp: number;
  records: ReadonlyMap<string, WaymarkRecord>;
  pageOf: ReadonlyMap<string, number>;
  /** Ids on each page. */
  pages: ReadonlyMap<number, ReadonlySet<string>>;
};

/** A scope after an answer, with the pages to write and the pages to delete. */
export type Rewrite = { held: HeldScope; changed: number[]; emptied: number[] };

/** Takes in one answer. `held` is not changed; only pages that hold something new are to be written. The stamp is set as it is. */
export function takeIn(held: HeldScope | undefined, answer: ScopeAnswer): Rewrite {
  const fresh = answer.mode === 'full' || !held;
  const records = new Map(fresh ? [] : held.records);
  const pageOf = new Map(fresh ? [] : held.pageOf);
  const pages = new Map<number, Set<string>>();
  if (!fresh) for (const [page, ids] of held.pages) pages.set(page, new Set(ids));
  const changed = new Set<number>();

  for (const id of answer.removed) {
    const page = pageOf.get(id);
    if (page === undefined) continue;
    records.delete(id);
    pageOf.delete(id);
    pages.get(page)?.delete(id);
    changed.add(page);
  }
  let open = 0;
  for (const record of answer.records) {
    records.set(record.id, record);
    let page = pageOf.get(record.id);
    if (page === undefined) {
      while ((pages.get(open)?.size ?? 0) >= recordsPerPage) open += 1;
      page = open;
      pageOf.set(record.id, page);
      const ids = pages.get(page) ?? new Set();
      pages.set(page, ids.add(record.id));
    }
    changed.add(page);
  }
  const before = held ? [...held.pages.keys()] : [];
  const emptied = new Set(before.filter((page) => (pages.get(page)?.size ?? 0) === 0));
  for (const [page, ids] of pages) if (ids.size === 0) pages.delete(page);
  return {
    held: { id: answer.id, version: answer.version, stamp: 0, records, pageOf, pages },
    changed: [...changed].filter((page) => pages.has(page)),
    emptied: [...emptied],
  };
}

export function recordsOn(held: HeldScope, page: number): WaymarkRecord[] {
  const found: WaymarkRecord[] = [];
  for (const id of held.pages.get(page) ?? []) {
    const record = held.records.get(id);
    if (record) found.push(record);
  }
  return found;
}

/** Puts a scope together again from its pages. */
export function fromPages(
  id: ScopeId,
  version: number,
  stamp: number,
  pages: { page: number; records: WaymarkRecord[] }[],
): HeldScope {
  const records = new Map<string, WaymarkRecord>();
  const pageOf = new Map<string, number>();
  const onPage = new Map<number, Set<string>>();
  for (const { page, records: found } of pages) {
    onPage.set(page, new Set(found.map((record) => record.id)));
    for (const record of found) {
      records.set(record.id, record);
      pageOf.set(record.id, page);
    }
  }
  return { id, version, stamp, records, pageOf, pages: onPage };
}
