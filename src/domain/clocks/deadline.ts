import type { CalendarDate } from '../calendar-date.ts';
import type { EventType } from './event.ts';

/** Every deadline id of design §9; stable for ever. */
export const deadlineIds = [
  'decide-to-assess',
  'decide-not-to-issue',
  'final-plan',
  'advice-due',
  'contact-mediation',
  'appeal',
  'mediation-meeting',
  'mediation-certificate-due',
  'respond-to-draft',
  'respond-to-amendments',
  'school-reply',
  'review-due',
  'review-papers',
  'review-report',
  'review-decision',
  'amended-plan',
  'phase-transfer-plan',
  'order-notify',
  'order-draft',
  'order-final',
  'order-amend',
  'order-name-school',
  'reassessment-answer',
  'reassessment-plan',
  'transfer-plan',
  'new-council-tells',
  'new-council-review',
  'council-response',
  'complaint-acknowledgement',
  'complaint-reply',
  'ombudsman',
  'access-reply',
  'rights-pass',
] as const;
export type DeadlineId = (typeof deadlineIds)[number];

export const deadlineStatuses = [
  'upcoming',
  'soon',
  'due-today',
  'late',
  'met',
  'met-late',
  'not-needed',
  'exception-possible',
] as const;
export type DeadlineStatus = (typeof deadlineStatuses)[number];

/** Whose turn it is while the deadline runs. */
export type Actor = 'council' | 'family' | 'school' | 'advisers' | 'mediator' | 'tribunal' | 'person';

/**
 * How a date was reached, in parts; the sentence is made from `locales/` (`clocks:counted.<code>`),
 * on the phone in the reader's language, on the server in English for `counted`.
 */
export type Working = {
  /** Which sentence: a counting code or a special rule. */
  code: string;
  /** How many weeks, days or months; absent for fixed dates. */
  n?: number;
  /** The day counted from. */
  start: CalendarDate;
  /** The last day before any roll to a working day. */
  last: CalendarDate;
  /** Why `due` is not `last`: weekend, bank holiday, August, Christmas; or that the year's holidays are not known. */
  roll?: 'weekend-or-holiday' | 'christmas' | 'august' | 'holidays-not-known';
  /** The rule began only on this day, after the event: a slip of the pen, or an older law. Never `late`. */
  ruleBegan?: CalendarDate;
};

export type Deadline = {
  id: DeadlineId;
  /** The strict (earlier) reading. */
  due: CalendarDate;
  /** The other reading where published guidance disagrees. */
  also?: CalendarDate;
  working: Working;
  /** Legal basis as it is cited: "SEND Regulations 2014, regulation 13(2)". */
  basis: string;
  /** Where the rule was read. */
  source: string;
  /** False while the wording still has to be checked against the law itself (law.md [M]). */
  checked: boolean;
  status: DeadlineStatus;
  /** The day it was done, when `met` or `met-late`. */
  metOn?: CalendarDate;
  /** The event that started this clock. */
  from: { type: EventType | 'child'; date: CalendarDate };
  /** Tells rows of one id and one day apart: the school, the adviser, the kind of decision, order or transfer. */
  subject?: string;
  actor: Actor;
  /** The rule and its version, for "how we worked this out". */
  rule: { id: string; version: number };
  /** Exception reasons the law knows for this step, where one may apply. */
  exceptions?: string[];
  /** Those somebody named for this case, or the case itself shows; only with `exception-possible`. */
  exceptionsClaimed?: string[];
};
