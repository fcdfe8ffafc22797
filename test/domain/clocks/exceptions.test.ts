import { describe, expect, it } from 'vitest';
import type { DeadlineId } from '../../../src/domain/clocks/deadline.ts';
import { deadlinesOf, type PlainCase } from './deadlines-of.ts';

const request = { type: 'request-received', date: '2026-01-05' };
const advice = { type: 'advice-requested', date: '2026-02-16', from: 'health' };
const order = { type: 'tribunal-order', date: '2026-02-02', kind: 'make-plan' };
const again = { type: 'reassessment-agreed', date: '2026-02-02' };
const review = { type: 'review-meeting', date: '2026-02-02' };

/** The deadlines an exception marks, among all those of an assessment, an order, a re-assessment and a review. */
function marked(exception: Record<string, unknown>, more: Partial<PlainCase> = {}): DeadlineId[] {
  const events = [request, advice, order, again, review, { type: 'exception', ...exception }];
  const rows = deadlinesOf({ today: '2026-02-16', events, ...more });
  return [...new Set(rows.flatMap((one) => (one.status === 'exception-possible' ? [one.id] : [])))].sort();
}

const assessment: DeadlineId[] = ['decide-not-to-issue', 'decide-to-assess', 'final-plan', 'reassessment-plan'];
const withAdviceAndOrders: DeadlineId[] = [
  ...assessment,
  'advice-due',
  'order-draft',
  'order-final',
].sort() as DeadlineId[];

describe('an exception', () => {
  it('marks the steps the law lists for its reason, and no others', () => {
    expect(marked({ reason: 'exceptional-circumstances', date: '2026-02-16' })).toEqual(withAdviceAndOrders);
    expect(marked({ reason: 'absent', date: '2026-02-16' })).toEqual(withAdviceAndOrders);
    expect(marked({ reason: 'school-closed', date: '2026-02-16' })).toEqual(assessment);
    expect(marked({ reason: 'missed-appointment', date: '2026-02-20' })).toEqual(['advice-due']);
    expect(marked({ date: '2026-02-16' })).toEqual(withAdviceAndOrders);
  });

  it('is judged by its days, however they are written', () => {
    const days = (from: string, to: string) => [{ from, to }, { dates: { from, to } }, { dates: [from, to] }];
    for (const written of days('2026-02-10', '2026-03-09')) {
      expect(marked({ reason: 'absent', step: 'final-plan', ...written })).toEqual(['final-plan']);
    }
    for (const written of days('2026-02-10', '2026-03-08')) {
      expect(marked({ reason: 'absent', step: 'final-plan', ...written })).toEqual([]);
    }
    expect(marked({ reason: 'missed-appointment', dates: ['2026-02-20'] })).toEqual(['advice-due']);
    expect(marked({ reason: 'missed-appointment', dates: ['2027-02-20'] })).toEqual([]);
  });

  it('marks only the step it names, if the law lists the reason for that step', () => {
    expect(marked({ reason: 'absent', step: 'final-plan', date: '2026-02-16' })).toEqual(['final-plan']);
    expect(marked({ reason: 'missed-appointment', step: 'final-plan', date: '2026-02-16' })).toEqual([]);
    expect(marked({ reason: 'absent', step: 'review-decision', date: '2026-02-16' })).toEqual([]);
  });

  it('counts an absence of 4 weeks inside the time of the step, 2 weeks after an order', () => {
    const absent = (from: string, to: string) => marked({ reason: 'absent', from, to });
    expect(absent('2026-01-10', '2026-02-06')).toEqual(['decide-not-to-issue', 'decide-to-assess', 'final-plan']);
    expect(absent('2026-01-10', '2026-02-05')).toEqual([]);
    expect(absent('2026-02-16', '2026-03-01')).toEqual(['order-draft', 'order-final']);
    expect(absent('2026-02-16', '2026-02-28')).toEqual([]);
    // Away from February to April: too late to excuse the decision due on 16 February.
    expect(absent('2026-02-10', '2026-04-10')).not.toContain('decide-to-assess');
  });

  it('of an appointment counts only inside the adviser’s 6 weeks', () => {
    expect(marked({ reason: 'missed-appointment', date: '2026-02-15' })).toEqual([]);
    expect(marked({ reason: 'missed-appointment', date: '2026-03-30' })).toEqual(['advice-due']);
    expect(marked({ reason: 'missed-appointment', date: '2026-03-31' })).toEqual([]);
  });

  it('known without a day marks what it names, or all it may', () => {
    const undated = (detail: Record<string, unknown>) =>
      marked({ reason: 'missed-appointment', date: '2030-01-01' }, { undated: [{ type: 'exception', detail }] });
    expect(undated({ step: 'final-plan' })).toEqual(['final-plan']);
    expect(undated({})).toEqual(withAdviceAndOrders);
    expect(undated({ step: 'review-decision' })).toEqual([]);
  });

  it('does not touch what was done, nor a request made after it', () => {
    const done = [request, { type: 'plan-issued', date: '2026-06-01' }];
    const claimed = { type: 'exception', date: '2026-03-01', reason: 'absent' };
    const status = (events: unknown[]) =>
      deadlinesOf({ today: '2026-07-01', events }).flatMap((one) => (one.id === 'final-plan' ? [one.status] : []));
    expect(status([...done, claimed])).toEqual(['met-late']);
    expect(status([request, claimed, { type: 'request-received', date: '2026-06-01' }])).toEqual([
      'exception-possible',
      'upcoming',
    ]);
  });

  it('says which reasons were named, beside those the law lists', () => {
    const [row] = deadlinesOf({
      today: '2026-03-01',
      events: [advice, { type: 'exception', date: '2026-02-20', reason: 'missed-appointment' }],
    });
    expect(row?.exceptionsClaimed).toEqual(['missed-appointment']);
    expect(row?.exceptions).toEqual(['exceptional-circumstances', 'absent', 'missed-appointment']);
  });
});

describe('a school asked while it was closed', () => {
  const closed = { closes: '2026-07-22', reopens: '2026-09-02' };
  const marks = (asked: string, closure = closed) =>
    deadlinesOf({
      today: '2026-07-20',
      events: [
        { type: 'request-received', date: '2026-06-15' },
        { type: 'advice-requested', date: asked, 'school-closure': closure },
      ],
    }).flatMap((one) => (one.status === 'exception-possible' ? [one.id] : []));

  it('marks the steps whose time it fell into, but not the advice itself', () => {
    expect(marks('2026-07-20')).toEqual(['decide-to-assess', 'decide-not-to-issue', 'final-plan']);
    expect(marks('2026-08-01')).toEqual(['decide-not-to-issue', 'final-plan']);
  });

  it('marks nothing for a closure shorter than 4 weeks', () => {
    expect(marks('2026-07-20', { closes: '2026-07-22', reopens: '2026-08-18' })).toEqual([]);
    expect(marks('2026-07-20', { closes: '2026-07-22', reopens: '2026-08-19' })).toContain('final-plan');
  });
});
