import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import { deadlineIds } from '../../../src/domain/clocks/deadline.ts';
import { ruleSchema } from '../../../src/domain/clocks/rule.ts';
import { rules } from '../../../src/domain/clocks/rules.ts';
import { deadlinesOf } from './deadlines-of.ts';

describe('the rules', () => {
  it.each(rules.map((rule) => [`${rule.id} ${rule.version}`, rule] as const))('%s is well written', (_name, rule) => {
    expect(ruleSchema.safeParse(rule).error).toBeUndefined();
    expect(rule.basis.length).toBeGreaterThan(8);
    expect(new URL(rule.source).protocol).toMatch(/^https?:$/);
    expect(rule.reviewedOn >= '2026-11-21').toBe(true);
    expect(rule.trigger.events.length).toBeGreaterThan(0);
    if (rule.startsOn === 'limit') expect(rule.limit).toBeDefined();
  });

  it('between them give every deadline of the vocabulary', () => {
    expect([...new Set(rules.map((rule) => rule.deadline))].sort()).toEqual([...deadlineIds].sort());
  });

  it('of one id follow each other without a gap or an overlap', () => {
    for (const id of new Set(rules.map((rule) => rule.id))) {
      const versions = rules.filter((rule) => rule.id === id);
      expect(versions.map((rule) => rule.version)).toEqual(versions.map((_rule, index) => index + 1));
      versions.slice(1).forEach((rule, index) => {
        const ended = versions[index]?.inForceTo;
        expect(ended && addDays(ended, 1)).toBe(rule.inForceFrom);
      });
      expect(versions.at(-1)?.inForceTo).toBeUndefined();
    }
  });
});

describe('the version of a rule', () => {
  const contents = (date: string) =>
    deadlinesOf({ today: '2026-11-21', events: [{ type: 'appeal-unopposed', date, kind: 'amend-contents' }] })[0];

  it('is that of the day the clock started: regulation 45 gave 4 weeks until 22 March 2015', () => {
    expect([contents('2015-03-22')?.due, contents('2015-03-22')?.rule.version]).toEqual(['2015-04-19', 1]);
    expect([contents('2015-03-23')?.due, contents('2015-03-23')?.rule.version]).toEqual(['2015-04-27', 2]);
  });

  it('of 1 May to 25 September 2020 keeps the date and says an exception may apply', () => {
    const final = (date: string) =>
      deadlinesOf({ today: '2021-12-01', events: [{ type: 'request-received', date }] }).find(
        (one) => one.id === 'final-plan',
      );
    const days = ['2020-04-30', '2020-05-01', '2020-09-25', '2020-09-26'];
    expect(days.map((day) => final(day)?.rule.version)).toEqual([1, 2, 2, 3]);
    expect(days.map((day) => final(day)?.status)).toEqual(['late', 'exception-possible', 'exception-possible', 'late']);
    expect(final('2020-05-01')?.due).toBe('2020-09-18');
    expect(final('2020-05-01')?.exceptionsClaimed).toEqual(['coronavirus']);
  });

  it('that had not begun yet is never called late', () => {
    const rows = deadlinesOf({ today: '2026-11-21', events: [{ type: 'request-received', date: '1996-03-04' }] });
    expect(rows.map((one) => [one.id, one.due, one.status, one.working.ruleBegan])).toEqual([
      ['decide-to-assess', '1996-04-15', 'not-needed', '2014-09-01'],
      ['decide-not-to-issue', '1996-06-24', 'not-needed', '2014-09-01'],
      ['final-plan', '1996-07-22', 'not-needed', '2014-09-01'],
    ]);
  });
});

describe('years whose bank holidays are not known', () => {
  it('are said, and weekends are still left out', () => {
    const [appeal, contact] = deadlinesOf({
      today: '2031-01-01',
      events: [{ type: 'decision-sent', date: '2031-01-11', about: 'final-plan' }],
    });
    expect([contact?.id, contact?.working.roll]).toEqual(['contact-mediation', undefined]);
    expect([appeal?.working.last, appeal?.due, appeal?.working.roll]).toEqual([
      '2031-03-11',
      '2031-03-11',
      'holidays-not-known',
    ]);
    const certificate = deadlinesOf({
      today: '2031-01-01',
      events: [{ type: 'mediation-declined', date: '2030-12-31' }],
    })[0];
    expect([certificate?.due, certificate?.working.roll]).toEqual(['2031-01-03', 'holidays-not-known']);
  });
});

describe('odd words', () => {
  it('a draft before its request, two decisions, far days: all are worked out and none crashes', () => {
    const events = [
      { type: 'draft-plan-served', date: '2025-12-01' },
      { type: 'request-received', date: '2026-01-05' },
      { type: 'assess-agreed', date: '2026-02-01' },
      { type: 'decision-sent', date: '2026-02-03', about: 'assess-refused' },
      { type: 'request-received', date: '9999-12-31' },
      { type: 'plan-issued', date: '0001-01-01' },
      { type: 'phase-transfer', kind: 'infant-to-junior', date: '0000-01-01' },
    ];
    const rows = deadlinesOf({ today: '2026-03-01', events });
    expect(rows.map((one) => one.id)).toContain('respond-to-draft');
    expect(rows.find((one) => one.id === 'decide-to-assess')?.metOn).toBe('2026-02-01');
    for (const one of rows) expect(one.due).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
