import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  daysInMonth,
  formatLong,
  fromDayNumber,
  isCalendarDate,
  londonDate,
  weekday,
} from '../../src/domain/calendar-date.ts';

const d = calendarDate;
const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map(fromDayNumber);

describe('a day that exists', () => {
  it('is told from one that does not', () => {
    for (const good of ['2026-01-05', '2024-02-29', '2000-02-29']) expect(isCalendarDate(good)).toBe(true);
    for (const bad of ['2026-02-30', '2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-1-5', '', 5, null]) {
      expect(isCalendarDate(bad)).toBe(false);
    }
    expect(() => calendarDate('2026-02-30')).toThrow('not a calendar date');
  });

  it('is counted as a day, whatever the clocks do', () => {
    expect(addDays(d('2027-03-27'), 1)).toBe('2027-03-28');
    expect(addDays(d('2027-03-28'), 1)).toBe('2027-03-29');
    expect(addDays(d('2026-10-25'), 1)).toBe('2026-10-26');
    expect(daysBetween(d('2026-03-01'), d('2026-02-01'))).toBe(-28);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
        expect((weekday(day) + n + 7000) % 7).toBe(weekday(addDays(day, n)));
      }),
    );
  });
});

describe('months', () => {
  it('end on the corresponding date, or on the last day of a shorter month', () => {
    expect(addMonths(d('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(d('2028-01-31'), 1)).toBe('2028-02-29');
    expect(addMonths(d('2026-12-31'), 2)).toBe('2027-02-28');
    expect(addMonths(d('2027-07-31'), -5)).toBe('2027-02-28');
    expect(addMonths(d('2026-01-15'), -1)).toBe('2025-12-15');
  });

  it('keep the day of the month or shorten it, and never go past the month meant', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, n) => {
        const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
        const [toYear = 0, toMonth = 0, toDay = 0] = addMonths(day, n).split('-').map(Number);
        expect(toYear * 12 + toMonth).toBe(year * 12 + month + n);
        expect(toDay).toBe(Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
      }),
    );
  });
});

describe('the London day of an instant', () => {
  it('is already the next day late on a summer evening in UTC, and not in winter', () => {
    expect(londonDate(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
    expect(londonDate(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31');
    expect(londonDate(new Date('2026-03-29T00:30:00Z'))).toBe('2026-03-29');
    expect(londonDate(new Date('2026-03-29T23:30:00Z'))).toBe('2026-03-30');
    expect(londonDate(new Date('2026-10-25T00:30:00Z'))).toBe('2026-10-25');
  });

  it('is the UTC day or the one after, and exists', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), (at) => {
        const utc = d(at.toISOString().slice(0, 10));
        expect([utc, addDays(utc, 1)]).toContain(londonDate(at));
      }),
    );
  });
});

it('reads out in full', () => {
  expect(formatLong(d('2026-01-05'), 'en-GB')).toBe('Monday 5 January 2026');
  // No full stop of its own: the sentence has one.
  expect(formatLong(d('2026-07-03'), 'uk')).toMatch(/2026$/);
});
