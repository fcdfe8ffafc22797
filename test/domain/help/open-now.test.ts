import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bankHolidays } from '../../../src/domain/bank-holidays.ts';
import { addDays, calendarDate, londonDate } from '../../../src/domain/calendar-date.ts';
import { hoursOn, openAt } from '../../../src/domain/help/open-now.ts';
import type { Opening } from '../../../src/domain/records/service.ts';

const sendiass: Opening[] = [
  { days: ['MO', 'TU', 'WE', 'TH'], opens: '09:30', closes: '15:00', notOnHolidays: true },
  { days: ['FR'], opens: '09:30', closes: '14:00', notOnHolidays: true },
];
const always: Opening[] = [{ days: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], opens: '00:00', closes: '24:00' }];
const office: Opening[] = [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00', closes: '17:00' }];
const night: Opening[] = [{ days: ['FR'], opens: '22:00', closes: '06:00', notOnHolidays: false }];
const at = (instant: string) => new Date(instant);

describe('whether somebody is there', () => {
  it('goes by the clock on the wall in England, summer and winter', () => {
    // Monday 12 January 2026 and Monday 13 July 2026.
    expect(openAt(sendiass, at('2026-01-12T09:29:00Z'))).toBe(false);
    expect(openAt(sendiass, at('2026-01-12T09:30:00Z'))).toBe(true);
    expect(openAt(sendiass, at('2026-01-12T15:00:00Z'))).toBe(false);
    expect(openAt(sendiass, at('2026-07-13T08:29:00Z'))).toBe(false);
    expect(openAt(sendiass, at('2026-07-13T08:30:00Z'))).toBe(true);
    expect(openAt(sendiass, at('2026-07-13T14:00:00Z'))).toBe(false);
  });

  it('is another answer on another day of the week', () => {
    expect(openAt(sendiass, at('2026-01-15T14:30:00Z'))).toBe(true);
    expect(openAt(sendiass, at('2026-01-16T14:30:00Z'))).toBe(false);
    expect(openAt(sendiass, at('2026-01-17T11:00:00Z'))).toBe(false);
  });

  it('is no on a public holiday where the source says so, and not known where it does not say', () => {
    // Good Friday.
    expect(openAt(sendiass, at('2026-04-03T10:00:00Z'))).toBe(false);
    expect(openAt(office, at('2026-04-03T10:00:00Z'))).toBeUndefined();
    expect(hoursOn(office, calendarDate('2026-04-03'))).toBeUndefined();
    expect(openAt([{ ...(office[0] as Opening), notOnHolidays: false }], at('2026-04-03T10:00:00Z'))).toBe(true);
    expect(openAt(office, at('2026-04-02T10:00:00Z'))).toBe(true);
  });

  it('is yes at any hour for who is there all day, every day', () => {
    for (const instant of [
      '2026-12-25T00:00:00Z',
      '2026-04-03T23:59:00Z',
      '2026-10-25T01:30:00Z',
      '2031-05-05T03:00:00Z',
    ]) {
      expect([instant, openAt(always, at(instant))]).toEqual([instant, true]);
    }
  });

  it('lasts beyond midnight', () => {
    expect(openAt(night, at('2026-01-16T21:59:00Z'))).toBe(false);
    expect(openAt(night, at('2026-01-16T23:00:00Z'))).toBe(true);
    expect(openAt(night, at('2026-01-17T05:59:00Z'))).toBe(true);
    expect(openAt(night, at('2026-01-17T06:00:00Z'))).toBe(false);
    expect(hoursOn(night, calendarDate('2026-01-17'))).toEqual([{ opens: '00:00', closes: '06:00' }]);
  });

  it('is not known where nobody told the hours', () => {
    for (const hours of [undefined, null, []]) expect(openAt(hours, at('2026-01-12T10:00:00Z'))).toBeUndefined();
  });
});

const days = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { minLength: 1 });
const clock = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((minutes) => {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
});
const opening: fc.Arbitrary<Opening> = fc
  .record({ days, opens: clock, closes: fc.oneof(clock, fc.constant('24:00')), notOnHolidays: fc.boolean() })
  .map((one) => ({ ...one, days: [...one.days] as Opening['days'] }));
const instants = fc.date({ min: at('2018-01-02T00:00:00Z'), max: at('2030-12-30T00:00:00Z'), noInvalidDate: true });

test('open now and the hours of the day never contradict each other, and more lines never shut a door', () => {
  fc.assert(
    fc.property(fc.array(opening, { minLength: 1, maxLength: 4 }), opening, instants, (hours, more, instant) => {
      const wall = instant.toLocaleTimeString('en-GB', { timeZone: 'Europe/London' }).slice(0, 5);
      const spans = hoursOn(hours, londonDate(instant)) ?? [];
      const inside = spans.some(({ opens, closes }) => opens <= wall && wall < closes);
      expect(openAt(hours, instant)).toBe(inside);
      if (inside) expect(openAt([...hours, more], instant)).toBe(true);
      for (const { opens, closes } of spans) expect(opens < closes).toBe(true);
    }),
  );
});

test('nobody who is shut on public holidays opens on one', () => {
  const holidays = Object.entries(bankHolidays).flatMap(([year, all]) =>
    all.map((day) => calendarDate(`${year}-${day}`)),
  );
  fc.assert(
    fc.property(opening, fc.constantFrom(...holidays), (one, day) => {
      const hours = [{ ...one, notOnHolidays: true }];
      const started = hoursOn(hours, day) ?? [];
      // Who opened the evening before may still be there after midnight.
      expect(started.filter(({ opens }) => opens !== '00:00')).toEqual([]);
      const evening = hoursOn(hours, addDays(day, -1)) ?? [];
      if (!evening.some(({ closes }) => closes === '24:00')) expect(started).toEqual([]);
    }),
  );
});
