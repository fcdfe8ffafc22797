import * as z from 'zod/mini';
import { calendarDateSchema } from '../calendar-date.ts';
import { interpreterNeedSchema } from './interpreter-need.ts';
import { letterTextSchema } from './letter-records.ts';

const id = z.string().check(z.minLength(1), z.maxLength(80));
/** Short enough to stand in the topic of the words that say why (`preference-why-<id>`). */
export const choiceIdSchema = z.string().check(z.regex(/^[a-z0-9]{1,18}$/));
export const choiceNameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
export const reasonSchema = z.string().check(z.maxLength(20_000));

/** More than anybody visits; a list a person can still put in order. */
export const mostChoices = 12;

/** What is chosen: a school of the packs, a kind of provision, or neither: a name in the family's own words. */
export const choiceOfSchema = {
  /** The id of a `place` or `register` record. */
  place: z.optional(id),
  /** The official number of the school, for the council's own system. */
  urn: z.optional(z.string().check(z.regex(/^\d{5,7}$/))),
  /** A sector's short name. */
  sector: z.optional(id),
  /** As it was called when it was chosen, or as the family calls it. */
  name: choiceNameSchema,
};

export const preferenceChoiceSchema = z.object({
  id: choiceIdSchema,
  ...choiceOfSchema,
  /** Taken off the list; it keeps its place and its reasons, and can come back. */
  aside: z.optional(z.literal(true)),
});
export type PreferenceChoice = z.infer<typeof preferenceChoiceSchema>;

/** Kind `preference`, in the home: what the family would like, in order. Why lies in the words `preference-why-<id>`. */
export const preferenceBodySchema = z.object({ child: id, choices: z.array(preferenceChoiceSchema) });
export type PreferenceBody = z.infer<typeof preferenceBodySchema>;

/** Kind `preference-sent`, in `draft:{child}`: a preference as it was sent to the council. */
export const preferenceSentBodySchema = z.object({
  /** Which home sent it: a short sign made from the home's id, which says nothing else. */
  from: z.string().check(z.regex(/^[a-z0-9]{1,18}$/)),
  on: calendarDateSchema,
  /** The draft plan it answers, where one is open. */
  about: z.optional(id),
  choices: z.array(z.object({ order: z.int(), ...choiceOfSchema, why: reasonSchema })),
  /** The young person's own words, sent only where they are happy with it. */
  youngPersonsView: z.optional(reasonSchema),
  more: z.optional(reasonSchema),
  /** Who speaks, once the rights have passed to the young person. */
  writer: z.optional(z.enum(['young-person', 'with-them', 'for-them'])),
  /** The same as a letter, as the family keeps it: with the law it rests on, in English. */
  letter: z.optional(letterTextSchema),
  interpreter: z.optional(interpreterNeedSchema),
  /** The sending of the same home whose place it takes. */
  replaces: z.optional(id),
  /** When the council's system said that it has it. ISO instant. */
  receivedAt: z.optional(z.string()),
});
export type PreferenceSentBody = z.infer<typeof preferenceSentBodySchema>;
