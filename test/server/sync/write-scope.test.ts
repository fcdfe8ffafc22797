import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../src/server/database/open.ts';
import { readScopes } from '../../../src/server/sync/read-scopes.ts';
import { type ScopeWrite, writeScope } from '../../../src/server/sync/write-scope.ts';
import { freshDatabase } from '../../support/database.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

type Words = Parameters<typeof writeScope>[2];
const write = (words: Partial<Words>, device?: string) =>
  database.db
    .transaction()
    .execute((trx) => writeScope(trx, 'case:write', { puts: [], removes: [], ...words }, device ? { device } : {}));

const rowOf = (id: string) =>
  database.db
    .selectFrom('records')
    .selectAll()
    .where('scope_id', '=', 'case:write')
    .where('id', '=', id)
    .executeTakeFirst();

const phone = '00000000-0000-7000-8000-000000000001';
const tablet = '00000000-0000-7000-8000-000000000002';

test('however much an import writes at once, the scope moves on by one', async () => {
  const puts = Array.from({ length: 5000 }, (_, n) => ({ id: `event-${n}`, kind: 'official-event', body: { n } }));
  expect(await write({ puts })).toBe(1);
  expect(await write({ puts: puts.slice(0, 10), removes: ['event-4999'] })).toBe(2);
  expect(await rowOf('event-9')).toMatchObject({ version: 2, body: { n: 9 } });
  expect(await rowOf('event-10')).toMatchObject({ version: 1 });
});

test('an import with nothing to say changes nothing', async () => {
  const before = await write({});
  expect(await write({})).toBe(before);
  expect(await write({ removes: ['never-there'] })).toBe(before);
});

test('what was removed leaves no words and its id is never used again', async () => {
  await write({ puts: [{ id: 'gone', kind: 'note', body: { text: 'blue gate' } }] });
  await write({ removes: ['gone'] });
  expect(await rowOf('gone')).toMatchObject({ removed: true, body: null, kind: 'note' });
  await expect(write({ puts: [{ id: 'gone', kind: 'note', body: {} }] })).rejects.toThrow(/removed/);
});

test('what a council publishes again is there again for every phone, whatever the phone had of it', async () => {
  const service = { id: 'sendiass', kind: 'service', body: { name: 'SENDIASS' } };
  const publish = (change: Partial<ScopeWrite>) =>
    database.db
      .transaction()
      .execute((trx) => writeScope(trx, 'content:suffolk', { puts: [], removes: [], ...change }));
  await publish({ puts: [service] });
  await publish({ removes: ['sendiass'] });
  const version = await publish({ puts: [service] });
  for (const since of [0, 1, 2]) {
    const question = { id: 'content:suffolk', version, mode: 'since', since } as const;
    const [answer] = await readScopes(database.db, [question]);
    expect(answer).toMatchObject({ records: [{ ...service, version: 3 }], removed: [] });
  }
});

test('the version others left is kept while one device goes on writing', async () => {
  const put = { puts: [{ id: 'shared', kind: 'note', body: {} }] };
  const made = await write(put, phone);
  await write(put, phone);
  expect(await rowOf('shared')).toMatchObject({ others_version: 0, last_device: phone });
  await write(put, tablet);
  expect(await rowOf('shared')).toMatchObject({ others_version: made + 1, last_device: tablet });
});
