import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { type CaseStory, eventDate } from '../../../src/domain/case-line.ts';
import { readEvent } from '../../../src/domain/clocks/event.ts';
import { workOut } from '../../../src/domain/clocks/work-out.ts';
import { lastTwoRounds } from '../../../src/domain/review/last-rounds.ts';
import {
  isUnderFive,
  isYearNineOrAbove,
  possibleTransfer,
  transferCountdown,
} from '../../../src/domain/review/next-transfer.ts';
import { thisReview } from '../../../src/domain/review/this-review.ts';

function story(events: Record<string, unknown>[]): CaseStory {
  const lines = events.map((raw, index) => {
    const read = readEvent(raw);
    if (!read.ok) throw new Error(`not an event: ${JSON.stringify(raw)}`);
    return { id: `e${index}`, event: read.event, date: eventDate(read.event) };
  });
  lines.sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
  return { lines, undated: [] };
}

function deadlinesOf(told: CaseStory, today: string) {
  return workOut({ today: calendarDate(today), events: told.lines.map(({ event }) => event) });
}

function reviewAfter(events: Record<string, unknown>[], today: string, runBy: 'school' | 'council' = 'school') {
  const told = story(events);
  return thisReview({ story: told, deadlines: deadlinesOf(told, today), today: calendarDate(today), runBy });
}
const states = ({ parts }: ReturnType<typeof reviewAfter>) => parts.map(({ id, state }) => `${id} ${state}`);

const plan = { type: 'plan-issued', date: '2025-11-03' };
// law.md D39
const meeting = { type: 'review-meeting', date: '2026-10-14' };

describe('this year’s review', () => {
  it('is a run of eight steps, with the invitation and the papers two weeks before the meeting', () => {
    const review = reviewAfter([plan, meeting], '2026-09-20');
    expect(review.parts.map(({ id, deadlines: [first] }) => [id, first?.due])).toEqual([
      ['invitation', '2026-09-30'],
      ['papers', '2026-09-30'],
      ['meeting', '2026-11-02'],
      ['report', '2026-10-28'],
      ['decision', '2026-11-11'],
      ['notice', '2026-11-11'],
      ['answer', undefined],
      ['final', '2027-01-06'],
    ]);
    expect(states(review)[0]).toBe('invitation here');
    expect(review.parts[0]).toMatchObject({ actor: 'school' });
  });

  it('is run by the council where there is no school', () => {
    expect(reviewAfter([plan, meeting], '2026-09-20', 'council').parts[0]).toMatchObject({ actor: 'council' });
  });

  it('shows a decision that has not come in nine weeks as the council’s turn, and late', () => {
    const review = reviewAfter([plan, meeting], '2026-12-16');
    const here = review.parts.find(({ state }) => state === 'here');
    expect(here).toMatchObject({
      id: 'decision',
      actor: 'council',
      deadlines: [{ status: 'late', due: '2026-11-11' }],
    });
    expect(states(review)).toContain('report unknown');
  });

  it('gives the turn to the family while the changes wait for their answer', () => {
    const review = reviewAfter(
      [
        plan,
        meeting,
        { type: 'review-decided', date: '2026-11-11', outcome: 'amend' },
        { type: 'amendment-notice-served', date: '2026-11-11' },
      ],
      '2026-11-15',
    );
    expect(review.parts.find(({ state }) => state === 'here')).toMatchObject({
      id: 'answer',
      actor: 'family',
      deadlines: [{ due: '2026-11-25' }],
    });
  });

  it('shows this year’s day for the meeting after a decision has begun the next year', () => {
    const decided = { type: 'review-decided', date: '2026-11-11', outcome: 'amend' };
    const [, , held] = reviewAfter([plan, meeting, decided], '2026-11-15').parts;
    expect(held).toMatchObject({ id: 'meeting', deadlines: [{ due: '2026-11-02', status: 'met-late' }] });
  });

  it('ends with the decision when the plan stays as it is', () => {
    const kept = { type: 'review-decided', date: '2026-11-06', outcome: 'maintain' };
    const before = reviewAfter([plan, meeting, kept], '2026-11-06');
    // The letter closes the round: from then on it is the next year's review that is looked at.
    expect(before.since).toBe('2026-11-06');
    expect(before.meeting).toBeUndefined();
  });

  it('says of no meeting that it was held, where changes came and no meeting is written down', () => {
    // A plan may be changed without a review (regulation 28).
    const notice = { type: 'amendment-notice-sent', date: '2026-03-02' };
    expect(states(reviewAfter([plan, notice], '2026-03-10'))).toEqual([
      'invitation unknown',
      'papers unknown',
      'meeting unknown',
      'report unknown',
      'decision done',
      'notice done',
      'answer here',
      'final ahead',
    ]);
    const decided = { type: 'review-decided', date: '2026-03-02', outcome: 'amend' };
    expect(states(reviewAfter([plan, decided, notice], '2026-03-10'))).toContain('meeting done');
  });

  it('says what the council called the review, as it wrote it', () => {
    expect(reviewAfter([plan, { ...meeting, triage: 'complex' }], '2026-10-20').triage).toBe('complex');
    expect(reviewAfter([plan, meeting], '2026-10-20').triage).toBeUndefined();
  });
});

