import { describe, expect, it } from 'vitest';
import { type CalendarDate, calendarDate } from '../../src/domain/calendar-date.ts';
import type { CaseLine } from '../../src/domain/case-line.ts';
import type { CaseEvent } from '../../src/domain/clocks/event.ts';
import { oddDates } from '../../src/domain/odd-dates.ts';

const today = calendarDate('2026-11-21');
const d = (text: string): CalendarDate => calendarDate(text);
const line = (event: CaseEvent & { date: CalendarDate }): CaseLine => ({ id: event.type, event, date: event.date });

describe('kind questions about a date that may be a slip', () => {
  it('asks nothing about an ordinary letter', () => {
    expect(oddDates({ type: 'request-received', date: d('2026-11-02') }, { today, lines: [] })).toEqual([]);
  });
  it('asks about a day that has not come, but not about a planned meeting', () => {
    expect(oddDates({ type: 'request-received', date: d('2026-12-02') }, { today, lines: [] })).toEqual(['future']);
    expect(oddDates({ type: 'review-meeting', date: d('2026-12-02') }, { today, lines: [] })).toEqual([]);
  });
  it('asks about a request thirty years ago', () => {
    expect(oddDates({ type: 'request-received', date: d('1996-11-02') }, { today, lines: [] })).toEqual(['long-ago']);
  });
  it('asks about a day before the child was born', () => {
    const context = { today, born: d('2020-01-01'), lines: [] };
    expect(oddDates({ type: 'plan-issued', date: d('2019-12-31') }, context)).toEqual(['before-born']);
  });
  it('asks about a draft dated before the request', () => {
    const lines = [line({ type: 'request-received', date: d('2026-10-01') })];
    expect(oddDates({ type: 'draft-plan-served', date: d('2026-09-01') }, { today, lines })).toEqual([
      'before-request',
    ]);
  });
  it('asks about a yes when there is a no', () => {
    const lines = [line({ type: 'decision-sent', about: 'assess-refused', date: d('2026-10-01') })];
    expect(oddDates({ type: 'assess-agreed', date: d('2026-10-02') }, { today, lines })).toEqual(['second-decision']);
  });
  it('asks nothing about our own day for a letter the council has too', () => {
    const lines = [line({ type: 'assess-agreed', date: d('2026-10-01') })];
    expect(oddDates({ type: 'assess-agreed', date: d('2026-10-03') }, { today, lines })).toEqual([]);
  });
});
