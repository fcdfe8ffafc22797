import type { CalendarDate } from '../calendar-date.ts';
import type { CaseEvent } from './event.ts';

type Transfer = Extract<CaseEvent, { type: 'phase-transfer' }>;

/** Age reached by 31 August of the year of the move; all of these moves have one and the same date (reg 18(1)(b)). */
const kindAtAge: Record<number, Transfer['kind']> = {
  4: 'early-years-to-school',
  // Summer-born children may start a year later.
  5: 'early-years-to-school',
  7: 'infant-to-junior',
  9: 'primary-to-middle',
  13: 'middle-to-secondary',
};

/**
 * A council that sets a day for the plan of a new school phase says by it that there is a move that year; SEN2 names
 * no more. The law's own date can then be shown beside the council's (design §9). A move somebody wrote down is taken
 * as written. A day in March stands for the move to a post-16 place (reg 18(1)(a)).
 */
export function inferredTransfer(events: readonly CaseEvent[], born: CalendarDate | undefined): CaseEvent[] {
  if (events.some((event) => event.type === 'phase-transfer')) return [];
  const due = events.findLast((event) => event.type === 'phase-transfer-due')?.date;
  if (!due) return [];
  const year = Number(due.slice(0, 4));
  const age = born && year - Number(born.slice(0, 4)) - (born.slice(5) > '08-31' ? 1 : 0);
  const isPost16 = due.slice(5, 7) === '03' && (age === undefined || age >= 15);
  const kind = isPost16 ? 'secondary-to-post-16' : (kindAtAge[age ?? 11] ?? 'primary-to-secondary');
  return [{ type: 'phase-transfer', kind, year }];
}
