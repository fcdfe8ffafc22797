import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { caseStory } from '../../../src/domain/case-line.ts';
import type { Deadline } from '../../../src/domain/clocks/deadline.ts';
import type { CaseEvent } from '../../../src/domain/clocks/event.ts';
import { differingLines, ownCountOf } from '../../../src/domain/clocks/own-counts.ts';
import { workOut } from '../../../src/domain/clocks/work-out.ts';
import type { ScopeId } from '../../../src/domain/scope.ts';

const today = calendarDate('2026-03-01');
const source = { kind: 'sen2', year: 2026 };
const record = (kind: string, body: Record<string, unknown>, id: string) => ({
  scope: (kind === 'own-event' ? 'home:one' : 'case:C') as ScopeId,
  record: { id, kind, version: 1, body },
});
const storyOf = (official: Record<string, unknown>[], own: Record<string, unknown>[]) =>
  caseStory(
    official.map((event, index) => record('official-event', { event, source }, `o${index}`)),
    own.map((event, index) => record('own-event', { child: 'a', event }, `w${index}`)),
  );
const deadlinesOf = (events: CaseEvent[]) => workOut({ today, events });
const find = (deadlines: Deadline[], id: string) => {
  const found = deadlines.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('a letter that says another day than the council’s record', () => {
  const story = storyOf(
    [
      { type: 'request-received', date: '2026-01-07' },
      { type: 'decision-sent', about: 'assess-refused', date: '2026-02-10' },
    ],
    [
      { type: 'request-received', date: '2026-01-05' },
      { type: 'mediation-certificate', date: '2026-04-20' },
    ],
  );
  const deadlines = deadlinesOf(story.lines.map((line) => line.event));
  const about = { story, today, born: undefined };

  it('gives the date counted from it beside the council’s', () => {
    const late = find(deadlines, 'decide-to-assess');
    expect(late.due).toBe('2026-02-18');
    expect(ownCountOf(late, about)).toMatchObject({ due: '2026-02-16', from: { date: '2026-01-05' } });
  });

  it('gives none for a clock that starts elsewhere, nor where the days agree', () => {
    expect(ownCountOf(find(deadlines, 'appeal'), about)).toBeUndefined();
    const agreed = storyOf(
      [{ type: 'request-received', date: '2026-01-07' }],
      [{ type: 'request-received', date: '2026-01-07' }],
    );
    expect(differingLines(agreed)).toEqual([]);
  });

  it('sees a day that moves a clock started by something else', () => {
    const moved = storyOf(
      [
        { type: 'decision-sent', about: 'assess-refused', date: '2026-02-10' },
        { type: 'mediation-certificate', date: '2026-04-20' },
      ],
      [{ type: 'mediation-certificate', date: '2026-04-24' }],
    );
    const appeal = find(deadlinesOf(moved.lines.map((line) => line.event)), 'appeal');
    expect(appeal.due).toBe('2026-05-20');
    expect(ownCountOf(appeal, { story: moved, today, born: undefined })).toMatchObject({ due: '2026-05-26' });
  });
});
