import type { Deadline, DeadlineId } from '../clocks/deadline.ts';
import type { LetterTemplateId } from './templates.ts';

type Fitting = Partial<Record<'open' | 'late' | 'exception', readonly LetterTemplateId[]>>;

const answers: Fitting = { open: ['comment-draft', 'ask-school'], late: ['comment-draft', 'ask-school'] };
const reviews: Fitting = { late: ['chase-review', 'complain-1'] };
const complaint: Fitting = { late: ['complain-1'] };
const finalPlans: Fitting = { late: ['chase-final-plan', 'complain-1'], exception: ['chase-final-plan'] };

const fitting: Partial<Record<DeadlineId, Fitting>> = {
  'decide-to-assess': { late: ['chase-assess-decision', 'complain-1'], exception: ['chase-assess-decision'] },
  // The 16 weeks bind only a refusal: that no letter came is nothing to complain about yet.
  'decide-not-to-issue': { late: ['chase-plan-decision'], exception: ['chase-plan-decision'] },
  'final-plan': finalPlans,
  'order-final': finalPlans,
  'reassessment-plan': finalPlans,
  'respond-to-draft': answers,
  'respond-to-amendments': answers,
  'contact-mediation': { open: ['ask-mediation', 'ask-reasons'], late: ['ask-mediation'] },
  appeal: { open: ['ask-reasons'] },
  'mediation-meeting': complaint,
  'review-due': reviews,
  'review-decision': reviews,
  'amended-plan': reviews,
  'phase-transfer-plan': reviews,
  'order-notify': complaint,
  'order-draft': complaint,
  'order-amend': complaint,
  'order-name-school': complaint,
  'reassessment-answer': complaint,
  'transfer-plan': complaint,
  'new-council-tells': complaint,
  'new-council-review': reviews,
  'complaint-acknowledgement': { late: ['complain-2'] },
  'complaint-reply': { late: ['complain-2'] },
  'access-reply': { late: ['ask-records'] },
};

/** The letters that fit a deadline as it stands; none once it is done with. `/letters/write/<id>` begins one. */
export function lettersFor({ id, status, subject }: Deadline): readonly LetterTemplateId[] {
  // After the second stage the way on is the Ombudsman, not another complaint to the council.
  if (subject === '2' && (id === 'complaint-reply' || id === 'complaint-acknowledgement')) return [];
  const fits = fitting[id];
  if (!fits) return [];
  if (status === 'late') return fits.late ?? [];
  if (status === 'exception-possible') return fits.exception ?? [];
  const isOpen = status === 'upcoming' || status === 'soon' || status === 'due-today';
  return isOpen ? (fits.open ?? []) : [];
}

/** The council's days one may complain about at stage 1. */
export const complaintDeadlines: readonly DeadlineId[] = Object.entries(fitting).flatMap(([id, fits]) =>
  fits.late?.includes('complain-1') ? [id as DeadlineId] : [],
);
