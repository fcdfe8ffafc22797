import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../src/domain/calendar-date.ts';
import { type CaseStory, eventDate } from '../../../src/domain/case-line.ts';
import { type CaseEvent, readEvent } from '../../../src/domain/clocks/event.ts';
import { inferredTransfer } from '../../../src/domain/clocks/inferred-transfer.ts';
import { workOut } from '../../../src/domain/clocks/work-out.ts';
import { eventKindNames } from '../../../src/domain/event-kinds.ts';
import { casePath } from '../../../src/domain/path/path.ts';
import type { UndatedBody } from '../../../src/domain/records/case-records.ts';
import { sampleEvent } from '../kind-samples.ts';

function told(events: Record<string, unknown>[], undatedTypes: string[] = []): CaseStory {
  const lines = events.map((raw, index) => {
    const read = readEvent(raw);
    if (!read.ok) throw new Error(`not an event: ${JSON.stringify(raw)}`);
    return { id: `e${index}`, event: read.event, date: eventDate(read.event) };
  });
  lines.sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
  const undated = undatedTypes.map((type): UndatedBody => ({ type, source: { kind: 'sen2' } }));
  return { lines, undated };
}

function pathOf(events: Record<string, unknown>[], todayText: string, undated: string[] = [], died = false) {
  const story = told(events, undated);
  const today = calendarDate(todayText);
  const deadlines = workOut({ today, events: story.lines.map((line) => line.event), undated: story.undated });
  return casePath({ story, deadlines, today, died });
}
const states = (path: ReturnType<typeof pathOf>) => path.steps.map((step) => `${step.id} ${step.state}`);

