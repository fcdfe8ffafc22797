import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addDays, addMonths, calendarDate } from '../../../src/domain/calendar-date.ts';
import { count } from '../../../src/domain/clocks/count.ts';
import type { Deadline } from '../../../src/domain/clocks/deadline.ts';
import {
  considerReviewWindow,
  latestAmendmentNotice,
  latestReviewMeeting,
} from '../../../src/domain/clocks/latest-useful-day.ts';
import { runClock } from '../../../src/server/cli/clock.ts';
import { appealExamples } from './appeal-examples.ts';
import { assessmentExamples } from './assessment-examples.ts';
import { deadlinesOf } from './deadlines-of.ts';
import type { Example, Expected } from './example.ts';
import { laterExamples } from './later-examples.ts';

const examples = [...assessmentExamples, ...appealExamples, ...laterExamples];
const title = ({ id, about }: Example) => `${id}: ${about}`;
const today = '2026-11-21';

type Printed = Pick<Deadline, 'id' | 'due' | 'also' | 'status' | 'metOn' | 'from'>;

function found(deadlines: readonly Printed[], wanted: Expected): Printed | undefined {
  const [first, ...more] = deadlines.filter(
    (one) =>
      one.id === wanted.deadline &&
      (wanted.from ? one.from.date === wanted.from : true) &&
      (one.due === wanted.due || wanted.from !== undefined || deadlines.filter((d) => d.id === one.id).length === 1),
  );
  expect(more).toEqual([]);
  return first;
}

function agrees(deadlines: readonly Printed[], wanted: Expected): void {
  const one = found(deadlines, wanted);
  expect(one, `${wanted.deadline} is missing`).toBeDefined();
  expect({ due: one?.due, also: one?.also }).toEqual({ due: wanted.due, also: wanted.also });
  if (wanted.status) expect(one?.status).toBe(wanted.status);
  if (wanted.metOn) expect(one?.metOn).toBe(wanted.metOn);
}

describe('the worked examples of law.md section 9', () => {
  test.each(examples.map((example) => [title(example), example] as const))('%s', (_title, example) => {
    const deadlines = deadlinesOf({ today: example.today ?? today, events: example.events });
    for (const wanted of example.expected) {
      agrees(deadlines, wanted);
      if (wanted.last) expect(deadlines.map((one) => one.working.last)).toContain(wanted.last);
    }
  });

  test('P3: the last useful review meetings for the phase transfers of 2019', () => {
    expect(latestReviewMeeting(calendarDate('2019-02-15'))).toBe('2018-11-23');
    expect(latestReviewMeeting(calendarDate('2019-03-31'))).toBe('2019-01-06');
  });

  test('P7: four months from 30 September end on 30 January (Dodds v Walker)', () => {
    expect(count('M', 4, calendarDate('1978-09-30')).last).toBe('1979-01-30');
  });

  test('P8: a month from 3 September and from 31 January, before any weekend', () => {
    expect(addMonths(calendarDate('2026-09-03'), 1)).toBe('2026-10-03');
    expect(addMonths(calendarDate('2027-01-31'), 1)).toBe('2027-02-28');
    expect(addMonths(calendarDate('2028-01-31'), 1)).toBe('2028-02-29');
  });

  test('D14: both ends of the window around a summer closure count, the days outside do not', () => {
    const statusWhenAsked = (date: string) =>
      deadlinesOf({
        today: '2026-10-01',
        events: [
          { type: 'request-received', date: '2026-06-01' },
          { type: 'advice-requested', date, 'school-closure': { closes: '2026-07-22', reopens: '2026-09-02' } },
        ],
      }).find((one) => one.id === 'final-plan')?.status;
    expect(['2026-07-14', '2026-07-15', '2026-08-26', '2026-08-27'].map(statusWhenAsked)).toEqual([
      'upcoming',
      'exception-possible',
      'exception-possible',
      'upcoming',
    ]);
  });

  test('D46: a plan of a child under 5 is looked at again between 3 and 6 months on', () => {
    expect(considerReviewWindow(calendarDate('2026-03-10'))).toEqual({ from: '2026-06-10', to: '2026-09-10' });
  });

  test('D48, D49: the last useful meeting and notice for both readings', () => {
    const meeting = (day: string) => latestReviewMeeting(calendarDate(day));
    const notice = (day: string) => latestAmendmentNotice(calendarDate(day));
    expect([meeting('2027-02-14'), meeting('2027-02-15')]).toEqual(['2026-11-22', '2026-11-23']);
    expect([notice('2027-02-14'), notice('2027-02-15')]).toEqual(['2026-12-20', '2026-12-21']);
    expect([meeting('2027-03-30'), meeting('2027-03-31')]).toEqual(['2027-01-05', '2027-01-06']);
    expect([meeting('2028-03-30'), meeting('2028-03-31')]).toEqual(['2028-01-06', '2028-01-07']);
  });

  test('D61: what mediation agreed and no appeal covers is done in 2 weeks', () => {
    expect(count('W', 2, calendarDate('2026-06-12')).last).toBe('2026-06-26');
    expect(addDays(calendarDate('2026-06-12'), 14)).toBe('2026-06-26');
  });
});

describe('waymark clock over the same examples', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waymark-clock-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(examples.map((example) => [title(example), example] as const))('prints %s', async (_title, example) => {
    const path = join(folder, 'case.json');
    await writeFile(path, JSON.stringify({ today: example.today ?? today, events: example.events }));
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const code = await runClock(path);
    const printed = write.mock.calls.map(([text]) => String(text)).join('');
    write.mockRestore();
    expect(code).toBe(0);
    const { deadlines } = JSON.parse(printed) as { deadlines: (Printed & { counted: string; basis: string })[] };
    for (const wanted of example.expected) agrees(deadlines, wanted);
    for (const one of deadlines) {
      expect(one.counted).toMatch(/[0-9]{4}/);
      expect(one.counted).not.toContain('{{');
      expect(one.basis).not.toBe('');
    }
  });
});
