import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { deadlineIds } from '../../src/domain/clocks/deadline.ts';
import { type CaseEvent, eventTypes } from '../../src/domain/clocks/event.ts';
import { workOut } from '../../src/domain/clocks/work-out.ts';
import { type EventKind, eventGroups, eventKindNames, kindOf, kindsIn } from '../../src/domain/event-kinds.ts';
import { eventOfKind, fieldFaults, fieldValues } from '../../src/domain/event-of-kind.ts';
import { sampleEvent, sampleValues } from './kind-samples.ts';

const date = calendarDate('2026-05-05');

describe('what a family can write down', () => {
  it('is every kind of event there is', () => {
    const written = new Set(eventKindNames.map((kind) => sampleEvent(kind, date).type));
    expect(eventTypes.filter((type) => !written.has(type))).toEqual([]);
  });

  it('starts every clock there is', () => {
    const orders = ['assess', 'make-plan', 'reconsider', 'amend-contents', 'name-school', 'maintain'];
    const events = [
      ...eventKindNames.map((kind) => sampleEvent(kind, date)),
      ...orders.map((order) => eventOfKind('tribunal-order', date, { order })),
    ].filter((event): event is CaseEvent => event !== undefined);
    const started = workOut({ today: date, child: { born: calendarDate('2012-03-03') }, events }).map(({ id }) => id);
    expect(deadlineIds.filter((id) => !started.includes(id))).toEqual([]);
  });

  it('stands in one group each, in the order of the road', () => {
    expect(eventGroups.flatMap(kindsIn)).toHaveLength(eventKindNames.length);
    expect(eventGroups[0]).toBe('asking');
  });

  it.each(eventKindNames)('is read back as it was written: %s', (kind) => {
    const event = sampleEvent(kind, date);
    expect(kindOf(event)).toBe(kind);
    expect(fieldValues(kind, event)).toEqual(sampleValues[kind] ?? {});
    expect(eventOfKind(kind, date, fieldValues(kind, event))).toEqual(event);
  });

  it('keeps what another phone or the council put beside it, and lets go of what was rubbed out', () => {
    const base = { type: 'school-replied', date, school: 'Oak', reply: 'full', 'read-by': 'Mum' } as CaseEvent;
    expect(eventOfKind('school-replied', date, { school: 'Elm', reply: '' }, base)).toEqual({
      type: 'school-replied',
      date,
      school: 'Elm',
      'read-by': 'Mum',
    });
    expect(eventOfKind('draft-answered', date, {}, base)).toEqual({ type: 'draft-answered', date });
  });

  it.each<[EventKind, Record<string, string>, string, string]>([
    ['phase-transfer', { transfer: 'infant-to-junior' }, 'year', 'needed'],
    ['tribunal-order', {}, 'order', 'needed'],
    ['advice-requested', { adviser: 'School', closes: '2026-07-22' }, 'reopens', 'both'],
    ['advice-requested', { adviser: 'School', closes: '2026-07-22', reopens: '2026-07-20' }, 'reopens', 'order'],
    ['exception', { reason: 'absent', to: '2026-05-01' }, 'to', 'order'],
  ])('asks again when something is missing or cannot be: %s', (kind, values, field, fault) => {
    expect(fieldFaults(kind, date, values)).toEqual([{ field, fault }]);
  });

  it('asks nothing more of a plain letter', () => {
    expect(fieldFaults('draft-plan-served', date, {})).toEqual([]);
    for (const kind of eventKindNames)
      expect([kind, fieldFaults(kind, date, sampleValues[kind] ?? {})]).toEqual([kind, []]);
  });
});
