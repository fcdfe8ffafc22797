import { suggestion } from '../help/suggestion.ts';
import type { FinderAnswer } from './finder-graph.ts';

/** One answer of the table; candidates as `suggestion` reads them. */
export function answer(
  id: string,
  candidates: readonly string[],
  rest: Pick<FinderAnswer, 'bring' | 'here' | 'search' | 'anyAge'>,
): FinderAnswer {
  return { id, candidates: candidates.map(suggestion), ...rest };
}

export const withCrisis = (plain: FinderAnswer): FinderAnswer => ({ ...plain, crisis: true });

/** Nothing about it is kept: whoever else holds this phone must not read it. */
export const inPrivate = (plain: FinderAnswer): FinderAnswer => ({ ...plain, unkept: true });
