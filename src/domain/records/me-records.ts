import * as z from 'zod/mini';
import { ageModeIds, answerFormats, questionIdShape } from '../this-is-me/this-is-me.ts';
import { earlierSchema } from './home-records.ts';

/*
 * What a child or young person says of themself. It lies in `person:<them>`: a room on the device until they have a
 * sign-in of their own (store/own-room.ts), their own scope after that. Nothing here is read by anybody else; sharing
 * copies (design §4).
 */

const short = z.string().check(z.minLength(1), z.maxLength(80));

export const questionIdSchema = z.string().check(z.regex(questionIdShape));

/** One thing chosen: a step of a scale, `not-sure`. What was chosen on another device stays in `earlier` till they say. */
const chosenSchema = z.object({ value: short, earlier: z.optional(earlierSchema) });

/** A picture card that was picked or put somewhere. `card`: a symbol's id, or the id of a card of their own. */
export const placedCardSchema = z.object({
  card: short,
  /** The pile, the circle or the part of the day it was put on; absent for a card that was only picked. */
  on: z.optional(short),
  star: z.optional(z.boolean()),
  /** Its place in the order, where there is one. */
  order: z.optional(z.number()),
});

/** Bytes lie beside the record (`OwnFileRef`); `key` opens them. */
const fileRef = { id: short, key: z.string(), size: z.number().check(z.int(), z.positive(), z.lte(25_000_000)) };
export const ownFileRefSchema = z.object(fileRef);

export const ownFileSchema = z.object({
  ...fileRef,
  type: z.string().check(z.maxLength(80)),
  kind: z.enum(['drawing', 'photo', 'voice-note', 'signed-video']),
  seconds: z.optional(z.number()),
  /** What it shows, in their words or a helper's, for those who cannot see or hear it. */
  words: z.optional(z.string().check(z.maxLength(500))),
});
export type OwnFile = z.infer<typeof ownFileSchema>;

/** Who said it, and how it came about (provenanceRule of the question set). Nothing is set in advance. */
export const whoSaidSchema = z.object({
  label: z.enum(['me', 'me-with-help', 'scribe', 'interpreted', 'noticed', 'someone-else']),
  helperName: z.optional(z.string().check(z.maxLength(80))),
  helperRelation: z.optional(z.string().check(z.maxLength(80))),
  /** What the helper did, saw or changed: the answer to the label's own question. */
  helpGiven: z.optional(z.string().check(z.maxLength(1000))),
  exactWords: z.optional(z.boolean()),
  language: z.optional(z.string().check(z.maxLength(80))),
  translatedBy: z.optional(z.enum(['person', 'computer'])),
  checkedBackWithMe: z.optional(z.boolean()),
});
export type WhoSaid = z.infer<typeof whoSaidSchema>;

/**
 * What somebody saw of a child who does not use words. Never part of the child's answer and never in the first person:
 * each observer has a text and a name of their own.
 */
const noticedSchema = z.object({
  id: short,
  text: z.string().check(z.maxLength(20_000)),
  earlier: z.optional(earlierSchema),
  by: z.string().check(z.maxLength(80)),
  relation: z.optional(z.string().check(z.maxLength(80))),
  given: z.string(),
  changed: z.string(),
});
export type Noticed = z.infer<typeof noticedSchema>;

export const answerBodySchema = z.object({
  question: questionIdSchema,
  mode: z.enum(ageModeIds),
  /** Skipped is said as skipped, never as "none". What was answered before stays underneath. */
  skipped: z.optional(z.boolean()),
  chosen: z.optional(chosenSchema),
  cards: z.optional(z.array(placedCardSchema)),
  text: z.optional(z.object({ text: z.string().check(z.maxLength(20_000)), earlier: z.optional(earlierSchema) })),
  files: z.optional(z.array(ownFileSchema)),
  who: z.optional(whoSaidSchema),
  /** What another device's answer said of that, since the two were joined; until they say it anew. */
  whoEarlier: z.optional(z.array(whoSaidSchema)),
  noticed: z.optional(z.array(noticedSchema)),
  formats: z.array(z.enum(answerFormats)),
  /** The device's own clock, of the first and the latest touch; "still true" counts from `stillTrue` or `changed`. */
  given: z.string(),
  changed: z.string(),
  stillTrue: z.optional(z.string()),
});
export type AnswerBody = z.infer<typeof answerBodySchema>;

/** A card of their own: a word, with a photo or a drawing if they like. Offered at every question with `ownCards`. */
export const ownCardBodySchema = z.object({
  word: short,
  file: z.optional(ownFileSchema),
  /** The question it was made at: there it stands among the cards; elsewhere only once it is used. */
  question: z.optional(questionIdSchema),
  /** Put away: offered no more, and still there where it is part of an answer. */
  away: z.optional(z.boolean()),
});
export type OwnCardBody = z.infer<typeof ownCardBodySchema>;

/** How they like it, and where they were. One record. */
export const meLookBodySchema = z.object({
  mode: z.optional(z.enum(ageModeIds)),
  colour: z.optional(short),
  calm: z.optional(z.boolean()),
  celebrate: z.optional(z.boolean()),
  easyRead: z.optional(z.boolean()),
  readAloud: z.optional(z.boolean()),
  at: z.optional(short),
});
export type MeLookBody = z.infer<typeof meLookBodySchema>;
