import type { CalendarDate } from '../calendar-date.ts';
import type { Deadline } from '../clocks/deadline.ts';

/**
 * Where a preference stands beside the law's days. `open` a draft or changes are to be answered · `over` those days
 * have ended · `none` no draft or changes are known to be open.
 */
export type WhenToState =
  | { state: 'open' | 'over'; deadline: Deadline; last: CalendarDate }
  | { state: 'none'; deadline?: undefined };

const answers = new Set(['respond-to-draft', 'respond-to-amendments']);

/** Regulations 13(1)(a) and 22(2)(c): 15 days. `last` is the later of the two readings. Sending is never stopped. */
export function whenToState(deadlines: readonly Deadline[], today: CalendarDate): WhenToState {
  const [deadline] = deadlines
    .filter(({ id, status }) => answers.has(id) && status !== 'not-needed')
    .toSorted((a, b) => (a.from.date < b.from.date ? 1 : -1));
  if (!deadline) return { state: 'none' };
  const { due, also = due } = deadline;
  const last = also > due ? also : due;
  return { state: today <= last ? 'open' : 'over', deadline, last };
}

/** The council's day to have the plan ready for a move of school, while it is still to come. */
export function moveOfSchool(deadlines: readonly Deadline[]): Deadline | undefined {
  const open = new Set(['upcoming', 'soon', 'due-today', 'late', 'exception-possible']);
  return deadlines.find(({ id, status }) => id === 'phase-transfer-plan' && open.has(status));
}
