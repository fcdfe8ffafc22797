import type { CaseEvent, EventType } from './clocks/event.ts';
import { type EventField, eventFields as f } from './event-fields.ts';

/** Which day a family is asked for: the law counts one thing from the letter and another from its coming. */
export type WhichDay =
  | 'letter'
  | 'came'
  | 'council-got'
  | 'you-sent'
  | 'took-place'
  | 'certificate'
  | 'order'
  | 'plan'
  | 'asked'
  | 'told'
  | 'move'
  | 'set'
  | 'began'
  | 'none';

type Kind = {
  group: string;
  type: EventType;
  day: WhichDay;
  /** What tells this kind from others of its type. */
  set?: Record<string, string>;
  fields?: readonly EventField[];
};

/**
 * Everything in design §9 that a family can know from a letter, a call or their own act. Names are for ever: other
 * screens link to `/steps/add?kind=<name>`.
 */
export const eventKinds = {
  'request-received': { group: 'asking', type: 'request-received', day: 'council-got' },
  'came-to-attention': { group: 'asking', type: 'came-to-attention', day: 'told' },
  'request-withdrawn': { group: 'asking', type: 'request-withdrawn', day: 'you-sent' },
  'assess-agreed': { group: 'assessment', type: 'assess-agreed', day: 'letter' },
  'assess-refused': decision('assessment', 'assess-refused'),
  'advice-requested': {
    group: 'assessment',
    type: 'advice-requested',
    day: 'asked',
    fields: [f.adviser, f.closes, f.reopens],
  },
  'advice-received': { group: 'assessment', type: 'advice-received', day: 'came', fields: [f.adviser] },
  'plan-agreed': { group: 'assessment', type: 'plan-agreed', day: 'letter' },
  'plan-refused': decision('assessment', 'plan-refused'),
  'draft-plan-served': { group: 'draft', type: 'draft-plan-served', day: 'came' },
  'draft-answered': { group: 'draft', type: 'draft-answered', day: 'you-sent' },
  'plan-issued': { group: 'decisions', type: 'plan-issued', day: 'plan', fields: [f.because] },
  'decision-letter': { group: 'decisions', type: 'decision-sent', day: 'letter', fields: [f.about, f.sections] },
  'plan-ceased': { group: 'decisions', type: 'plan-ceased', day: 'told' },
  'mediation-asked': { group: 'mediation', type: 'mediation-asked', day: 'you-sent', fields: [f.told] },
  'mediation-declined': { group: 'mediation', type: 'mediation-declined', day: 'told' },
  'mediation-ended': { group: 'mediation', type: 'mediation-ended', day: 'took-place' },
  'mediation-certificate': { group: 'mediation', type: 'mediation-certificate', day: 'certificate' },
  'appeal-sent': { group: 'mediation', type: 'appeal-sent', day: 'you-sent' },
  'appeal-sent-to-council': { group: 'tribunal', type: 'appeal-sent-to-council', day: 'letter' },
  'appeal-answered': { group: 'tribunal', type: 'appeal-answered', day: 'letter' },
  'appeal-unopposed': { group: 'tribunal', type: 'appeal-unopposed', day: 'told', fields: [f.order] },
  'tribunal-order': { group: 'tribunal', type: 'tribunal-order', day: 'order', fields: [f.order] },
  'review-papers-sent': { group: 'review', type: 'review-papers-sent', day: 'came' },
  'review-meeting': { group: 'review', type: 'review-meeting', day: 'took-place' },
  'review-report-sent': { group: 'review', type: 'review-report-sent', day: 'came' },
  'review-maintain': reviewed('maintain'),
  'review-amend': reviewed('amend'),
  'review-cease': reviewed('cease'),
  'amendment-notice-sent': { group: 'review', type: 'amendment-notice-sent', day: 'letter' },
  'amendment-notice-served': { group: 'review', type: 'amendment-notice-served', day: 'came' },
  'amendments-answered': { group: 'review', type: 'amendments-answered', day: 'you-sent' },
  'amended-plan-issued': { group: 'review', type: 'amended-plan-issued', day: 'plan' },
  'phase-transfer': { group: 'school-move', type: 'phase-transfer', day: 'none', fields: [f.transfer, f.year] },
  'post-16-move': {
    group: 'school-move',
    type: 'phase-transfer',
    day: 'move',
    set: { kind: 'post-16-to-post-16' },
  },
  'phase-transfer-due': { group: 'school-move', type: 'phase-transfer-due', day: 'set' },
  'phase-transfer-final': { group: 'school-move', type: 'phase-transfer-final', day: 'plan' },
  moving: { group: 'moving-home', type: 'moving', day: 'move', fields: [f.aware] },
  'moved-in': { group: 'moving-home', type: 'moved-in', day: 'told' },
  'moved-out': { group: 'moving-home', type: 'moved-out', day: 'told' },
  'reassessment-asked': { group: 'reassessment', type: 'reassessment-asked', day: 'council-got' },
  'reassessment-agreed': { group: 'reassessment', type: 'reassessment-agreed', day: 'letter' },
  'reassess-refused': decision('reassessment', 'reassess-refused'),
  'complaint-made': { group: 'complaints', type: 'complaint-made', day: 'you-sent', fields: [f.stage] },
  'complaint-acknowledged': { group: 'complaints', type: 'complaint-acknowledged', day: 'letter', fields: [f.stage] },
  'complaint-answered': { group: 'complaints', type: 'complaint-answered', day: 'letter', fields: [f.stage] },
  'access-request': { group: 'complaints', type: 'access-request', day: 'council-got', fields: [f.complex] },
  'access-answered': { group: 'complaints', type: 'access-answered', day: 'came' },
  'school-consulted': { group: 'schools', type: 'school-consulted', day: 'asked', fields: [f.school] },
  'school-replied': { group: 'schools', type: 'school-replied', day: 'told', fields: [f.school, f.reply] },
  'school-named': { group: 'schools', type: 'school-named', day: 'plan', fields: [f.school] },
  'panel-planned': { group: 'schools', type: 'panel-planned', day: 'set', fields: [f.panel] },
  'panel-met': { group: 'schools', type: 'panel-met', day: 'took-place' },
  'panel-decided': {
    group: 'schools',
    type: 'panel-decided',
    day: 'told',
    fields: [f.outcome, f.setting, f.reasons],
  },
  'referral-listed': { group: 'schools', type: 'referral-listed', day: 'told', fields: [f.list] },
  'referral-ended': { group: 'schools', type: 'referral-ended', day: 'told' },
  'pathway-plan-made': { group: 'schools', type: 'pathway-plan-made', day: 'took-place', fields: [f.reviewOn] },
  exception: { group: 'exceptions', type: 'exception', day: 'began', fields: [f.reason, f.to] },
} as const satisfies Record<string, Kind>;

