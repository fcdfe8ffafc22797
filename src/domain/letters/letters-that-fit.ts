import { deadlineIds } from '../clocks/deadline.ts';
import { standing } from './chosen-deadline.ts';
import type { LetterCase } from './letter-plan.ts';
import { lettersFor } from './letters-for.ts';
import type { LetterTemplateId } from './templates.ts';

/** Anything that shows that asking for an assessment lies behind. */
const begun = [
  'request-received',
  'came-to-attention',
  'draft-plan-served',
  'plan-issued',
  'review-meeting',
  'moved-in',
];

/** The letters that fit the case as it stands, for the most pressing date first. */
export function lettersThatFit({ lines, deadlines }: Pick<LetterCase, 'lines' | 'deadlines'>): LetterTemplateId[] {
  const first: LetterTemplateId[] = lines.some(({ event }) => begun.includes(event.type)) ? [] : ['ask-assessment'];
  return [...new Set([...first, ...standing({ deadlines }, deadlineIds).flatMap((one) => [...lettersFor(one)])])];
}
