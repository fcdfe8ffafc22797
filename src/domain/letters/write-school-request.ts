import { chosen, restsOn, standing } from './chosen-deadline.ts';
import { laws } from './laws.ts';
import type { LetterForm } from './letter-form.ts';
import { type LetterCase, type LetterPlan, withOwn } from './letter-plan.ts';
import { usualReplyBy } from './reply-by.ts';

const of = 'ask-school';

/**
 * For a school of the kinds in section 38(3) there is a right to ask, for others a right to say so and be heard. Which
 * kind a school is the app does not know: the person says, or the letter asks the council.
 */
export function writeSchoolRequest(form: LetterForm, letterCase: LetterCase): LetterPlan {
  const { today, child } = letterCase;
  const school = form.line('school');
  const kind = form.choice('school-kind', ['listed', 'other', 'unsure']);
  const why = form.text('school-why', { optional: true, front: true });
  const [running] = standing(letterCase, ['respond-to-draft', 'respond-to-amendments']);
  const found = running && chosen(running, today);
  return {
    parts: [
      { of, part: 'ask', values: { school, child: child.name } },
      ...withOwn({ of, part: 'why' }, why),
      kind ? { of, part: kind } : undefined,
      kind === 'listed' ? { of, part: 'three', values: { child: child.name } } : undefined,
      kind === 'listed' ? { of, part: 'if-one' } : undefined,
      { of, part: 'consult' },
    ],
    law: kind === 'other' ? [laws.wishes] : kind === 'unsure' ? [laws.askSchool, laws.wishes] : [laws.askSchool],
    ...(found ? { restsOn: restsOn(found) } : {}),
    replyBy: usualReplyBy(today),
  };
}