/** The letter of a refusal: the right of appeal runs from it. */
function decision<const Group extends string>(group: Group, about: string) {
  return { group, type: 'decision-sent', day: 'letter', set: { about } } as const;
}

function reviewed(outcome: string) {
  return { group: 'review', type: 'review-decided', day: 'letter', set: { outcome } } as const;
}

export type EventKind = keyof typeof eventKinds;
export const eventKindNames = Object.keys(eventKinds) as EventKind[];
export const planOf = (kind: EventKind): Kind => eventKinds[kind];

/** Groups in the order of the road, each with its kinds. */
export const eventGroups: readonly string[] = [...new Set(eventKindNames.map((kind) => eventKinds[kind].group))];
export const kindsIn = (group: string): EventKind[] =>
  eventKindNames.filter((kind) => eventKinds[kind].group === group);

export const isEventKind = (name: string | null | undefined): name is EventKind =>
  typeof name === 'string' && Object.hasOwn(eventKinds, name);

/** Which of the family's kinds an event is; undefined for what only a council or a newer app writes. */
export function kindOf(event: CaseEvent): EventKind | undefined {
  const fields = event as Record<string, unknown>;
  const fits = eventKindNames.filter((kind) => {
    const { type, set = {} } = planOf(kind);
    return type === event.type && Object.entries(set).every(([name, value]) => fields[name] === value);
  });
  // The one that says most: a move between colleges is a move, but the other kind does not know it.
  const size = (kind: EventKind) => Object.keys(planOf(kind).set ?? {}).length;
  return fits.toSorted((a, b) => size(b) - size(a))[0];
}
