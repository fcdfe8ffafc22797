import { describe, expect, it } from 'vitest';
import words from '../../../locales/en-GB/clocks.json' with { type: 'json' };
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { countingCodes } from '../../../src/domain/clocks/count.ts';
import { deadlineIds, deadlineStatuses } from '../../../src/domain/clocks/deadline.ts';
import { eventTypes } from '../../../src/domain/clocks/event.ts';
import { rules } from '../../../src/domain/clocks/rules.ts';
import { counted } from '../../../src/server/cli/counted.ts';
import { deadlinesOf } from './deadlines-of.ts';

const d = calendarDate;
const keys = (part: object) => Object.keys(part).sort();

describe('the words for the clocks', () => {
  it('name every deadline, status and event, and none that is not there', () => {
    expect(keys(words.deadlines)).toEqual([...deadlineIds].sort());
    for (const { name, what } of Object.values(words.deadlines)) expect(name.length * what.length).toBeGreaterThan(0);
    expect(keys(words.status)).toEqual([...deadlineStatuses].sort());
    expect(keys(words.events)).toEqual([...eventTypes, 'child'].sort());
  });

  it('have a sentence for every way of counting', () => {
    const codes = new Set(Object.keys(words.counted).map((key) => key.replace(/_(one|other)$/, '')));
    expect([...codes].sort()).toEqual([...countingCodes].sort());
  });

  it('explain every exception, and every rule with two readings', () => {
    expect(keys(words.exceptions)).toEqual([...new Set(rules.flatMap((rule) => rule.exceptions))].sort());
    const twoReadings = rules.flatMap((rule) => (rule.also ? [rule.deadline] : []));
    expect(keys(words.readings)).toEqual([...new Set(twoReadings)].sort());
  });
});

describe('the working in words', () => {
  it('reads as design section 9 promises', () => {
    const [row] = deadlinesOf({ today: '2026-01-05', events: [{ type: 'request-received', date: '2026-01-05' }] });
    expect(row && counted(row)).toBe('6 weeks from Monday 5 January 2026; the last day is Monday 16 February 2026');
  });

  it('says one month and two months', () => {
    const working = (n: number) => ({ code: 'M', n, start: d('2026-06-01'), last: d('2026-08-01') });
    expect(counted({ working: working(1), due: d('2026-08-01') })).toMatch(/^1 month from/);
    expect(counted({ working: working(2), due: d('2026-08-01') })).toMatch(/^2 months from/);
  });

  it('says why a day moved, and that a year’s holidays are not known', () => {
    const appeal = (date: string) => {
      const row = deadlinesOf({
        today: '2026-01-01',
        events: [{ type: 'decision-sent', date, about: 'final-plan' }],
      }).find((one) => one.id === 'appeal');
      return row && counted(row);
    };
    expect(appeal('2026-06-01')).toMatch(/Saturday 1 August 2026\..*August.*Tuesday 1 September 2026$/);
    expect(appeal('2026-10-25')).toMatch(/Friday 25 December 2026\..*Christmas.*Monday 4 January 2027$/);
    expect(appeal('2026-11-02')).toMatch(/Saturday 2 January 2027\..*weekend.*Monday 4 January 2027$/);
    expect(appeal('2031-06-02')).toMatch(/do not know the bank holidays/);
    expect(appeal('2013-06-03')).toMatch(/only began on Monday 1 September 2014/);
  });

  it('never leaves a hole in any sentence', () => {
    for (const code of countingCodes) {
      for (const n of [1, 2, undefined]) {
        const working = { code, start: d('2026-06-01'), last: d('2026-06-02'), ...(n === undefined ? {} : { n }) };
        const fixed = ['BEF', 'ON', 'RP'].includes(code);
        if (fixed !== (n === undefined)) continue;
        const sentence = counted({ working, due: d('2026-06-02') });
        expect(sentence).toContain('Tuesday 2 June 2026');
        expect(sentence).not.toMatch(/\{\{|counted\./);
      }
    }
  });
});
