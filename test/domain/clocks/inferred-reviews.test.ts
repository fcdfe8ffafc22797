import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import type { CaseStory } from '../../../src/domain/case-line.ts';
import type { CaseEvent } from '../../../src/domain/clocks/event.ts';
import { inferredReviews } from '../../../src/domain/clocks/inferred-reviews.ts';
import { workOut } from '../../../src/domain/clocks/work-out.ts';
import { reviewRound } from '../../../src/domain/path/review-steps.ts';

const on = (date: string) => ({ date: calendarDate(date) });
const letter = (about: 'review-maintain' | 'review-cease' | 'final-plan', date: string): CaseEvent => ({
  ...{ type: 'decision-sent', about },
  ...on(date),
});

describe('the letter that ends a review, where only the letter is written down', () => {
  it('is the review’s decision, and the next twelve months run from it', () => {
    const events = [letter('review-maintain', '2026-11-06')];
    expect(inferredReviews(events)).toEqual([{ type: 'review-decided', outcome: 'maintain', date: '2026-11-06' }]);
    const due = workOut({ today: calendarDate('2026-12-01'), events: [...events, ...inferredReviews(events)] });
    expect(due.find(({ id }) => id === 'review-due')).toMatchObject({ due: '2027-11-05', status: 'upcoming' });
    expect(inferredReviews([letter('review-cease', '2026-11-06')])).toMatchObject([{ outcome: 'cease' }]);
  });

  it('is not told twice, and no other letter is one', () => {
    const decided: CaseEvent = { type: 'review-decided', outcome: 'maintain', ...on('2026-11-02') };
    expect(inferredReviews([decided, letter('review-maintain', '2026-11-06')])).toEqual([]);
    expect(inferredReviews([decided, letter('review-maintain', '2027-11-06')])).toHaveLength(1);
    expect(inferredReviews([letter('final-plan', '2026-11-06')])).toEqual([]);
  });

  it('ends the round of the review', () => {
    const events = [
      { type: 'review-meeting', ...on('2026-10-14') } as CaseEvent,
      letter('review-maintain', '2026-11-06'),
    ];
    const lines = events.map((event, index) => ({ id: `e${index}`, event, date: event.date }));
    const story: CaseStory = { lines, undated: [] };
    expect(reviewRound(story, calendarDate('2026-12-01'))).toMatchObject({ start: '2026-11-06', lines: [] });
  });
});
