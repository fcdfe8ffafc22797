import { type CalendarDate, daysBetween } from '../../../domain/calendar-date.ts';
import type { CasePath } from '../../../domain/path/path.ts';

/** The one number said first and large, as a key of `home:big` with its count; never negative. */
export type BigNumber = { key: string; count: number };

const assessmentWeeks = 20;

export function bigNumber(path: CasePath, today: CalendarDate): BigNumber | undefined {
  if (path.week !== undefined) {
    return { key: path.week > assessmentWeeks ? 'week-over' : 'week', count: path.week };
  }
  if (!path.next) return undefined;
  const days = daysBetween(today, path.next.due);
  if (days === 0) return { key: 'today', count: 0 };
  const away = Math.abs(days);
  const unit = away > 14 ? 'weeks' : 'days';
  const count = unit === 'weeks' ? Math.round(away / 7) : away;
  return { key: `${unit}-${days > 0 ? 'to-go' : 'past'}`, count };
}
