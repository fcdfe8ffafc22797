import * as z from 'zod/mini';
import { addDays, type CalendarDate, calendarDateSchema } from '../calendar-date.ts';

const days = z.record(z.string(), calendarDateSchema);

/** What was done with each reminder on this device, by the id of what it is about. */
export const reminderStateSchema = z.object({
  /** Seen on this day: nothing more until its next day to remind. */
  seen: days,
  /** Put off until this day. */
  later: days,
  /** The last day to remind for which a notice was shown. */
  told: days,
});
export type ReminderState = z.infer<typeof reminderStateSchema>;

export function readReminderState(kept: unknown): ReminderState {
  const read = reminderStateSchema.safeParse(kept);
  return read.success ? read.data : { seen: {}, later: {}, told: {} };
}

/** Nothing is reminded of for so long after; older notes of it are let go. */
const keepDays = 400;

/** Notes `value` under `list` for these ids. */
export function noted(
  state: ReminderState,
  list: keyof ReminderState,
  ids: readonly string[],
  { value, today }: { value: CalendarDate; today: CalendarDate },
): ReminderState {
  const oldest = addDays(today, -keepDays);
  const fresh = Object.entries(state[list]).filter(([, day]) => day >= oldest);
  return { ...state, [list]: Object.fromEntries([...fresh, ...ids.map((id) => [id, value] as const)]) };
}
