import * as z from 'zod/mini';
import { calendarDateSchema } from '../calendar-date.ts';
import { caseEventSchema } from '../clocks/event.ts';

const id = z.string().check(z.minLength(1), z.maxLength(80));

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
  child: id,
  event: caseEventSchema,
  note: z.optional(z.string().check(z.maxLength(4000))),
  earlier: z.optional(earlierSchema),
});
export type OwnEventBody = z.infer<typeof ownEventBodySchema>;

/** What a text or a list of ticks is about: `review-family`, `story-short`, `pathway:plan-b`. */
export const topicSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9:.-]{0,79}$/));

/** One text of the family's about one child: what they bring to a review, their story. Saved as it is typed. */
export const wordsBodySchema = z.object({
  child: id,
  topic: topicSchema,
  text: z.string().check(z.maxLength(20_000)),
  earlier: z.optional(earlierSchema),
});
export type WordsBody = z.infer<typeof wordsBodySchema>;

/** What is ticked on one list of one child. A set: ticks of two phones are added up. */
export const ticksBodySchema = z.object({ child: id, list: topicSchema, ticked: z.array(z.string()) });
export type TicksBody = z.infer<typeof ticksBodySchema>;

/**
 * Kinds that hang on one child of the home by `body.child`: they go when the child is removed. Every new kind of
 * record about a child belongs in this list.
 */
export const kindsAboutChild = [
  'own-event',
  'words',
  'ticks',
  'letter',
  'log-entry',
  'file',
  'own-plan',
  'plan-comment',
  'preference',
  'matters',
  'comparison',
  'visit',
  'own-school',
  'voice-page',
  'voice-profile',
] as const;
