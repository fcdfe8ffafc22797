import { sql } from 'kysely';
import { expect, test } from 'vitest';
import words from '../../../locales/en-GB/demo.json' with { type: 'json' };
import { addDays, type CalendarDate, calendarDate } from '../../../src/domain/calendar-date.ts';
import { demoPost } from '../../../src/server/access/demo-post.ts';
import { caseFile, listChildren } from '../../../src/server/council/case-file.ts';
import { isEmpty, seedDemo } from '../../../src/server/council/demo.ts';
import {
  demoChildrenCsv,
  demoFamilies,
  demoReturn,
  demoSituations,
} from '../../../src/server/council/demo-families.ts';
import { databaseForThisTest } from '../../support/database.ts';
import { council, matchKey, sana } from './sen2-world.ts';

const today = calendarDate('2026-11-21');

async function seeded(day: CalendarDate) {
  const { db } = await databaseForThisTest();
  expect(await isEmpty(db)).toBe(true);
  await seedDemo({ db, mailer: demoPost(db), matchKey, today: day });
  const children = await listChildren(db);
  const fileOf = async (forename: string) => {
    const ref = children.find((child) => child.forename === forename)?.ref ?? '';
    const file = await caseFile(db, ref, day);
    if (!file) throw new Error(`${forename} is not there`);
    return file;
  };
  return { db, children, fileOf };
}

test('seven children of six families are enrolled, the others of the return are not kept', async () => {
  const { db, children } = await seeded(today);
  expect(children.map(({ forename }) => forename).sort()).toEqual([
    'Amara',
    'Ayaan',
    'Isla',
    'Kofi',
    'Mei-Lin',
    'Rory',
    'Zofia',
  ]);
  const persons = demoReturn(today).persons.length;
  expect(persons).toBeGreaterThan(children.length);
  expect(await isEmpty(db)).toBe(false);
  const post = await demoPost(db).list();
  expect(post).toHaveLength(7);
  expect(new Set(post.map(({ to }) => to)).size).toBe(6);
  expect(
    post.every(({ to, text }) => to.endsWith('@demo.waymark.example') && /[0-9A-Z]{4}-[0-9A-Z]{4}/.test(text)),
  ).toBe(true);
  const services = await db.selectFrom('records').select('id').where('kind', '=', 'service').execute();
  expect(services.length).toBeGreaterThan(100);
});

test.each([['2026-11-21'], ['2027-01-01'], ['2027-02-14'], ['2027-08-31'], ['2028-02-29']])(
  'on %s every family is where its situation says',
  async (text) => {
    const day = calendarDate(text);
    const { fileOf } = await seeded(day);
    const statusOf = async (forename: string, id: string) =>
      (await fileOf(forename)).deadlines.find((deadline) => deadline.id === id);
    const weeks = (from: CalendarDate | undefined) =>
      Math.ceil((Date.parse(day) - Date.parse(from ?? day)) / 604_800_000);

    const waiting = await statusOf('Amara', 'decide-to-assess');
    expect(weeks(waiting?.from.date)).toBe(4);
    expect(['soon', 'upcoming']).toContain(waiting?.status);

    expect((await statusOf('Ayaan', 'decide-to-assess'))?.status).toBe('met');
    const running = await statusOf('Ayaan', 'final-plan');
    expect(weeks(running?.from.date)).toBe(15);
    expect(running?.status).toBe('upcoming');

    expect((await statusOf('Zofia', 'decide-to-assess'))?.status).toBe('met-late');
    const late = await statusOf('Zofia', 'final-plan');
    expect(weeks(late?.from.date)).toBe(23);
    expect(late?.status).toBe('late');

    const review = await statusOf('Isla', 'review-due');
    expect(review && review.due > addDays(day, 30) && review.due < addDays(day, 50)).toBe(true);
    expect((await fileOf('Rory')).deadlines.find(({ id }) => id === 'appeal')?.status).toMatch(/upcoming|soon/);

    const decision = await statusOf('Kofi', 'review-decision');
    expect(weeks(decision?.from.date)).toBeGreaterThanOrEqual(9);
    expect(decision?.status).toBe('late');

    const transfer = await fileOf('Mei-Lin');
    expect(transfer.events.some(({ type }) => type === 'phase-transfer-due')).toBe(true);
    const born = transfer.child.born ?? '';
    expect(Number(text.slice(0, 4)) - Number(born.slice(0, 4))).toBeGreaterThanOrEqual(10);
  },
);

