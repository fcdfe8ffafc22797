import { parseIcsCalendar } from '@ts-ics/schema-zod';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { IcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { type CalendarEntry, writeCalendar } from '../../../src/domain/calendar-file/write-calendar.ts';

const entry: CalendarEntry = {
  uid: '0f0e0d0c-0b0a-8908-8706-050403020100',
  due: calendarDate('2026-12-31'),
  sequence: 2,
  changedAt: '2026-11-21T08:12:03.456Z',
  summary: 'Last day: You can answer the draft plan',
  description: 'You have at least this long to say what you think; ask for a school, or a meeting.',
  alarms: [7, 3, 1, 0],
};

/** By the validator: a schema over every property. */
const checked = (text: string): IcsCalendar => parseIcsCalendar(text);
/** By the second library, as a calendar would open it. */
const opened = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

test('a date opens on the right day in both libraries, all day long and in no time zone', () => {
  const text = writeCalendar('Waymark', [entry]);
  const [event] = opened(text);
  expect(event?.startDate.toString()).toBe('2026-12-31');
  expect(event?.endDate.toString()).toBe('2027-01-01');
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.uid).toBe(entry.uid);
  expect(event?.summary).toBe(entry.summary);
  const calendar = checked(text);
  expect(calendar).toMatchObject({ version: '2.0', prodId: '-//Waymark//Waymark//EN', name: 'Waymark' });
  expect(calendar.events).toHaveLength(1);
  expect(calendar.events?.[0]).toMatchObject({
    uid: entry.uid,
    summary: entry.summary,
    description: entry.description,
    start: { date: new Date('2026-12-31'), type: 'DATE' },
    end: { date: new Date('2027-01-01'), type: 'DATE' },
    stamp: { date: new Date('2026-11-21T08:12:03Z') },
    lastModified: { date: new Date('2026-11-21T08:12:03Z') },
    status: 'CONFIRMED',
    class: 'PRIVATE',
    timeTransparent: 'TRANSPARENT',
    categories: ['Waymark'],
    sequence: 2,
  });
});

test('it rings on the days asked for, and at nine on the day itself', () => {
  const text = writeCalendar('Waymark', [entry]);
  const alarms = opened(text)[0]?.component.getAllSubcomponents('valarm') ?? [];
  expect(alarms.map((alarm) => alarm.getFirstPropertyValue('trigger')?.toString())).toEqual([
    '-P7D',
    '-P3D',
    '-P1D',
    'PT9H',
  ]);
  const triggers = checked(text).events?.[0]?.alarms?.map(({ trigger, action }) => [action, trigger]);
  expect(triggers?.[0]).toMatchObject(['DISPLAY', { type: 'relative', value: { before: true, days: 7 } }]);
  expect(triggers).toHaveLength(4);
});

test('a date that is no longer needed is cancelled and rings no more', () => {
  const text = writeCalendar('Waymark', [{ ...entry, sequence: 3, cancelled: true }]);
  expect(checked(text).events?.[0]).toMatchObject({ status: 'CANCELLED', sequence: 3, uid: entry.uid });
  expect(text).not.toContain('VALARM');
});

test('no line is longer than 75 octets, none is cut inside a character, and all end as the standard says', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' });
  fc.assert(
    fc.property(words, words, (summary, description) => {
      const text = writeCalendar('Waymark', [{ ...entry, summary, description }]);
      expect(text.endsWith('\r\n')).toBe(true);
      for (const line of text.slice(0, -2).split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
        expect(line.isWellFormed()).toBe(true);
      }
    }),
  );
});

/** What a calendar can hold: one kind of line end, and no other control characters than the tab. */
const held = (text: string) => text.replace(/\r\n|\r/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');

test('whatever words stand in it, both libraries read them back', () => {
  const awkward = fc.constantFrom(
    '\\n',
    '\\',
    ';',
    ',',
    ':',
    '"',
    '\r\n',
    '\n',
    '\t',
    '\u0085',
    '\u2028',
    ' ',
    '🏫',
    'é',
    'ਪੰਜਾਬੀ',
  );
  const words = fc
    .array(fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 30 })), {
      minLength: 1,
      maxLength: 30,
      size: 'max',
    })
    .map((parts) => parts.join(''))
    .filter((text) => held(text) !== '');
  fc.assert(
    fc.property(words, words, (summary, description) => {
      const text = writeCalendar('Waymark', [{ ...entry, summary, description }]);
      const [event] = opened(text);
      expect([event?.summary, event?.description]).toEqual([held(summary), held(description)]);
      const [same] = checked(text).events ?? [];
      expect([same?.summary, same?.description]).toEqual([held(summary), held(description)]);
    }),
    { numRuns: 500 },
  );
});
