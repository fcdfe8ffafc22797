import type { CalendarDate } from '../calendar-date.ts';
import { count } from './count.ts';
import type { Working } from './deadline.ts';

export type TransferDay = { day: CalendarDate; working: Working; holidaysKnown: boolean };

/**
 * The day the old council must hand over the plan (SEND Regulations 2014, regulation 15(2)): the day of the move, or,
 * when it was not aware at least 15 working days before, within 15 working days beginning with the day it became aware.
 * Fifteen working days that end by the move are at least that much notice, so the later of the two days is the answer.
 */
export function transferDay(move: CalendarDate, aware: CalendarDate | undefined): TransferDay {
  const onTheDay: Working = { code: 'ON', start: move, last: move };
  if (aware === undefined) return { day: move, working: onTheDay, holidaysKnown: true };
  const { last, holidaysKnown } = count('WDI', 15, aware);
  if (last <= move) return { day: move, working: onTheDay, holidaysKnown };
  return { day: last, working: { code: 'WDI', n: 15, start: aware, last }, holidaysKnown };
}
