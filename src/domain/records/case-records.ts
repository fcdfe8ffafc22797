import * as z from 'zod/mini';
import { calendarDateSchema } from '../calendar-date.ts';
import { caseEventSchema, eventTypes } from '../clocks/event.ts';

/** Said by the return with a yes and no day, so never an event: mediation or an appeal took place about this. */
export const caseIndicators = [
  'request-mediation',
  'request-tribunal',
  'assessment-mediation',
  'assessment-tribunal',
  'other-mediation',
  'other-tribunal',
] as const;
export type CaseIndicator = (typeof caseIndicators)[number];

/** The child of the council's record: forename only, so a lost phone says as little as it can. */
export const caseChildBodySchema = z.object({
  ref: z.string(),
  forename: z.string(),
  born: z.optional(calendarDateSchema),
  /** True when the record says the child has died: no mail, no reminder, quiet words. */
  died: z.optional(z.boolean()),
  /** Each with the year of the return that says so. */
  indicators: z.optional(z.array(z.object({ indicator: z.enum(caseIndicators), year: z.int() }))),
});
export type CaseChildBody = z.infer<typeof caseChildBodySchema>;

/** Which part of a return a record comes from: what a later return of the same child may put right. */
export const sourceParts = ['request', 'assessment', 'plan', 'cease', 'review', 'moves'] as const;
export type SourcePart = (typeof sourceParts)[number];

/** Which return said so first. `request` is the day the request it belongs to was received. */
const sourceSchema = z.object({
  kind: z.enum(['sen2', 'events']),
  year: z.optional(z.int()),
  asOf: z.optional(calendarDateSchema),
  part: z.optional(z.enum(sourceParts)),
  request: z.optional(calendarDateSchema),
});
export type RecordSource = z.infer<typeof sourceSchema>;

/**
 * The row of the companion file a note and a document come from: its own id and when it was written, so that a newer
 * word of the same thing is known; `gained` are the fields only that row told of an event a return had told already.
 * `bare` is the id the row had before it named a document: a council often sends the letter's number later.
 */
const rowSchema = z.object({
  id: z.string().check(z.maxLength(80)),
  bare: z.optional(z.string().check(z.maxLength(80))),
  at: z.optional(z.string().check(z.maxLength(40))),
  gained: z.optional(z.record(z.string(), z.unknown())),
});

/** An event of the council's record, and which return said so. */
export const officialEventBodySchema = z.object({
  event: caseEventSchema,
  source: sourceSchema,
  /** The council's own plain words about it. */
  note: z.optional(z.string().check(z.maxLength(4000))),
  /** The letter itself: the id of a `document` record in the same scope, which may not have come yet. */
  document: z.optional(z.string().check(z.maxLength(80))),
  row: z.optional(rowSchema),
});
export type OfficialEventBody = z.infer<typeof officialEventBodySchema>;

/** Something the record says happened without saying when: "not recorded", never "not done". */
export const undatedBodySchema = z.object({
  type: z.enum(eventTypes as [string, ...string[]]),
  detail: z.optional(z.record(z.string(), z.unknown())),
  source: sourceSchema,
});
export type UndatedBody = z.infer<typeof undatedBodySchema>;

/** Kind `contact`, one in each case scope at most: who at the council answers for this child now. */
export const contactBodySchema = z.object({
  role: z.optional(z.string().check(z.maxLength(80))),
  name: z.optional(z.string().check(z.maxLength(80))),
  phone: z.optional(z.string().check(z.maxLength(40))),
  email: z.optional(z.string().check(z.maxLength(254))),
  /** In how many days they say they answer; as said, never a promise of ours. */
  replyDays: z.optional(z.int().check(z.gte(0), z.lte(365))),
  /** What they say happens next, and by when. */
  next: z.optional(z.object({ note: z.optional(z.string()), by: z.optional(calendarDateSchema) })),
  /** The day the council's system said so. */
  asOf: z.optional(calendarDateSchema),
  /** The instant it said so, to know a newer word by. */
  at: z.optional(z.string().check(z.maxLength(40))),
});
export type ContactBody = z.infer<typeof contactBodySchema>;
