import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { type CaseStory, eventDate } from '../../../src/domain/case-line.ts';
import { readEvent } from '../../../src/domain/clocks/event.ts';
import { workOut } from '../../../src/domain/clocks/work-out.ts';
import { placementOf } from '../../../src/domain/placement/placement.ts';

function placementAfter(events: Record<string, unknown>[], todayText: string) {
  const lines = events.map((raw, index) => {
    const read = readEvent(raw);
    if (!read.ok) throw new Error(`not an event: ${JSON.stringify(raw)}`);
    return { id: `e${index}`, event: read.event, date: eventDate(read.event) };
  });
  lines.sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
  const story: CaseStory = { lines, undated: [] };
  const deadlines = workOut({ today: calendarDate(todayText), events: lines.map(({ event }) => event) });
  return placementOf(story, deadlines);
}

describe('what a family is told about a school place', () => {
  it('is empty when nobody wrote anything down', () => {
    expect(placementAfter([{ type: 'request-received', date: '2026-01-05' }], '2026-02-01')).toMatchObject({
      isEmpty: true,
      schools: [],
    });
  });

  it('shows the panel until its decision, and then the decision', () => {
    const planned = { type: 'panel-planned', date: '2026-03-02' };
    expect(placementAfter([planned], '2026-02-20')).toMatchObject({ panel: { date: '2026-03-02' }, isEmpty: false });
    const decided = { type: 'panel-decided', date: '2026-03-04', outcome: 'agreed' };
    const after = placementAfter([planned, decided], '2026-03-05');
    expect(after.panel).toBeUndefined();
    expect(after.decision).toMatchObject({ date: '2026-03-04' });
  });

  it('shows the wait on the list until it ends or a school is named', () => {
    const listed = { type: 'referral-listed', date: '2026-03-04' };
    expect(placementAfter([listed], '2026-09-01').listed).toMatchObject({ date: '2026-03-04' });
    const named = { type: 'school-named', date: '2026-06-01', school: 'Lakeside' };
    expect(placementAfter([listed, named], '2026-09-01').listed).toBeUndefined();
    const again = { type: 'referral-listed', date: '2026-07-01' };
    expect(placementAfter([listed, named, again], '2026-09-01').listed).toMatchObject({ date: '2026-07-01' });
  });

  it('says for each school asked when an answer is looked for, and what it was', () => {
    const { schools } = placementAfter(
      [
        { type: 'school-consulted', date: '2026-04-30', school: 'Lakeside' },
        { type: 'school-consulted', date: '2026-04-30', school: 'Hillview' },
        { type: 'school-replied', date: '2026-05-11', school: 'Hillview', reply: 'full' },
      ],
      '2026-05-12',
    );
    expect(schools).toMatchObject([
      { school: 'Lakeside', replied: undefined, replyDue: { due: '2026-05-15', status: 'soon' } },
      { school: 'Hillview', reply: 'full', replied: { date: '2026-05-11' } },
    ]);
  });

  it('gives an answer to the asking before it when one school is asked twice', () => {
    const { schools } = placementAfter(
      [
        { type: 'school-consulted', date: '2026-02-02', school: 'Lakeside' },
        { type: 'school-replied', date: '2026-02-20', school: 'Lakeside', reply: 'cannot-meet-need' },
        { type: 'school-consulted', date: '2026-06-01', school: 'Lakeside' },
      ],
      '2026-06-05',
    );
    expect(schools.map(({ reply }) => reply)).toEqual(['cannot-meet-need', undefined]);
  });

  it('keeps the clocks of the law in sight while a child waits', () => {
    const { clocks } = placementAfter(
      [
        { type: 'request-received', date: '2026-01-05' },
        { type: 'referral-listed', date: '2026-04-01' },
      ],
      '2026-06-01',
    );
    expect(clocks).toMatchObject([{ id: 'final-plan', due: '2026-05-25', status: 'late' }]);
  });

  it('shows each of them once, with the earlier day where the law counts twice', () => {
    const { clocks } = placementAfter(
      [
        { type: 'plan-issued', date: '2025-11-03' },
        { type: 'review-meeting', date: '2026-10-14' },
        { type: 'amendment-notice-sent', date: '2026-11-09' },
      ],
      '2026-11-22',
    );
    expect(clocks.map(({ id, due }) => [id, due])).toEqual([['amended-plan', '2027-01-04']]);
    const ordered = placementAfter([{ type: 'tribunal-order', kind: 'name-school', date: '2026-06-12' }], '2026-06-15');
    expect(ordered.clocks).toMatchObject([{ id: 'order-name-school', due: '2026-06-26' }]);
  });
});
