import * as z from 'zod/mini';

/**
 * The one record `language` of a `person:` scope: in which language they read, and whether English stands beside it.
 * A tag of a newer version goes through an older one unharmed. `at`: by the clock of the phone it was chosen on.
 */
export const languageBodySchema = z.object({
  tag: z.string().check(z.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/)),
  beside: z.boolean(),
  at: z.string().check(z.maxLength(40)),
});
export type LanguageBody = z.infer<typeof languageBodySchema>;
export const languageId = 'language';
