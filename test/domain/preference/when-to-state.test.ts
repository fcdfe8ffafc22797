import { describe, expect, it } from 'vitest';
import { type CalendarDate, calendarDate } from '../../../src/domain/calendar-date.ts';
import type { CaseEvent } from '../../../src/domain/clocks/event.ts';
import { workOut } from '../../../src/domain/clocks/work-out.ts';
import { moveOfSchool, whenToState } from '../../../src/domain/preference/when-to-state.ts';

const day = (text: string): { date: CalendarDate } => ({ date: calendarDate(text) });
const at = (today: string, events: CaseEvent[]) =>
  whenToState(workOut({ today: calendarDate(today), events }), calendarDate(today));

describe('when a preference can be said', () => {
  const draft: CaseEvent = { type: 'draft-plan-served', ...day('2026-04-30') };

  it('is within the 15 days of a draft, on both readings of the last day', () => {
    expect(at('2026-05-01', [draft])).toMatchObject({
      state: 'open',
      deadline: { due: '2026-05-14' },
      last: '2026-05-15',
    });
    expect(at('2026-05-15', [draft]).state).toBe('open');
    expect(at('2026-05-16', [draft]).state).toBe('over');
  });

  it('is still within them once the family has answered something else', () => {
    expect(at('2026-05-05', [draft, { type: 'draft-answered', ...day('2026-05-02') }]).state).toBe('open');
  });

  it('is no longer about a draft once the final plan has come, or where none ever came', () => {
    expect(at('2026-05-05', [draft, { type: 'plan-issued', ...day('2026-05-04') }]).state).toBe('none');
    expect(at('2026-05-05', [])).toEqual({ state: 'none' });
  });

  it('goes by the newest of several', () => {
    const changes: CaseEvent = { type: 'amendment-notice-served', ...day('2026-10-01') };
    const events = [draft, { type: 'plan-issued', ...day('2026-05-20') } as const, changes];
    expect(at('2026-10-02', events)).toMatchObject({ state: 'open', deadline: { id: 'respond-to-amendments' } });
  });

  it('also tells the day of a coming move of school', () => {
    const today = calendarDate('2026-11-22');
    const move: CaseEvent = { type: 'phase-transfer', kind: 'primary-to-secondary', year: 2027 };
    expect(moveOfSchool(workOut({ today, events: [move] }))?.due).toBe('2027-02-14');
    expect(moveOfSchool(workOut({ today, events: [] }))).toBeUndefined();
  });
});
