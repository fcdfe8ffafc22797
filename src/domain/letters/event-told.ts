import { type CalendarDate, daysBetween } from '../calendar-date.ts';
import type { CaseLine } from '../case-line.ts';
import { type CaseEvent, readEvent } from '../clocks/event.ts';
import type { LetterBody } from '../records/letter-records.ts';

/** The same thing written down twice a few weeks apart is one thing. */
const sameThingDays = 60;

/** What a sent letter puts on the line of the case; nothing where it already stands there. */
export function eventTold(
  { type, stage }: NonNullable<LetterBody['tells']>,
  date: CalendarDate,
  lines: readonly CaseLine[],
): CaseEvent | undefined {
  const isThere = lines.some(
    (line) =>
      line.event.type === type &&
      (!('stage' in line.event) || (line.event.stage ?? 1) === (stage ?? 1)) &&
      line.date !== undefined &&
      Math.abs(daysBetween(line.date, date)) <= sameThingDays,
  );
  if (isThere) return undefined;
  const read = readEvent({ type, date, ...(stage ? { stage } : {}) });
  return read.ok ? read.event : undefined;
}
