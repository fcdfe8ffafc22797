import { type CalendarDate, daysBetween } from '../calendar-date.ts';
import type { CaseLine, CaseStory } from '../case-line.ts';
import { endsRound } from '../path/review-steps.ts';

const kinds = {
  'review-meeting': 'meeting',
  'review-decided': 'decision',
  'amendment-notice-sent': 'notice',
  'amendment-notice-served': 'notice',
  'amendments-answered': 'answer',
  'amended-plan-issued': 'final',
  'plan-issued': 'plan',
} as const;
type RoundKind = (typeof kinds)[keyof typeof kinds];

export type RoundDay = {
  id: string;
  kind: RoundKind;
  date: CalendarDate;
  /** Whole weeks begun since the meeting of the same round. */
  weeksAfterMeeting: number | undefined;
};

/** The days of this round of the review and of the one before it, so that a year can be laid beside the last. */
export function lastTwoRounds(story: CaseStory, today: CalendarDate): { now: RoundDay[]; before: RoundDay[] } {
  const rounds: CaseLine[][] = [[]];
  for (const line of story.lines) {
    if (line.date === undefined || line.date > today || !(line.event.type in kinds)) continue;
    rounds.at(-1)?.push(line);
    if (endsRound(line)) rounds.push([]);
  }
  return { now: daysOf(rounds.at(-1) ?? []), before: daysOf(rounds.at(-2) ?? []) };
}

function daysOf(lines: readonly CaseLine[]): RoundDay[] {
  const meeting = lines.find((line) => line.event.type === 'review-meeting')?.date;
  return lines.flatMap(({ id, event, date }) => {
    const kind = kinds[event.type as keyof typeof kinds];
    if (!date || !kind) return [];
    const weeks = meeting && date > meeting ? Math.ceil(daysBetween(meeting, date) / 7) : undefined;
    return [{ id, kind, date, weeksAfterMeeting: weeks }];
  });
}
