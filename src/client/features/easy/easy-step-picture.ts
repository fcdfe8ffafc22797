import type { StepId } from '../../../domain/path/step.ts';
import type { EasyPicture } from './easy-pictures.ts';

export const stepPicture: Readonly<Record<StepId, EasyPicture>> = {
  asked: 'ask',
  'decision-to-assess': 'think',
  reports: 'write',
  'plan-decision': 'think',
  draft: 'plan',
  'final-plan': 'plan',
  refused: 'no',
  'plan-in-place': 'plan',
  'review-papers': 'letter',
  'review-meeting': 'meeting',
  'review-report': 'write',
  'review-decision': 'council',
  'amended-plan': 'plan',
  transfer: 'school',
  ended: 'cross',
};
