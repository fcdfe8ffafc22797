import type { DeadlineId } from '../clocks/deadline.ts';

/** Names that say by themselves what the day is; before the others a calendar says "Last day". */
export const hasOwnLastDay: ReadonlySet<DeadlineId> = new Set(['appeal', 'ombudsman', 'rights-pass']);
