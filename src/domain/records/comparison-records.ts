import * as z from 'zod/mini';

const id = z.string().check(z.minLength(1), z.maxLength(80));

/** A comparison the family keeps. `columns` are sectors' short names and record ids of places, as in the address. */
export const comparisonBodySchema = z.object({
  child: z.optional(id),
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  columns: z.array(id).check(z.minLength(2), z.maxLength(4)),
});
export type ComparisonBody = z.infer<typeof comparisonBodySchema>;
