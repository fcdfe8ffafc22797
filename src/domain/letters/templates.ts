import type { DeadlineId } from '../clocks/deadline.ts';

/** Ids are for ever: kept letters and links name them. */
export const letterTemplateIds = [
  'ask-assessment',
  'chase-assess-decision',
  'chase-plan-decision',
  'chase-final-plan',
  'comment-draft',
  'ask-school',
  'state-preference',
  'ask-reasons',
  'ask-mediation',
  'chase-review',
  'complain-1',
  'complain-2',
  'ask-records',
] as const;
export type LetterTemplateId = (typeof letterTemplateIds)[number];

/** By what happened, in the order of the road. */
export const letterGroups = ['asking', 'waiting', 'draft', 'decision', 'review', 'complaint', 'records'] as const;
export type LetterGroup = (typeof letterGroups)[number];

/**
 * All that is left after a death. What is held about somebody who has died is no personal data of theirs any more
 * (UK GDPR, recital 27), so that the letter for records would rest on nothing.
 */
export const quietGroups: readonly LetterGroup[] = ['complaint'];

export type LetterTemplate = {
  id: LetterTemplateId;
  group: LetterGroup;
  /** Services of the council's pack it goes to, the best first. */
  to: readonly string[];
  /** The deadlines such a letter rests on. */
  restsOn: readonly DeadlineId[];
};

const assessmentTeam = ['statutory-assessment-team', 'send-duty-line'];
const planTeam = ['ehcp-mailbox', 'send-duty-line'];

export const letterTemplates: readonly LetterTemplate[] = [
  { id: 'ask-assessment', group: 'asking', to: assessmentTeam, restsOn: [] },
  { id: 'chase-assess-decision', group: 'waiting', to: assessmentTeam, restsOn: ['decide-to-assess'] },
  { id: 'chase-plan-decision', group: 'waiting', to: assessmentTeam, restsOn: ['decide-not-to-issue'] },
  {
    id: 'chase-final-plan',
    group: 'waiting',
    to: assessmentTeam,
    restsOn: ['final-plan', 'order-final', 'reassessment-plan'],
  },
  { id: 'comment-draft', group: 'draft', to: planTeam, restsOn: ['respond-to-draft', 'respond-to-amendments'] },
  { id: 'ask-school', group: 'draft', to: planTeam, restsOn: ['respond-to-draft', 'respond-to-amendments'] },
  { id: 'state-preference', group: 'draft', to: planTeam, restsOn: ['respond-to-draft', 'respond-to-amendments'] },
  { id: 'ask-reasons', group: 'decision', to: planTeam, restsOn: ['contact-mediation', 'appeal'] },
  { id: 'ask-mediation', group: 'decision', to: ['kids-mediation'], restsOn: ['contact-mediation'] },
  {
    id: 'chase-review',
    group: 'review',
    to: planTeam,
    restsOn: ['review-due', 'review-decision', 'amended-plan', 'phase-transfer-plan', 'new-council-review'],
  },
  { id: 'complain-1', group: 'complaint', to: ['council-complaints'], restsOn: [] },
  {
    id: 'complain-2',
    group: 'complaint',
    to: ['council-complaints'],
    restsOn: ['complaint-reply', 'complaint-acknowledgement'],
  },
  { id: 'ask-records', group: 'records', to: ['childrens-services-customer-service'], restsOn: ['access-reply'] },
];

export function letterTemplate(id: string | undefined): LetterTemplate | undefined {
  return letterTemplates.find((template) => template.id === id);
}

/** For an id the program itself wrote. */
export function templateOf(id: LetterTemplateId): LetterTemplate {
  const template = letterTemplate(id);
  if (!template) throw new Error(`no template ${id}`);
  return template;
}
