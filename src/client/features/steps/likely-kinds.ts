import type { EventKind } from '../../../domain/event-kinds.ts';
import type { CasePath } from '../../../domain/path/path.ts';
import type { StepId } from '../../../domain/path/step.ts';

const atStart: EventKind[] = ['request-received', 'draft-plan-served', 'plan-issued', 'review-meeting'];
const afterReview: EventKind[] = ['review-maintain', 'review-amend', 'review-cease', 'amendment-notice-served'];

const at: Record<StepId, EventKind[]> = {
  asked: ['request-received'],
  'decision-to-assess': ['assess-agreed', 'assess-refused'],
  reports: ['advice-requested', 'advice-received', 'plan-agreed', 'plan-refused'],
  'plan-decision': ['plan-agreed', 'plan-refused', 'draft-plan-served'],
  draft: ['draft-plan-served', 'draft-answered', 'school-consulted'],
  'final-plan': ['plan-issued', 'school-consulted', 'school-replied'],
  refused: ['mediation-asked', 'mediation-declined', 'mediation-certificate', 'appeal-sent'],
  'plan-in-place': ['review-meeting', 'review-papers-sent'],
  'review-papers': ['review-meeting', 'review-papers-sent'],
  'review-meeting': ['review-meeting', 'review-papers-sent'],
  'review-report': ['review-report-sent', ...afterReview],
  'review-decision': afterReview,
  'amended-plan': ['amendment-notice-served', 'amendments-answered', 'amended-plan-issued'],
  transfer: ['school-consulted', 'school-replied', 'phase-transfer-final'],
  ended: ['mediation-asked', 'mediation-certificate', 'appeal-sent'],
};

/** What a family most likely holds in its hand, from where the case stands. Everything else is one page further. */
export function likelyKinds({ here, kind }: Pick<CasePath, 'here' | 'kind'>): EventKind[] {
  if (here) return at[here.id];
  return kind === 'ended' ? at.ended : atStart;
}
