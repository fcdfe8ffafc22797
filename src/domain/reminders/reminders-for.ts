import { addDays, type CalendarDate } from '../calendar-date.ts';
import type { Remindable } from './remindable.ts';
import type { LeadDay, ReminderSettings } from './reminder-settings.ts';
import type { ReminderState } from './reminder-state.ts';

/** `moment`: the day from which on it is to be said. */
export type Reminder = Remindable & { moment: CalendarDate };

type Question = {
  items: readonly Remindable[];
  settings: ReminderSettings;
  state: ReminderState;
  today: CalendarDate;
};

/** So long after a date nobody kept it is news; later it stands on its own screen, and is no surprise any more. */
const newsDays = 14;

/**
 * What to remind of today, the family's own turns first, then by day. Each day to remind is said until it is seen, also
 * when the app stayed shut on the day itself, and never again after that; what was put off waits for its day.
 */
export function remindersFor({ items, settings, state, today }: Question): Reminder[] {
  return items
    .flatMap((item): Reminder[] => {
      const { on, days } = settings.kinds[item.kind];
      const moment = on ? momentOf(item, days, today) : undefined;
      if (moment === undefined) return [];
      const [seen, later] = [state.seen[item.id], state.later[item.id]];
      if (seen !== undefined && seen >= moment) return [];
      if (later !== undefined && later > today) return [];
      return [{ ...item, moment }];
    })
    .sort((a, b) => rank(a) - rank(b) || order(a.due, b.due) || order(a.id, b.id));
}

/** The last day to remind that has come, if it still means something today. */
function momentOf(item: Remindable, days: readonly LeadDay[], today: CalendarDate): CalendarDate | undefined {
  const last = item.until ?? item.due;
  const isOver = today > last;
  if (isOver && (item.seldomRecorded || today > addDays(last, newsDays))) return undefined;
  return days
    .filter((day) => isOver === day < 0)
    .map((day) => addDays(isOver ? last : item.due, -day))
    .filter((moment) => moment <= today)
    .sort(order)
    .at(-1);
}

const rank = ({ kind }: Remindable) => (kind === 'own' ? 0 : 1);

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function isQuiet(hour: number, { from, to }: ReminderSettings['quiet']): boolean {
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

/** What has not been told by a notice yet; nothing in quiet hours. `hour` is the reader's own. */
export function noticesFor(
  reminders: readonly Reminder[],
  { settings, state, hour }: { settings: ReminderSettings; state: ReminderState; hour: number },
): Reminder[] {
  if (!settings.notices || isQuiet(hour, settings.quiet)) return [];
  return reminders.filter(({ id, moment }) => (state.told[id] ?? '') < moment);
}
