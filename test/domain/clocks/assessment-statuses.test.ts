import { describe, expect, it } from 'vitest';
import { deadlinesOf } from './deadlines-of.ts';
import { e, no, type Plain, statuses } from './statuses.ts';

const request = e('request-received', '2026-01-05');

describe('how near a day is', () => {
  it('goes from coming up to soon, today and late', () => {
    const at = (today: string) => statuses('decide-to-assess', today, [request])[0];
    expect(['2026-02-01', '2026-02-02', '2026-02-15', '2026-02-16', '2026-02-17'].map(at)).toEqual([
      'upcoming',
      'soon',
      'soon',
      'due-today',
      'late',
    ]);
  });

  it('does not take what is still ahead as done', () => {
    expect(statuses('decide-to-assess', '2026-02-10', [request, e('assess-agreed', '2026-02-12')])).toEqual(['soon']);
  });
});

describe('an assessment', () => {
  it('is answered in time or late by the decision either way', () => {
    expect(statuses('decide-to-assess', '2026-06-01', [request, e('assess-agreed', '2026-02-16')])).toEqual([
      'met 2026-02-16',
    ]);
    expect(statuses('decide-to-assess', '2026-06-01', [request, no('2026-02-17', 'assess-refused')])).toEqual([
      'met-late 2026-02-17',
    ]);
  });

  it('has plainly been agreed when a draft or a plan is there, though nobody wrote down when', () => {
    for (const later of ['plan-agreed', 'draft-plan-served', 'plan-issued']) {
      expect(statuses('decide-to-assess', '2026-06-01', [request, e(later, '2026-05-01')])).toEqual(['not-needed']);
      expect(statuses('decide-not-to-issue', '2026-06-01', [request, e(later, '2026-05-01')])).toEqual(['not-needed']);
    }
  });

  it('ends with the plan, or with a no, or when the family takes it back', () => {
    const final = (...events: Plain[]) => statuses('final-plan', '2026-07-01', [request, ...events]);
    expect(final(e('plan-issued', '2026-05-25'))).toEqual(['met 2026-05-25']);
    expect(final(e('plan-issued', '2026-05-26'))).toEqual(['met-late 2026-05-26']);
    expect(final(no('2026-02-10', 'assess-refused'))).toEqual(['not-needed']);
    expect(final(no('2026-04-20', 'plan-refused'))).toEqual(['not-needed']);
    expect(final(e('request-withdrawn', '2026-03-01'))).toEqual(['not-needed']);
    expect(final(e('plan-agreed', '2026-04-20'))).toEqual(['late']);
    expect(final()).toEqual(['late']);
  });

  it('keeps its first 20 weeks when the council changes its mind, but not after the Tribunal’s order', () => {
    const refused = no('2026-02-10', 'assess-refused');
    const agreed = e('assess-agreed', '2026-06-20');
    const order = e('tribunal-order', '2026-06-12', { kind: 'assess' });
    const unopposed = e('appeal-unopposed', '2026-06-12', { kind: 'assess' });
    expect(statuses('final-plan', '2026-07-01', [request, refused, agreed])).toEqual(['late']);
    expect(statuses('final-plan', '2026-07-01', [request, refused, order, agreed])).toEqual(['not-needed']);
    expect(statuses('final-plan', '2026-07-01', [request, refused, unopposed, agreed])).toEqual(['not-needed']);
    expect(statuses('order-notify', '2026-07-01', [request, refused, order, agreed])).toEqual(['met 2026-06-20']);
    expect(statuses('order-final', '2026-07-01', [request, refused, order, agreed])).toEqual(['upcoming']);
  });

  it('is one assessment when two people ask in the same month', () => {
    const events = [request, e('came-to-attention', '2026-01-20'), e('assess-agreed', '2026-02-10')];
    expect(statuses('decide-to-assess', '2026-03-01', events)).toEqual(['met 2026-02-10', 'met 2026-02-10']);
  });

  it('is told apart from the one asked for after a refusal', () => {
    const events = [
      e('request-received', '2025-01-06'),
      no('2025-02-10', 'assess-refused'),
      request,
      e('assess-agreed', '2026-02-20'),
    ];
    expect(statuses('decide-to-assess', '2026-03-01', events)).toEqual(['met 2025-02-10', 'met-late 2026-02-20']);
    expect(statuses('final-plan', '2026-03-01', events)).toEqual(['not-needed', 'upcoming']);
    expect(statuses('appeal', '2026-03-01', events)).toEqual(['not-needed']);
  });

  it('that nobody recorded the end of is not ended by the answer to a later one', () => {
    const events = [e('request-received', '2025-01-06'), request, e('assess-agreed', '2026-02-10')];
    expect(statuses('decide-to-assess', '2026-03-01', events)).toEqual(['late', 'met 2026-02-10']);
  });

  it('is one request though two people wrote it down in their own way', () => {
    const twice = [request, { ...request, by: 'parent' }];
    expect(statuses('decide-to-assess', '2026-02-01', twice)).toEqual(['upcoming']);
  });

  it('gives a second draft 15 days of its own', () => {
    const events = [e('draft-plan-served', '2026-04-01'), e('draft-plan-served', '2026-05-01')];
    expect(statuses('respond-to-draft', '2026-05-02', events)).toEqual(['not-needed', 'soon']);
  });

  it('is over when the letter with the final plan was sent', () => {
    const letter = e('decision-sent', '2026-05-20', { about: 'final-plan' });
    expect(statuses('final-plan', '2026-06-01', [request, letter])).toEqual(['met 2026-05-20']);
    expect(statuses('decide-to-assess', '2026-06-01', [request, letter])).toEqual(['not-needed']);
  });

  it('asks each adviser and each school on its own', () => {
    const events = [
      request,
      e('advice-requested', '2026-02-16', { from: 'health' }),
      e('advice-requested', '2026-02-16', { from: 'social care' }),
      e('advice-received', '2026-03-20', { from: 'health' }),
      e('school-consulted', '2026-04-01', { school: 'Oak' }),
      e('school-consulted', '2026-04-01', { school: 'Elm' }),
      e('school-replied', '2026-04-10', { school: 'Elm' }),
    ];
    const told = (id: string) =>
      deadlinesOf({ today: '2026-05-01', events }).flatMap((one) => (one.id === id ? [[one.subject, one.status]] : []));
    expect(told('advice-due')).toEqual([
      ['health', 'met'],
      ['social care', 'late'],
    ]);
    expect(told('school-reply')).toEqual([
      ['Elm', 'met'],
      ['Oak', 'late'],
    ]);
  });
});

