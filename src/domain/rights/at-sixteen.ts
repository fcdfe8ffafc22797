import { addMonths, type CalendarDate, daysBetween } from '../calendar-date.ts';
import type { Deadline } from '../clocks/deadline.ts';

const twoYears = 730;

/** Where a young person stands on the day their rights become their own. */
export type AtSixteen = {
  birthday: CalendarDate;
  /** The last Friday of June in the school year of the sixteenth birthday. */
  passes: Deadline;
  state: 'before' | 'now' | 'after';
  /** News within two years on either side. */
  near: boolean;
};

export function atSixteen(
  deadlines: readonly Deadline[],
  born: CalendarDate | undefined,
  today: CalendarDate,
): AtSixteen | undefined {
  const passes = deadlines.find(({ id }) => id === 'rights-pass');
  if (!passes || !born) return undefined;
  const left = daysBetween(today, passes.due);
  return {
    birthday: addMonths(born, 12 * 16),
    passes,
    state: left > 0 ? 'before' : left === 0 ? 'now' : 'after',
    near: Math.abs(left) <= twoYears,
  };
}
