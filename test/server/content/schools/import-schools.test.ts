import { stat } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { londonDate } from '../../../../src/domain/calendar-date.ts';
import { importPack } from '../../../../src/server/content/import-pack.ts';
import pack from '../../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { importSchools } from '../../../../src/server/content/schools/import-schools.ts';
import { listAudit } from '../../../../src/server/council/audit.ts';
import { databaseForThisTest } from '../../../support/database.ts';
import { another, csv, giasFile, school, windows } from './gias-world.ts';

const scope = 'content:hertfordshire';
const options = { council: 'hertfordshire', on: '2026-11-22' };

type Over = { name?: string; asOf?: string; dryRun?: boolean; allowRemovals?: boolean };

async function town() {
  const { db } = await databaseForThisTest();
  const rows = () => db.selectFrom('records').selectAll().where('scope_id', '=', scope).orderBy('id').execute();
  const bring = async (schools: Readonly<Record<string, string>>[], { name, ...over }: Over = {}) =>
    importSchools({ db }, await giasFile(windows(csv(schools)), name), { ...options, ...over });
  return { db, rows, bring };
}

test('the same file twice changes nothing; a newer one tells what is different, and not that its day is', async () => {
  const { db, rows, bring } = await town();
  const both = [school, another('100001')];
  expect(await bring(both)).toMatchObject({ added: 2, schools: 2, asOf: '2025-04-22', encoding: 'windows-1252' });
  const before = await rows();
  expect(await bring(both)).toMatchObject({ added: 0, changed: 0, unchanged: 2, removed: 0 });
  expect(await rows()).toEqual(before);
  const newer = [{ ...school, SchoolCapacity: '140' }, another('100001')];
  const report = await bring(newer, { name: 'edubasealldata20260501.csv' });
  expect(report.changed).toBe(2);
  expect(new Map(report.differences.map(({ id, fields }) => [id, fields?.toSorted()]))).toEqual(
    new Map([
      ['register-117676', ['asOf', 'capacity', 'source']],
      ['register-100001', ['asOf', 'source']],
    ]),
  );
  const news = (await rows()).filter(({ kind }) => kind === 'news');
  expect(news.map(({ body }) => body)).toMatchObject([
    { feed: 'schools', changed: 1, items: [{ id: 'register-117676' }] },
  ]);
  expect((await listAudit(db)).at(-1)).toMatchObject({ act: 'import-schools', counts: { changed: 2 } });
});

test('the day is what was asked, else what the file is called, else when it was written, which is told', async () => {
  const { bring } = await town();
  expect(await bring([school], { asOf: '2025-01-09', dryRun: true })).toMatchObject({
    asOf: '2025-01-09',
    warnings: [],
  });
  expect(await bring([school], { dryRun: true })).toMatchObject({ asOf: '2025-04-22', warnings: [] });
  const { asOf, warnings } = await bring([school], { name: 'edubasealldata20250231.csv', dryRun: true });
  expect(warnings).toMatchObject([{ reason: 'day-from-file' }]);
  const path = await giasFile('x');
  expect(asOf).toBe(londonDate((await stat(path)).mtime));
});

test('the register stands beside the pack’s own places, and each import leaves the other alone', async () => {
  const { db, rows, bring } = await town();
  await importPack(db, scope, pack, { on: options.on });
  await bring([school]);
  const both = await rows();
  expect(both.filter(({ id }) => id.endsWith('-117676')).map(({ kind }) => kind)).toEqual(['place', 'register']);
  expect(await importPack(db, scope, pack, { on: options.on })).toMatchObject({ added: 0, changed: 0, removed: 0 });
  expect(await rows()).toEqual(both);
});

test('a dry run, a fault and a file that lost most schools change nothing', async () => {
  const { rows, bring } = await town();
  const many = Array.from({ length: 20 }, (_, index) => another(String(100_001 + index)));
  expect(await bring(many, { dryRun: true })).toMatchObject({ added: 20, dryRun: true });
  expect(await bring([school, school])).toMatchObject({ faultCount: 1, added: 0 });
  expect(await rows()).toEqual([]);
  await bring(many);
  const before = await rows();
  expect(await bring(many.slice(11))).toMatchObject({ faults: [{ reason: 'removals' }] });
  expect(await rows()).toEqual(before);
  expect(await bring(many.slice(11), { allowRemovals: true })).toMatchObject({ removed: 11, faults: [] });
});
