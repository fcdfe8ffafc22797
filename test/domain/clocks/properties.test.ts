import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, calendarDate } from '../../../src/domain/calendar-date.ts';
import type { Deadline } from '../../../src/domain/clocks/deadline.ts';
import { type CaseEvent, exceptionReasons } from '../../../src/domain/clocks/event.ts';
import { workOut } from '../../../src/domain/clocks/work-out.ts';
import { holidaysKnown, isWorkingDay } from '../../../src/domain/working-days.ts';
import { anyCase, anyDay, anyEvent, nearDay } from './any-event.ts';

const someday = calendarDate('2027-01-15');
const datesOf = (deadlines: readonly Deadline[]) =>
  deadlines.map(({ status: _status, metOn: _metOn, exceptionsClaimed: _claimed, ...dates }) => dates);
const run = (events: readonly CaseEvent[], today: CalendarDate = someday) => workOut({ today, events });

describe('whatever happened in a case', () => {
  it('no deadline falls before the event it counts from', () => {
    fc.assert(
      fc.property(anyCase, fc.option(anyDay, { nil: undefined }), (events, born) => {
        for (const one of workOut({ today: someday, events, ...(born ? { child: { born } } : {}) })) {
          // Papers go out before the meeting, and the move from one post-16 place to another is counted back from.
          if (one.working.code === 'WB' || one.working.code === 'MB') continue;
          expect(one.due >= one.from.date, `${one.id} ${one.due} from ${one.from.date}`).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('the other reading is later, and a roll never moves a day earlier', () => {
    fc.assert(
      fc.property(anyCase, (events) => {
        for (const one of run(events)) {
          if (one.also !== undefined) expect(one.also > one.due).toBe(true);
          expect(one.due >= one.working.last).toBe(true);
          if (one.due !== one.working.last) {
            expect(one.working.roll).toBeDefined();
            if (holidaysKnown(one.due)) expect(isWorkingDay(one.due)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the order in which it is told does not matter, nor telling it twice', () => {
    fc.assert(
      fc.property(anyCase, anyDay, fc.infiniteStream(fc.nat()), (events, today, random) => {
        const shuffled = events
          .map((event) => ({ event, at: random.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ event }) => event);
        const once = run(events, today);
        expect(run(shuffled, today)).toEqual(once);
        expect(run([...events, ...shuffled], today)).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  it('the dates are the same whatever day it is; only the statuses change', () => {
    fc.assert(
      fc.property(anyCase, anyDay, anyDay, (events, one, other) => {
        expect(datesOf(run(events, one))).toEqual(datesOf(run(events, other)));
      }),
    );
  });

  it('an exception never changes a date', () => {
    const exception = fc.record({
      type: fc.constant('exception' as const),
      date: nearDay,
      reason: fc.constantFrom(...exceptionReasons),
    });
    fc.assert(
      fc.property(anyCase, exception, (events, added) => {
        expect(datesOf(run([...events, added]))).toEqual(datesOf(run(events)));
      }),
    );
  });

  it('a status says what the days say', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (events, today) => {
        for (const one of run(events, today)) {
          if (one.status === 'late') expect(one.due < today).toBe(true);
          if (one.status === 'due-today') expect(one.due).toBe(today);
          if (one.status === 'soon') expect(one.due > today && one.due <= addDays(today, 14)).toBe(true);
          if (one.status === 'upcoming') expect(one.due > addDays(today, 14)).toBe(true);
          if (one.status === 'met-late') expect(one.metOn !== undefined && one.metOn > one.due).toBe(true);
          if (one.status === 'met' && one.metOn) expect(one.metOn <= one.due && one.metOn <= today).toBe(true);
          if (one.status === 'exception-possible') expect(one.exceptions?.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the list is in the order of its days', () => {
    fc.assert(
      fc.property(anyCase, (events) => {
        const keys = run(events).map((one) => `${one.due} ${one.id}`);
        expect(keys).toEqual([...keys].sort());
      }),
    );
  });
});

describe('a certificate', () => {
  it('never shortens the time to appeal', () => {
    const appealsOf = (events: readonly CaseEvent[]) => run(events).filter((one) => one.id === 'appeal');
    fc.assert(
      fc.property(fc.array(anyEvent(nearDay), { maxLength: 6 }), nearDay, nearDay, (others, sent, issued) => {
        const events: CaseEvent[] = [...others, { type: 'decision-sent', date: sent, about: 'final-plan' }];
        const after = appealsOf([...events, { type: 'mediation-certificate', date: issued }]);
        for (const before of appealsOf(events)) {
          const same = after.find((one) => one.from.date === before.from.date && one.subject === before.subject);
          expect(same && same.due >= before.due).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a later start', () => {
  const starts = [
    ['request-received', {}],
    ['advice-requested', {}],
    ['decision-sent', { about: 'final-plan' }],
    ['draft-plan-served', {}],
    ['plan-issued', {}],
    ['review-meeting', {}],
    ['amendment-notice-sent', {}],
    ['tribunal-order', { kind: 'assess' }],
    ['appeal-sent-to-council', {}],
    ['mediation-declined', {}],
    ['complaint-made', {}],
    ['access-request', {}],
    ['moving', {}],
  ] as const;

  it.each(starts)('of %s never gives an earlier day', (type, fields) => {
    const dues = (date: CalendarDate) => {
      const deadlines = run([{ type, date, ...fields } as CaseEvent]);
      expect(deadlines.length).toBeGreaterThan(0);
      return Object.fromEntries(deadlines.map((one) => [one.rule.id, one.due]));
    };
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (date, days) => {
        const [earlier, later] = [dues(date), dues(addDays(date, days))];
        for (const [rule, due] of Object.entries(earlier)) expect((later[rule] ?? '') >= due).toBe(true);
      }),
    );
  });
});
