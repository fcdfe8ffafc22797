import fc from 'fast-check';
import { addDays, calendarDate, fromDayNumber } from '../../../src/domain/calendar-date.ts';
import {
  type CaseEvent,
  decisionSubjects,
  type EventType,
  eventTypes,
  exceptionReasons,
  orderKinds,
  transferKinds,
} from '../../../src/domain/clocks/event.ts';
import { eventOf } from './deadlines-of.ts';

const first = Date.parse('2014-09-01T00:00:00Z') / 86_400_000;
const last = Date.parse('2034-12-31T00:00:00Z') / 86_400_000;

/** Days since the law began and a little beyond the years whose bank holidays are known. */
export const anyDay = fc.integer({ min: first, max: last }).map(fromDayNumber);
/** Close enough together that events meet. */
export const nearDay = fc.integer({ min: 0, max: 420 }).map((days) => addDays(calendarDate('2026-01-05'), days));

function fieldsOf(type: EventType, day: typeof anyDay): fc.Arbitrary<Record<string, unknown>> {
  const schools = fc.constantFrom(undefined, 'Oak', 'Elm');
  switch (type) {
    case 'decision-sent':
      return fc.record({
        about: fc.constantFrom(...decisionSubjects),
        sections: fc.constantFrom(undefined, ['I'], ['B', 'F', 'I']),
      });
    case 'advice-requested':
      return fc.record({
        from: schools,
        'school-closure': fc.option(
          fc
            .tuple(day, fc.integer({ min: 0, max: 60 }))
            .map(([closes, n]) => ({ closes, reopens: addDays(closes, n) })),
          { nil: undefined },
        ),
      });
    case 'exception':
      return fc.record({
        step: fc.constantFrom(undefined, 'final-plan', 'advice-due', 'review-due', 'order-final'),
        reason: fc.constantFrom(undefined, ...exceptionReasons),
        from: fc.option(day, { nil: undefined }),
        to: fc.option(day, { nil: undefined }),
      });
    case 'phase-transfer':
      return fc.record({ kind: fc.constantFrom(...transferKinds), year: fc.integer({ min: 2016, max: 2034 }) });
    case 'tribunal-order':
    case 'appeal-unopposed':
      return fc.record({ kind: fc.constantFrom(...orderKinds) });
    case 'plan-issued':
      return fc.record({ by: fc.constantFrom(undefined, 'council', 'tribunal') });
    case 'review-decided':
      return fc.record({ outcome: fc.constantFrom(undefined, 'amend', 'maintain', 'cease') });
    case 'moving':
      return fc.record({ 'council-aware': fc.option(day, { nil: undefined }) });
    case 'mediation-asked':
      return fc.record({ 'council-told': fc.option(day, { nil: undefined }) });
    case 'complaint-made':
    case 'complaint-acknowledged':
    case 'complaint-answered':
      return fc.record({ stage: fc.constantFrom(undefined, 1, 2) });
    case 'access-request':
      return fc.record({ complex: fc.constantFrom(undefined, true, false) });
    default:
      return fc.record({ school: schools });
  }
}

function without(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Any event of any type, with the fields its type may carry. */
export function anyEvent(day: typeof anyDay = anyDay): fc.Arbitrary<CaseEvent> {
  return fc
    .constantFrom(...eventTypes)
    .chain((type) =>
      fc.tuple(day, fieldsOf(type, day)).map(([date, fields]) => eventOf(without({ type, date, ...fields }))),
    );
}

/** A case of up to 14 events, either spread over the years or close together. */
export const anyCase: fc.Arbitrary<CaseEvent[]> = fc.oneof(
  fc.array(anyEvent(anyDay), { maxLength: 14 }),
  fc.array(anyEvent(nearDay), { maxLength: 14 }),
);
