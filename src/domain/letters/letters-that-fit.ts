import type { Deadline } from '../clocks/deadline.ts';
import type { EventType } from '../clocks/event.ts';
import { standing } from './chosen-deadline.ts';
import { canBeWrittenDown } from './late-duties.ts';
import type { LetterCase } from './letter-plan.ts';
import { lettersFor } from './letters-for.ts';
import { type LetterTemplateId, letterTemplates } from './templates.ts';

/** What may be there though nobody has asked for an assessment yet; anything else shows that asking lies behind. */
const before: readonly EventType[] = [
  'request-withdrawn',
  'complaint-made',
  'complaint-acknowledged',
  'complaint-answered',
  'access-request',
  'access-answered',
];

/** Of an earlier turn of the same clock: what came of it is long behind, written down or not. */
function isOutdated(one: Deadline, deadlines: readonly Deadline[]): boolean {
  return deadlines.some(
    ({ rule, subject, from }) =>
      rule.id === one.rule.id && subject === one.subject && from.type === one.from.type && from.date > one.from.date,
  );
}

/** The two months for the adviser are over, and so are the days to appeal. */
function isPast(one: Deadline, deadlines: readonly Deadline[]): boolean {
  if (one.id !== 'contact-mediation' || one.status !== 'late') return false;
  return deadlines.some(
    ({ id, status, subject, from }) =>
      id === 'appeal' && status === 'late' && subject === one.subject && from.date === one.from.date,
  );
}

/**
 * The letters that fit the case as it stands. Of several late days the last one says best where things stand; a
 * complaint comes after every kinder letter.
 */
export function lettersThatFit({
  lines,
  deadlines,
}: Pick<LetterCase, 'lines' | 'deadlines'>): readonly LetterTemplateId[] {
  const ids = deadlines.map(({ id }) => id);
  const open = standing({ deadlines }, ids).filter(
    (one) => canBeWrittenDown(one) && !isOutdated(one, deadlines) && !isPast(one, deadlines),
  );
  const late = open.filter(({ status }) => status === 'late').sort((a, b) => b.due.localeCompare(a.due));
  const others = open.filter(({ status }) => status !== 'late');
  const hasBegun = lines.some(({ event }) => !before.includes(event.type));
  const first: LetterTemplateId[] = hasBegun ? [] : ['ask-assessment'];
  const all = [...new Set([...first, ...[...late, ...others].flatMap((one) => [...lettersFor(one)])])];
  const isComplaint = (id: LetterTemplateId) =>
    letterTemplates.some((template) => template.id === id && template.group === 'complaint');
  return [...all.filter((id) => !isComplaint(id)), ...all.filter(isComplaint)];
}
