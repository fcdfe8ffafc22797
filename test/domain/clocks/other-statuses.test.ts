import { describe, expect, it } from 'vitest';
import { deadlinesOf } from './deadlines-of.ts';
import { e, statuses } from './statuses.ts';

describe('other clocks', () => {
  it('a change of school is met by the plan that names the next one', () => {
    const transfer = { type: 'phase-transfer', kind: 'primary-to-secondary', year: 2027 };
    const told = (date: string) =>
      statuses('phase-transfer-plan', '2027-03-01', [transfer, e('amended-plan-issued', date)]);
    expect([told('2027-02-14'), told('2027-02-15')].flat()).toEqual(['met 2027-02-14', 'met-late 2027-02-15']);
    const move = { type: 'phase-transfer', kind: 'post-16-to-post-16', date: '2027-07-31' };
    expect(deadlinesOf({ today: '2027-01-01', events: [move] })[0]?.due).toBe('2027-02-28');
    expect(statuses('phase-transfer-plan', '2027-03-01', [move, e('phase-transfer-final', '2027-02-20')])).toEqual([
      'met 2027-02-20',
    ]);
  });

  it('a complaint is answered in the time of its stage', () => {
    const due = (stage: number) =>
      deadlinesOf({
        today: '2026-05-01',
        events: [e('complaint-made', '2026-05-01', { stage }), e('complaint-acknowledged', '2026-05-11')],
      }).flatMap((one) => (one.id === 'ombudsman' ? [] : [[one.id, one.due]]));
    expect(due(1)).toEqual([
      ['complaint-acknowledgement', '2026-05-11'],
      ['complaint-reply', '2026-05-26'],
    ]);
    expect(due(2)).toEqual([
      ['complaint-acknowledgement', '2026-05-11'],
      ['complaint-reply', '2026-06-09'],
    ]);
  });

  it('a new council reviews within a year of the last review or 3 months of the move, whichever is later', () => {
    const due = (reviewed: string) =>
      deadlinesOf({ today: '2027-03-01', events: [e('review-decided', reviewed), e('moving', '2027-03-01')] }).find(
        (one) => one.id === 'new-council-review',
      )?.due;
    expect([due('2026-04-01'), due('2026-11-02')]).toEqual(['2027-05-31', '2027-11-01']);
  });

  it('mediation is expected 30 days from the request, and by law from the day the council was told', () => {
    const [row] = deadlinesOf({
      today: '2026-12-01',
      events: [e('mediation-asked', '2026-12-01', { 'council-told': '2026-12-04' })],
    });
    expect([row?.due, row?.also]).toEqual(['2026-12-31', '2027-01-03']);
  });

  it('rights pass by themselves', () => {
    const status = (today: string) => deadlinesOf({ today, born: '2010-09-01', events: [] }).map((one) => one.status);
    expect([status('2027-06-01'), status('2027-06-25'), status('2027-06-26')].flat()).toEqual([
      'upcoming',
      'due-today',
      'met',
    ]);
  });

  it('an order leaves no doubt which step is late', () => {
    const order = e('tribunal-order', '2026-06-12', { kind: 'make-plan' });
    const events = [order, e('draft-plan-served', '2026-07-20'), e('plan-issued', '2026-08-28')];
    expect(statuses('order-draft', '2026-09-01', events)).toEqual(['met-late 2026-07-20']);
    expect(statuses('order-final', '2026-09-01', events)).toEqual(['met 2026-08-28']);
  });

  it('a plan that has ended leaves nothing for the council to do, and a new request starts again', () => {
    const events = [
      e('plan-issued', '2024-01-10'),
      e('review-meeting', '2024-12-02'),
      e('review-meeting', '2025-12-01'),
      e('plan-ceased', '2026-01-05'),
    ];
    const open = deadlinesOf({ today: '2026-06-01', events });
    expect(open.length).toBeGreaterThan(3);
    expect(new Set(open.map((one) => one.status))).toEqual(new Set(['not-needed']));
    expect(statuses('final-plan', '2026-03-01', [...events, e('request-received', '2026-02-02')])).toEqual([
      'upcoming',
    ]);
  });
});
