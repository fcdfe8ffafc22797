import type { CalendarDate } from '../calendar-date.ts';
import type { Deadline } from '../clocks/deadline.ts';
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
    .sort((a, b) => rank(a) - rank(b) || b.due.localeCompare(a.due));
}

export const canBeWrittenDown = ({ id }: Pick<Deadline, 'id'>): boolean => !neverRecorded.has(id);

const rank = (deadline: Deadline) => (canBeWrittenDown(deadline) ? 0 : 2) + (deadline.status === 'met-late' ? 1 : 0);
