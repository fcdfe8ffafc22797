import * as z from 'zod/mini';
import { calendarDateSchema } from '../calendar-date.ts';
import { caseEventSchema } from '../clocks/event.ts';

/** A child added by hand. `caseRef` is set once the child is joined to the council's record. */
export const childBodySchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  born: z.optional(calendarDateSchema),
  caseRef: z.optional(z.string().check(z.maxLength(80))),
});

/** Words written elsewhere at the same time, kept for the person to choose, join or drop (sync invariant 10). */
export const earlierSchema = z.array(z.object({ text: z.string(), madeAt: z.string() }));

/** An event the family wrote down. `child` is the id of a `child` record in the same home. */
export const ownEventBodySchema = z.object({
  child: z.string().check(z.maxLength(80)),
  event: caseEventSchema,
  note: z.optional(z.string().check(z.maxLength(4000))),
  earlier: z.optional(earlierSchema),
});
export type OwnEventBody = z.infer<typeof ownEventBodySchema>;
