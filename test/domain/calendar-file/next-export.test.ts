import { createHash } from 'node:crypto';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../../src/domain/calendar-date.ts';
import { calendarDates, calendarOwner, uidFrom } from '../../../src/domain/calendar-file/calendar-dates.ts';
import { type Exported, nextExport } from '../../../src/domain/calendar-file/next-export.ts';
import { writeCalendar } from '../../../src/domain/calendar-file/write-calendar.ts';
import type { CaseEvent } from '../../../src/domain/clocks/event.ts';
import { workOut } from '../../../src/domain/clocks/work-out.ts';

const today = calendarDate('2026-12-18');
const now = '2026-12-18T09:00:00.000Z';
const day = calendarDate;
const served = (date: string): CaseEvent => ({ type: 'draft-plan-served', date: day(date) });
const requested: CaseEvent = { type: 'request-received', date: day('2026-11-02') };
const owner = calendarOwner({ ref: 'C-7QXK-M3PD', person: 'anna' });
const uidOf = (name: string) => uidFrom(createHash('sha256').update(name).digest());

function wantedOf(events: CaseEvent[], on = today) {
  return calendarDates(workOut({ today: on, events }), owner, on).map(({ name, deadline }) => ({
    uid: uidOf(name),
    due: deadline.due,
    face: deadline.id,
    id: deadline.id,
  }));
}

function exportOf(events: CaseEvent[], kept: Exported = {}, on = today) {
  return nextExport({ kept, child: 'sam', wanted: wantedOf(events, on), whole: true, today: on, now });
}

const find = (events: CaseEvent[], id: string) => wantedOf(events).find((one) => one.id === id);

test('a day put right stays the same entry, with the next number, and opens on the new day', () => {
  const before = find([served('2026-12-17')], 'respond-to-draft');
  const after = find([served('2026-12-18')], 'respond-to-draft');
  expect([before?.due, after?.due]).toEqual(['2026-12-31', '2027-01-01']);
  expect(after?.uid).toBe(before?.uid);
  const first = exportOf([served('2026-12-17')]);
  const second = exportOf([served('2026-12-18')], first.kept);
  const entry = second.entries.find(({ uid }) => uid === before?.uid);
  expect(entry).toMatchObject({ due: '2027-01-01', sequence: 1 });
  if (!entry) throw new Error('no entry');
  const text = writeCalendar('Waymark', [{ ...entry, summary: 's', description: 'd', alarms: [] }]);
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect([event?.startDate.toString(), event?.sequence]).toEqual(['2027-01-01', 1]);
});

test('the same file comes again while nothing changes, and another look is a change', () => {
  const first = exportOf([requested]);
  expect(first.entries.every(({ sequence }) => sequence === 0)).toBe(true);
  expect(exportOf([requested], first.kept)).toEqual(first);
  const wanted = wantedOf([requested]).map((one) => ({ ...one, face: 'with a name' }));
  const named = nextExport({ kept: first.kept, child: 'sam', wanted, whole: true, today, now });
  expect(named.entries.every(({ sequence }) => sequence === 1)).toBe(true);
});

test('a date that is no longer needed is cancelled once, and comes back with a higher number', () => {
  const first = exportOf([served('2026-12-18')]);
  const answered: CaseEvent = { type: 'draft-answered', date: day('2026-12-18') };
  const second = exportOf([served('2026-12-18'), answered], first.kept);
  const gone = second.entries.find(({ cancelled }) => cancelled);
  expect(gone).toMatchObject({ due: '2027-01-01', sequence: 1 });
  expect(exportOf([served('2026-12-18'), answered], second.kept).entries.some(({ cancelled }) => cancelled)).toBe(
    false,
  );
  const third = exportOf([served('2026-12-18')], second.kept);
  expect(third.entries.find(({ uid }) => uid === gone?.uid)).toMatchObject({ sequence: 2, due: '2027-01-01' });
});

test('a file of one date, or of another child, says nothing of the others; what is over is left alone', () => {
  const { kept } = exportOf([requested]);
  expect(nextExport({ kept, child: 'sam', wanted: [], whole: false, today, now }).entries).toEqual([]);
  expect(nextExport({ kept, child: 'ben', wanted: [], whole: true, today, now }).entries).toEqual([]);
  const later = calendarDate('2028-01-01');
  expect(nextExport({ kept, child: 'sam', wanted: [], whole: true, today: later, now }).entries).toEqual([]);
  expect(nextExport({ kept, child: 'sam', wanted: [], whole: true, today, now }).entries).toHaveLength(2);
});

test('what is done, or over before the day asked for, is not in the calendar', () => {
  const issued: CaseEvent = { type: 'plan-issued', date: day('2026-12-10') };
  expect(wantedOf([requested, issued]).map(({ id }) => id)).toEqual(['review-due']);
  expect(wantedOf([requested], day('2026-12-14')).map(({ id }) => id)).toContain('decide-to-assess');
  expect(wantedOf([requested], day('2026-12-15')).map(({ id }) => id)).not.toContain('decide-to-assess');
});

test('two schools asked on one day, and two reviews, are entries of their own', () => {
  const asked = (school: string): CaseEvent => ({ type: 'school-consulted', date: today, school });
  const wanted = wantedOf([asked('Oak'), asked('Elm'), served('2026-12-01'), served('2026-12-18')]);
  expect(new Set(wanted.map(({ uid }) => uid)).size).toBe(wanted.length);
  expect(wanted.filter(({ id }) => id === 'school-reply')).toHaveLength(2);
});

test('a name in a calendar shows neither the child nor the council’s reference, and looks random', () => {
  const [first, second] = wantedOf([requested]).map(({ uid }) => uid);
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(first?.slice(0, 8)).not.toBe(second?.slice(0, 8));
});

test('whatever is exported one after another, no entry ever goes back to a lower number', () => {
  const uid = fc.constantFrom('a', 'b', 'c');
  const wanted = fc.uniqueArray(
    fc.record({
      uid,
      due: fc.integer({ min: -40, max: 60 }).map((n) => addDays(today, n)),
      face: fc.constantFrom('x', 'y'),
    }),
    { selector: (one) => one.uid },
  );
  const step = fc.record({ wanted, whole: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      let kept: Exported = {};
      for (const { wanted: these, whole } of steps) {
        const before = kept;
        const next = nextExport({ kept, child: 'sam', wanted: these, whole, today, now });
        kept = next.kept;
        expect(next.entries.filter(({ cancelled }) => !cancelled)).toHaveLength(these.length);
        for (const entry of next.entries) {
          const was = before[entry.uid];
          const isSame = was && was.due === entry.due && was.face === kept[entry.uid]?.face && !was.cancelled;
          expect(entry.sequence).toBe(was ? was.sequence + (isSame && !entry.cancelled ? 0 : 1) : 0);
        }
        for (const [id, was] of Object.entries(before)) {
          expect(kept[id]?.sequence).toBeGreaterThanOrEqual(was.sequence);
        }
      }
    }),
  );
});
