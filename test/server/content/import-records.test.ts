import { expect, test } from 'vitest';
import { type ContentRecord, importRecords } from '../../../src/server/content/import-records.ts';
import { databaseForThisTest } from '../../support/database.ts';

const scope = 'content:hertfordshire';
type Db = Awaited<ReturnType<typeof databaseForThisTest>>['db'];

const service = (id: string, name = id): ContentRecord => ({ id, kind: 'service', body: { id, name } });
const livingIn = async (db: Db, kind: string) =>
  (await db.selectFrom('records').selectAll().where('scope_id', '=', scope).where('kind', '=', kind).execute())
    .filter(({ removed }) => !removed)
    .map(({ id, body }) => ({ id, body }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
const day = (number: number) => new Date(Date.UTC(2026, 0, number)).toISOString().slice(0, 10);

test('news of a feed that changes every day stays short enough for a phone, and its numbers are never used again', async () => {
  const { db } = await databaseForThisTest();
  for (let number = 1; number <= 60; number += 1) {
    const records = Array.from({ length: 30 }, (_, at) => service(`s${at}`, `Name ${at} on day ${number}`));
    await importRecords(db, scope, { feed: 'services', records, on: day(number) });
  }
  const news = await livingIn(db, 'news');
  expect(JSON.stringify(news).length).toBeLessThan(100_000);
  const days = news.map(({ body }) => String(body?.on)).sort();
  expect([days.length, days.at(-1)]).toEqual([20, day(60)]);
  const all = await db.selectFrom('records').select('id').where('kind', '=', 'news').execute();
  expect(new Set(all.map(({ id }) => id)).size).toBe(59);
});

test('two imports of one feed at the same moment leave what one of them says, and each is told once', async () => {
  const { db } = await databaseForThisTest();
  await importRecords(db, scope, { feed: 'pack', records: [service('a'), service('b')], on: day(1) });
  const one = [service('a', 'A by one'), service('c')];
  const other = [service('a', 'A by other'), service('d')];
  await Promise.all(
    [one, other, one, other].map((records) => importRecords(db, scope, { feed: 'pack', records, on: day(2) })),
  );
  const names = (await livingIn(db, 'service')).map(({ body }) => body?.name);
  expect([
    ['A by one', 'c'],
    ['A by other', 'd'],
  ]).toContainEqual(names);
  expect((await livingIn(db, 'news')).length).toBeGreaterThanOrEqual(2);
});

test('what a live feed takes over from the pack and then no longer tells is the pack’s again, where it always was', async () => {
  const { db } = await databaseForThisTest();
  const pack = [service('sendiass', 'By the pack'), service('other')];
  await importRecords(db, scope, { feed: 'pack', records: pack, on: day(1) });
  await importRecords(db, scope, { feed: 'services', records: [service('sendiass', 'By the feed')], on: day(2) });
  await importRecords(db, scope, { feed: 'pack', records: pack, on: day(3) });
  expect((await livingIn(db, 'service')).map(({ body }) => body?.name)).toEqual(['other', 'By the feed']);
  await importRecords(db, scope, { feed: 'services', records: [], on: day(4) });
  await importRecords(db, scope, { feed: 'pack', records: pack, on: day(5) });
  const back = await livingIn(db, 'service');
  expect(back.map(({ id, body }) => [id, body?.name])).toEqual([
    ['other', 'other'],
    ['sendiass', 'By the pack'],
  ]);
});
