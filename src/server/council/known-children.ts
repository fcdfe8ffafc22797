import type { CalendarDate } from '../../domain/calendar-date.ts';
import { newChildRef } from './child-ref.ts';

/** A child as it is to be stored: what it is matched by only as keyed hashes. */
export type Known = {
  ref: string;
  match_upn: string | null;
  match_name: string;
  forename: string;
  born: string | null;
  isNew: boolean;
  isTouched: boolean;
  /** Relation by address. */
  carers: Map<string, string>;
};

type Stored = Pick<Known, 'ref' | 'match_upn' | 'match_name' | 'forename' | 'born'>;
type Match = Pick<Known, 'match_upn' | 'match_name' | 'forename'>;

export type KnownChildren = ReturnType<typeof knownChildren>;

/** Everybody enrolled, found by what they are matched by, while a list adds to them and changes them row by row. */
export function knownChildren(stored: readonly Stored[]) {
  const byRef = new Map<string, Known>();
  const upns = new Map<string, Known>();
  const names = new Map<string, Set<Known>>();
  function index(child: Known) {
    if (child.match_upn !== null) upns.set(child.match_upn, child);
    names.set(child.match_name, (names.get(child.match_name) ?? new Set()).add(child));
  }
  for (const child of stored) {
    const known = { ...child, isNew: false, isTouched: false, carers: new Map<string, string>() };
    byRef.set(child.ref, known);
    index(known);
  }
  return {
    byUpn: (upn: string) => upns.get(upn),
    byName: (name: string) => [...(names.get(name) ?? [])],
    /** Somebody new, who can be found only once they are `put`. */
    add({ forename, born }: { forename: string; born: CalendarDate }): Known {
      const ref = newChildRef((candidate) => byRef.has(candidate));
      const match = { match_upn: null, match_name: '' };
      const child = { ref, ...match, forename, born, isNew: true, isTouched: true, carers: new Map<string, string>() };
      byRef.set(ref, child);
      return child;
    },
    put(child: Known, match: Match): void {
      if (child.match_upn !== null) upns.delete(child.match_upn);
      names.get(child.match_name)?.delete(child);
      index(Object.assign(child, match, { isTouched: true }));
    },
    touched: () => [...byRef.values()].filter(({ isTouched }) => isTouched),
  };
}
