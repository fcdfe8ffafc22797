import type { EventType } from '../clocks/event.ts';
import { standing } from './chosen-deadline.ts';
import type { LetterCase } from './letter-plan.ts';
import { lettersFor } from './letters-for.ts';
import { type LetterTemplateId, letterTemplates } from './templates.ts';

/** Anything that shows that asking for an assessment lies behind. */
const begun: readonly EventType[] = [
  'request-received',
  'came-to-attention',
  'assess-agreed',
  'draft-plan-served',
  'plan-issued',
  'review-meeting',
  'review-decided',
  'moved-in',
];

/**
 * The letters that fit the case as it stands. Of several late days the last one says best where things stand; a
 * complaint comes after every kinder letter.
 */
export function lettersThatFit({
  lines,
  deadlines,
}: Pick<LetterCase, 'lines' | 'deadlines'>): readonly LetterTemplateId[] {
  const ids = deadlines.map(({ id }) => id);
  const open = standing({ deadlines }, ids);
  const late = open.filter(({ status }) => status === 'late').sort((a, b) => b.due.localeCompare(a.due));
  const others = open.filter(({ status }) => status !== 'late');
  const first: LetterTemplateId[] = lines.some(({ event }) => begun.includes(event.type)) ? [] : ['ask-assessment'];
  const all = [...new Set([...first, ...[...late, ...others].flatMap((one) => [...lettersFor(one)])])];
  const isComplaint = (id: LetterTemplateId) =>
    letterTemplates.some((template) => template.id === id && template.group === 'complaint');
  return [...all.filter((id) => !isComplaint(id)), ...all.filter(isComplaint)];
}
