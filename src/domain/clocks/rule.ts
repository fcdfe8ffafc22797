import * as z from 'zod/mini';
import { calendarDateSchema } from '../calendar-date.ts';
import { countingCodes } from './count.ts';
import { deadlineIds } from './deadline.ts';
import { type CaseEvent, type EventType, eventTypes } from './event.ts';

/**
 * A rule is data: which event starts a clock, how it counts, what ends it, and where the law says so.
 * A change in the law is a new version with its own days in force, never an edit; the version is chosen by the
 * day of the event that starts the clock, not by today.
 */
const eventType = z.enum(eventTypes as [EventType, ...EventType[]]);

/** Field → the values that match; `null` stands for a field that is not there. */
const whereSchema = z.record(z.string(), z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])));
export type Where = z.infer<typeof whereSchema>;

const closerSchema = z.strictObject({
  event: eventType,
  where: z.optional(whereSchema),
  /** Only for clocks whose starting event looks like this. */
  ifStart: z.optional(whereSchema),
  /** A field that must not differ between the starting event and this one (a school, an adviser). */
  same: z.optional(z.string()),
  /** A refusal is undone by a later step the council could only take after changing its mind… */
  undoneBy: z.optional(z.array(eventType)),
  /** …unless one of these came first: an order or an unopposed appeal starts clocks of its own. */
  unlessAfter: z.optional(z.array(eventType)),
  /** Ends the clock however many others of its kind began since. */
  everyClock: z.optional(z.boolean()),
  /** Shows the step was done by this day, not on which day: counts only while the limit had not passed. */
  onlyInTime: z.optional(z.boolean()),
  /** Only later than so many days after the start: what comes sooner tells the start itself. */
  afterDays: z.optional(z.int()),
});
export type Closer = z.infer<typeof closerSchema>;

const limbSchema = z.strictObject({
  /** Which of the two limbs decides. */
  pick: z.enum(['later', 'earlier']),
  events: z.array(eventType),
  where: z.optional(whereSchema),
  /** Looked for from the start on (up to the next start), or the latest one up to the start. */
  side: z.enum(['after', 'before']),
  /** With `before`: an event that came since then and ends what it stood for. */
  endedBy: z.optional(z.array(closerSchema)),
  /** With `before`: how many days back it is still looked for. */
  withinDays: z.optional(z.int()),
  code: z.enum(countingCodes),
  n: z.int(),
});

export const ruleSchema = z.strictObject({
  id: z.string(),
  deadline: z.enum(deadlineIds),
  version: z.int().check(z.gte(1)),
  status: z.enum(['in-force', 'repealed', 'proposed']),
  inForceFrom: calendarDateSchema,
  inForceTo: z.optional(calendarDateSchema),
  trigger: z.strictObject({
    events: z.array(z.union([eventType, z.literal('child')])),
    where: z.optional(whereSchema),
    /** The field that tells two clocks of one rule apart (school, adviser, kind of decision). */
    subject: z.optional(z.string()),
  }),
  /** What the days are counted from; `limit` is a fixed day of the year of transfer, `transfer` the day a plan moves. */
  startsOn: z.enum(['event', 'limit', 'transfer', 'birth']),
  /** Month and day of a fixed limit, `02-15`. */
  limit: z.optional(z.string().check(z.regex(/^\d\d-\d\d$/))),
  unit: z.enum(['weeks', 'days', 'months', 'working-days', 'fixed-day']),
  n: z.int().check(z.gte(0)),
  code: z.enum(countingCodes),
  roll: z.enum(['none', 'next-working-day', 'tribunal-start']),
  limb: z.optional(limbSchema),
  /** The other reading: its own count from the same start, or from another day the event carries. */
  also: z.optional(z.strictObject({ code: z.enum(countingCodes), n: z.int(), field: z.optional(z.string()) })),
  /** Reasons the law lists for this step; it adds no days for any of them. */
  exceptions: z.array(z.string()),
  /** Weeks of absence from the area that make an exception: 4 in regs 5, 8, 10, 13 and 27, 2 in reg 44. */
  absenceWeeks: z.optional(z.int()),
  met: z.array(closerSchema),
  notNeeded: z.array(closerSchema),
  /**
   * Which later events may still belong to this clock: those up to the next start of the same clock (or of the same
   * subject), or any.
   */
  window: z.enum(['next-start', 'next-start-of-subject', 'open']),
  /** How many days before its event a clock can already be closed (papers go out before the meeting). */
  closableDaysBefore: z.optional(z.int()),
  /** A closing event this many months after the last day belongs to a later turn that was not recorded. */
  staleAfterMonths: z.optional(z.int()),
  /** What it becomes by itself once the event it prepares (or its own day) has passed. */
  afterwards: z.optional(z.enum(['not-needed', 'met'])),
  /** Starting events for which the law does not ask for this step. */
  unnecessary: z.optional(whereSchema),
  actor: z.enum(['council', 'family', 'school', 'advisers', 'mediator', 'tribunal', 'person']),
  basis: z.string(),
  source: z.string(),
  checked: z.boolean(),
  reading: z.enum(['strict', 'common']),
  reviewedOn: calendarDateSchema,
});
export type Rule = z.infer<typeof ruleSchema>;

export function matches(event: CaseEvent | Record<string, unknown>, where: Where | undefined): boolean {
  if (!where) return true;
  const fields = event as Record<string, unknown>;
  return Object.entries(where).every(([field, allowed]) => {
    const value = fields[field] ?? null;
    return Array.isArray(value)
      ? value.length > 0 && value.every((one) => allowed.includes(one))
      : allowed.includes(value as string | number | boolean | null);
  });
}
