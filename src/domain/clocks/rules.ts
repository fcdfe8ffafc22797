import { appealRules } from './appeal-rules.ts';
import { assessmentRules } from './assessment-rules.ts';
import { orderRules } from './order-rules.ts';
import { otherRules } from './other-rules.ts';
import { phaseTransferRules } from './phase-transfer-rules.ts';
import { reviewRules } from './review-rules.ts';
import type { Rule } from './rule.ts';

/** Every version of every rule. */
export const rules: readonly Rule[] = [
  ...assessmentRules,
  ...reviewRules,
  ...phaseTransferRules,
  ...appealRules,
  ...orderRules,
  ...otherRules,
];
