import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CalendarDate, calendarDate } from '../../../src/domain/calendar-date.ts';
import type { Remindable } from '../../../src/domain/reminders/remindable.ts';
import {
  leadDays,
  type ReminderSettings,
  readReminderSettings,
  reminderKinds,
  usualReminders,
} from '../../../src/domain/reminders/reminder-settings.ts';
import { noted, type ReminderState, readReminderState } from '../../../src/domain/reminders/reminder-state.ts';
import { isQuiet, noticesFor, remindersFor } from '../../../src/domain/reminders/reminders-for.ts';

const start = calendarDate('2026-12-01');
const nothing: ReminderState = readReminderState(undefined);
const settings = usualReminders;

function item(id: string, due: CalendarDate, kind: Remindable['kind'] = 'own'): Remindable {
  return { id, kind, due, about: { what: 'deadline', deadline: 'respond-to-draft', status: 'soon' } };
}

const idsOn = (today: CalendarDate, items: Remindable[], state = nothing, how: ReminderSettings = settings) =>
  remindersFor({ items, settings: how, state, today }).map(({ id }) => id);

const due = addDays(start, 10);

test('the family’s own turn is said 7, 3 and 1 days before and on the day, each until it is seen', () => {
  const said: number[] = [];
  let state = nothing;
  for (let n = 0; n <= 30; n += 1) {
    const today = addDays(start, n);
    for (const { id } of remindersFor({ items: [item('a', due)], settings, state, today })) {
      said.push(10 - n);
      state = noted(state, 'seen', [id], { value: today, today });
    }
  }
  expect(said).toEqual([7, 3, 1, 0]);
});

test('a reminder waits for the person when the app stayed shut on its day', () => {
  expect(idsOn(addDays(due, -6), [item('a', due)])).toEqual(['a']);
  expect(idsOn(addDays(due, -8), [item('a', due)])).toEqual([]);
});

test('the council’s date is silent until the day after it has passed, and old news after two weeks', () => {
  const council = [item('c', due, 'council')];
  const said = Array.from({ length: 40 }, (_, n) => addDays(start, n)).filter((today) => idsOn(today, council).length);
  expect([said.at(0), said.at(-1)]).toEqual([addDays(due, 1), addDays(due, 14)]);
});

test('a day that nobody writes down is never said to have passed', () => {
  const quiet = { ...item('r', due, 'school'), seldomRecorded: true };
  expect(idsOn(addDays(due, 1), [item('r', due, 'school')])).toEqual(['r']);
  expect(idsOn(addDays(due, 1), [quiet])).toEqual([]);
});

test('what was put off comes back on its day, and a date that moves is said anew', () => {
  const today = addDays(due, -3);
  const put = noted(nothing, 'later', ['a'], { value: addDays(today, 1), today });
  expect(idsOn(today, [item('a', due)], put)).toEqual([]);
  expect(idsOn(addDays(today, 1), [item('a', due)], put)).toEqual(['a']);
  const seen = noted(nothing, 'seen', ['a'], { value: today, today });
  expect(idsOn(today, [item('a', due)], seen)).toEqual([]);
  expect(idsOn(today, [item('a, moved', addDays(today, 2))], seen)).toEqual(['a, moved']);
});

test('the family’s own turn comes before everybody else’s', () => {
  const items = [item('promise', start, 'promise'), item('own', addDays(start, 1)), item('own, sooner', start)];
  expect(idsOn(start, items)).toEqual(['own, sooner', 'own', 'promise']);
});

test('quiet hours may go over midnight, and the same hour twice is never quiet', () => {
  const quietHours = (from: number, to: number) =>
    Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => isQuiet(hour, { from, to }));
  expect(quietHours(20, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 20, 21, 22, 23]);
  expect(quietHours(9, 11)).toEqual([9, 10]);
  expect(quietHours(9, 9)).toEqual([]);
});

test('a notice is shown once for each day to remind, when asked for and not in quiet hours', () => {
  const today = addDays(due, -7);
  const on = { ...settings, notices: true };
  const reminders = remindersFor({ items: [item('a', due)], settings, state: nothing, today });
  const count = (how: ReminderSettings, state: ReminderState, hour: number) =>
    noticesFor(reminders, { settings: how, state, hour }).length;
  expect([count(settings, nothing, 12), count(on, nothing, 12), count(on, nothing, 22)]).toEqual([0, 1, 0]);
  const told = noted(nothing, 'told', ['a'], { value: today, today });
  expect(count(on, told, 12)).toBe(0);
  const next = remindersFor({ items: [item('a', due)], settings, state: told, today: addDays(due, -3) });
  expect(noticesFor(next, { settings: on, state: told, hour: 12 })).toHaveLength(1);
});

test('settings of another shape are the usual ones, and notes of long ago are let go', () => {
  expect(readReminderSettings({ kinds: { own: true } })).toEqual(usualReminders);
  expect(readReminderSettings({ ...settings, names: true }).names).toBe(true);
  const old = noted(nothing, 'seen', ['old'], { value: start, today: start });
  const later = addDays(start, 500);
  expect(noted(old, 'seen', ['new'], { value: later, today: later }).seen).toEqual({ new: later });
});

const anyItem = fc
  .record({
    n: fc.nat(1000),
    kind: fc.constantFrom(...reminderKinds),
    offset: fc.integer({ min: -40, max: 60 }),
    seldomRecorded: fc.boolean(),
  })
  .map(({ n, kind, offset, seldomRecorded }) => ({ ...item(`i${n}`, addDays(start, offset), kind), seldomRecorded }));
const ofKind = fc.record({ on: fc.boolean(), days: fc.uniqueArray(fc.constantFrom(...leadDays)) });
const anySettings = fc
  .record({ own: ofKind, council: ofKind, school: ofKind, promise: ofKind })
  .map((kinds) => ({ ...settings, kinds }));
const act = fc.constantFrom('seen', 'later', 'nothing');

test('whatever is chosen and done: nothing that is off, nothing twice, nothing before its day', () => {
  const items = fc.uniqueArray(anyItem, { selector: ({ id }) => id, maxLength: 8 });
  fc.assert(
    fc.property(items, anySettings, fc.array(act, { minLength: 60, maxLength: 60 }), (these, how, acts) => {
      let state = nothing;
      const done = new Set<string>();
      for (const [n, what] of acts.entries()) {
        const today = addDays(start, n);
        for (const reminder of remindersFor({ items: these, settings: how, state, today })) {
          const { id, kind, moment, due: day } = reminder;
          expect(how.kinds[kind].on).toBe(true);
          expect(how.kinds[kind].days.some((lead) => addDays(day, -lead) === moment)).toBe(true);
          expect(moment <= today).toBe(true);
          expect(moment > day).toBe(today > day);
          expect(done.has(`${id} ${moment}`)).toBe(false);
          if (what === 'seen') done.add(`${id} ${moment}`);
          const value = what === 'later' ? addDays(today, 2) : today;
          if (what !== 'nothing') state = noted(state, what, [id], { value, today });
          if (what !== 'nothing') expect(idsOn(today, these, state, how)).not.toContain(id);
        }
      }
    }),
  );
});

test('whatever is chosen: a chosen day to remind is always said, if nobody looked before', () => {
  fc.assert(
    fc.property(anyItem, anySettings, fc.constantFrom(...leadDays), (one, how, lead) => {
      const { on, days } = how.kinds[one.kind];
      const isSaid = on && days.includes(lead) && !(lead < 0 && one.seldomRecorded);
      fc.pre(isSaid);
      expect(idsOn(addDays(one.due, -lead), [one], nothing, how)).toEqual([one.id]);
    }),
  );
});
