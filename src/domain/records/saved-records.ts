import * as z from 'zod/mini';

/** Somebody who can help, saved by a person: the council whose pack told of them, their id there, and their name as it
 * was then, for the day the pack no longer has them. */
export const savedServiceSchema = z.object({
  council: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,60}$/)),
  service: z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]{0,60}$/i)),
  name: z.string().check(z.minLength(1), z.maxLength(300)),
});
export type SavedService = z.infer<typeof savedServiceSchema>;

/** The one record `saved-help` of a `person:` scope, oldest first. */
export const savedHelpSchema = z.object({ saved: z.array(savedServiceSchema) });

export const savedHelpId = 'saved-help';

export const isSameService = (
  one: Pick<SavedService, 'council' | 'service'>,
  other: Pick<SavedService, 'council' | 'service'>,
): boolean => one.council === other.council && one.service === other.service;
