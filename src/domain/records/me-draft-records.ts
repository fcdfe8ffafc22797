import * as z from 'zod/mini';
import { ageModeIds, answerFormats } from '../this-is-me/this-is-me.ts';
import { ownFileRefSchema, questionIdSchema } from './me-records.ts';

/**
 * A recording that is not the answer yet, in the pieces that were kept while it ran; or the strokes of a drawing, so that
 * they can still be undone tomorrow. Never a part of the answer: it is not shown, printed or shared.
 */
export const meDraftBodySchema = z.object({
  question: questionIdSchema,
  mode: z.enum(ageModeIds),
  format: z.enum(answerFormats),
  /** The file of the answer it belongs to, where there is one. */
  of: z.optional(z.string().check(z.maxLength(80))),
  type: z.string().check(z.maxLength(80)),
  parts: z.array(ownFileRefSchema).check(z.maxLength(400)),
  seconds: z.optional(z.number()),
});
export type MeDraftBody = z.infer<typeof meDraftBodySchema>;
