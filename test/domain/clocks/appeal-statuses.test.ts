import { describe, expect, it } from 'vitest';
import { deadlinesOf } from './deadlines-of.ts';
import { e, no, statuses } from './statuses.ts';

describe('an appeal', () => {
  const refused = no('2026-01-12', 'assess-refused');

  it('is sent, and mediation asked for or turned down, in time or late', () => {
    const events = [
      refused,
      e('mediation-declined', '2026-02-02'),
      e('mediation-certificate', '2026-02-04'),
      e('appeal-sent', '2026-03-12'),
    ];
    expect(statuses('contact-mediation', '2026-04-01', events)).toEqual(['met 2026-02-02']);
    expect(statuses('mediation-certificate-due', '2026-04-01', events)).toEqual(['met 2026-02-04']);
    expect(statuses('appeal', '2026-04-01', events)).toEqual(['met 2026-03-12']);
    expect(statuses('appeal', '2026-04-01', [refused, e('appeal-sent', '2026-03-13')])).toEqual([
      'met-late 2026-03-13',
    ]);
  });

  it('is not needed once the council has given in', () => {
    expect(statuses('appeal', '2026-04-01', [refused, e('assess-agreed', '2026-02-20')])).toEqual(['not-needed']);
    expect(statuses('contact-mediation', '2026-04-01', [refused, e('appeal-sent', '2026-02-20')])).toEqual([
      'not-needed',
    ]);
    expect(
      statuses('appeal', '2026-04-01', [no('2026-01-12', 'final-plan'), e('assess-agreed', '2026-02-20')]),
    ).toEqual(['late']);
  });

  it('needs a certificate unless it is about section I alone', () => {
    const contact = (sections?: string[]) =>
      statuses('contact-mediation', '2026-02-01', [
        e('decision-sent', '2026-01-12', { about: 'final-plan', ...(sections ? { sections } : {}) }),
      ]);
    expect([contact(), contact(['I']), contact(['B', 'I']), contact([])].flat()).toEqual([
      'upcoming',
      'not-needed',
      'upcoming',
      'upcoming',
    ]);
  });

  it('has a certificate of its own: one issued after the next decision moves only that one', () => {
    const appeals = deadlinesOf({
      today: '2026-01-20',
      events: [
        e('mediation-certificate', '2026-01-02'),
        refused,
        e('decision-sent', '2026-09-14', { about: 'final-plan' }),
        e('mediation-certificate', '2026-11-12'),
      ],
    }).filter((one) => one.id === 'appeal');
    expect(appeals.map((one) => one.due)).toEqual(['2026-03-12', '2026-12-14']);
  });

  it('is answered by the council in 30 working days', () => {
    const events = [e('appeal-sent-to-council', '2026-03-02')];
    expect(statuses('council-response', '2026-04-15', events)).toEqual(['due-today']);
    expect(statuses('council-response', '2026-05-01', [...events, e('appeal-answered', '2026-04-14')])).toEqual([
      'met 2026-04-14',
    ]);
  });
});