describe('where a child’s case stands', () => {
  it('waits in week 4 for the council to say if it will assess', () => {
    const path = pathOf([{ type: 'request-received', date: '2026-01-05' }], '2026-02-02');
    expect(path).toMatchObject({ kind: 'assessment', week: 4, here: { id: 'decision-to-assess', actor: 'council' } });
    expect(path.next).toMatchObject({ id: 'decide-to-assess', due: '2026-02-16' });
    expect(states(path)[0]).toBe('asked done');
  });

  it('shows the reports being written after a yes, with the sixteen weeks next', () => {
    const path = pathOf(
      [
        { type: 'request-received', date: '2026-01-05' },
        { type: 'assess-agreed', date: '2026-02-13' },
      ],
      '2026-03-09',
    );
    expect(path).toMatchObject({
      week: 9,
      here: { id: 'reports' },
      next: { id: 'decide-not-to-issue', due: '2026-04-27' },
    });
    expect(path.steps[1]).toMatchObject({ state: 'done', doneOn: '2026-02-13' });
  });

  it('shows what is late where the case stands while later days are still to come', () => {
    const path = pathOf([{ type: 'request-received', date: '2026-01-05' }], '2026-03-09');
    expect(path.next).toMatchObject({ id: 'decide-to-assess', status: 'late' });
  });

  it('takes the reports as written when a plan has come', () => {
    const path = pathOf(
      [
        { type: 'request-received', date: '2026-01-05' },
        { type: 'draft-answered', date: '2026-05-05' },
      ],
      '2026-05-15',
    );
    expect(states(path)[2]).toBe('reports done');
  });

  it('gives the turn to the family when the draft has come, with their fifteen days next', () => {
    const path = pathOf(
      [
        { type: 'request-received', date: '2026-01-05' },
        { type: 'assess-agreed', date: '2026-02-13' },
        { type: 'draft-plan-served', date: '2026-04-30' },
      ],
      '2026-05-02',
    );
    expect(path.here).toMatchObject({ id: 'draft', actor: 'family' });
    expect(path.next).toMatchObject({ id: 'respond-to-draft', due: '2026-05-14' });
  });

  it('gives the turn to the family while proposed changes wait for their answer, and back when the days are over', () => {
    const events = [
      { type: 'plan-issued', date: '2025-11-01' },
      { type: 'review-meeting', date: '2026-10-14' },
      { type: 'review-decided', date: '2026-11-11', outcome: 'amend' },
      { type: 'amendment-notice-sent', date: '2026-11-11' },
      { type: 'amendment-notice-served', date: '2026-11-12' },
    ];
    expect(pathOf(events, '2026-11-20')).toMatchObject({
      here: { id: 'amended-plan', actor: 'family' },
      next: { id: 'respond-to-amendments', due: '2026-11-26' },
    });
    expect(pathOf(events, '2026-11-27')).toMatchObject({
      here: { id: 'amended-plan', actor: 'council' },
      next: { id: 'amended-plan', due: '2027-01-06' },
    });
  });

  it('says week 23 and what is late when no plan has come', () => {
    const path = pathOf(
      [
        { type: 'request-received', date: '2026-01-05' },
        { type: 'assess-agreed', date: '2026-02-13' },
      ],
      '2026-06-15',
    );
    expect(path.week).toBe(23);
    expect(path.here).toMatchObject({ id: 'plan-decision', actor: 'council' });
    expect(states(path)[2]).toBe('reports unknown');
    expect(path.next).toMatchObject({ id: 'final-plan', due: '2026-05-25', status: 'late' });
  });

  it('never shows as missing what plainly happened on a day nobody recorded', () => {
    const path = pathOf([{ type: 'request-received', date: '2026-01-05' }], '2026-05-04', ['plan-agreed']);
    expect(states(path).slice(0, 4)).toEqual([
      'asked done',
      'decision-to-assess done',
      'reports done',
      'plan-decision done',
    ]);
    expect(path.next?.id).toBe('final-plan');
  });

  it('turns to the family’s choices after a no', () => {
    const path = pathOf(
      [
        { type: 'request-received', date: '2026-01-05' },
        { type: 'decision-sent', about: 'assess-refused', date: '2026-02-10' },
      ],
      '2026-02-20',
    );
    expect(path).toMatchObject({ kind: 'refused', here: { id: 'refused', actor: 'family' } });
    expect(path.next?.id).toBe('contact-mediation');
  });

  it('counts towards the next review once there is a plan', () => {
    const path = pathOf([{ type: 'plan-issued', date: '2026-01-20' }], '2026-11-21');
    expect(path).toMatchObject({
      kind: 'review',
      here: { id: 'review-papers' },
      next: { id: 'review-due', due: '2027-01-19' },
    });
  });

  it('shows a review held and its decision late, in the council’s turn', () => {
    const path = pathOf(
      [
        { type: 'plan-issued', date: '2025-10-01' },
        { type: 'review-meeting', date: '2026-09-19' },
      ],
      '2026-11-21',
    );
    expect(path.here).toMatchObject({ id: 'review-decision', actor: 'council' });
    expect(path.next).toMatchObject({ id: 'review-decision', due: '2026-10-17', status: 'late' });
    // No council's return records papers or reports: their time is over, and that is all that can be said.
    expect(states(path).slice(0, 5)).toEqual([
      'plan-in-place done',
      'review-papers unknown',
      'review-meeting done',
      'review-report unknown',
      'review-decision here',
    ]);
  });

  it('says the day of the council’s letter, not the day the changes reached the family', () => {
    const path = pathOf(
      [
        { type: 'plan-issued', date: '2025-11-01' },
        { type: 'review-meeting', date: '2026-10-14' },
        { type: 'review-decided', date: '2026-11-09', outcome: 'amend' },
        { type: 'amendment-notice-served', date: '2026-11-12' },
      ],
      '2026-11-20',
    );
    expect(path.steps.find(({ id }) => id === 'review-decision')).toMatchObject({
      state: 'done',
      doneOn: '2026-11-09',
    });
  });

  it('shows a yearly review that nobody recorded as what is late', () => {
    const path = pathOf([{ type: 'plan-issued', date: '2025-01-10' }], '2026-03-01');
    expect(path).toMatchObject({ here: { id: 'review-papers' }, next: { id: 'review-due', status: 'late' } });
  });

  it('starts a new year after a decision to keep the plan as it is', () => {
    const path = pathOf(
      [
        { type: 'plan-issued', date: '2024-10-01' },
        { type: 'review-meeting', date: '2025-09-19' },
        { type: 'review-decided', outcome: 'maintain', date: '2025-10-10' },
      ],
      '2025-11-21',
    );
    expect(path.steps[0]).toMatchObject({ id: 'plan-in-place', state: 'done', doneOn: '2025-10-10' });
    expect(path.here?.id).toBe('review-papers');
  });

  it('shows the change of school with the council’s own date beside the law’s', () => {
    const path = pathOf(
      [
        { type: 'plan-issued', date: '2026-01-20' },
        { type: 'phase-transfer', kind: 'primary-to-secondary', year: 2027 },
        { type: 'phase-transfer-due', date: '2027-02-15' },
      ],
      '2026-11-21',
    );
    const step = path.steps.find((one) => one.id === 'transfer');
    expect(path.kind).toBe('transfer');
    expect(step).toMatchObject({ councilDate: '2027-02-15', deadlines: [{ due: '2027-02-14', also: '2027-02-15' }] });
  });

  it('works out the law’s date of a school change from the council’s own, and takes a written one as written', () => {
    const due = { type: 'phase-transfer-due' as const, date: calendarDate('2027-02-15') };
    expect(inferredTransfer([due], calendarDate('2016-03-15'))).toEqual([
      { type: 'phase-transfer', kind: 'primary-to-secondary', year: 2027 },
    ]);
    expect(inferredTransfer([due], calendarDate('2023-03-15'))).toMatchObject([{ kind: 'early-years-to-school' }]);
    expect(inferredTransfer([due], calendarDate('2022-08-31'))).toMatchObject([{ kind: 'early-years-to-school' }]);
    expect(inferredTransfer([{ ...due, date: calendarDate('2027-03-31') }], calendarDate('2011-01-15'))).toMatchObject([
      { kind: 'secondary-to-post-16' },
    ]);
    const written: CaseEvent = { type: 'phase-transfer', kind: 'infant-to-junior', year: 2027 };
    expect(inferredTransfer([due, written], undefined)).toEqual([]);
    expect(inferredTransfer([], undefined)).toEqual([]);
  });

  it('is quiet for a child who has died', () => {
    const path = pathOf([{ type: 'request-received', date: '2026-01-05' }], '2026-02-02', [], true);
    expect(path).toMatchObject({ kind: 'quiet', steps: [], next: undefined });
  });

  it('says the plan has ended, and runs no clocks on', () => {
    const path = pathOf(
      [
        { type: 'plan-issued', date: '2024-01-20' },
        { type: 'plan-ceased', date: '2026-01-20' },
      ],
      '2026-11-21',
    );
    expect(path).toMatchObject({ kind: 'ended', here: undefined, next: undefined });
  });

  it('has not begun when the request lies ahead', () => {
    const path = pathOf([{ type: 'request-received', date: '2026-03-05' }], '2026-02-02');
    expect(path).toMatchObject({ week: 1, here: { id: 'asked' } });
  });
});

describe('whatever a family writes down', () => {
  const day = fc.integer({ min: -12_000, max: 800 }).map((days) => addDays(calendarDate('2026-06-01'), days));
  const event = fc
    .tuple(fc.constantFrom(...eventKindNames), day)
    .map(([kind, date]): CaseEvent => sampleEvent(kind, date));

  it('gives one place to stand, steps done before it and none after, and no negative week', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), day, (events, today) => {
        const path = pathOf(events, today);
        expect(path.steps.filter((step) => step.state === 'here').length).toBeLessThanOrEqual(1);
        const order = path.steps.map((step) => ['here', 'ahead'].indexOf(step.state));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        if (path.week !== undefined) expect(path.week).toBeGreaterThanOrEqual(1);
        expect(new Set(path.steps.map((step) => step.id)).size).toBe(path.steps.length);
      }),
      { numRuns: 400 },
    );
  });
});
