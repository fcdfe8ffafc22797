import type { CalendarDate } from './calendar-date.ts';
import type { CaseEvent } from './clocks/event.ts';

/** What a family finds on a letter, in the order of the road; the event each one is. */
export const eventKinds = {
  'request-received': (date: CalendarDate): CaseEvent => ({ type: 'request-received', date }),
  'assess-agreed': (date: CalendarDate): CaseEvent => ({ type: 'assess-agreed', date }),
  'assess-refused': (date: CalendarDate): CaseEvent => ({ type: 'decision-sent', date, about: 'assess-refused' }),
  'plan-agreed': (date: CalendarDate): CaseEvent => ({ type: 'plan-agreed', date }),
  'plan-refused': (date: CalendarDate): CaseEvent => ({ type: 'decision-sent', date, about: 'plan-refused' }),
  'draft-plan-served': (date: CalendarDate): CaseEvent => ({ type: 'draft-plan-served', date }),
  'draft-answered': (date: CalendarDate): CaseEvent => ({ type: 'draft-answered', date }),
  'plan-issued': (date: CalendarDate): CaseEvent => ({ type: 'plan-issued', date }),
  'review-meeting': (date: CalendarDate): CaseEvent => ({ type: 'review-meeting', date }),
  'review-maintain': (date: CalendarDate): CaseEvent => ({ type: 'review-decided', date, outcome: 'maintain' }),
  'review-amend': (date: CalendarDate): CaseEvent => ({ type: 'review-decided', date, outcome: 'amend' }),
  'review-cease': (date: CalendarDate): CaseEvent => ({ type: 'review-decided', date, outcome: 'cease' }),
  'amendment-notice-served': (date: CalendarDate): CaseEvent => ({ type: 'amendment-notice-served', date }),
  'amended-plan-issued': (date: CalendarDate): CaseEvent => ({ type: 'amended-plan-issued', date }),
  'mediation-certificate': (date: CalendarDate): CaseEvent => ({ type: 'mediation-certificate', date }),
} as const;

export type EventKind = keyof typeof eventKinds;
export const eventKindNames = Object.keys(eventKinds) as EventKind[];

/** Which of the family's kinds an event is; undefined for what only a council or a newer app writes. */
export function kindOf(event: CaseEvent): EventKind | undefined {
  if (event.type === 'decision-sent') return eventKindNames.find((kind) => kind === event.about);
  if (event.type === 'review-decided') return event.outcome ? `review-${event.outcome}` : undefined;
  return eventKindNames.find((kind) => kind === event.type);
}
