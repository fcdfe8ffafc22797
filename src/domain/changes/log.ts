import * as z from 'zod/mini';
import { calendarDateSchema } from '../calendar-date.ts';
import {
  clockTimeSchema,
  type LogEntry,
  logEntryBodySchema,
  nameSchema,
  saidSchema,
  waysOfContact,
} from '../records/log-records.ts';
import { type ChangeRule, create, type Outcome, put, type Reading, refused, remove, withExisting } from './change.ts';
import { keepBoth } from './kept-text.ts';
import { settleKept } from './settle-kept.ts';

const id = z.string().check(z.minLength(1), z.maxLength(80));
const files = z.array(id).check(z.maxLength(40));

const addLogArgs = z.object({
  id,
  entry: z.omit(logEntryBodySchema, { binned: true, answered: true, earlier: true }),
});

/** `null` takes a value away; what is left out stays. Files are a set: two phones never undo each other's. */
const editLogArgs = z.object({
  id,
  date: z.optional(calendarDateSchema),
  time: z.optional(z.nullable(clockTimeSchema)),
  how: z.optional(z.enum(waysOfContact)),
  who: z.optional(nameSchema),
  role: z.optional(z.nullable(nameSchema)),
  replyBy: z.optional(z.nullable(calendarDateSchema)),
  answered: z.optional(z.nullable(calendarDateSchema)),
  /** New words, and the words that stood there when the person began to write. */
  said: z.optional(z.object({ text: saidSchema, was: saidSchema })),
  addFiles: z.optional(files),
  dropFiles: z.optional(files),
});
const settleLogArgs = z.object({ id, text: saidSchema, dropped: z.array(saidSchema) });
const binLogArgs = z.object({ id, binned: z.boolean() });
const removeLogArgs = z.object({ id });

export function withEntry(of: string, reading: Reading, then: (body: LogEntry) => LogEntry): Outcome {
  return withExisting(of, 'log-entry', reading, (found) => {
    const body = logEntryBodySchema.safeParse(then(logEntryBodySchema.parse(found.body)));
    return body.success ? put({ ...found, body: body.data }) : refused('invalid', of);
  });
}

export const addLog: ChangeRule<z.infer<typeof addLogArgs>> = {
  name: 'add-log',
  scopes: ['home'],
  args: addLogArgs,
  apply: ({ id: entry, entry: body }, _change, reading) =>
    reading.isGone(body.child) ? refused('gone', body.child) : create(entry, 'log-entry', body, reading),
};

export const editLog: ChangeRule<z.infer<typeof editLogArgs>> = {
  name: 'edit-log',
  scopes: ['home'],
  args: editLogArgs,
  apply: ({ id: entry, said, addFiles = [], dropFiles = [], ...values }, { madeAt }, reading) =>
    withEntry(entry, reading, (before) => {
      const { said: standing, earlier: kept, files: had, ...rest } = before;
      const { text, earlier } = said
        ? keepBoth({ text: standing, earlier: kept }, { ...said, madeAt })
        : { text: standing, earlier: kept };
      const body: LogEntry = {
        ...withoutNulls({ ...rest, ...defined(values) }),
        said: text,
        files: [...new Set([...had, ...addFiles])].filter((file) => !dropFiles.includes(file)),
        ...(earlier ? { earlier } : {}),
      };
      return body;
    }),
};

type Nullable<T> = { [K in keyof T]: T[K] | null };

const defined = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

/** A value that must be there is never null in the arguments, so only optional ones go. */
const withoutNulls = <T extends object>(values: Nullable<T>): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as T;

/** The person has chosen, joined or dropped words that were kept; only those they saw (`dropped`) go. */
export const settleLog: ChangeRule<z.infer<typeof settleLogArgs>> = {
  name: 'settle-log',
  scopes: ['home'],
  args: settleLogArgs,
  apply: ({ id: entry, ...chosen }, { madeAt }, reading) =>
    withEntry(entry, reading, ({ said, earlier: kept, ...rest }) => {
      const { text, earlier } = settleKept({ text: said, earlier: kept }, { ...chosen, madeAt });
      return { ...rest, said: text, ...(earlier ? { earlier } : {}) };
    }),
};

/** Puts an entry away, or back. Nothing of it is lost. */
export const binLog: ChangeRule<z.infer<typeof binLogArgs>> = {
  name: 'bin-log',
  scopes: ['home'],
  args: binLogArgs,
  apply: ({ id: entry, binned }, _change, reading) =>
    withEntry(entry, reading, ({ binned: _before, ...rest }) => (binned ? { ...rest, binned } : rest)),
};

export const removeLog: ChangeRule<z.infer<typeof removeLogArgs>> = {
  name: 'remove-log',
  scopes: ['home'],
  args: removeLogArgs,
  apply: ({ id: entry }, change, reading) => remove(entry, 'log-entry', change, reading),
};
