import { expect, test } from 'vitest';
import { importPack } from '../../../src/server/content/import-pack.ts';
import pack from '../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { databaseForThisTest } from '../../support/database.ts';

const scope = 'content:hertfordshire';
const on = '2026-11-22';
type Db = Awaited<ReturnType<typeof databaseForThisTest>>['db'];
const rowsOf = (db: Db) => db.selectFrom('records').selectAll().where('scope_id', '=', scope).orderBy('id').execute();

test('every fact of the Hertfordshire pack arrives, with where it was seen', async () => {
  const { db } = await databaseForThisTest();
  const report = await importPack(db, scope, pack, { on });
  expect(report).toMatchObject({ ok: true, changed: 0, removed: 0 });
  const rows = await rowsOf(db);
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
  expect(count('service')).toBe(pack.services.length);
  expect(count('place')).toBe(pack.schools.length);
  expect(count('word')).toBe(pack.glossary.length);
  expect(count('figure')).toBe(pack.statistics.length);
  expect(count('source')).toBe(pack.sources.length);
  expect(rows.find((row) => row.id === 'local-offer')?.body).toEqual(pack.services[0]);
  const facts = rows.filter((row) => !['source', 'pack'].includes(row.kind));
  expect(facts.filter(({ body }) => !body?.source || !body.seen)).toEqual([]);
});

test('the same pack again changes nothing; a corrected one writes only what changed', async () => {
  const { db } = await databaseForThisTest();
  await importPack(db, scope, pack, { on });
  const before = await rowsOf(db);
  expect(await importPack(db, scope, structuredClone(pack), { on })).toMatchObject({
    added: 0,
    changed: 0,
    removed: 0,
  });
  expect(await rowsOf(db)).toEqual(before);
  const corrected = structuredClone(pack);
  Object.assign(corrected.services[0] ?? {}, { phone: '01992 000000' });
  corrected.glossary.pop();
  expect(await importPack(db, scope, corrected, { on })).toMatchObject({ ok: true, added: 0, changed: 1, removed: 1 });
  // What changed is told once, in a record of its own.
  const after = await rowsOf(db);
  expect(after).toHaveLength(before.length + 1);
  expect(after.find((row) => row.kind === 'news')?.body).toMatchObject({
    on,
    changed: 1,
    removed: 1,
    items: [
      { id: 'local-offer', what: 'changed', fields: ['phone'] },
      { kind: 'word', what: 'removed' },
    ],
  });
  // What comes back has its old id, so that whatever was said of it finds it.
  expect(await importPack(db, scope, pack, { on })).toMatchObject({ ok: true, added: 1, changed: 1, removed: 0 });
  const ids = (rows: typeof before) =>
    rows.filter(({ removed, kind }) => !removed && kind !== 'news').map(({ id }) => id);
  expect(ids(await rowsOf(db))).toEqual(ids(before));
});

test('a bad pack changes nothing and lists every fault by its place', async () => {
  const { db } = await databaseForThisTest();
  const bad: Record<string, unknown> = structuredClone(pack);
  bad.services = [{ ...pack.services[0], name: 7, source: '' }, pack.services[1], pack.services[1]];
  delete bad.panels;
  expect(await importPack(db, scope, bad, { on })).toMatchObject({
    ok: false,
    faults: [
      { path: 'panels', reason: 'wanted' },
      { path: 'services[0].name', reason: 'invalid' },
      { path: 'services[0].source', reason: 'invalid' },
      { path: 'services[2]', reason: 'twice' },
    ],
  });
  expect(await rowsOf(db)).toEqual([]);
});
