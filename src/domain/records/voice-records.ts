import * as z from 'zod/mini';
import { calendarDateSchema } from '../calendar-date.ts';
import { ageModeIds } from '../this-is-me/this-is-me.ts';
import { fileBodySchema, pieceCount } from './file-records.ts';
import { placedCardSchema, questionIdSchema, whoSaidSchema } from './me-records.ts';

/*
 * A page of This is Me as it was shared: a copy with a date, in the home or in `voice:{child}/all`. It never follows the
 * answer. Sharing again makes a newer copy that takes the place of the one before.
 */

const short = z.string().check(z.minLength(1), z.maxLength(80));
const text = z.string().check(z.maxLength(20_000));

/** The largest drawing, photo or recording that is shared (issue 5). */
export const mostSharedBytes = 25_000_000;

/** What lies beside a page; `id` is a record of kind `file` in the same scope. */
const sharedFileSchema = z.object({
  id: short,
  kind: z.enum(['drawing', 'photo', 'voice-note', 'signed-video']),
  seconds: z.optional(z.number()),
  words: z.optional(z.string().check(z.maxLength(500))),
});
export type SharedFile = z.infer<typeof sharedFileSchema>;

/** A card of their own goes with its word and, where it has one, its picture: nobody else has it. */
const sharedCardSchema = z.extend(placedCardSchema, {
  word: z.optional(short),
  file: z.optional(short),
});
export type SharedCard = z.infer<typeof sharedCardSchema>;

const sharedNoticeSchema = z.object({
  id: short,
  text,
  by: z.string().check(z.maxLength(80)),
  relation: z.optional(z.string().check(z.maxLength(80))),
  changed: z.string().check(z.maxLength(40)),
});

/** One question with what was answered, as it stood when share was pressed. */
export const sharedPageSchema = z.object({
  question: questionIdSchema,
  mode: z.enum(ageModeIds),
  /** Said as skipped, and then nothing else goes. */
  skipped: z.optional(z.literal(true)),
  chosen: z.optional(short),
  cards: z.optional(z.array(sharedCardSchema).check(z.maxLength(300))),
  text: z.optional(text),
  files: z.optional(z.array(sharedFileSchema).check(z.maxLength(50))),
  who: z.optional(whoSaidSchema),
  noticed: z.optional(z.array(sharedNoticeSchema).check(z.maxLength(50))),
  given: z.string().check(z.maxLength(40)),
  changed: z.string().check(z.maxLength(40)),
  stillTrue: z.optional(z.string().check(z.maxLength(40))),
});
export type SharedPage = z.infer<typeof sharedPageSchema>;

export const sharedWithIds = ['home', 'all'] as const;
export type SharedWith = (typeof sharedWithIds)[number];

const copyOf = {
  child: short,
  /** Which home it comes from: a short sign made of the home's id, which says nothing else. */
  from: z.string().check(z.regex(/^[a-z0-9]{1,18}$/)),
  /** The day of the press. */
  on: calendarDateSchema,
  /** Pressed on a phone that others use too, in the name of whoever is signed in there. */
  by: z.literal('shared-phone'),
};

export const voiceCopySchema = z.object({ ...copyOf, page: sharedPageSchema });

/** Kind `voice-page`. Taken back, only the question and the days are left. */
export const voicePageBodySchema = z.object({
  ...copyOf,
  to: z.enum(sharedWithIds),
  question: questionIdSchema,
  page: z.optional(sharedPageSchema),
  /** The copy whose place it takes. */
  replaces: z.optional(short),
  /** When the council's system said that it has it, and when it was taken back. ISO instants. */
  receivedAt: z.optional(z.string()),
  takenBack: z.optional(z.string()),
});
export type VoicePageBody = z.infer<typeof voicePageBodySchema>;

/** Kind `file` beside a page: like a family's other files, and larger. */
export const sharedFileBodySchema = z
  .extend(z.omit(z.object(fileBodySchema.shape), { size: true }), {
    size: z.int().check(z.gte(1), z.lte(mostSharedBytes)),
  })
  .check(z.refine(({ size, chunks }) => chunks === pieceCount(size), { path: ['chunks'] }));
export type SharedFileBody = z.infer<typeof sharedFileBodySchema>;

/** The files a page names: what was drawn, taken and recorded, and the pictures of own cards. */
export function filesOf({ files = [], cards = [] }: SharedPage): string[] {
  return [...files.map(({ id }) => id), ...cards.flatMap(({ file }) => file ?? [])];
}
