/**
 * What is wrong in a council's file: where, and what kind of thing stands there.
 * Never the thing itself: a fault is printed, kept in terminals and sent to suppliers by mail.
 */
export type ImportFault = {
  file: string;
  /** 1-based; absent when the fault is of the file as a whole. */
  line?: number | undefined;
  /** The column or tag as the format spells it; absent when the fault is of the whole row or file. */
  field?: string | undefined;
  kind: ValueKind;
  reason: FaultReason;
  /** The values that would have done, when there is a list of them. */
  allowed?: readonly unknown[];
};

/** `cli:kinds.<of>`; `count` is how many characters or rows. */
export type ValueKind = {
  of: 'absent' | 'empty' | 'digits' | 'number' | 'date' | 'word' | 'text' | 'row' | 'rows' | 'list' | 'file';
  count?: number;
};

/** A sentence each in `locales/` (`cli:reasons.<reason>`). */
export const faultReasons = [
  'not-found',
  'several-exports',
  'not-xml',
  'ends-too-soon',
  'not-sen2',
  'no-header',
  'no-id-column',
  'columns-differ',
  'quotes',
  'orphan',
  'twice',
  'wanted',
  'not-a-date',
  'no-such-day',
  'not-a-year',
  'unlikely-year',
  'unknown-code',
  'not-yes-or-no',
  'upn-length',
  'upn-shape',
  'upn-check-letter',
  'not-an-email',
  'too-long',
  'born-in-future',
  'born-differs',
  'upn-of-another',
  'other-upn',
  'outcome-before-request',
  'date-without-outcome',
  'after-reference-date',
  'year-differs',
  'same-child-twice',
  'two-children-fit',
  'file-not-there',
  'upn-not-usable',
  'column-ignored',
  'column-twice',
  'not-text',
  'unknown-event',
  'not-one-of',
  'not-right',
  'not-a-number',
  'too-much-text',
  'in-the-future',
  'not-json',
  'no-sections',
  'empty-file',
  'too-big',
  'not-docx-or-pdf',
  'has-macros',
  'other-match-key',
  'utf-16',
  'not-utf8',
  'too-deep',
  'page-too-big',
  'not-services',
  'too-much-for-row',
  'no-name',
  'markup',
  'script',
  'formula',
  'control-characters',
  'turns-words',
  'not-a-link',
  'not-a-phone',
  'unlikely-age',
  'ages-crossed',
  'outside-uk',
  'not-hours',
  'not-a-value',
  'not-a-list',
  'column-missing',
  'no-detail',
  'not-reached',
  'too-slow',
  'redirect-elsewhere',
  'endless',
  'too-many',
  'windows-1252',
  'removals',
  'day-from-file',
] as const;
export type FaultReason = (typeof faultReasons)[number];

const dateLike = /^\d{1,4}[-/. ](\d{1,2}|[a-z]{3,9})[-/. ]\d{1,4}/i;

/** Describes a value without repeating it. */
export function kindOf(value: string | undefined): ValueKind {
  if (value === undefined) return { of: 'absent' };
  const text = value.trim();
  const count = [...text].length;
  if (text === '') return { of: 'empty' };
  if (/^\d+$/.test(text)) return { of: 'digits', count };
  if (/^[-+]?\d*\.\d+$/.test(text)) return { of: 'number' };
  if (dateLike.test(text)) return { of: 'date' };
  return { of: /^\p{L}+$/u.test(text) ? 'word' : 'text', count };
}
