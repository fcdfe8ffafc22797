import { wordsForDanger } from './words-for-danger.ts';
import { wordsForHardTimes } from './words-for-hard-times.ts';
import { wordsForHealth } from './words-for-health.ts';
import { wordsForLife } from './words-for-life.ts';
import { wordsForPlans } from './words-for-plans.ts';
import { wordsForSchool } from './words-for-school.ts';

/**
 * What people say, and what they mean by it. The words of the packs are found without this: it holds what families call
 * things, and worries that no service has in its name.
 */
export type PlainWords = {
  id: string;
  /** Sayings, a comma between them: all words of one must be typed, in any form and order, but for fillers; with "!" those too. */
  says: string;
  /** Who helps, best first. */
  services?: readonly string[];
  /** Whoever has this topic helps too: also in packs of other councils. */
  topics?: readonly string[];
  /** Somebody may be in danger: these come before everything else. */
  first?: true;
  /** Tells who the child is rather than what is wanted: counts less beside what is. */
  who?: true;
};

export const plainWords: readonly PlainWords[] = [
  ...wordsForDanger,
  ...wordsForHardTimes,
  ...wordsForHealth,
  ...wordsForSchool,
  ...wordsForPlans,
  ...wordsForLife,
];
