import { bankHolidays } from './bank-holidays.ts';
import { addDays, type CalendarDate, weekday } from './calendar-date.ts';

/** A day reached by counting working days; `known` is false when it took a year whose bank holidays are not listed. */
export type WorkingDay = { day: CalendarDate; known: boolean };

/** Whether the bank holidays of that day's year are listed. */
export function holidaysKnown(date: CalendarDate): boolean {
  return Object.hasOwn(bankHolidays, date.slice(0, 4));
}

/** Not a Saturday, a Sunday or a listed holiday. In a year that is not listed only weekends are left out. */
export function isWorkingDay(date: CalendarDate): boolean {
  const day = weekday(date);
  return day !== 0 && day !== 6 && !bankHolidays[date.slice(0, 4)]?.includes(date.slice(5));
}

/** The day itself when it is a working day, otherwise the next one. */
export function onWorkingDay(date: CalendarDate): WorkingDay {
  let day = date;
  let known = holidaysKnown(day);
  while (!isWorkingDay(day)) {
    day = addDays(day, 1);
    known &&= holidaysKnown(day);
  }
  return { day, known };
}

/** The first working day after the day given. */
export function nextWorkingDay(date: CalendarDate): WorkingDay {
  return onWorkingDay(addDays(date, 1));
}

/**
 * The last of `n` working days counted from the day after `date`; `date` itself is not counted.
 * Days for which `leftOut` is true are not counted either.
 */
export function addWorkingDays(
  date: CalendarDate,
  n: number,
  leftOut: (day: CalendarDate) => boolean = () => false,
): WorkingDay {
  let day = date;
  let known = true;
  for (let counted = 0; counted < n; ) {
    day = addDays(day, 1);
    known &&= holidaysKnown(day);
    if (isWorkingDay(day) && !leftOut(day)) counted += 1;
  }
  return { day, known };
}
