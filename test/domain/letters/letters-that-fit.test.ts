import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import type { CaseLine } from '../../../src/domain/case-line.ts';
import type { CaseEvent } from '../../../src/domain/clocks/event.ts';
import { workOut } from '../../../src/domain/clocks/work-out.ts';
import { eventTold } from '../../../src/domain/letters/event-told.ts';
import { lettersThatFit } from '../../../src/domain/letters/letters-that-fit.ts';

const today = calendarDate('2026-06-01');
const on = (date: string) => ({ date: calendarDate(date) });
const linesOf = (events: CaseEvent[]): CaseLine[] =>
  events.map((event, index) => ({ id: `e${index}`, event, date: 'date' in event ? event.date : undefined }));
const fitting = (...events: CaseEvent[]) =>
  lettersThatFit({ lines: linesOf(events), deadlines: workOut({ today, events }) });

describe('the letters that fit a case today', () => {
  it('begin with the first of all where nothing has begun', () => {
    expect(fitting()).toEqual(['ask-assessment']);
    expect(fitting({ type: 'request-received', ...on('2026-05-25') })).toEqual([]);
  });

  it('begin with the date that ran out last, and end with a complaint', () => {
    const fits = fitting({ type: 'request-received', ...on('2026-01-05') });
    expect(fits).toEqual(['chase-final-plan', 'chase-plan-decision', 'chase-assess-decision', 'complain-1']);
  });

  it('are each there once, for two things at a time', () => {
    const fits = fitting(
      { type: 'plan-issued', ...on('2025-03-03') },
      { type: 'review-meeting', ...on('2026-04-01') },
      { type: 'amendment-notice-served', ...on('2026-05-28') },
    );
    expect(fits).toContain('chase-review');
    expect(fits).toContain('comment-draft');
    expect(new Set(fits).size).toBe(fits.length);
  });
});

describe('a letter does not fit', () => {
  it('to ask for an assessment, where anything shows that asking lies behind', () => {
    const refused = { type: 'decision-sent', about: 'plan-refused', ...on('2026-05-25') } as const;
    expect(fitting(refused)).not.toContain('ask-assessment');
    expect(fitting({ type: 'tribunal-order', kind: 'assess', ...on('2026-05-25') })).not.toContain('ask-assessment');
    expect(fitting({ type: 'access-request', ...on('2026-05-25') })).toContain('ask-assessment');
  });

  it('to the mediation adviser, once the days to appeal are over too', () => {
    const sent = (day: string) => fitting({ type: 'decision-sent', about: 'final-plan', ...on(day) });
    expect(sent('2026-05-05')).toContain('ask-mediation');
    expect(sent('2024-05-05')).toEqual([]);
    // Sunday 31 May was the last day for the adviser; the Tribunal's last day moved on to Monday 1 June.
    expect(sent('2026-03-31')).toContain('ask-mediation');
  });

  it('for a meeting of long ago, when a later one is written down', () => {
    const earlier = { type: 'review-meeting', ...on('2024-06-05') } as const;
    expect(fitting(earlier)).toContain('chase-review');
    expect(fitting(earlier, { type: 'review-meeting', ...on('2026-05-20') })).toEqual([]);
  });

  it('to complain of something no family can write down as done', () => {
    const moved = { type: 'moving', ...on('2026-04-01') } as const;
    expect(fitting(moved, { type: 'moved-in', ...on('2026-04-01') })).toEqual([]);
  });
});

describe('a sent letter', () => {
  const complaint = { type: 'complaint-made', stage: 1 } as const;

  it('puts what it did on the steps, so that its clocks run', () => {
    const event = eventTold(complaint, today, []);
    expect(event).toEqual({ type: 'complaint-made', stage: 1, date: today });
    expect(workOut({ today, events: event ? [event] : [] }).map(({ id }) => id)).toContain('complaint-acknowledgement');
  });

  it('says nothing twice', () => {
    const lines = linesOf([{ type: 'complaint-made', stage: 1, ...on('2026-05-20') }]);
    expect(eventTold(complaint, today, lines)).toBeUndefined();
    expect(eventTold({ ...complaint, stage: 2 }, today, lines)).toMatchObject({ stage: 2 });
    const long = linesOf([{ type: 'complaint-made', stage: 1, ...on('2026-01-20') }]);
    expect(eventTold(complaint, today, long)).toMatchObject({ date: today });
  });
});
