import type { CalendarDate } from '../../src/domain/calendar-date.ts';
import type { CaseEvent } from '../../src/domain/clocks/event.ts';
import type { EventKind } from '../../src/domain/event-kinds.ts';
import { eventOfKind, type FieldValues } from '../../src/domain/event-of-kind.ts';

/** What a family may answer beside the day, for the kinds that ask for more. */
export const sampleValues: Partial<Record<EventKind, FieldValues>> = {
  'advice-requested': { adviser: 'The school', closes: '2026-07-22', reopens: '2026-09-02' },
  'advice-received': { adviser: 'The school' },
  'plan-issued': { because: 'council' },
  'decision-letter': { about: 'final-plan', sections: 'B,F' },
  'mediation-asked': { told: '2026-05-06' },
  'appeal-unopposed': { order: 'amend-contents' },
  'tribunal-order': { order: 'make-plan' },
  'phase-transfer': { transfer: 'primary-to-secondary', year: '2027' },
  moving: { aware: '2026-04-01' },
  'complaint-made': { stage: '1' },
  'complaint-acknowledged': { stage: '2' },
  'complaint-answered': { stage: '1' },
  'access-request': { complex: 'yes' },
  'school-consulted': { school: 'Oak School' },
  'school-replied': { school: 'Oak School', reply: 'full' },
  'school-named': { school: 'Oak School' },
  'panel-planned': { panel: 'SEND panel' },
  'panel-decided': { outcome: 'agreed', setting: 'Oak School', reasons: 'no' },
  'referral-listed': { list: 'Speech and language' },
  'pathway-plan-made': { 'review-on': '2026-12-01' },
  exception: { reason: 'absent', to: '2034-06-30' },
};

export function sampleEvent(kind: EventKind, date: CalendarDate): CaseEvent {
  const event = eventOfKind(kind, date, sampleValues[kind]);
  if (!event) throw new Error(`${kind} made no event`);
  return event;
}
