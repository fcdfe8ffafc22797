import * as z from 'zod/mini';
import { type CalendarDate, calendarDateSchema } from '../calendar-date.ts';

/** What was last put in a calendar under each UID. */
export const exportedSchema = z.record(
  z.string(),
  z.object({
    /** The child it is about: another child's file says nothing of it. */
    child: z.string(),
    due: calendarDateSchema,
    /** How it looked apart from its date: another name or other alarms are a change too. */
    face: z.string(),
    sequence: z.int(),
    changedAt: z.string(),
    cancelled: z.optional(z.boolean()),
  }),
);
export type Exported = z.infer<typeof exportedSchema>;

export type Wanted = { uid: string; due: CalendarDate; face: string };
export type Numbered = { uid: string; due: CalendarDate; sequence: number; changedAt: string; cancelled?: boolean };

type Question = {
  kept: Exported;
  child: string;
  wanted: readonly Wanted[];
  /** False for a file of one date, whose silence about the others means nothing. */
  whole: boolean;
  today: CalendarDate;
  /** An instant in ISO 8601. */
  now: string;
};

/**
 * Numbers what goes into a calendar: a changed date keeps its UID and gets the next SEQUENCE, and a date still ahead
 * that is no longer needed is said once more, cancelled. What is over is left alone: it is somebody's diary.
 */
export function nextExport({ kept, child, wanted, whole, today, now }: Question): {
  entries: Numbered[];
  kept: Exported;
} {
  const next: Exported = { ...kept };
  const entries: Numbered[] = wanted.map(({ uid, due, face }) => {
    const before = kept[uid];
    const isSame = before && before.due === due && before.face === face && !before.cancelled;
    const sequence = before ? before.sequence + (isSame ? 0 : 1) : 0;
    const changedAt = isSame ? before.changedAt : now;
    next[uid] = { child, due, face, sequence, changedAt };
    return { uid, due, sequence, changedAt };
  });
  const isWanted = new Set(wanted.map(({ uid }) => uid));
  for (const [uid, before] of whole ? Object.entries(kept) : []) {
    if (before.child !== child || isWanted.has(uid) || before.cancelled || before.due < today) continue;
    const gone = { due: before.due, sequence: before.sequence + 1, changedAt: now, cancelled: true };
    next[uid] = { ...before, ...gone };
    entries.push({ uid, ...gone });
  }
  return { entries, kept: next };
}
