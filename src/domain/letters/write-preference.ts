import type { LetterLaw } from '../records/letter-records.ts';
import { chosen, restsOn, standing } from './chosen-deadline.ts';
import { laws } from './laws.ts';
import type { LetterForm } from './letter-form.ts';
import { type LetterCase, type LetterPlan, type Part, type StatedPreference, withOwn } from './letter-plan.ts';

const of = 'state-preference';

/**
 * What the family would like, in order, as it stands in their list; without a list the letter asks for one school. The
 * law's three grounds are named only where one of them may be on the list of section 38(3).
 */
export function writePreference(form: LetterForm, letterCase: LetterCase): LetterPlan {
  const { today, child, preference } = letterCase;
  const { choices, youngPersonsView, more } = preference ?? asked(form);
  const [running] = standing(letterCase, ['respond-to-draft', 'respond-to-amendments']);
  const found = running && chosen(running, today);
  const mayBeListed = choices.some(({ right }) => right !== 'not-listed');
  const mayNotBe = choices.some(({ right }) => right !== 'listed' && right !== 'approved');
  return {
    parts: [
      { of, part: choices.length > 1 ? 'order' : 'one', values: { child: child.name } },
      ...choices.flatMap((choice, index) => choiceParts(choice, index + 1)),
      ...withOwn({ of, part: 'more' }, more ?? ''),
      ...withOwn({ of, part: 'view', values: { child: child.name } }, youngPersonsView ?? ''),
      found ? { of, part: `due-${found.state}`, values: found.values } : undefined,
      ...(mayBeListed ? onTheList(child.name) : []),
      mayNotBe ? { of, part: 'not-listed' } : undefined,
      { of: 'ask-school', part: 'consult' },
    ],
    law: lawsOf({ mayBeListed, mayNotBe }),
    // No day to answer by: the law's clocks for the plan are the answer's own.
    ...(found ? { restsOn: restsOn(found) } : {}),
  };
}

/** For somebody who has made no list yet. */
function asked(form: LetterForm): StatedPreference {
  const name = form.line('school');
  const kind = form.choice('school-kind', ['listed', 'other', 'unsure']);
  const why = form.text('school-why', { optional: true, front: true });
  const right = kind === 'listed' ? 'listed' : kind === 'other' ? 'not-listed' : 'not-known';
  return { choices: [{ name, why, right }] };
}

function choiceParts({ name, why }: StatedPreference['choices'][number], order: number): Part[] {
  const values = { n: String(order), name };
  return why.trim() ? [{ of, part: 'choice-why', values: { ...values, why } }] : [{ of, part: 'choice', values }];
}

const onTheList = (child: string): Part[] => [
  { of, part: 'listed' },
  { of: 'ask-school', part: 'three', values: { child } },
  { of: 'ask-school', part: 'if-one' },
];

function lawsOf({ mayBeListed, mayNotBe }: { mayBeListed: boolean; mayNotBe: boolean }): LetterLaw[] {
  return [...(mayBeListed ? [laws.askSchool, laws.naming] : []), ...(mayNotBe ? [laws.wishes] : [])];
}
