import * as z from 'zod/mini';
import { type CalendarDate, calendarDateSchema } from '../calendar-date.ts';
import type { Child, ScopedRecord } from '../children.ts';
import type { Actor, Deadline, DeadlineId, DeadlineStatus } from '../clocks/deadline.ts';
import type { ReminderKind } from './reminder-settings.ts';

/** Something with a day that a person may want to be reminded of. */
export type Remindable = {
  /** Holds the day, so that a date that moves is reminded of anew. */
  id: string;
  kind: ReminderKind;
  due: CalendarDate;
  about:
    | { what: 'deadline'; deadline: DeadlineId; status: DeadlineStatus }
    | { what: 'promise'; words: string; who: string }
    | { what: 'reply'; words: string; letter?: string };
  /** Nobody records it as a rule, so that its day passing says nothing. */
  seldomRecorded?: boolean;
};

const kindOfActor: Record<Actor, ReminderKind> = {
  family: 'own',
  person: 'own',
  council: 'council',
  mediator: 'council',
  tribunal: 'council',
  school: 'school',
  advisers: 'school',
};

const open: ReadonlySet<DeadlineStatus> = new Set(['upcoming', 'soon', 'due-today', 'late', 'exception-possible']);

/** No return and no letter says as a rule that these were done (`seldomRecorded` of the steps). */
const seldomRecorded: ReadonlySet<DeadlineId> = new Set(['advice-due', 'review-papers', 'review-report']);

export function remindableDeadlines(child: Child, deadlines: readonly Deadline[]): Remindable[] {
  return deadlines
    .filter(({ status }) => open.has(status))
    .map(({ id, due, status, from, subject, actor }) => ({
      id: [child.key, id, from.type, subject ?? '', due].join('|'),
      kind: kindOfActor[actor],
      due,
      about: { what: 'deadline', deadline: id, status },
      ...(seldomRecorded.has(id) ? { seldomRecorded: true } : {}),
    }));
}

const text = z._default(z.string(), '');

/** As much of an entry of the log as a reminder needs. */
const logEntrySchema = z.object({
  who: text,
  replyBy: z.optional(calendarDateSchema),
  promises: z._default(
    z.array(
      z.object({
        id: z.string(),
        text,
        by: z.optional(calendarDateSchema),
        kept: z.optional(calendarDateSchema),
      }),
    ),
    [],
  ),
});

const letterSchema = z.object({ subject: text, state: z.string(), replyBy: z.optional(calendarDateSchema) });

/** Promises not kept yet, and answers asked for by a day, from the log and the letters of this child. */
export function remindableRecords(child: Child, records: readonly ScopedRecord[]): Remindable[] {
  const mine = records.filter(({ record }) => child.ids.includes(String(record.body.child)));
  return mine.flatMap(({ record }): Remindable[] => {
    if (record.kind === 'log-entry') {
      const read = logEntrySchema.safeParse(record.body);
      if (!read.success) return [];
      const { who, promises, replyBy } = read.data;
      const open = promises.flatMap(({ id, text: words, by, kept }): Remindable[] =>
        by && !kept ? [promised(`${record.id}|${id}`, by, { what: 'promise', words, who })] : [],
      );
      return replyBy ? [...open, promised(record.id, replyBy, { what: 'reply', words: who })] : open;
    }
    const read = record.kind === 'letter' ? letterSchema.safeParse(record.body) : undefined;
    if (!read?.success || read.data.state !== 'sent' || !read.data.replyBy) return [];
    return [promised(record.id, read.data.replyBy, { what: 'reply', words: read.data.subject, letter: record.id })];
  });
}

function promised(id: string, due: CalendarDate, about: Remindable['about']): Remindable {
  return { id: `${id}|${due}`, kind: 'promise', due, about };
}
