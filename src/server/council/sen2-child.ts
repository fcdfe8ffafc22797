import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { CaseIndicator } from '../../domain/records/case-records.ts';
import type { Residential } from './residential.ts';

/** What a return says of one child, read and checked. A blank is `undefined`: not recorded, never "no". */
export type Sen2Child = { requests: Sen2Request[] };

export const requestSources = {
  1: 'parent-or-young-person',
  2: 'school',
  3: 'health',
  4: 'social-care',
  5: 'other',
} as const;
export type RequestSource = (typeof requestSources)[keyof typeof requestSources];

/** Y yes · N no · A not yet · W withdrawn · H historical: decided before the period, only a shell for what hangs below. */
export const outcomes = { Y: 'Y', N: 'N', A: 'A', W: 'W', H: 'H' } as const;
export type Outcome = keyof typeof outcomes;

export const reviewOutcomes = { A: 'amend', M: 'maintain', C: 'cease' } as const;
export type ReviewOutcome = (typeof reviewOutcomes)[keyof typeof reviewOutcomes];

export const ceaseReasons = {
  1: 'maximum-age',
  2: 'needs-met',
  3: 'higher-education',
  4: 'paid-employment',
  5: 'moved-to-another-council',
  6: 'no-longer-wishes',
  7: 'left-england',
  8: 'died',
  9: 'other',
} as const;
export type CeaseReason = (typeof ceaseReasons)[keyof typeof ceaseReasons];

export const settings = {
  OLA: 'OLA',
  OPA: 'OPA',
  EHE: 'EHE',
  EYP: 'EYP',
  OTH: 'OTH',
  NEET: 'NEET',
  NIEC: 'NIEC',
  NIEO: 'NIEO',
} as const;
export type SenSetting = keyof typeof settings;

type Maybe<T> = T | undefined;

export type Sen2Request = {
  /** A shell starts no clock: its own dates are of an earlier period and may be made up by the system that wrote it. */
  isShell: boolean;
  received: Maybe<CalendarDate>;
  source: Maybe<RequestSource>;
  outcome: Maybe<Outcome>;
  outcomeDate: Maybe<CalendarDate>;
  indicators: CaseIndicator[];
  exported: boolean;
  assessments: Sen2Assessment[];
  activePlans: Sen2ActivePlan[];
};

export type Sen2Assessment = {
  outcome: Maybe<Outcome>;
  outcomeDate: Maybe<CalendarDate>;
  exceptionsApply: boolean;
  indicators: CaseIndicator[];
  plans: Sen2Plan[];
};

export type Sen2Plan = {
  start: Maybe<CalendarDate>;
  residential: Maybe<Residential>;
  ceased: Maybe<CalendarDate>;
  ceaseReason: Maybe<CeaseReason>;
  places: Sen2Place[];
};

export type Sen2Place = {
  urn: Maybe<string>;
  /** Colleges have no URN. */
  ukprn: Maybe<string>;
  setting: Maybe<SenSetting>;
  unit: Maybe<'sen-unit' | 'resourced-provision'>;
  residential: Maybe<Residential>;
  entered: Maybe<CalendarDate>;
  left: Maybe<CalendarDate>;
};

export type Sen2ActivePlan = {
  cameFromOtherCouncil: boolean;
  reviewMeeting: Maybe<CalendarDate>;
  reviewOutcome: Maybe<ReviewOutcome>;
  lastReview: Maybe<CalendarDate>;
  reviewDraft: Maybe<CalendarDate>;
  transferDue: Maybe<CalendarDate>;
  transferFinal: Maybe<CalendarDate>;
  placements: Sen2Place[];
};
