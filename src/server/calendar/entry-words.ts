import clocks from '../../../locales/en-GB/clocks.json' with { type: 'json' };
import reminders from '../../../locales/en-GB/reminders.json' with { type: 'json' };
import { hasOwnLastDay } from '../../domain/calendar-file/last-day.ts';
import type { DeadlineId } from '../../domain/clocks/deadline.ts';

export type EntryWords = {
  /** What the calendar is called. */
  name: string;
  of(id: DeadlineId): { summary: string; description: string };
};

/** The sentences the phone puts into its own files, in English: the server does not know a family's language. */
export function entryWords(): EntryWords {
  const { name, 'last-day': lastDay, about } = reminders.calendar.file;
  return {
    name,
    of: (id) => {
      const words = clocks.deadlines[id];
      const summary = hasOwnLastDay.has(id) ? words.name : lastDay.replace('{{what}}', words.name);
      return { summary, description: `${words.what}\n\n${about}` };
    },
  };
}
