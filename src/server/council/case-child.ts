import { calendarDate } from '../../domain/calendar-date.ts';
import { type CaseChildBody, caseChildBodySchema } from '../../domain/records/case-records.ts';
import type { CaseRecord, Merged } from './merge-return.ts';
import type { SaidReturn } from './said.ts';

/** Whether the record says so, whichever return did: quiet words, no mail, no reminder. */
export function hasDied(records: readonly CaseRecord[]): boolean {
  return records.some((record) => {
    if (record.kind === 'undated') return record.body.type === 'plan-ceased' && record.body.detail?.reason === 'died';
    const { event } = record.body;
    return event.type === 'plan-ceased' && event.reason === 'died';
  });
}

type Row = { ref: string; forename: string; born: string | null };

/** The child's own record after a return: the name as enrolled, indicators of this year replaced, older ones kept. */
export function caseChild(
  { ref, forename, born }: Row,
  before: Record<string, unknown> | undefined,
  { merged, said, year }: { merged: Merged; said: SaidReturn; year: number },
): CaseChildBody {
  const kept = before ? (caseChildBodySchema.parse(before).indicators ?? []).filter((one) => one.year !== year) : [];
  const indicators = [...kept, ...said.indicators.map((indicator) => ({ indicator, year }))];
  return {
    ref,
    forename,
    ...(born === null ? {} : { born: calendarDate(born) }),
    ...(hasDied(merged.after) ? { died: true } : {}),
    ...(indicators.length > 0 ? { indicators } : {}),
  };
}
