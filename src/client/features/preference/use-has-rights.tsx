import { useCurrentCase } from '../../current-case.tsx';
import { useToday } from '../../use-today.tsx';

/** Whether the right to ask is the young person's own by now: they pass at the end of that day (law.md section 5). */
export function useHasRights(): boolean {
  const { child, deadlines } = useCurrentCase();
  const today = useToday();
  const passed = deadlines.find(({ id }) => id === 'rights-pass');
  return child?.born !== undefined && passed !== undefined && passed.due < today;
}
