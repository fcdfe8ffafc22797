import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { workOut } from '../../../src/domain/clocks/work-out.ts';
import { atSixteen } from '../../../src/domain/rights/at-sixteen.ts';

const at = (born: string, today: string) => {
  const day = calendarDate(today);
  const birth = calendarDate(born);
  return atSixteen(workOut({ today: day, child: { born: birth }, events: [] }), birth, day);
};

describe('the day the rights become the young person’s own', () => {
  it('is the last Friday of June, not the sixteenth birthday', () => {
    expect(at('2010-09-02', '2026-11-21')).toMatchObject({
      birthday: '2026-09-02',
      passes: { due: '2027-06-25' },
      state: 'before',
      near: true,
    });
  });
  it('comes before the birthday for one born in the summer', () => {
    expect(at('2011-08-30', '2027-06-25')).toMatchObject({
      birthday: '2027-08-30',
      passes: { due: '2027-06-25' },
      state: 'now',
    });
  });
  it('is past, and still news for two years', () => {
    expect(at('2009-01-10', '2026-11-21')).toMatchObject({ passes: { due: '2025-06-27' }, state: 'after', near: true });
    expect(at('2005-01-10', '2026-11-21')).toMatchObject({ state: 'after', near: false });
  });
  it('is no news for a child of five', () => {
    expect(at('2021-01-10', '2026-11-21')).toMatchObject({ state: 'before', near: false });
  });
  it('is not known without a day of birth', () => {
    expect(atSixteen([], undefined, calendarDate('2026-11-21'))).toBeUndefined();
  });
});
