import type { QuestionState } from '../../../domain/this-is-me/progress.ts';

/** Told apart by shape, not colour; always beside words. */
const shapes: Record<QuestionState, string> = {
  answered: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0 M8 12.5l3 3 5.5-6',
  noticed: 'M2.5 12c3-5 6-7 9.5-7s6.5 2 9.5 7c-3 5-6 7-9.5 7s-6.5-2-9.5-7z M9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0',
  skipped: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0 M8 12h8',
  'not-yet': 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0',
};

export function StateMark({ state }: { state: QuestionState }) {
  return (
    <svg className={`me-mark ${state}`} aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor">
      <path d={shapes[state]} strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
