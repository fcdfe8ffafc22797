import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import type { CaseStory } from '../../../src/domain/case-line.ts';
import type { CaseEvent } from '../../../src/domain/clocks/event.ts';
import { workOut } from '../../../src/domain/clocks/work-out.ts';
import {
  decisionsOf,
  endedWithoutLetter,
  inferredDates,
  isAboutPlan,
  lacksCertificate,
  needsCertificate,
} from '../../../src/domain/rights/decisions.ts';

const d = calendarDate;
const storyOf = (...events: (CaseEvent & { date: string })[]): CaseStory => ({
  lines: events.map((event, index) => ({ id: `${index}`, event, date: d(event.date) })),
  undated: [],
});
const of = (story: CaseStory, today: string) => decisionsOf({ story, today: d(today), born: undefined });

describe('decisions with a right of appeal', () => {
  it('gives a refusal its two dates', () => {
    const [decision] = of(
      storyOf({ type: 'decision-sent', about: 'assess-refused', date: d('2026-06-01') }),
      '2026-06-20',
    );
    expect(decision).toMatchObject({
      inferred: false,
      state: 'open',
      mediation: { due: '2026-08-01' },
      appeal: { due: '2026-09-01', working: { roll: 'august' } },
    });
  });

  it('counts from the day of the plan when nobody wrote down the letter, and says so', () => {
    const [decision] = of(storyOf({ type: 'plan-issued', date: d('2026-03-02') }), '2026-03-20');
    expect(decision).toMatchObject({ about: 'final-plan', inferred: true, appeal: { due: '2026-05-05' } });
    expect(decision && inferredDates([decision]).map(({ id }) => id)).toEqual(['contact-mediation', 'appeal']);
  });

  it('does not count twice when the letter is there too', () => {
    const decisions = of(
      storyOf(
        { type: 'plan-issued', date: d('2026-03-02') },
        { type: 'decision-sent', about: 'final-plan', date: d('2026-03-05') },
      ),
      '2026-03-20',
    );
    expect(decisions).toMatchObject([{ inferred: false, date: '2026-03-05' }]);
  });

  it.each([
    [{ type: 'amended-plan-issued', date: d('2026-03-02') }, 'amended-plan'],
    [{ type: 'review-decided', outcome: 'maintain', date: d('2026-03-02') }, 'review-maintain'],
    [{ type: 'review-decided', outcome: 'cease', date: d('2026-03-02') }, 'review-cease'],
  ] satisfies [CaseEvent & { date: string }, string][])('knows the right that comes with $type', (event, about) => {
    expect(of(storyOf(event), '2026-03-20')).toMatchObject([{ about, inferred: true }]);
  });

  it.each([
    [{ type: 'review-decided', outcome: 'amend', date: d('2026-03-02') }],
    [{ type: 'plan-issued', by: 'tribunal', date: d('2026-03-02') }],
  ] satisfies [CaseEvent & { date: string }][])('invents none where there is none yet: $type', (event) => {
    expect(of(storyOf(event), '2026-03-20')).toEqual([]);
  });

  it('says when the day has passed, and when it is settled', () => {
    const refusal = { type: 'decision-sent', about: 'plan-refused', date: d('2026-01-05') } as const;
    expect(of(storyOf(refusal), '2026-06-01')[0]?.state).toBe('passed');
    expect(of(storyOf(refusal, { type: 'appeal-sent', date: d('2026-02-01') }), '2026-06-01')[0]?.state).toBe(
      'settled',
    );
  });

  it('asks for no certificate when only the school is in question', () => {
    expect(needsCertificate({ sections: ['I'] })).toBe(false);
    expect(needsCertificate({ sections: ['B', 'I'] })).toBe(true);
    expect(needsCertificate({ sections: [] })).toBe(true);
    expect([isAboutPlan({ about: 'final-plan' }), isAboutPlan({ about: 'assess-refused' })]).toEqual([true, false]);
  });

  it('says when the adviser’s two months are over and August still gives time to appeal', () => {
    const sent = { type: 'decision-sent', about: 'plan-refused', date: d('2026-06-01') } as const;
    const on = (day: string, ...more: (CaseEvent & { date: string })[]) =>
      of(storyOf(sent, ...more), day).map((decision) => [decision.state, lacksCertificate(decision)]);
    expect(on('2026-08-01')).toEqual([['open', false]]);
    expect(on('2026-08-15')).toEqual([['open', true]]);
    expect(on('2026-08-15', { type: 'mediation-certificate', date: d('2026-07-15') })).toEqual([['open', false]]);
    expect(on('2026-09-15')).toEqual([['passed', false]]);
    const school = storyOf({ type: 'decision-sent', about: 'final-plan', sections: ['I'], date: d('2026-06-01') });
    expect(of(school, '2026-08-15').map(lacksCertificate)).toEqual([false]);
  });

  it('asks for the letter when a plan has ended and none is written down, and works out no day without it', () => {
    const ended = { type: 'plan-ceased', date: d('2026-03-31') } as const;
    const plan = { type: 'plan-issued', date: d('2024-03-04') } as const;
    expect(endedWithoutLetter(storyOf(plan, ended))).toBe(true);
    expect(of(storyOf(ended), '2026-04-10')).toEqual([]);
    const letter = { type: 'decision-sent', about: 'review-cease', date: d('2026-01-20') } as const;
    expect(endedWithoutLetter(storyOf(plan, letter, ended))).toBe(false);
    expect(endedWithoutLetter(storyOf(ended, { ...plan, date: d('2026-09-01') }))).toBe(false);
    expect(endedWithoutLetter(storyOf(plan))).toBe(false);
  });

  it('never reaches the clocks themselves', () => {
    const events: CaseEvent[] = [{ type: 'plan-issued', date: d('2026-03-02') }];
    expect(workOut({ today: d('2026-03-20'), events }).map(({ id }) => id)).not.toContain('appeal');
  });
});