describe('a change of school', () => {
  it('counts down to the strict date, with the last useful meeting and notice', () => {
    const told = story([plan, { type: 'phase-transfer', kind: 'primary-to-secondary', year: 2027 }]);
    // law.md D48
    expect(transferCountdown(deadlinesOf(told, '2026-11-01'), calendarDate('2026-11-01'))).toMatchObject({
      deadline: { due: '2027-02-14', also: '2027-02-15' },
      latestMeeting: '2026-11-22',
      latestNotice: '2026-12-20',
      endsAfter: undefined,
    });
  });

  it('says so when the usual twelve weeks would end only after it', () => {
    const told = story([
      plan,
      { type: 'phase-transfer', kind: 'primary-to-secondary', year: 2027 },
      { type: 'review-meeting', date: '2026-12-10' },
    ]);
    const found = transferCountdown(deadlinesOf(told, '2026-12-12'), calendarDate('2026-12-12'));
    expect(found?.endsAfter).toMatchObject({ id: 'amended-plan', due: '2027-03-04' });
  });

  it('asks a family whose child is of the age, and nobody else', () => {
    const today = calendarDate('2026-11-22');
    expect(possibleTransfer(calendarDate('2016-03-15'), today)).toEqual({ kind: 'primary-to-secondary', year: 2027 });
    expect(possibleTransfer(calendarDate('2015-09-01'), today)).toEqual({ kind: 'primary-to-secondary', year: 2027 });
    expect(possibleTransfer(calendarDate('2015-08-31'), today)).toBeUndefined();
    // Children start in Reception in the September after their fourth birthday.
    expect(possibleTransfer(calendarDate('2022-09-01'), today)).toEqual({ kind: 'early-years-to-school', year: 2027 });
    expect(possibleTransfer(calendarDate('2022-08-31'), today)).toBeUndefined();
    expect(possibleTransfer(undefined, today)).toBeUndefined();
  });

  it('knows who is under five and who is in Year 9', () => {
    const today = calendarDate('2026-11-22');
    expect(isUnderFive(calendarDate('2021-11-23'), today)).toBe(true);
    expect(isUnderFive(calendarDate('2021-11-22'), today)).toBe(false);
    expect(isYearNineOrAbove(calendarDate('2013-08-31'), today)).toBe(true);
    expect(isYearNineOrAbove(calendarDate('2013-09-01'), today)).toBe(false);
    expect(isUnderFive(undefined, today)).toBe(false);
  });
});

describe('this year beside last year', () => {
  it('shows the same days of both rounds, with the weeks after each meeting', () => {
    const told = story([
      { type: 'plan-issued', date: '2024-11-01' },
      { type: 'review-meeting', date: '2025-10-01' },
      { type: 'review-decided', date: '2025-11-21', outcome: 'maintain' },
      { type: 'review-meeting', date: '2026-10-14' },
    ]);
    expect(lastTwoRounds(told, calendarDate('2026-11-22'))).toMatchObject({
      now: [{ kind: 'meeting', date: '2026-10-14' }],
      before: [
        { kind: 'meeting', date: '2025-10-01', weeksAfterMeeting: undefined },
        { kind: 'decision', date: '2025-11-21', weeksAfterMeeting: 8 },
      ],
    });
  });
});
