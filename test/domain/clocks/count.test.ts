import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, daysBetween, fromDayNumber, weekday } from '../../../src/domain/calendar-date.ts';
import { type CountingCode, count } from '../../../src/domain/clocks/count.ts';
import { transferDay } from '../../../src/domain/clocks/transfer-day.ts';
import { addTribunalWorkingDays, lastDayToAppeal } from '../../../src/domain/clocks/tribunal-time.ts';
import { isWorkingDay } from '../../../src/domain/working-days.ts';

const d = calendarDate;
const knownDay = fc.integer({ min: 17_532, max: 22_200 }).map(fromDayNumber);
const roll = (day: string) => lastDayToAppeal(d(day)).day;

describe('the ways the law counts', () => {
  it.each<[CountingCode, number, string, string, string]>([
    ['W', 6, '2026-01-05', '2026-02-16', 'the day of the event is not counted'],
    ['WB', 2, '2026-10-14', '2026-09-30', 'weeks before'],
    ['DX', 30, '2026-12-01', '2026-12-31', 'days after'],
    ['DI', 15, '2026-04-30', '2026-05-14', 'the first day is day 1'],
    ['M', 2, '2027-12-31', '2028-02-29', 'a shorter month ends it'],
    ['MS', 12, '2024-11-25', '2025-11-24', 'a year that begins with the day'],
    ['MS', 12, '2028-02-29', '2029-02-28', 'a year that begins on a leap day'],
    ['MS', 12, '2027-03-01', '2028-02-29', 'a year that ends on a leap day'],
    ['MS', 3, '2027-11-30', '2028-02-29', 'three months into a short month'],
    ['MB', 5, '2027-07-31', '2027-02-28', 'months before, into a short month'],
    ['BEF', 0, '2028-03-01', '2028-02-29', 'before a day'],
    ['ON', 0, '2027-03-01', '2027-03-01', 'the day itself'],
    ['WDX', 3, '2026-12-23', '2026-12-30', 'working days over Christmas 2026'],
    ['WDX', 5, '2022-09-14', '2022-09-22', 'working days over the funeral of 2022'],
    ['WDI', 15, '2027-03-10', '2027-04-01', 'working days that begin with the day, over Easter'],
    ['WDI', 1, '2026-05-23', '2026-05-26', 'a weekend and a bank holiday before day 1'],
    ['RP', 0, '2010-08-31', '2026-06-26', 'the youngest of a school year'],
    ['RP', 0, '2010-09-01', '2027-06-25', 'the oldest of a school year'],
    ['RP', 0, '2012-02-29', '2028-06-30', 'born on a leap day, June ends on a Friday'],
  ])('%s(%i) from %s ends on %s: %s', (code, n, start, last) => {
    expect(count(code, n, d(start)).last).toBe(last);
  });

  it('always find a Friday of late June for rights', () => {
    fc.assert(
      fc.property(knownDay, (born) => {
        const { last } = count('RP', 0, born);
        expect(weekday(last)).toBe(5);
        expect(last.slice(5) >= '06-24' && last.slice(5) <= '06-30').toBe(true);
        expect(daysBetween(born, last)).toBeGreaterThan(15.7 * 365);
        expect(daysBetween(born, last)).toBeLessThan(16.9 * 366);
      }),
    );
  });

  it('say when they needed a year whose holidays are not known', () => {
    expect(count('WDX', 3, d('2030-12-30'))).toEqual({ last: '2031-01-02', holidaysKnown: false });
    expect(count('W', 6, d('2031-01-01')).holidaysKnown).toBe(true);
  });
});

describe('the Tribunal’s time to appeal', () => {
  it.each([
    ['2026-12-24', '2026-12-24', 'the day before Christmas'],
    ['2026-12-25', '2027-01-04', 'Christmas Day, New Year before a weekend'],
    ['2026-12-31', '2027-01-04', 'New Year’s Eve'],
    ['2027-01-01', '2027-01-04', 'New Year’s Day'],
    ['2027-12-27', '2028-01-04', 'a New Year’s Day that is a Saturday'],
    ['2024-12-30', '2025-01-02', 'a New Year in the week'],
    ['2027-01-02', '2027-01-04', 'a Saturday'],
    ['2026-07-31', '2026-07-31', 'the last of July'],
    ['2026-08-01', '2026-09-01', 'the first of August'],
    ['2026-08-31', '2026-09-01', 'the August bank holiday'],
    ['2024-08-15', '2024-09-02', 'a September that begins on a Sunday'],
    ['2025-04-18', '2025-04-22', 'Good Friday'],
    ['2028-02-29', '2028-02-29', 'a leap day'],
    ['2027-07-31', '2027-08-02', 'a Saturday 31 July: not August when the time ends'],
    ['2022-12-24', '2022-12-28', 'a Saturday 24 December: not Christmas when the time ends'],
  ])('%s becomes %s: %s', (last, due) => {
    expect(roll(last)).toBe(due);
  });

  it('gives the reason it moved, in a year whose holidays are not known too', () => {
    expect(lastDayToAppeal(d('2027-01-01'))).toEqual({ day: '2027-01-04', known: true, why: 'christmas' });
    expect(lastDayToAppeal(d('2031-01-01'))).toEqual({ day: '2031-01-02', known: false, why: 'christmas' });
    expect(lastDayToAppeal(d('2026-08-03')).why).toBe('august');
    expect(lastDayToAppeal(d('2027-01-02')).why).toBe('weekend-or-holiday');
    expect(lastDayToAppeal(d('2027-01-05')).why).toBeUndefined();
  });

  it('never moves earlier, lands on a working day, and keeps later days later', () => {
    fc.assert(
      fc.property(knownDay, knownDay, (one, other) => {
        const rolled = lastDayToAppeal(one).day;
        expect(rolled >= one && isWorkingDay(rolled)).toBe(true);
        if (one <= other) expect(rolled <= lastDayToAppeal(other).day).toBe(true);
      }),
    );
  });

  it('leaves August and Christmas out of every other step', () => {
    expect(addTribunalWorkingDays(d('2026-07-15'), 30).day).toBe('2026-09-24');
    expect(addTribunalWorkingDays(d('2026-12-18'), 5).day).toBe('2027-01-04');
    expect(addTribunalWorkingDays(d('2026-03-02'), 30).day).toBe('2026-04-15');
  });
});

describe('the day a plan moves to a new council', () => {
  const moved = (aware?: string) => transferDay(d('2027-03-01'), aware === undefined ? undefined : d(aware)).day;

  it('is the day of the move when the old council knew 15 working days before', () => {
    expect([moved(), moved('2027-02-01'), moved('2027-02-08')]).toEqual(['2027-03-01', '2027-03-01', '2027-03-01']);
  });

  it('is 15 working days from the day it knew otherwise, that day included', () => {
    expect(moved('2027-02-09')).toBe('2027-03-01');
    expect(moved('2027-02-10')).toBe('2027-03-02');
    expect(moved('2027-03-08')).toBe('2027-03-30');
  });

  it('is never before the move', () => {
    fc.assert(
      fc.property(knownDay, knownDay, (move, aware) => {
        expect(transferDay(move, aware).day >= move).toBe(true);
      }),
    );
  });
});
