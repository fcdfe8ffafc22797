import * as z from 'zod/mini';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { type LogEntry, waysOfContact } from '../../../domain/records/log-records.ts';
import { emptyDate, typedFrom } from '../../ui/date-fields.tsx';

const typed = z.object({ day: z.string(), month: z.string(), year: z.string() });

/** What stands in the form, as typed: kept on this device until it is saved. */
export const entryDraftSchema = z.object({
  how: z.enum([...waysOfContact, '']),
  date: typed,
  time: z.string(),
  who: z.string(),
  role: z.string(),
  said: z.string(),
  /** The words that stood there when the writing began. */
  was: z.string(),
  promises: z.array(z.object({ id: z.string(), text: z.string(), by: typed })),
  asks: z.boolean(),
  replyBy: typed,
  files: z.array(z.string()),
});
export type EntryDraft = z.infer<typeof entryDraftSchema>;
export type PromiseDraft = EntryDraft['promises'][number];

export function newDraft(today: CalendarDate): EntryDraft {
  return {
    how: '',
    date: typedFrom(today),
    time: '',
    who: '',
    role: '',
    said: '',
    was: '',
    promises: [],
    asks: false,
    replyBy: emptyDate,
    files: [],
  };
}

export function draftOf(entry: LogEntry): EntryDraft {
  return {
    how: entry.how,
    date: typedFrom(entry.date),
    time: entry.time ?? '',
    who: entry.who,
    role: entry.role ?? '',
    said: entry.said,
    was: entry.said,
    promises: entry.promises.map(({ id, text, by }) => ({ id, text, by: typedFrom(by) })),
    asks: entry.replyBy !== undefined,
    replyBy: typedFrom(entry.replyBy),
    files: entry.files,
  };
}
