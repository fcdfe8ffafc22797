import { addMonths, type CalendarDate } from './calendar-date.ts';
import type { CaseLine } from './case-line.ts';
import type { CaseEvent } from './clocks/event.ts';

/** A kind question about a date that may be a slip; never a refusal: the family's words are theirs. */
export type OddDate = 'future' | 'long-ago' | 'before-born' | 'before-request' | 'second-decision' | 'already-here';

/** Events that are planned ahead as a matter of course. */
const plannedAhead = new Set([
  'review-meeting',
  'moving',
  'phase-transfer',
  'phase-transfer-due',
  'panel-planned',
  'exception',
]);
const neverBeforeRequest = new Set(['assess-agreed', 'advice-requested', 'draft-plan-served', 'draft-answered']);
const longAgoYears = 26;

/** What to ask about an event before it is saved, given what is already known. */
export function oddDates(
  event: CaseEvent,
  context: { today: CalendarDate; born?: CalendarDate | undefined; lines: readonly CaseLine[] },
): OddDate[] {
  const date = 'date' in event ? event.date : undefined;
  if (!date) return [];
  const { today, born, lines } = context;
  const requests = lines.flatMap((line) => (line.event.type === 'request-received' && line.date ? [line.date] : []));
  const odd: OddDate[] = [];
  if (date > today && !plannedAhead.has(event.type)) odd.push('future');
  if (born ? date < born : date < addMonths(today, -12 * longAgoYears)) odd.push(born ? 'before-born' : 'long-ago');
  if (neverBeforeRequest.has(event.type) && requests.length > 0 && requests.every((asked) => asked > date)) {
    odd.push('before-request');
  }
  if (lines.some((line) => line.own && line.event.type === event.type && line.date === date)) odd.push('already-here');
  else if (isSecondDecision(event, lines)) odd.push('second-decision');
  return odd;
}

/** A yes and a no to the same question both written down: both stay, the person is asked which is right. */
function isSecondDecision(event: CaseEvent, lines: readonly CaseLine[]): boolean {
  const question = questionOf(event);
  return (
    question !== undefined &&
    lines.some((line) => questionOf(line.event) === question && line.event.type !== event.type)
  );
}

function questionOf(event: CaseEvent): 'assess' | 'plan' | undefined {
  if (event.type === 'assess-agreed') return 'assess';
  if (event.type === 'plan-agreed') return 'plan';
  if (event.type !== 'decision-sent') return undefined;
  if (event.about === 'assess-refused') return 'assess';
  return event.about === 'plan-refused' ? 'plan' : undefined;
}
