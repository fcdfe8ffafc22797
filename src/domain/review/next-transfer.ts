import { addMonths, type CalendarDate } from '../calendar-date.ts';
import type { Deadline } from '../clocks/deadline.ts';
import { latestAmendmentNotice, latestReviewMeeting } from '../clocks/latest-useful-day.ts';

/** Ages at which most children change school, reached by 31 August of the year of the move (reg 2(1), reg 18). */
const movesAtAge: Record<number, string> = {
  4: 'early-years-to-school',
  7: 'infant-to-junior',
  9: 'primary-to-middle',
  11: 'primary-to-secondary',
  13: 'middle-to-secondary',
  16: 'secondary-to-post-16',
};

export type PossibleTransfer = { kind: string; year: number };

/**
 * A change of school that a child of this age may have next summer. Which school they are in nobody told us, so it is
 * a question to the family, never a clock.
 */
export function possibleTransfer(born: CalendarDate | undefined, today: CalendarDate): PossibleTransfer | undefined {
  if (!born) return undefined;
  const [thisYear, month] = [Number(today.slice(0, 4)), today.slice(5, 7)];
  const year = month >= '09' ? thisYear + 1 : thisYear;
  const age = year - Number(born.slice(0, 4)) - (born.slice(5) > '08-31' ? 1 : 0);
  const kind = movesAtAge[age];
  return kind ? { kind, year } : undefined;
}

export type TransferCountdown = {
  deadline: Deadline;
  /** The last review meeting, and the last notice of changes, from which the usual time still ends by the strict date. */
  latestMeeting: CalendarDate;
  latestNotice: CalendarDate;
  /** The usual clock of this review, when it ends only after the date of the change of school. */
  endsAfter: Deadline | undefined;
};

/** The change of school somebody wrote down or the council dated, still open or just past. */
export function transferCountdown(deadlines: readonly Deadline[], today: CalendarDate): TransferCountdown | undefined {
  const recent = addMonths(today, -6);
  const deadline = deadlines.findLast(({ id, due }) => id === 'phase-transfer-plan' && due >= recent);
  if (!deadline) return undefined;
  const usual = deadlines.filter(
    ({ id, status }) => id === 'amended-plan' && status !== 'met' && status !== 'not-needed',
  );
  const earliest = usual.toSorted((a, b) => a.due.localeCompare(b.due))[0];
  return {
    deadline,
    latestMeeting: latestReviewMeeting(deadline.due),
    latestNotice: latestAmendmentNotice(deadline.due),
    endsAfter: earliest && earliest.due > deadline.due ? earliest : undefined,
  };
}

/** Under five on the day, when the Code asks councils to think about a review more often (9.178). */
export function isUnderFive(born: CalendarDate | undefined, today: CalendarDate): boolean {
  return born !== undefined && today < addMonths(born, 60);
}

/** From the September of Year 9 reviews must look at growing up (Children and Families Act 2014; Code 8.9). */
export function isYearNineOrAbove(born: CalendarDate | undefined, today: CalendarDate): boolean {
  if (!born) return false;
  const schoolYear = Number(today.slice(0, 4)) - (today.slice(5, 7) >= '09' ? 0 : 1);
  const ageAtStart = schoolYear - Number(born.slice(0, 4)) - (born.slice(5) > '08-31' ? 1 : 0);
  return ageAtStart >= 13;
}
