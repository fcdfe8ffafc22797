import { expect, test } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import type { Child, ScopedRecord } from '../../../src/domain/children.ts';
import { workOut } from '../../../src/domain/clocks/work-out.ts';
import { remindableDeadlines, remindableRecords } from '../../../src/domain/reminders/remindable.ts';
import { usualReminders } from '../../../src/domain/reminders/reminder-settings.ts';
import { readReminderState } from '../../../src/domain/reminders/reminder-state.ts';
import { remindersFor } from '../../../src/domain/reminders/reminders-for.ts';

const sam: Child = { key: 'sam', ids: ['sam', 'C-1'], name: 'Sam', died: false };
const today = calendarDate('2026-12-18');

test('every open date is one to remind of, by whose turn it is', () => {
  const deadlines = workOut({
    today,
    child: { born: calendarDate('2018-10-04') },
    events: [
      { type: 'request-received', date: calendarDate('2026-11-16') },
      { type: 'advice-requested', date: calendarDate('2026-12-01'), from: 'school' },
    ],
  });
  const kinds = remindableDeadlines(sam, deadlines).map(({ about, kind, due, seldomRecorded }) => [
    about.what === 'deadline' ? about.deadline : about.what,
    kind,
    due,
    seldomRecorded ?? false,
  ]);
  expect(kinds).toEqual([
    ['decide-to-assess', 'council', '2026-12-28', false],
    ['advice-due', 'school', '2027-01-12', true],
    ['decide-not-to-issue', 'council', '2027-03-08', false],
    ['final-plan', 'council', '2027-04-05', false],
    ['rights-pass', 'own', '2035-06-29', false],
  ]);
});

test('a council’s date is over only when the other reading of the law gives no more time', () => {
  const events = [{ type: 'plan-issued' as const, date: calendarDate('2026-01-10') }];
  const items = remindableDeadlines(sam, workOut({ today: calendarDate('2027-01-10'), events }));
  const saidOn = (day: string) =>
    remindersFor({ items, settings: usualReminders, state: readReminderState(undefined), today: calendarDate(day) });
  expect(saidOn('2027-01-10')).toEqual([]);
  expect(saidOn('2027-01-11')).toMatchObject([{ due: '2027-01-09', moment: '2027-01-11' }]);
  const draft = [{ type: 'draft-plan-served' as const, date: calendarDate('2026-12-18') }];
  expect(remindableDeadlines(sam, workOut({ today, events: draft }))[0]).not.toHaveProperty('until');
});

test('what no event can say was done is never said to have passed', () => {
  const events = [{ type: 'moving' as const, date: calendarDate('2026-10-01') }];
  const items = remindableDeadlines(sam, workOut({ today, events }));
  expect(items.find(({ id }) => id.includes('new-council-tells'))).toMatchObject({ seldomRecorded: true });
});

const record = (kind: string, id: string, body: Record<string, unknown>): ScopedRecord => ({
  scope: 'home:a',
  record: { id, kind, version: 0, body },
});

test('promises not kept and answers asked for are reminded of; those of another child, kept or unsent are not', () => {
  const entry = record('log-entry', 'e', {
    child: 'C-1',
    who: 'Ms Patel',
    replyBy: '2026-12-20',
    promises: [
      { id: 'p', text: 'Ring back', by: '2026-12-19' },
      { id: 'q', text: 'Send the report', by: '2026-12-19', kept: '2026-12-18' },
      { id: 'r', text: 'One day' },
    ],
  });
  const answered = record('log-entry', 'f', {
    child: 'sam',
    who: 'x',
    promises: [],
    replyBy: '2026-12-20',
    answered: '2026-12-19',
  });
  const binned = record('log-entry', 'g', {
    child: 'sam',
    who: 'x',
    promises: [],
    replyBy: '2026-12-20',
    binned: true,
  });
  const letter = (id: string, more: Record<string, unknown>) =>
    record('letter', id, { child: 'sam', subject: 'The plan is late', state: 'sent', replyBy: '2026-12-22', ...more });
  const others = [
    answered,
    binned,
    letter('draft', { state: 'draft' }),
    letter('of-ben', { child: 'ben' }),
    record('letter', 'of-a-newer-app', { child: 'sam', state: 7 }),
    record('own-event', 'event', { child: 'sam', replyBy: '2026-12-22' }),
  ];
  expect(remindableRecords(sam, [entry, letter('l', {}), ...others])).toEqual([
    {
      id: 'e|p|2026-12-19',
      kind: 'promise',
      due: '2026-12-19',
      about: { what: 'promise', words: 'Ring back', who: 'Ms Patel' },
    },
    { id: 'e|2026-12-20', kind: 'promise', due: '2026-12-20', about: { what: 'reply', words: 'Ms Patel' } },
    {
      id: 'l|2026-12-22',
      kind: 'promise',
      due: '2026-12-22',
      about: { what: 'reply', words: 'The plan is late', letter: 'l' },
    },
  ]);
});
