import * as z from 'zod/mini';
import { besideForms, meBesideBodySchema } from './me-profile-records.ts';
import { filesOf, sharedPageSchema, sharedWithIds, voiceCopySchema } from './voice-records.ts';

/*
 * The one page, or the words for Section A of the plan, as they were shared: a copy with a date like a single page
 * (voice-records.ts), made of copies of the answers that were chosen for it.
 */

export const profileForms = ['one-page', 'section-a'] as const;
export type ProfileForm = (typeof profileForms)[number];

/** A second version of an answer, under its maker's name. `older`: the answer has changed since it was made. */
const sharedBesideSchema = z.extend(
  z.pick(meBesideBodySchema, { text: true, by: true, name: true, language: true, made: true }),
  { form: z.enum(besideForms), older: z.optional(z.literal(true)) },
);
export type SharedBeside = z.infer<typeof sharedBesideSchema>;

const sharedEntrySchema = z.object({
  page: sharedPageSchema,
  besides: z.optional(z.array(sharedBesideSchema).check(z.minLength(1), z.maxLength(besideForms.length))),
});
export type SharedEntry = z.infer<typeof sharedEntrySchema>;

export const sharedProfileSchema = z.object({
  form: z.enum(profileForms),
  /** In the order they are read in. A heading of the one page, or one of Section A in the Code's order. */
  parts: z
    .array(
      z.object({
        heading: z.string().check(z.regex(/^[a-z-]{1,40}$/)),
        entries: z.array(sharedEntrySchema).check(z.minLength(1), z.maxLength(300)),
      }),
    )
    .check(z.minLength(1), z.maxLength(20)),
});
export type SharedProfile = z.infer<typeof sharedProfileSchema>;

const copyOf = z.omit(voiceCopySchema, { page: true });
export const voiceProfileCopySchema = z.extend(copyOf, { profile: sharedProfileSchema });

/** Kind `voice-profile`. Taken back, only what it was and the days are left. */
export const voiceProfileBodySchema = z.extend(copyOf, {
  to: z.enum(sharedWithIds),
  form: z.enum(profileForms),
  profile: z.optional(sharedProfileSchema),
  replaces: z.optional(z.string().check(z.minLength(1), z.maxLength(80))),
  receivedAt: z.optional(z.string()),
  takenBack: z.optional(z.string()),
});
export type VoiceProfileBody = z.infer<typeof voiceProfileBodySchema>;

export const pagesOfProfile = ({ parts }: SharedProfile) =>
  parts.flatMap(({ entries }) => entries.map(({ page }) => page));

/** An answer may stand under two headings: its files are there once. */
export const filesOfProfile = (profile: SharedProfile): string[] => [
  ...new Set(pagesOfProfile(profile).flatMap(filesOf)),
];
