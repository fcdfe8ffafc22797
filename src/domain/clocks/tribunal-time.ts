import { type CalendarDate, calendarDate } from '../calendar-date.ts';
import { addWorkingDays, nextWorkingDay, onWorkingDay, type WorkingDay } from '../working-days.ts';

/**
 * Time in the Tribunal: rule 12 of the Tribunal Procedure (First-tier Tribunal) (Health, Education and
 * Social Care Chamber) Rules 2008, SI 2008/2699
 * (https://www.mentalhealthlaw.co.uk/index.php?diff=prev&oldid=59639&title=Text%3ATribunal_rule_12).
 */
export type TribunalRoll = WorkingDay & { why?: 'weekend-or-holiday' | 'christmas' | 'august' };

export function inAugust(date: CalendarDate): boolean {
  return date.slice(5, 7) === '08';
}

/** 25 December to 1 January, both included. */
export function inTribunalChristmas(date: CalendarDate): boolean {
  const day = date.slice(5);
  return day >= '12-25' || day === '01-01';
}

/**
 * When an appeal whose time ends on `last` must have been received. August and Christmas are looked for on the
 * day the time ends, as rule 12(3)(a) says, not on the day a weekend moves it to: the earlier reading.
 */
export function lastDayToAppeal(last: CalendarDate): TribunalRoll {
  const year = Number(last.slice(0, 4));
  if (inAugust(last)) return { ...nextWorkingDay(calendarDate(`${last.slice(0, 4)}-08-31`)), why: 'august' };
  if (inTribunalChristmas(last)) {
    const newYear = last.slice(5, 7) === '12' ? year + 1 : year;
    return { ...nextWorkingDay(calendarDate(`${String(newYear).padStart(4, '0')}-01-01`)), why: 'christmas' };
  }
  const rolled = onWorkingDay(last);
  return rolled.day === last ? rolled : { ...rolled, why: 'weekend-or-holiday' };
}

/** Any other step: August and 25 December to 1 January are not counted (rule 12(3)(b)). */
export function addTribunalWorkingDays(date: CalendarDate, n: number): WorkingDay {
  return addWorkingDays(date, n, (day) => inAugust(day) || inTribunalChristmas(day));
}
