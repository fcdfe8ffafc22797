import { useMemo } from 'react';
import { type Decision, decisionsOf } from '../domain/rights/decisions.ts';
import { useCurrentCase } from './current-case.tsx';
import { useToday } from './use-today.tsx';

/** Decisions of the child on screen that can be appealed, the latest first; none in a quiet case. */
export function useDecisions(): Decision[] {
  const { child, story } = useCurrentCase();
  const today = useToday();
  return useMemo(
    () => (!child || child.died ? [] : decisionsOf({ story, today, born: child.born })),
    [child, story, today],
  );
}
