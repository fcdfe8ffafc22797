import type { CalendarDate } from './calendar-date.ts';
import { caseChildBodySchema } from './records/case-records.ts';
import { childBodySchema } from './records/home-records.ts';
import type { WaymarkRecord } from './records/record.ts';
import { type ScopeId, scopeKind } from './scope.ts';

export type ScopedRecord = { scope: ScopeId; record: WaymarkRecord };

/** One child as the family knows them: added by hand, in the council's record, or both joined. */
export type Child = {
  /** The child's id at home, or the council's reference where there is no child at home. */
  key: string;
  /** The ids the family's own events may name this child by: at home, and in the council's record. */
  ids: string[];
  name: string;
  born?: CalendarDate | undefined;
  home?: { scope: ScopeId; id: string; version: number } | undefined;
  caseScope?: ScopeId | undefined;
  /** The record says the child has died: quiet words, no clocks. */
  died: boolean;
};

/** Every child the device knows, each once, in a steady order. Records it cannot read are left out, not guessed at. */
export function childrenOf(records: readonly ScopedRecord[]): Child[] {
  const official = records.flatMap(({ scope, record }) => {
    const body =
      scopeKind(scope) === 'case' && record.kind === 'child' ? caseChildBodySchema.safeParse(record.body) : null;
    return body?.success ? [{ scope, body: body.data }] : [];
  });
  const joined = new Set<string>();
  const atHome = records.flatMap(({ scope, record }): Child[] => {
    if (scopeKind(scope) !== 'home' || record.kind !== 'child') return [];
    const body = childBodySchema.safeParse(record.body);
    if (!body.success) return [];
    const match = official.find((one) => one.body.ref === body.data.caseRef);
    if (match) joined.add(match.body.ref);
    return [
      {
        key: record.id,
        // Also while the council's record is not on the device: what was written under its name is this child's.
        ids: body.data.caseRef ? [record.id, body.data.caseRef] : [record.id],
        name: body.data.name,
        born: match?.body.born ?? body.data.born,
        home: { scope, id: record.id, version: record.version },
        caseScope: match?.scope,
        died: match?.body.died ?? false,
      },
    ];
  });
  const fromCouncil = official
    .filter((one) => !joined.has(one.body.ref))
    .map(
      ({ scope, body }): Child => ({
        key: body.ref,
        ids: [body.ref],
        name: body.forename,
        born: body.born,
        caseScope: scope,
        died: body.died ?? false,
      }),
    );
  return [...atHome, ...fromCouncil].sort((a, b) => a.name.localeCompare(b.name) || (a.key < b.key ? -1 : 1));
}

/** Children at home that may be a child of the council's record not yet joined: same first name, or same birthday. */
export function mayBeSame(children: readonly Child[]): { home: Child; official: Child }[] {
  const waiting = children.filter((child) => child.home && !child.caseScope);
  const free = children.filter((child) => !child.home && child.caseScope);
  const fold = (name: string) => name.trim().split(/\s+/)[0]?.toLocaleLowerCase('en-GB') ?? '';
  return waiting.flatMap((home) => {
    const official = free.find(
      (one) => fold(one.name) === fold(home.name) || (one.born !== undefined && one.born === home.born),
    );
    return official ? [{ home, official }] : [];
  });
}
