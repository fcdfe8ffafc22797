/** What refuses a pack; a sentence each in `locales/` (`cli:pack-faults.<reason>`). */
export const packFaults = [
  'wanted',
  'invalid',
  'twice',
  'alike',
  'unknown-sector',
  'unknown-source',
  'unknown-measure',
  'not-an-address',
  'not-a-phone',
  'not-an-email',
  'not-a-postcode',
  'not-a-day',
  'contradicts',
  'hours-contradict',
  'explains-itself',
  'not-plain-text',
  'too-long',
  'translation-language',
  'translation-record',
  'translation-field',
  'translation-unregistered',
  'translation-empty',
  'translation-placeholders',
  'translation-brackets',
  'translation-digits',
  'translation-numbers',
] as const;

/** What an editor is asked to look at again (`cli:pack-warnings.<reason>`). */
export const packWarnings = [
  'judgement',
  'old-entry-rule',
  'section-missing',
  'source-not-listed',
  'source-not-used',
  'unknown-field',
  'one-name-only',
  'no-hours',
  'after-the-pack',
  'translation-out-of-date',
  'translation-unchanged',
  'translation-long',
] as const;

/** `path` is the place inside the file: `services[3].name`. */
export type PackFault = { path: string; reason: (typeof packFaults)[number] };
export type PackWarning = { path: string; reason: (typeof packWarnings)[number] };
