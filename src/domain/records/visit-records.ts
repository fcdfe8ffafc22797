import * as z from 'zod/mini';
import { calendarDateSchema } from '../calendar-date.ts';
import { shortId } from '../preference/short-id.ts';

const id = z.string().check(z.minLength(1), z.maxLength(80));
export const schoolNameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/**
 * Kind `visit`, in the home: one visit to a school. What was written and ticked on it lies in words and ticks of its
 * own (`visitTopic`), so that two phones at the same visit never write over each other.
 */
export const visitBodySchema = z.object({
  child: id,
  /** The id of a `place`, a `register` or an `own-school` record. */
  place: id,
  /** As the school was called then, should it leave the list. */
  name: schoolNameSchema,
  on: z.optional(calendarDateSchema),
  /** Ids of `file` records in the same home. */
  files: z.array(id).check(z.maxLength(40)),
  madeAt: z.string().check(z.maxLength(40)),
  /** Put away: not shown, until it is put back or removed for good. */
  binned: z.optional(z.literal(true)),
});
export type Visit = z.infer<typeof visitBodySchema>;

/** Kind `own-school`, in the home: a school that no list here has. */
export const ownSchoolBodySchema = z.object({
  child: id,
  name: schoolNameSchema,
  town: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(80))),
});
export type OwnSchool = z.infer<typeof ownSchoolBodySchema>;

/** What a visit's words and ticks are about; for ever. */
export const visitParts = ['who', 'note', 'said', 'next', 'felt', 'asked'] as const;
export type VisitPart = (typeof visitParts)[number];

/** Short, because a topic stands in the id of its record: the end of a UUIDv7 is its random part (RFC 9562, 5.7). */
const visitKey = (visit: string): string => visit.slice(-12).toLowerCase();

export const visitTopic = (part: VisitPart, visit: string): string => `visit-${part}:${visitKey(visit)}`;

export const isOfVisit = (topic: unknown, visit: string): boolean =>
  visitParts.some((part) => topic === visitTopic(part, visit));

/** What a family writes about a school beside its facts; for ever. */
export const noteParts = ['note', 'travel'] as const;

/** There is room for this much of a school's id in the id of the record (changes/words.ts). */
const room = 18;

export const noteTopic = (part: (typeof noteParts)[number], place: string): string =>
  `place-${part}:${place.length <= room ? place.toLowerCase() : shortId(place)}`;

export const isNoteOf = (topic: unknown, place: string): boolean =>
  noteParts.some((part) => topic === noteTopic(part, place));
