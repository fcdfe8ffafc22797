import type { CalendarDate } from '../calendar-date.ts';
import { addWorkingDays } from '../working-days.ts';
import { count } from './count.ts';
import type { Working } from './deadline.ts';

export type TransferDay = { day: CalendarDate; working: Working; holidaysKnown: boolean };

/**
 * The day the old council must hand over the plan (SEND Regulations 2014, regulation 15(2)): the day of the move, or,
 * when it was not aware at least 15 working days before, within 15 working days beginning with the day it became aware.
 */
export function transferDay(move: CalendarDate, aware: CalendarDate | undefined): TransferDay {
  const onTheDay: Working = { code: 'ON', start: move, last: move };
  if (aware === undefined) return { day: move, working: onTheDay, holidaysKnown: true };
  const notice = addWorkingDays(aware, 15);
  const { last, holidaysKnown } = count('WDI', 15, aware);
  if (notice.day <= move || last <= move) return { day: move, working: onTheDay, holidaysKnown: notice.known };
  return { day: last, working: { code: 'WDI', n: 15, start: aware, last }, holidaysKnown };
}
