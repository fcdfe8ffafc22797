import { expect, test } from 'vitest';
import { importPack } from '../../../../src/server/content/import-pack.ts';
import pack from '../../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { importServices } from '../../../../src/server/content/services/import-services.ts';
import { listAudit } from '../../../../src/server/council/audit.ts';
import { databaseForThisTest } from '../../../support/database.ts';
import { modern, options, service, write } from './oruk-world.ts';

const scope = 'content:hertfordshire';

async function town() {
  const { db } = await databaseForThisTest();
  const rows = () => db.selectFrom('records').selectAll().where('scope_id', '=', scope).orderBy('id').execute();
  const bring = async (content: unknown, over = {}) =>
    importServices({ db }, await write(content), { ...options, ...over });
  const live = async () => (await rows()).filter(({ removed }) => !removed);
  return { db, rows, live, bring };
}

const many = (count: number) => Array.from({ length: count }, (_, index) => service(`s${index}`));

test('the same feed twice changes nothing; what changed is told by its fields', async () => {
  const { db, rows, bring } = await town();
  expect(await bring([modern, service('b'), service('c')])).toMatchObject({ added: 3, faults: [], warnings: [] });
  const before = await rows();
  expect(await bring([modern, service('b'), service('c')])).toMatchObject({
    added: 0,
    changed: 0,
    removed: 0,
    unchanged: 3,
  });
  expect(await rows()).toEqual(before);
  const later = { ...modern, email: 'new@example.org' };
  expect(await bring([later, service('b'), service('d')])).toMatchObject({
    ...{ added: 1, changed: 1, removed: 1, unchanged: 1 },
    differences: [
      { id: modern.id, name: modern.name, what: 'changed', fields: ['email'] },
      { id: 'd', what: 'added' },
      { id: 'c', what: 'removed' },
    ],
  });
  expect((await listAudit(db)).at(-1)).toMatchObject({
    act: 'import-services',
    scope,
    counts: { added: 1, changed: 1, removed: 1 },
  });
  // What came back is a record of its own, and the next import knows it again.
  expect(await bring([later, service('b'), service('c'), service('d')])).toMatchObject({ added: 1, removed: 0 });
  expect(await bring([later, service('b'), service('c'), service('d')])).toMatchObject({ added: 0, unchanged: 4 });
});

test('that a service was looked at again on a later day is kept, and is no news', async () => {
  const { live, bring } = await town();
  await bring([service('a', { assured_date: '2026-05-01' })]);
  const again = await bring([service('a', { assured_date: '2026-06-01' })]);
  expect(again).toMatchObject({ changed: 1, differences: [{ fields: ['asOf'] }] });
  const records = await live();
  expect(records.map(({ kind }) => kind)).toEqual(['service']);
  expect(records[0]?.body).toMatchObject({ asOf: '2026-06-01', feed: 'services' });
});

test('a dry run says the same and changes nothing; so does a fault', async () => {
  const { db, rows, bring } = await town();
  expect(await bring(many(3), { dryRun: true })).toMatchObject({ added: 3, dryRun: true });
  expect(await bring([...many(3), service('s1', { name: 'x' })])).toMatchObject({ added: 0, faultCount: 1 });
  expect(await rows()).toEqual([]);
  expect(await listAudit(db)).toEqual([]);
});

test('a feed that lost most of its services is stopped, unless that is meant', async () => {
  const { rows, live, bring } = await town();
  await bring(many(20));
  const before = await rows();
  expect(await bring(many(9))).toMatchObject({ faults: [{ reason: 'removals', kind: { of: 'rows', count: 11 } }] });
  expect(await bring([])).toMatchObject({ faults: [{ reason: 'removals' }] });
  expect(await rows()).toEqual(before);
  expect(await bring(many(10))).toMatchObject({ removed: 10, faults: [] });
  expect(await bring([], { allowRemovals: true })).toMatchObject({ removed: 10, faults: [] });
  expect((await live()).filter(({ kind }) => kind === 'service')).toEqual([]);
});

test('a row that cannot be used leaves what was known of it', async () => {
  const { live, bring } = await town();
  await bring([service('a'), service('b')]);
  await bring([service('a')]);
  await bring([service('a'), service('b')]);
  const known = await live();
  const huge = service('b', { description: 'x'.repeat(1_000_000) });
  expect(await bring([service('a'), huge])).toMatchObject({ leftOut: 1, removed: 0, changed: 0, faults: [] });
  expect(await live()).toEqual(known);
});

test('a live feed keeps its own services and takes no other fact’s place', async () => {
  const { db, live, bring } = await town();
  await importPack(db, scope, pack, { on: options.on });
  const before = await live();
  const id = String(pack.services[0]?.id);
  expect(
    await bring([service(id, { name: 'From the feed' }), service('sector-srp'), service('place-117676')]),
  ).toMatchObject({
    added: 2,
    changed: 1,
  });
  const after = await live();
  expect(after).toHaveLength(before.length + 2);
  expect(after.find((row) => row.id === id)?.body).toMatchObject({ name: 'From the feed', feed: 'services' });
  expect(after.find((row) => row.id === 'sector-srp')?.kind).toBe('sector');
});
