import * as z from 'zod/mini';
import { earlierSchema } from './home-records.ts';
import { questionIdSchema } from './me-records.ts';

const short = z.string().check(z.minLength(1), z.maxLength(80));

export const profileHeadings = ['people-like', 'matters', 'support'] as const;
export type ProfileHeading = (typeof profileHeadings)[number];

/** What an answer was chosen for: a heading of the one page, or to be taken along for Section A of the plan. */
export const profilePlaces = [...profileHeadings, 'section-a'] as const;

/** An answer of theirs; with `note`, what one observer wrote beside it. */
export const profilePickSchema = z.object({ question: questionIdSchema, note: z.optional(short) });
export type ProfilePick = z.infer<typeof profilePickSchema>;

const chosenSchema = z.extend(profilePickSchema, { on: z.enum(profilePlaces) });

/** Which answers they chose, in the order in which they did. One record; the answers themselves are never copied. */
export const meProfileBodySchema = z.object({ chosen: z.array(chosenSchema) });
export type MeProfileBody = z.infer<typeof meProfileBodySchema>;

/** `clearer`: the same words put more clearly. */
export const besideForms = ['in-english', 'in-another', 'clearer'] as const;
export type BesideForm = (typeof besideForms)[number];

/** A second version of an answer. It stands beside the answer under its maker's name, and never in its place. */
export const meBesideBodySchema = z.object({
  question: questionIdSchema,
  form: z.enum(besideForms),
  text: z.string().check(z.maxLength(20_000)),
  earlier: z.optional(earlierSchema),
  /** Nothing is set in advance; as long as nobody said, it is told as not known. */
  by: z.optional(z.enum(['person', 'computer'])),
  /** Who made it, where it was a person. */
  name: z.optional(z.string().check(z.maxLength(80))),
  language: z.optional(z.string().check(z.maxLength(80))),
  /** The words it was made from: when the answer says something else now, that is told. */
  madeFrom: z.optional(z.string().check(z.maxLength(20_000))),
  made: z.string(),
});
export type MeBesideBody = z.infer<typeof meBesideBodySchema>;
