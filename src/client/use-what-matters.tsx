import { useMemo } from 'react';
import type { Child } from '../domain/children.ts';
import { isTheme, type Theme } from '../domain/places/question-bank.ts';
import { type Matter, mattersBodySchema, type WhoseList } from '../domain/records/matters-records.ts';
import type { ScopeId } from '../domain/scope.ts';
import { useRecords } from './family.tsx';

export type MattersList = { scope: ScopeId | undefined; child: string | undefined; items: Matter[] };

export type WhatMatters = {
  /** The adults' list and the young person's own, each in its order. */
  lists: Record<WhoseList, MattersList>;
  /** Themes of both lists, to order questions by: the first of each, then the second of each, and so on. */
  themes: Theme[];
  /** What they wrote themselves, in the same order. */
  own: { id: string; words: string; whose: WhoseList }[];
};

/** What matters to a child's family about a school. It orders questions and never places. */
export function useWhatMatters(child: Child | undefined): WhatMatters {
  const records = useRecords('matters', 'home');
  return useMemo(() => {
    const list = (whose: WhoseList): MattersList => {
      for (const { scope, record } of records) {
        const read = mattersBodySchema.safeParse(record.body);
        if (read.success && read.data.whose === whose && child?.ids.includes(read.data.child))
          return { scope, child: read.data.child, items: read.data.items };
      }
      return { scope: undefined, child: undefined, items: [] };
    };
    const lists = { family: list('family'), child: list('child') };
    const both = inTurn(lists.family.items, lists.child.items);
    return {
      lists,
      themes: [...new Set(both.flatMap(({ item }) => (isTheme(item.id) ? [item.id] : [])))],
      own: both.flatMap(({ item: { id, words }, whose }) => (words === undefined ? [] : [{ id, words, whose }])),
    };
  }, [records, child]);
}

function inTurn(family: readonly Matter[], child: readonly Matter[]): { item: Matter; whose: WhoseList }[] {
  return Array.from({ length: Math.max(family.length, child.length) }, (_, at) => [
    ...family.slice(at, at + 1).map((item) => ({ item, whose: 'family' as const })),
    ...child.slice(at, at + 1).map((item) => ({ item, whose: 'child' as const })),
  ]).flat();
}
