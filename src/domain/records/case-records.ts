import * as z from 'zod/mini';
import { calendarDateSchema } from '../calendar-date.ts';
import { caseEventSchema, eventTypes } from '../clocks/event.ts';

/** The child of the council's record: forename only, so a lost phone says as little as it can. */
export const caseChildBodySchema = z.object({
  ref: z.string(),
  forename: z.string(),
  born: z.optional(calendarDateSchema),
  /** True when the record says the child has died: no mail, no reminder, quiet words. */
  died: z.optional(z.boolean()),
});
export type CaseChildBody = z.infer<typeof caseChildBodySchema>;

/** An event of the council's record, and which return said so. */
export const officialEventBodySchema = z.object({
  event: caseEventSchema,
  source: z.object({
    kind: z.enum(['sen2', 'events']),
    year: z.optional(z.int()),
    asOf: z.optional(calendarDateSchema),
  }),
});
export type OfficialEventBody = z.infer<typeof officialEventBodySchema>;

/** Something the record says happened without saying when: "not recorded", never "not done". */
export const undatedBodySchema = z.object({
  type: z.enum(eventTypes as [string, ...string[]]),
  detail: z.optional(z.record(z.string(), z.unknown())),
  source: z.object({
    kind: z.enum(['sen2', 'events']),
    year: z.optional(z.int()),
    asOf: z.optional(calendarDateSchema),
  }),
});
export type UndatedBody = z.infer<typeof undatedBodySchema>;
