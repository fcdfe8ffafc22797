import type { FinderAnswer } from './finder-graph.ts';
import { homeAnswers } from './home-answers.ts';
import { needsAnswers } from './needs-answers.ts';
import { planAnswers } from './plan-answers.ts';
import { schoolAnswers } from './school-answers.ts';

export const finderAnswers: readonly FinderAnswer[] = [
  ...schoolAnswers,
  ...planAnswers,
  ...needsAnswers,
  ...homeAnswers,
];
