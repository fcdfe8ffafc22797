import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { caseStory } from '../../src/domain/case-line.ts';
import type { CaseEvent } from '../../src/domain/clocks/event.ts';
import { workOut } from '../../src/domain/clocks/work-out.ts';
import { placementOf } from '../../src/domain/placement/placement.ts';
import { schoolKey } from '../../src/domain/school-key.ts';

const on = (date: string) => ({ date: calendarDate(date) });
const asked = (school: string): CaseEvent => ({ type: 'school-consulted', school, ...on('2026-04-30') });
const replied = (school: string): CaseEvent => ({
  ...{ type: 'school-replied', school, reply: 'full' },
  ...on('2026-05-11'),
});

describe('one school, written in two ways', () => {
  it.each([
    ['Oak Hill School', 'oak hill'],
    ['The Oakhill School', 'Oak-Hill School'],
    ['St. Mary’s', 'Saint Marys School'],
    ['Nightingale & Lark', 'Nightingale and Lark'],
  ])('%s is %s', (one, other) => {
    expect(schoolKey(asked(one))).toBe(schoolKey(asked(other)));
  });

  it.each([
    ['Oak Hill School', 'Oak Hill College'],
    ['Oak Hill Infant School', 'Oak Hill Junior School'],
    ['The School', 'Oak Hill'],
  ])('%s is not %s', (one, other) => {
    expect(schoolKey(asked(one))).not.toBe(schoolKey(asked(other)));
  });

  it('is known by its number where it has no name', () => {
    const of = (urn: string) => schoolKey({ ...asked(''), school: undefined, urn });
    expect(of('117650')).toBe(of('117650'));
    expect(of('117650')).not.toBe(of('117651'));
    expect(schoolKey({ type: 'school-consulted', ...on('2026-04-30') })).toBeUndefined();
  });

  it('has answered, on the steps and on its own screen', () => {
    const events = [asked('Oak Hill School'), asked('Lakeside'), replied('Oak hill')];
    const deadlines = workOut({ today: calendarDate('2026-05-12'), events });
    expect(deadlines.map(({ subject, status }) => [subject, status])).toEqual([
      ['Lakeside', 'soon'],
      ['Oak Hill School', 'met'],
    ]);
    const lines = events.map((event, index) => ({ id: `e${index}`, event, date: event.date }));
    const { schools } = placementOf({ lines, undated: [] }, deadlines);
    expect(schools.map(({ school, reply }) => [school, reply])).toEqual([
      ['Oak Hill School', 'full'],
      ['Lakeside', undefined],
    ]);
  });

  it('by number alone gets its own answer, not another’s', () => {
    const ask = (urn: string): CaseEvent => ({ type: 'school-consulted', urn, ...on('2026-04-30') });
    const reply: CaseEvent = { type: 'school-replied', urn: '2', reply: 'full', ...on('2026-05-11') };
    const lines = [ask('1'), ask('2'), reply].map((event, index) => ({ id: `e${index}`, event, date: event.date }));
    expect(placementOf({ lines, undated: [] }, []).schools.map((one) => one.reply)).toEqual([undefined, 'full']);
  });

  it('is one line of the case where the council wrote one and the family the other', () => {
    const official = { scope: 'case:1' as const, record: official1() };
    const own = {
      ...{ scope: 'home:1' as const },
      record: { id: 'o', kind: 'own-event', version: 1, body: { child: 'c', event: asked('oak hill') } },
    };
    expect(caseStory([official], [own]).lines).toHaveLength(1);
  });
});

function official1() {
  const body = { event: asked('Oak Hill School'), source: { kind: 'events', asOf: '2026-05-01' } };
  return { id: 'a', kind: 'official-event', version: 1, body };
}
