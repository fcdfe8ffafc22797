import * as z from 'zod/mini';
import { isStorableText } from '../domain/storable-text.ts';

const storable = z.refine<string>(isStorableText);
/** Who reads it may do so in a terminal, and anybody may have written it. */
const withoutControls = z.refine<string>((text) => !/[^\P{Cc}\n\r\t]/u.test(text));
/**
 * Signs that turn the order of the words around them (https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters)
 * stand unseen around numbers that people paste. They are let go, and the words are taken.
 */
const withoutTurning = z.overwrite<string>((text) => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, ''));

/** A mistake in what a council publishes is told in at most so many characters. */
export const mostReportText = 1000;

/**
 * `POST /api/content/:council/reports`: something a council publishes is wrong. Without a name: nobody signs in for
 * it, no cookie is read, and nothing here says who wrote it. Sent again with the same id it is taken once.
 */
export const reportSchema = z.object({
  /** Made on the device (UUIDv7). */
  id: z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i)),
  /** The record it is about, as it stands in `content:<council>`. */
  record: z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]{0,79}$/i)),
  /** Which part of it: `phone`, `openingHours`. */
  field: z.optional(z.string().check(z.regex(/^[a-z][a-z-]{0,39}$/i))),
  text: z
    .string()
    .check(withoutTurning, z.trim(), z.minLength(1), z.maxLength(mostReportText), storable, withoutControls),
  /** The version of the record the person saw, and the day of the fact in its source's words. */
  version: z.optional(z.int().check(z.gte(0))),
  asOf: z.optional(z.string().check(withoutTurning, z.minLength(1), z.maxLength(80), storable, withoutControls)),
});
export type Report = z.infer<typeof reportSchema>;

/** When it was taken; the same again for a repeat. */
export const reportAnswerSchema = z.object({ at: z.string() });
