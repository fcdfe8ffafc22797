import * as z from 'zod/mini';
import { calendarDateSchema } from '../calendar-date.ts';
import { earlierSchema } from './home-records.ts';

const id = z.string().check(z.minLength(1), z.maxLength(80));

/** How people were in touch; for ever. */
export const waysOfContact = ['call', 'letter', 'email', 'meeting', 'visit', 'other'] as const;

export const saidSchema = z.string().check(z.maxLength(10_000));
export const nameSchema = z.string().check(z.maxLength(120));
export const clockTimeSchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Something somebody said they would do. `by` and `kept` are the days it was promised for and done on. */
export const promiseSchema = z.object({
  id,
  text: z.string().check(z.minLength(1), z.maxLength(1000)),
  by: z.optional(calendarDateSchema),
  kept: z.optional(calendarDateSchema),
});
export type Promised = z.infer<typeof promiseSchema>;

const mostOf = 40;

/** Kind `log-entry`, in the home: one call, letter or meeting as the family wrote it down. */
export const logEntryBodySchema = z.object({
  child: id,
  date: calendarDateSchema,
  time: z.optional(clockTimeSchema),
  how: z.enum(waysOfContact),
  who: nameSchema,
  role: z.optional(nameSchema),
  said: saidSchema,
  promises: z.array(promiseSchema).check(z.maxLength(mostOf)),
  /** The day by which the family asked for an answer, and the day it came. */
  replyBy: z.optional(calendarDateSchema),
  answered: z.optional(calendarDateSchema),
  /** Ids of `file` records in the same home. */
  files: z.array(id).check(z.maxLength(mostOf)),
  madeAt: z.string().check(z.maxLength(40)),
  /** Put away: not shown and not counted, until it is put back or removed for good. */
  binned: z.optional(z.literal(true)),
  earlier: z.optional(earlierSchema),
});
export type LogEntry = z.infer<typeof logEntryBodySchema>;
