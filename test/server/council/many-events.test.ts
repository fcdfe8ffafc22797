import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import { enrol } from '../../../src/server/council/enrol.ts';
import { importEvents } from '../../../src/server/council/import-events.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { freshDatabase } from '../../support/database.ts';
import { companion, type Row } from './events-world.ts';
import { matchKey, today, write } from './sen2-world.ts';

// 20,000 rows are read, staged and written up to three times.
vi.setConfig({ testTimeout: 120_000 });

const [childCount, rowsEach] = [400, 50];

let database: Database;
let refs: string[];

beforeAll(async () => {
  database = await freshDatabase();
  const place = await mkdtemp(join(tmpdir(), 'waymark-many-'));
  const list = join(place, 'children.csv');
  const lines = Array.from({ length: childCount }, (_, index) => `Child${index},Many,2015-01-01`);
  await writeFile(list, ['forename,surname,born', ...lines].join('\n'));
  const report = await enrol({ db: database.db, matchKey, today }, list);
  refs = report.children.map(({ ref }) => ref);
  await rm(place, { recursive: true });
});
afterAll(() => database.close());

/** Each child's rows lie all over the file, as a case system writes them: by day, not by child. */
function rows(): Row[] {
  return Array.from({ length: rowsEach }, (_, day) =>
    refs.map((child_ref) => ({
      child_ref,
      case_ref: `EHC-${child_ref}`,
      event_type: 'advice received',
      event_date: addDays(today, -day - 1),
      from: `adviser ${day}`,
      note_plain: 'The report came.',
      updated_at: '2026-11-20T08:00:00Z',
    })),
  ).flat();
}

const state = async () => {
  const { rows: records } = await sql<{ sum: string }>`
    select md5(string_agg(r::text, '|' order by scope_id, id)) as sum from records r`.execute(database.db);
  const { rows: versions } = await sql<{ scope: string; version: number }>`
    select id as scope, version from scopes order by id`.execute(database.db);
  const { rows: audit } = await sql<{ count: number }>`select count(*) from audit`.execute(database.db);
  return { records: records[0]?.sum, versions, audit: audit[0]?.count };
};

const importRows = async (all: Row[], options = {}) =>
  importEvents({ db: database.db }, await write('events.csv', companion(all)), options);

test('one bad row in the middle of 20,000 is named, and nothing at all is changed', async () => {
  const all = rows();
  expect(all).toHaveLength(20_000);
  const before = await state();
  const middle = 9_999;
  all[middle] = { ...all[middle], event_date: '2026-02-30' };
  const report = await importRows(all);
  expect(report.faults).toMatchObject([
    { file: 'events.csv', line: middle + 2, field: 'event_date', reason: 'no-such-day' },
  ]);
  expect(report).toMatchObject({ rows: 20_000, faultCount: 1, added: 0, changed: 0 });
  expect(await state()).toEqual(before);
});

test('20,000 good rows are there at once, one version for each child; told how far it has come; twice changes nothing', async () => {
  const path = await write('events.csv', companion(rows()));
  const before = await state();
  const dry = await importEvents({ db: database.db }, path, { dryRun: true });
  expect(dry).toMatchObject({ added: 20_000, matched: childCount });
  expect(await state()).toEqual(before);

  const heard: string[] = [];
  const report = await importEvents({ db: database.db }, path, {
    onProgress: ({ phase, count, of }) => heard.push(`${phase} ${count}${of ? `/${of}` : ''}`),
  });
  expect(report).toEqual({ ...dry, dryRun: false });
  expect(heard.slice(0, 10)).toEqual(Array.from({ length: 10 }, (_, index) => `read ${(index + 1) * 2000}`));
  expect(heard.at(-1)).toBe(`written ${childCount}/${childCount}`);

  const after = await state();
  const raised = before.versions.map(({ scope, version }) => ({ scope, version: version + 1 }));
  expect(after.versions).toEqual(raised);
  const { rows: counts } = await sql<{ count: number; children: number }>`
    select count(*), count(distinct scope_id) as children from records
    where kind = 'official-event' and not removed`.execute(database.db);
  expect(counts).toEqual([{ count: 20_000, children: childCount }]);

  expect(await importRows(rows())).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 20_000 });
  const { audit, ...same } = await state();
  expect(same).toEqual({ records: after.records, versions: after.versions });
  expect(audit).toBe((after.audit ?? 0) + 1);
});

test('of a file that is all wrong the first thousand faults are listed and all are counted', async () => {
  const report = await importRows(rows().map((row) => ({ ...row, event_type: 'dance' })));
  expect(report.faults).toHaveLength(1000);
  expect(report.faultCount).toBe(20_000);
});
