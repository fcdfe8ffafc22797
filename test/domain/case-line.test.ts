import { describe, expect, it } from 'vitest';
import { caseStory } from '../../src/domain/case-line.ts';
import type { ScopedRecord } from '../../src/domain/children.ts';
import type { ScopeId } from '../../src/domain/scope.ts';

const source = { kind: 'sen2', year: 2026, asOf: '2026-01-15' };
let count = 0;
const record = (scope: string, kind: string, body: Record<string, unknown>): ScopedRecord => {
  count += 1;
  return { scope: scope as ScopeId, record: { id: `r${count}`, kind, version: 1, body } };
};
const official = (event: Record<string, unknown>) => record('case:C-1', 'official-event', { event, source });
const own = (event: Record<string, unknown>, note?: string) =>
  record('home:one', 'own-event', { child: 'a', event, ...(note ? { note } : {}) });

describe('one line for what both the council and the family know', () => {
  it('joins the same letter written down on two days and counts from the council’s', () => {
    const { lines } = caseStory(
      [official({ type: 'request-received', date: '2026-01-07' })],
      [own({ type: 'request-received', date: '2026-01-05' }, 'sent by post')],
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      date: '2026-01-07',
      own: { body: { note: 'sent by post', event: { date: '2026-01-05' } } },
    });
  });

  it('keeps two requests a year apart as two lines', () => {
    const { lines } = caseStory(
      [official({ type: 'request-received', date: '2026-01-07' })],
      [own({ type: 'request-received', date: '2025-01-05' })],
    );
    expect(lines.map((line) => line.date)).toEqual(['2025-01-05', '2026-01-07']);
  });

  it('never joins a no with another kind of no, nor two schools', () => {
    const { lines } = caseStory(
      [
        official({ type: 'decision-sent', about: 'assess-refused', date: '2026-01-07' }),
        official({ type: 'school-consulted', school: 'Oak', date: '2026-01-07' }),
      ],
      [
        own({ type: 'decision-sent', about: 'plan-refused', date: '2026-01-07' }),
        own({ type: 'school-consulted', school: 'Ash', date: '2026-01-07' }),
      ],
    );
    expect(lines).toHaveLength(4);
  });

  it('joins the nearest of two, and each only once', () => {
    const { lines } = caseStory(
      [
        official({ type: 'review-meeting', date: '2026-01-07' }),
        official({ type: 'review-meeting', date: '2026-02-20' }),
      ],
      [own({ type: 'review-meeting', date: '2026-02-19' }), own({ type: 'review-meeting', date: '2026-02-18' })],
    );
    expect(lines).toHaveLength(2);
    expect(lines.map((line) => line.own?.body.event)).toMatchObject([{ date: '2026-02-18' }, { date: '2026-02-19' }]);
  });

  it('keeps the family’s own day beside the council’s line it was written for, however far apart', () => {
    const letter = official({ type: 'request-received', date: '2026-01-07' });
    const { lines } = caseStory(
      [official({ type: 'request-received', date: '2025-09-20' }), letter],
      [own({ type: 'request-received', date: '2025-09-21', beside: letter.record.id })],
    );
    expect(lines.map((line) => [line.date, line.own?.body.event])).toMatchObject([
      ['2025-09-20', undefined],
      ['2026-01-07', { date: '2025-09-21' }],
    ]);
  });

  it('keeps two stages of a complaint, and two orders of one day, apart', () => {
    const { lines } = caseStory(
      [
        official({ type: 'complaint-made', stage: 1, date: '2026-01-07' }),
        official({ type: 'tribunal-order', kind: 'assess', date: '2026-01-07' }),
      ],
      [
        own({ type: 'complaint-made', stage: 2, date: '2026-01-09' }),
        own({ type: 'tribunal-order', kind: 'make-plan', date: '2026-01-07' }),
      ],
    );
    expect(lines).toHaveLength(4);
  });

  it('keeps what happened on a day nobody recorded', () => {
    const { undated } = caseStory([record('case:C-1', 'undated', { type: 'plan-agreed', source })], []);
    expect(undated).toMatchObject([{ type: 'plan-agreed' }]);
  });
});
