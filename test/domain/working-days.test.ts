import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankHolidays } from '../../src/domain/bank-holidays.ts';
import { addDays, type CalendarDate, calendarDate, fromDayNumber, weekday } from '../../src/domain/calendar-date.ts';
import {
  addWorkingDays,
  holidaysKnown,
  isWorkingDay,
  nextWorkingDay,
  onWorkingDay,
} from '../../src/domain/working-days.ts';

const d = calendarDate;
const knownDay = fc.integer({ min: 17_532, max: 22_200 }).map(fromDayNumber);

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
function easter(year: number): CalendarDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return d(`${year}-0${Math.floor(n / 31)}-${String((n % 31) + 1).padStart(2, '0')}`);
}

function monday(from: CalendarDate): CalendarDate {
  return weekday(from) === 1 ? from : monday(addDays(from, 1));
}

/** What the 1971 Act gives a year in which nothing special is proclaimed. */
function ordinaryHolidays(year: number): CalendarDate[] {
  const days = [
    addDays(easter(year), -2),
    addDays(easter(year), 1),
    monday(d(`${year}-05-01`)),
    monday(d(`${year}-05-25`)),
    monday(d(`${year}-08-25`)),
  ];
  for (const fixed of [`${year}-01-01`, `${year}-12-25`, `${year}-12-26`]) {
    let day = d(fixed);
    while ([0, 6].includes(weekday(day)) || days.includes(day)) day = addDays(day, 1);
    days.push(day);
  }
  return days.sort();
}

/** Holidays moved or added by proclamation: [not, but]. */
const proclaimed: Record<number, [string[], string[]]> = {
  2020: [['2020-05-04'], ['2020-05-08']],
  2022: [['2022-05-30'], ['2022-06-02', '2022-06-03', '2022-09-19']],
  2023: [[], ['2023-05-08']],
};

describe('bank holidays of England', () => {
  it.each(Object.keys(bankHolidays).map(Number))('of %i are those of the Act and the proclamations', (year) => {
    const [not, but] = proclaimed[year] ?? [[], []];
    const wanted = [...ordinaryHolidays(year).filter((day) => !not.includes(day)), ...but].sort();
    expect(bankHolidays[year]?.map((day) => `${year}-${day}`)).toEqual(wanted);
  });

  it('are known from 2018 to 2030 and not outside', () => {
    expect(['2017-12-31', '2018-01-01', '2030-12-31', '2031-01-01'].map((day) => holidaysKnown(d(day)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('working days', () => {
  it('leave out weekends, bank holidays and their substitutes', () => {
    expect(
      ['2026-12-24', '2026-12-25', '2026-12-26', '2026-12-28', '2026-12-29'].map((day) => isWorkingDay(d(day))),
    ).toEqual([true, false, false, false, true]);
    expect(nextWorkingDay(d('2022-09-16'))).toEqual({ day: '2022-09-20', known: true });
  });

  it('say so when a year’s holidays are not known, and still leave out weekends', () => {
    expect(onWorkingDay(d('2031-01-04'))).toEqual({ day: '2031-01-06', known: false });
    expect(addWorkingDays(d('2030-12-31'), 1)).toEqual({ day: '2031-01-01', known: false });
    expect(addWorkingDays(d('2030-12-27'), 1)).toEqual({ day: '2030-12-30', known: true });
  });

  it('never move earlier, and land on a working day', () => {
    fc.assert(
      fc.property(knownDay, fc.integer({ min: 1, max: 60 }), (day, n) => {
        const rolled = onWorkingDay(day).day;
        expect(rolled >= day && isWorkingDay(rolled)).toBe(true);
        const counted = addWorkingDays(day, n).day;
        expect(isWorkingDay(counted)).toBe(true);
        let between = 0;
        for (let at = addDays(day, 1); at <= counted; at = addDays(at, 1)) if (isWorkingDay(at)) between += 1;
        expect(between).toBe(n);
      }),
    );
  });
});
