import type { CalendarDate } from '../calendar-date.ts';
import type { Deadline, DeadlineId } from '../clocks/deadline.ts';
import { complaintDeadlines } from './letters-for.ts';

/** No event says that these were done: what stands as late may long be settled. */
const neverRecorded = new Set(['new-council-tells']);

/**
 * What the council had to do and did not, or did only when every reading of the law gave no more time; what has not
 * come first, then the newest. Days of the family's own, and answers nobody owed, are none of these.
 */
export function lateDuties(deadlines: readonly Deadline[], today: CalendarDate): Deadline[] {
  return deadlines
    .filter(({ id, status, also, due, metOn }) => {
      if (!complaintDeadlines.includes(id)) return false;
      const last = also ?? due;
      return status === 'met-late' ? metOn !== undefined && metOn > last : status === 'late' && today > last;
    })
    .sort((a, b) => rank(a, deadlines) - rank(b, deadlines) || b.due.localeCompare(a.due));
}

export const canBeWrittenDown = ({ id }: Pick<Deadline, 'id'>): boolean => !neverRecorded.has(id);

/** A plan is owed only if the answer is that there will be one: while that answer is late too, it comes first. */
const answerBefore: Partial<Record<DeadlineId, DeadlineId>> = {
  'final-plan': 'decide-to-assess',
  'amended-plan': 'review-decision',
};

function rank(one: Deadline, all: readonly Deadline[]): number {
  if (!canBeWrittenDown(one)) return 3;
  if (one.status === 'met-late') return 2;
  const isOpen = all.some(
    ({ id, status, from }) => id === answerBefore[one.id] && status === 'late' && from.date === one.from.date,
  );
  return isOpen ? 1 : 0;
}
