import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { LogEntry, Promised } from '../../../domain/records/log-records.ts';
import { readTyped, type TypedDate } from '../../ui/date-fields.tsx';
import type { EntryDraft } from './entry-draft.ts';

/** What is wrong with a field; the screen has the words. */
export type DraftFault = { field: string; fault: 'how' | 'who' | 'time' | 'empty' | 'not-a-day' };

export type ReadEntry = Pick<LogEntry, 'date' | 'how' | 'who' | 'said' | 'promises' | 'files'> & {
  time: string | undefined;
  role: string | undefined;
  replyBy: CalendarDate | undefined;
};

/** The form as an entry, or everything in it that needs a look. A promise without words is none. */
export function readDraft(draft: EntryDraft): { entry: ReadEntry } | { faults: DraftFault[] } {
  const faults: DraftFault[] = [];
  const day = (typed: TypedDate, field: string): CalendarDate | undefined => {
    const read = readTyped(typed);
    if ('date' in read) return read.date;
    faults.push({ field, fault: read.fault });
    return undefined;
  };
  const { how } = draft;
  if (how === '') faults.push({ field: 'how', fault: 'how' });
  const date = day(draft.date, 'date');
  const time = draft.time.trim() === '' ? undefined : readTime(draft.time);
  if (draft.time.trim() !== '' && !time) faults.push({ field: 'time', fault: 'time' });
  const who = draft.who.trim();
  if (!who && !draft.said.trim()) faults.push({ field: 'who', fault: 'who' });
  const promises = draft.promises.flatMap(({ id, text, by }): Promised[] => {
    if (!text.trim()) return [];
    const isDated = Object.values(by).some((part) => part.trim() !== '');
    const promisedFor = isDated ? day(by, `promise-${id}-by`) : undefined;
    return [{ id, text: text.trim(), ...(promisedFor ? { by: promisedFor } : {}) }];
  });
  const replyBy = draft.asks ? day(draft.replyBy, 'reply-by') : undefined;
  if (faults.length > 0 || how === '' || !date) return { faults };
  const role = draft.role.trim() || undefined;
  return { entry: { date, time, how, who, role, said: draft.said, promises, replyBy, files: draft.files } };
}

/** "9.30", "930" and "9:30" are all half past nine. */
export function readTime(typed: string): string | undefined {
  const found = /^(\d{1,2})[:.\s]?(\d{2})$/.exec(typed.trim());
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
