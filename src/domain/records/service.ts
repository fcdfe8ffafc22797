import * as z from 'zod/mini';

const line = z.nullish(z.string());

/** When somebody is there. Days by their iCalendar names; times as the clock on the wall in England reads them. */
export const openingSchema = z.object({
  days: z.array(z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])),
  opens: z.string().check(z.regex(/^\d\d:\d\d$/)),
  /** `24:00` is the end of the day. */
  closes: z.string().check(z.regex(/^\d\d:\d\d$/)),
  /** Shut on public holidays, as far as the source says so. */
  notOnHolidays: z.optional(z.boolean()),
});
export type Opening = z.infer<typeof openingSchema>;

/** A Local Offer entry as the council's pack or feed tells it; null where no source gave it. */
export const serviceSchema = z.looseObject({
  name: z.string(),
  summary: z.string(),
  topics: z.optional(z.array(z.string())),
  /** `county`, `national`, `DSPL1`…; what a feed says about where it is, in its own words. */
  area: line,
  /** `5-16`, `16+`, `under 19`, `all`: read by `agesOf`. */
  ageRange: line,
  phone: line,
  email: line,
  /** Only `https:` and `http:` addresses stand here. */
  url: line,
  openingHours: line,
  hours: z.nullish(z.array(openingSchema)),
  needsDiagnosis: z.nullish(z.boolean()),
  address: line,
  postcode: line,
  lat: z.nullish(z.number()),
  lng: z.nullish(z.number()),
  /** Other addresses it is at; `address`, `postcode`, `lat` and `lng` are of the first. */
  alsoAt: z.nullish(z.array(z.string())),
  cost: line,
  languages: z.nullish(z.array(z.string())),
  accessibility: z.nullish(z.array(z.string())),
  /** Who runs it. */
  provider: line,
  /** What the provider wants read first: closed for the summer, moved. */
  alert: line,
  /** `temporarily closed` and the like; absent is open as far as is known. */
  status: line,
  /** The day of the fact, `2026-05-01`, or in the source's words: `2022-2024 text`. */
  asOf: line,
  source: z.string(),
  /** How the fact was seen: in the seed documents, on a published page, or from memory. */
  seen: z.enum(['seed', 'published page', 'from memory']),
  note: line,
  /** Which feed keeps it up to date; absent where the pack does. */
  feed: z.optional(z.enum(['services', 'schools'])),
});
export type Service = z.infer<typeof serviceSchema>;
