import * as z from 'zod/mini';

/**
 * That the family needs an interpreter, as it goes with a message, comments or a preference: the languages by their
 * English names, for whoever books one. Empty: which language was not said. Absent: none is needed, or none any more.
 */
export const interpreterNeedSchema = z
  .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(200)))
  .check(z.maxLength(30));
export type InterpreterNeed = z.infer<typeof interpreterNeedSchema>;
