import * as z from 'zod/mini';
import { calendarDateSchema } from '../calendar-date.ts';

/**
 * Something dated that happened (design §9): the words a case is told in.
 * One schema for the council's events, the family's own and `waymark clock` files.
 * Fields a type does not name are kept as they are: a newer phone or council may know more.
 */
const date = calendarDateSchema;
const text = z.string().check(z.maxLength(200));
const plain = z.looseObject({ date });

export const decisionSubjects = [
  'assess-refused',
  'plan-refused',
  'review-maintain',
  'review-cease',
  'final-plan',
  'amended-plan',
  'reassess-refused',
] as const;

export const exceptionReasons = ['school-closed', 'absent', 'exceptional-circumstances', 'missed-appointment'] as const;

export const transferKinds = [
  'early-years-to-school',
  'infant-to-junior',
  'primary-to-middle',
  'primary-to-secondary',
  'middle-to-secondary',
  'secondary-to-post-16',
  'post-16-to-post-16',
] as const;

const lastTransferKind = 'post-16-to-post-16';

export const orderKinds = ['assess', 'make-plan', 'reconsider', 'amend-contents', 'name-school', 'maintain'] as const;

export const panelOutcomes = ['agreed', 'not-agreed', 'deferred'] as const;

export const schoolReplies = ['can-meet-need', 'cannot-meet-need', 'full', 'other'] as const;

const year = z.int().check(z.gte(1990), z.lte(2100));
const order = z.looseObject({ date, kind: z.enum(orderKinds) });
const stage = z.union([z.literal(1), z.literal(2)]);

/** Every event type with the fields of its own. */
export const eventShapes = {
  'request-received': z.looseObject({ date, by: z.optional(text) }),
  'came-to-attention': plain,
  'request-withdrawn': plain,
  'assess-agreed': plain,
  'advice-requested': z.looseObject({
    date,
    from: z.optional(text),
    'school-closure': z.optional(z.object({ closes: date, reopens: date })),
  }),
  'advice-received': z.looseObject({ date, from: z.optional(text) }),
  exception: z.looseObject({
    date: z.optional(date),
    step: z.optional(z.string().check(z.maxLength(60))),
    reason: z.optional(z.enum(exceptionReasons)),
    from: z.optional(date),
    to: z.optional(date),
    dates: z.optional(z.union([z.array(date), z.looseObject({ from: z.optional(date), to: z.optional(date) })])),
  }),
  'plan-agreed': plain,
  'panel-planned': z.looseObject({ date, panel: z.optional(text) }),
  'panel-met': plain,
  'panel-decided': z.looseObject({
    date,
    outcome: z.optional(z.enum(panelOutcomes)),
    setting: z.optional(text),
    /** Whether the family was told why. */
    reasons: z.optional(z.boolean()),
  }),
  'referral-listed': z.looseObject({ date, list: z.optional(text) }),
  'referral-ended': plain,
  'pathway-plan-made': z.looseObject({ date, 'review-on': z.optional(date) }),
  'decision-sent': z.looseObject({
    date,
    about: z.enum(decisionSubjects),
    sections: z.optional(z.array(z.string().check(z.maxLength(2))).check(z.maxLength(12))),
  }),
  'mediation-certificate': plain,
  'mediation-asked': z.looseObject({ date, 'council-told': z.optional(date) }),
  'mediation-declined': plain,
  'mediation-ended': plain,
  'draft-plan-served': plain,
  'draft-answered': plain,
  'amendment-notice-served': plain,
  'amendments-answered': plain,
  'school-consulted': z.looseObject({ date, school: z.optional(text) }),
  'school-replied': z.looseObject({ date, school: z.optional(text), reply: z.optional(z.enum(schoolReplies)) }),
  'school-named': z.looseObject({ date, school: z.optional(text) }),
  'plan-issued': z.looseObject({ date, by: z.optional(z.enum(['council', 'tribunal'])) }),
  'plan-ceased': plain,
  'review-meeting': plain,
  'review-papers-sent': plain,
  'review-report-sent': plain,
  'review-decided': z.looseObject({ date, outcome: z.optional(z.enum(['amend', 'maintain', 'cease'])) }),
  'amendment-notice-sent': plain,
  'amended-plan-issued': plain,
  'phase-transfer': z
    .looseObject({
      kind: z.enum(transferKinds),
      /** The calendar year of the transfer; every kind but the last needs it. */
      year: z.optional(year),
      /** The day of the move; from one post-16 place to another the limit counts back from it. */
      date: z.optional(date),
    })
    .check(
      z.refine((event) => event.kind === lastTransferKind || event.year !== undefined || event.date !== undefined, {
        path: ['year'],
      }),
      z.refine((event) => event.kind !== lastTransferKind || event.date !== undefined, { path: ['date'] }),
    ),
  'phase-transfer-due': plain,
  'phase-transfer-final': plain,
  'tribunal-order': order,
  'appeal-unopposed': order,
  'appeal-sent': plain,
  'appeal-sent-to-council': plain,
  'appeal-answered': plain,
  'reassessment-asked': plain,
  'reassessment-agreed': plain,
  moving: z.looseObject({ date, 'council-aware': z.optional(date) }),
  'moved-in': plain,
  'moved-out': plain,
  'complaint-made': z.looseObject({ date, stage: z.optional(stage) }),
  'complaint-acknowledged': z.looseObject({ date, stage: z.optional(stage) }),
  'complaint-answered': z.looseObject({ date, stage: z.optional(stage) }),
  'access-request': z.looseObject({ date, complex: z.optional(z.boolean()) }),
  'access-answered': plain,
} as const;

export type EventType = keyof typeof eventShapes;
export const eventTypes = Object.keys(eventShapes) as EventType[];

type Shapes = typeof eventShapes;
export type CaseEvent = { [T in EventType]: { type: T } & z.infer<Shapes[T]> }[EventType];

/** `allowed`: the values that would have done, when there is a list of them. */
export type EventFault = { path: (string | number)[]; code: 'unknown-type' | 'invalid'; allowed?: unknown[] };

/**
 * Reads one event. Ids of faults are paths inside the event, so that a person or a program is shown the place:
 * `['date']`, `['school-closure', 'closes']`.
 */
export function readEvent(value: unknown): { ok: true; event: CaseEvent } | { ok: false; faults: EventFault[] } {
  const type = (value as { type?: unknown } | null)?.type;
  if (typeof type !== 'string' || !Object.hasOwn(eventShapes, type)) {
    return { ok: false, faults: [{ path: ['type'], code: 'unknown-type' }] };
  }
  const parsed = eventShapes[type as EventType].safeParse(value);
  if (!parsed.success) {
    return {
      ok: false,
      faults: parsed.error.issues.map((issue) => ({
        path: issue.path as (string | number)[],
        code: 'invalid',
        ...allowedBy(issue),
      })),
    };
  }
  return { ok: true, event: parsed.data as unknown as CaseEvent };
}

function allowedBy(issue: z.core.$ZodIssue): { allowed?: unknown[] } {
  if (issue.code === 'invalid_value') return { allowed: [...issue.values] };
  if (issue.code !== 'invalid_union') return {};
  const allowed = issue.errors.flat().flatMap((inner) => allowedBy(inner).allowed ?? []);
  return allowed.length > 0 ? { allowed } : {};
}

export const caseEventSchema = z.custom<CaseEvent>((value) => readEvent(value).ok, 'not-an-event');
