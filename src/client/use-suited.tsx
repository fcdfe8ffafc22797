import { useMemo } from 'react';
import { ageOn } from '../domain/help/ages.ts';
import type { Person } from '../domain/help/suggestion.ts';
import { useCurrentCase } from './current-case.tsx';
import { useDevice } from './family.tsx';
import { useToday } from './use-today.tsx';

/** For whom help is chosen: the age of the child on the screen and the family's area, each as far as it is known. */
export function useSuited(): Person {
  const { child } = useCurrentCase();
  const { setting } = useDevice();
  const today = useToday();
  const kept = setting('area');
  const born = child?.born;
  return useMemo(
    () => ({
      age: born === undefined ? undefined : ageOn(born, today),
      area: typeof kept === 'string' && kept !== '' ? kept : undefined,
    }),
    [born, today, kept],
  );
}
