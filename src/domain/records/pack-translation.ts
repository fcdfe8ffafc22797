import * as z from 'zod/mini';

/**
 * Kind `translation`, in `content:<council>/<language>`: the texts of the record with the same id in
 * `content:<council>`, by field. `of` is `shortId` of the English they were made from: where another feed has changed
 * the English since, a phone shows that.
 */
export const packTranslationSchema = z.object({
  texts: z.record(
    z.string(),
    z.object({
      words: z.string(),
      of: z.string(),
      /** By a person; by two where a wrong word costs most. Absent: a computer's draft. */
      checked: z.optional(z.literal(true)),
    }),
  ),
});
export type PackTranslation = z.infer<typeof packTranslationSchema>;
