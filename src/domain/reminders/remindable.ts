import * as z from 'zod/mini';
import type { CalendarDate } from '../calendar-date.ts';
import type { Child, ScopedRecord } from '../children.ts';
import type { Actor, Deadline, DeadlineId, DeadlineStatus } from '../clocks/deadline.ts';
import { letterBodySchema } from '../records/letter-records.ts';
import { logEntryBodySchema } from '../records/log-records.ts';
import type { ReminderKind } from './reminder-settings.ts';

/** Something with a day that a person may want to be reminded of. */
export type Remindable = {
  /** Holds the day, so that a date that moves is reminded of anew. */
  id: string;
  kind: ReminderKind;
  due: CalendarDate;
  /** The last day of another reading of the law: nobody else's date is over before it. */
  until?: CalendarDate;
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
const seldomRecorded: ReadonlySet<DeadlineId> = new Set([
  'advice-due',
  'review-papers',
  'review-report',
  'new-council-tells',
]);

export function remindableDeadlines(child: Child, deadlines: readonly Deadline[]): Remindable[] {
  return deadlines
    .filter(({ status }) => open.has(status))
    .map(({ id, due, also, status, from, subject, actor }) => ({
      id: [child.key, id, from.type, subject ?? '', due].join('|'),
      kind: kindOfActor[actor],
      due,
      ...(also && actor !== 'family' ? { until: also } : {}),
      about: { what: 'deadline', deadline: id, status },
      ...(seldomRecorded.has(id) ? { seldomRecorded: true } : {}),
    }));
}

/** As much of an entry of the log, or of a letter, as a reminder needs. */
const entrySchema = z.pick(logEntryBodySchema, {
  who: true,
  promises: true,
  replyBy: true,
  answered: true,
  binned: true,
});
const letterSchema = z.pick(letterBodySchema, { subject: true, state: true, replyBy: true });

/** Promises not kept yet, and answers asked for by a day, from the log and the letters of this child. */
export function remindableRecords(child: Child, records: readonly ScopedRecord[]): Remindable[] {
  const mine = records.filter(({ record }) => child.ids.includes(String(record.body.child)));
  return mine.flatMap(({ record }): Remindable[] => {
    if (record.kind === 'log-entry') {
      const read = entrySchema.safeParse(record.body);
      if (!read.success || read.data.binned) return [];
      const { who, promises, replyBy, answered } = read.data;
      const unkept = promises.flatMap(({ id, text: words, by, kept }): Remindable[] =>
        by && !kept ? [promised(`${record.id}|${id}`, by, { what: 'promise', words, who })] : [],
      );
      const awaited = replyBy && !answered ? [promised(record.id, replyBy, { what: 'reply', words: who })] : [];
      return [...unkept, ...awaited];
    }
    const read = record.kind === 'letter' ? letterSchema.safeParse(record.body) : undefined;
    if (!read?.success || read.data.state !== 'sent' || !read.data.replyBy) return [];
    const about = { what: 'reply' as const, words: read.data.subject, letter: record.id };
    return [promised(record.id, read.data.replyBy, about)];
  });
}

function promised(id: string, due: CalendarDate, about: Remindable['about']): Remindable {
  return { id: `${id}|${due}`, kind: 'promise', due, about };
}