test.each([['2026-11-21'], ['2026-12-25'], ['2027-01-03'], ['2027-02-14'], ['2027-08-31'], ['2028-02-29']])(
  'on %s the companion file and the plans say what the situations say, and nothing against them',
  async (text) => {
    const { db, fileOf } = await seeded(calendarDate(text));
    const status = async (forename: string, id: string) =>
      (await fileOf(forename)).deadlines.filter((deadline) => deadline.id === id).map((deadline) => deadline.status);
    const isOpen = (statuses: string[]) => statuses.every((one) => ['upcoming', 'soon', 'due-today'].includes(one));

    expect(await status('Ayaan', 'advice-due')).toEqual(['met', 'met', 'met']);
    expect(await status('Zofia', 'respond-to-draft')).toHaveLength(1);
    expect(isOpen(await status('Zofia', 'respond-to-draft'))).toBe(true);
    const asked = (await fileOf('Zofia')).deadlines.filter(({ id }) => id === 'school-reply');
    expect(asked.map(({ status }) => status).sort()).toEqual(['met', 'soon']);
    expect(await status('Isla', 'respond-to-draft')).not.toContain('late');
    expect(await status('Kofi', 'review-decision')).toEqual(['late']);
    expect(await status('Kofi', 'review-report')).toEqual(['met']);
    expect(await status('Mei-Lin', 'review-decision')).toEqual(['met']);
    expect(isOpen(await status('Mei-Lin', 'respond-to-amendments'))).toBe(true);

    for (const forename of ['Amara', 'Ayaan', 'Zofia', 'Isla', 'Rory', 'Kofi', 'Mei-Lin']) {
      const file = await fileOf(forename);
      expect(file.contact).toMatchObject({ replyDays: 5, email: expect.stringMatching(/@council\.demo\./) });
      const lines = file.events.map(({ type, date, ...rest }) => JSON.stringify([type, date, 'school' in rest, rest]));
      expect(new Set(lines).size).toBe(lines.length);
      const days = (type: string) => file.events.filter((event) => event.type === type).map(({ date }) => date);
      expect(days('plan-issued').length).toBeLessThan(2);
      expect(days('amended-plan-issued')).toEqual([]);
    }
    const plans = async (forename: string) => (await fileOf(forename)).plans.map(({ kind }) => kind).sort();
    expect(await plans('Zofia')).toEqual(['draft']);
    expect(await plans('Isla')).toEqual(['draft', 'final']);
    expect(await plans('Kofi')).toEqual(['final']);
    expect(await plans('Mei-Lin')).toEqual(['final', 'proposed']);
    const { rows } = await sql<{ text: string }>`select r::text as text from records r where kind <> 'service'`.execute(
      db,
    );
    expect(rows.some((row) => row.text.includes('internal note'))).toBe(false);
  },
);

test('the young person of 17 is 17, and the same day gives the same families', async () => {
  const { fileOf } = await seeded(today);
  const born = (await fileOf('Kofi')).child.born ?? '';
  const age = (Date.parse(today) - Date.parse(born)) / (365.25 * 86_400_000);
  expect(Math.floor(age)).toBe(17);
  expect(demoReturn(today)).toEqual(demoReturn(today));
  expect(demoReturn(addDays(today, 14))).not.toEqual(demoReturn(today));
  expect(demoChildrenCsv(today)).toBe(demoChildrenCsv(today));
});

test('a demo broken off half-way is finished the next time, with nobody there twice', async () => {
  const { db, children } = await seeded(today);
  await db.deleteFrom('invitations').where('email', 'like', 'f%').execute();
  expect(await isEmpty(db)).toBe(true);
  await seedDemo({ db, mailer: demoPost(db), matchKey, today });
  expect(await isEmpty(db)).toBe(false);
  expect(await listChildren(db)).toEqual(children);
  expect(await demoPost(db).list()).toHaveLength(8);
});

test("a council's own children keep the demo out", async () => {
  const { db } = await council(sana);
  expect(await isEmpty(db)).toBe(false);
});

test('each family on offer has its situation in words', () => {
  const offered = demoFamilies(today);
  expect(offered.map(({ situation }) => situation)).toEqual([...demoSituations]);
  expect(Object.keys(words.situations)).toEqual([...demoSituations]);
});
