import * as z from 'zod/mini';

const line = z.nullish(z.string());

/** A Local Offer entry as the council's pack tells it; null where no source gave it. */
export const serviceSchema = z.looseObject({
  name: z.string(),
  summary: z.string(),
  topics: z.optional(z.array(z.string())),
  area: line,
  ageRange: line,
  phone: line,
  email: line,
  url: line,
  openingHours: line,
  needsDiagnosis: z.nullish(z.boolean()),
  source: z.string(),
  /** How the fact was seen: in the seed documents, on a published page, or from memory. */
  seen: z.enum(['seed', 'published page', 'from memory']),
  note: line,
});
export type Service = z.infer<typeof serviceSchema>;
