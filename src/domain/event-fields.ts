import { orderKinds, panelOutcomes, schoolReplies, transferKinds } from './clocks/event.ts';

/** What a family may add to a day: where it stands in the event, and how it is asked for. */
export type EventField = {
  id: string;
  /** The event's own field, with a dot for one inside another. */
  in: string;
  as: 'text' | 'date' | 'year' | 'choice' | 'sections' | 'yes-no';
  options?: readonly string[];
  needed?: true;
};

const text = (id: string, needed?: true): EventField => ({ id, in: id, as: 'text', ...(needed ? { needed } : {}) });
const day = (id: string, within: string = id): EventField => ({ id, in: within, as: 'date' });
const choice = (id: string, within: string, options: readonly string[], needed?: true): EventField => ({
  ...{ id, in: within, as: 'choice', options },
  ...(needed ? { needed } : {}),
});

/** Sections of a plan that can be appealed (Children and Families Act 2014, section 51(2)(c)). */
export const appealSections = ['B', 'F', 'I'] as const;

const schoolTransfers = transferKinds.filter((kind) => kind !== 'post-16-to-post-16');
const letters = ['final-plan', 'amended-plan', 'review-maintain', 'review-cease'];
const reasons = ['school-closed', 'absent', 'exceptional-circumstances', 'missed-appointment'];

export const eventFields = {
  school: text('school', true),
  adviser: { ...text('adviser'), in: 'from' },
  closes: day('closes', 'school-closure.closes'),
  reopens: day('reopens', 'school-closure.reopens'),
  because: choice('because', 'by', ['council', 'tribunal']),
  about: choice('about', 'about', letters, true),
  sections: { id: 'sections', in: 'sections', as: 'sections', options: appealSections },
  told: day('told', 'council-told'),
  aware: day('aware', 'council-aware'),
  order: choice('order', 'kind', orderKinds, true),
  transfer: choice('transfer', 'kind', schoolTransfers, true),
  year: { id: 'year', in: 'year', as: 'year', needed: true },
  stage: choice('stage', 'stage', ['1', '2'], true),
  complex: { id: 'complex', in: 'complex', as: 'yes-no' },
  reply: choice('reply', 'reply', schoolReplies),
  panel: text('panel'),
  outcome: choice('outcome', 'outcome', panelOutcomes),
  setting: text('setting'),
  reasons: { id: 'reasons', in: 'reasons', as: 'yes-no' },
  list: text('list'),
  reviewOn: day('review-on'),
  reason: choice('reason', 'reason', reasons, true),
  to: day('to'),
} as const satisfies Record<string, EventField>;
