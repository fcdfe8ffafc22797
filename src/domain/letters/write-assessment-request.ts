import { laws } from './laws.ts';
import type { LetterForm } from './letter-form.ts';
import { type LetterCase, type LetterPlan, withOwn } from './letter-plan.ts';

const of = 'ask-assessment';

export function writeAssessmentRequest(form: LetterForm, { child: { name: child } }: LetterCase): LetterPlan {
  const setting = form.line('setting', { optional: true });
  const needs = form.text('needs');
  const tried = form.text('tried', { optional: true });
  return {
    parts: [
      { of, part: 'ask', values: { child } },
      { of, part: 'setting', values: { setting } },
      ...withOwn({ of, part: 'needs', values: { child } }, needs),
      ...withOwn({ of, part: 'tried' }, tried),
      { of, part: 'limit' },
      { of, part: 'if-no' },
    ],
    law: [laws.request],
    tells: { type: 'request-received' },
  };
}
