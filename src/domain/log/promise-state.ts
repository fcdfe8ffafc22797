import { type CalendarDate, daysBetween } from '../calendar-date.ts';
import type { LogEntry, Promised } from '../records/log-records.ts';

/** `open`: no day was said, or it is still to come. */
export type PromiseState = 'kept' | 'kept-late' | 'late' | 'due-today' | 'open';

export function promiseState({ by, kept }: Promised, today: CalendarDate): PromiseState {
  if (kept) return by && kept > by ? 'kept-late' : 'kept';
  if (!by || by > today) return 'open';
  return by === today ? 'due-today' : 'late';
}

/** How long an answer has been waited for. Nothing when none was asked for. */
export type ReplyTimer = { state: 'waiting' | 'late' | 'answered'; by: CalendarDate; days: number };

/** `days` since the family asked, up to the answer or to today. */
export function replyTimer(
  { date, replyBy, answered }: Pick<LogEntry, 'date' | 'replyBy' | 'answered'>,
  today: CalendarDate,
): ReplyTimer | undefined {
  if (!replyBy) return undefined;
  const days = Math.max(0, daysBetween(date, answered ?? today));
  if (answered) return { state: 'answered', by: replyBy, days };
  return { state: replyBy < today ? 'late' : 'waiting', by: replyBy, days };
}
