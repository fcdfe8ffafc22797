import * as z from 'zod/mini';
import { packTranslationSchema } from './pack-translation.ts';
import { serviceSchema } from './service.ts';
import { signedVideoSchema } from './signed-video.ts';

/** Facts of a council's pack (scope `content:<council>`). Each says where it was seen; null is "not seen anywhere". */
const words = z.string().check(z.minLength(1));
const maybe = z.nullish(z.string());
const seen = z.enum(['seed', 'published page', 'from memory']);
/** Several sources are joined with " | "; `asOf` is the day of the fact where it is another than the pack's. */
const marks = { source: words, seen, asOf: maybe };
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]{0,60}$/i));

export const sectorSchema = z.looseObject({
  id,
  name: words,
  formerName: maybe,
  setting: words,
  whoFor: words,
  ages: maybe,
  needsSupported: z.array(z.string()),
  classSizeAndStaffing: maybe,
  curriculum: maybe,
  timeInMainstream: maybe,
  therapiesAndHealth: maybe,
  movingOn: maybe,
  allocatedBy: words,
  howPlacesAreDecided: words,
  status: maybe,
  note: maybe,
  ...marks,
});

/** A school or unit. `urn` is the number the council's record names it by. */
export const placeSchema = z.looseObject({
  name: words,
  urn: z.nullish(z.string().check(z.regex(/^\d{5,7}$/))),
  sectorId: words,
  town: words,
  postcode: maybe,
  postcodeDistrict: maybe,
  phase: maybe,
  ageRange: maybe,
  gender: maybe,
  type: maybe,
  dsplArea: maybe,
  places: maybe,
  status: words,
  note: maybe,
  ...marks,
});

/**
 * What the official register (Get Information About Schools) says of a school; joined to a place by `urn`. Null is a
 * column the file did not have or left empty.
 * https://get-information-schools.service.gov.uk/
 */
export const registerSchema = z.looseObject({
  urn: z.string().check(z.regex(/^\d{5,7}$/)),
  name: words,
  /** The council it stands in, by its three-digit number and name. */
  councilCode: maybe,
  council: maybe,
  typeCode: maybe,
  type: maybe,
  status: maybe,
  phase: maybe,
  lowAge: z.nullish(z.number()),
  highAge: z.nullish(z.number()),
  gender: maybe,
  boarders: maybe,
  nursery: maybe,
  sixthForm: maybe,
  religion: maybe,
  admissions: maybe,
  capacity: z.nullish(z.number()),
  pupils: z.nullish(z.number()),
  censusDay: maybe,
  section41: maybe,
  /** What it says it is for, in the register's words and order (SEN1 to SEN13). */
  needs: z.array(z.string()),
  resourcedType: maybe,
  resourcedOnRoll: z.nullish(z.number()),
  resourcedCapacity: z.nullish(z.number()),
  unitOnRoll: z.nullish(z.number()),
  unitCapacity: z.nullish(z.number()),
  street: maybe,
  town: maybe,
  postcode: maybe,
  phone: maybe,
  url: maybe,
  lat: z.nullish(z.number()),
  lng: z.nullish(z.number()),
  ...marks,
  feed: z.literal('schools'),
});
export type Register = z.infer<typeof registerSchema>;

/** What an import changed, told to families as "what changed". */
export const newsSchema = z.looseObject({
  on: words,
  feed: z.enum(['pack', 'services', 'schools']),
  added: z.number(),
  changed: z.number(),
  removed: z.number(),
  /** The first of them by name; `fields` says what is different. */
  items: z.array(
    z.object({
      id: words,
      kind: words,
      name: words,
      what: z.enum(['added', 'changed', 'removed']),
      fields: z.optional(z.array(z.string())),
    }),
  ),
});
export type News = z.infer<typeof newsSchema>;

export const panelSchema = z.looseObject({
  id,
  title: words,
  kind: words,
  plain: words,
  date: maybe,
  area: words,
  ...marks,
});

export const processSchema = z.looseObject({
  id,
  title: words,
  steps: z.array(z.looseObject({ step: words, who: words, within: maybe })),
  note: maybe,
  ...marks,
});

export const wordSchema = z.looseObject({ term: words, expansion: maybe, plainMeaning: words, ...marks });

export const figureSchema = z.looseObject({
  figure: words,
  meaning: words,
  date: words,
  /** What it measures, so that a screen can show it beside a family's own date: `plans-in-20-weeks`. */
  measure: maybe,
  area: maybe,
  note: maybe,
  ...marks,
});

/** Something children or families were asked, and what they said. */
export const findingSchema = z.looseObject({
  title: words,
  who: words,
  points: z.array(z.looseObject({ stage: words, rule: words })),
  ...marks,
});

/** `kind` says how far it was read: a fact may rest on a page whose address is known but which nobody saw. */
export const sourceSchema = z.looseObject({ id, kind: words, title: maybe, url: maybe, file: maybe, host: maybe });

/** The pack itself: when it was put together and how to read it. */
export const packSchema = z.looseObject({
  title: words,
  /** The council's name for people; worked out from its id where the pack does not say it. */
  council: maybe,
  compiled: words,
  rules: z.array(z.string()),
  /**
   * Record ids by kind in the order of the pack's file, where the order says something (from mainstream to special
   * school). Kept here by the reader: records travel in no order, and one that was changed would come last.
   */
  order: z.optional(z.record(z.string(), z.array(z.string()))),
});

/** Each kind of record of a `content:` scope with its schema. */
export const contentSchemas = {
  service: z.extend(serviceSchema, { id, name: words, source: words }),
  sector: sectorSchema,
  place: placeSchema,
  panel: panelSchema,
  process: processSchema,
  word: wordSchema,
  figure: figureSchema,
  finding: findingSchema,
  source: sourceSchema,
  pack: packSchema,
  register: registerSchema,
  news: newsSchema,
  translation: packTranslationSchema,
  video: signedVideoSchema,
} as const;
export type Sector = z.infer<typeof sectorSchema>;
export type Place = z.infer<typeof placeSchema>;
export type ContentKind = keyof typeof contentSchemas;