describe('what is known without a day', () => {
  it('closes a clock without saying it was in time', () => {
    expect(statuses('decide-to-assess', '2026-03-01', [request], [{ type: 'assess-agreed' }])).toEqual(['not-needed']);
    expect(statuses('decide-to-assess', '2026-02-01', [request], [{ type: 'assess-agreed' }])).toEqual(['met']);
    expect(statuses('final-plan', '2026-07-01', [request], [{ type: 'request-withdrawn' }])).toEqual(['not-needed']);
    expect(statuses('final-plan', '2026-07-01', [request], [{ type: 'plan-agreed' }])).toEqual(['late']);
  });

  it('belongs to the older of two requests, so the running one keeps running', () => {
    const events = [e('request-received', '2025-01-06'), e('assess-agreed', '2025-02-10'), request];
    const undated = [{ type: 'request-withdrawn' }];
    expect(statuses('final-plan', '2026-02-01', events, undated)).toEqual(['not-needed', 'upcoming']);
    expect(statuses('decide-to-assess', '2026-02-01', events, undated)).toEqual(['met 2025-02-10', 'upcoming']);
  });

  it('ends everything when the child has left the council or the plan has ended', () => {
    const events = [e('plan-issued', '2024-03-01'), e('review-meeting', '2026-01-10')];
    for (const type of ['plan-ceased', 'moved-out']) {
      const open = deadlinesOf({ today: '2026-06-01', events, undated: [{ type }] });
      expect(open.map((one) => one.status)).toEqual(open.map(() => 'not-needed'));
    }
  });
});
