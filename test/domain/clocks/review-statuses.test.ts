import { describe, expect, it } from 'vitest';
import { deadlinesOf } from './deadlines-of.ts';
import { e, no, type Plain, statuses } from './statuses.ts';

describe('a yearly review', () => {
  const meeting = e('review-meeting', '2026-10-14');

  it('is late until the letter is sent, and the letter may be the notice of changes', () => {
    const decision = (...events: Plain[]) => statuses('review-decision', '2026-12-01', [meeting, ...events]);
    expect(decision()).toEqual(['late']);
    expect(decision(e('review-decided', '2026-11-11'))).toEqual(['met 2026-11-11']);
    expect(decision(e('amendment-notice-sent', '2026-11-12'))).toEqual(['met-late 2026-11-12']);
    expect(decision(e('amendment-notice-served', '2026-11-10'))).toEqual(['met 2026-11-10']);
    expect(decision(e('amendment-notice-served', '2026-11-13'))).toEqual(['not-needed']);
    expect(decision(e('amended-plan-issued', '2026-11-25'))).toEqual(['not-needed']);
  });

  it('has papers before the meeting; once it is held nobody can say they never came', () => {
    expect(statuses('review-papers', '2026-10-10', [meeting])).toEqual(['late']);
    expect(statuses('review-papers', '2026-10-10', [meeting, e('review-papers-sent', '2026-09-28')])).toEqual([
      'met 2026-09-28',
    ]);
    expect(statuses('review-papers', '2026-10-15', [meeting])).toEqual(['not-needed']);
  });

  it('needs no new plan when the plan stays', () => {
    const plan = (...events: Plain[]) => statuses('amended-plan', '2027-02-01', [meeting, ...events]);
    expect(plan(e('review-decided', '2026-11-01', { outcome: 'maintain' }))).toEqual(['not-needed']);
    expect(plan(e('review-decided', '2026-11-01', { outcome: 'amend' }))).toEqual(['late']);
    expect(plan(e('amendment-notice-sent', '2026-11-11'), e('amended-plan-issued', '2027-01-06'))).toEqual([
      'met 2027-01-06',
      'met 2027-01-06',
    ]);
  });

  it('a late notice does not give the council more than 12 weeks from the meeting', () => {
    const rows = (notice: string) =>
      deadlinesOf({ today: '2026-12-01', events: [meeting, e('amendment-notice-sent', notice)] }).flatMap((one) =>
        one.id === 'amended-plan' ? [[one.from.type, one.due, one.working.n, one.working.start]] : [],
      );
    expect(rows('2026-12-09')).toEqual([
      ['review-meeting', '2027-01-06', 12, '2026-10-14'],
      ['amendment-notice-sent', '2027-01-06', 12, '2026-10-14'],
    ]);
    // Once the 12 weeks are over a notice starts no clock of its own.
    expect(rows('2027-01-20')).toEqual([['review-meeting', '2027-01-06', 12, '2026-10-14']]);
    // A plan came of the first meeting, so the notice is about something else.
    const newer = deadlinesOf({
      today: '2026-12-01',
      events: [meeting, e('amended-plan-issued', '2026-11-30'), e('amendment-notice-sent', '2026-12-09')],
    }).find((one) => one.from.type === 'amendment-notice-sent');
    expect(newer?.due).toBe('2027-02-03');
    // A meeting two years back belongs to another review.
    expect(rows('2028-10-20').map(([from]) => from)).toEqual(['review-meeting', 'amendment-notice-sent']);
  });

  it('is due a year after the last decision, whatever the Tribunal orders meanwhile', () => {
    const events = [
      e('plan-issued', '2025-01-10'),
      e('review-decided', '2025-12-15'),
      e('plan-issued', '2026-03-01', { by: 'tribunal' }),
    ];
    const rows = deadlinesOf({ today: '2026-06-01', events }).filter((one) => one.id === 'review-due');
    expect(rows.map((one) => [one.due, one.also, one.status])).toEqual([
      ['2026-01-09', '2026-01-10', 'met'],
      ['2026-12-14', '2026-12-15', 'upcoming'],
    ]);
  });

  it('is over with the letter that keeps or ends the plan, also where only the letter is written down', () => {
    const letter = (about: string) => [e('plan-issued', '2025-11-10'), no('2026-11-06', about)];
    expect(statuses('review-due', '2026-12-01', letter('review-maintain'))).toEqual(['met 2026-11-06']);
    expect(statuses('review-due', '2026-12-01', letter('review-cease'))).toEqual(['met 2026-11-06']);
    expect(statuses('review-due', '2026-12-01', letter('final-plan'))).toEqual(['late']);
  });

  it('of next year is not over with the letter that told this year’s decision', () => {
    const told = (letter: string) => [
      e('review-decided', '2026-11-02', { outcome: 'maintain' }),
      no(letter, 'review-maintain'),
    ];
    for (const day of ['2026-11-02', '2026-11-06', '2026-12-20'])
      expect([day, statuses('review-due', '2027-01-20', told(day))]).toEqual([day, ['upcoming']]);
    expect(statuses('review-due', '2027-10-20', told('2027-10-15'))).toEqual(['met 2027-10-15']);
  });

  it('belongs to the new council, with its own last day, once the family has moved in time', () => {
    const moved = (day: string) => [e('plan-issued', '2025-11-10'), e('moving', day)];
    expect(statuses('review-due', '2026-11-20', moved('2026-10-01'))).toEqual(['not-needed']);
    expect(statuses('new-council-review', '2026-11-20', moved('2026-10-01'))).toEqual(['upcoming']);
    // What was late before the move stays late.
    expect(statuses('review-due', '2026-11-20', moved('2026-11-12'))).toEqual(['late']);
    expect(statuses('review-due', '2026-11-20', [...moved('2026-10-01'), e('review-decided', '2026-09-01')])).toEqual([
      'met 2026-09-01',
      'not-needed',
    ]);
    const letter = [...moved('2026-10-01'), no('2026-11-06', 'review-maintain')];
    expect(statuses('new-council-review', '2026-11-20', letter)).toEqual(['met 2026-11-06']);
  });

  it('of years nobody recorded is not called late by the next one that is', () => {
    const events = [e('plan-issued', '2020-01-10'), e('review-decided', '2025-12-15')];
    expect(statuses('review-due', '2026-01-10', events)).toEqual(['not-needed', 'upcoming']);
  });
});
