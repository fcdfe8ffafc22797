import { useMemo } from 'react';
import type { TicksBody } from '../../../domain/records/home-records.ts';
import { type ThisReview, thisReview } from '../../../domain/review/this-review.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useRecords } from '../../family.tsx';
import { useToday } from '../../use-today.tsx';

/** The list on which a family ticks that no school runs the review; the name is for ever. */
export const runByList = 'review-run-by';

/** This year's review of the child on screen, as run by who runs it. */
export function useReview(): ThisReview & { runBy: 'school' | 'council' } {
  const { child, story, deadlines } = useCurrentCase();
  const ticks = useRecords<TicksBody>('ticks', 'home');
  const today = useToday();
  const runBy = ticks.some(
    ({ record: { body } }) =>
      body.list === runByList && child?.ids.includes(body.child) && body.ticked.includes('council'),
  )
    ? 'council'
    : 'school';
  return useMemo(
    () => ({ ...thisReview({ story, deadlines, today, runBy }), runBy }),
    [story, deadlines, today, runBy],
  );
}
