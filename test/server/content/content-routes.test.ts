import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { councilListSchema } from '../../../src/protocol/content.ts';
import { scopeAnswerSchema } from '../../../src/protocol/sync.ts';
import { importPack } from '../../../src/server/content/import-pack.ts';
import pack from '../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { newGeneration } from '../../../src/server/sync/new-generation.ts';
import { databaseForThisTest } from '../../support/database.ts';
import { serverForThisTest } from '../../support/server.ts';
import { syncWorld } from '../../support/sync-world.ts';

async function published() {
  const database = await databaseForThisTest();
  const { council } = syncWorld(() => database);
  const publish = (puts: string[], removes: string[] = []) =>
    council(
      'content:hertfordshire',
      puts.map((id) => ({ id, kind: 'service', body: { name: `${id} ${'help '.repeat(300)}` } })),
      removes,
    );
  await publish(['one', 'two']);
  const { app } = await serverForThisTest(database);
  const get = (query = '', headers: Record<string, string> = {}) =>
    app.inject({ url: `/api/content/hertfordshire${query}`, headers });
  return { publish, get, app, database };
}

test('anybody reads what the council publishes, without signing in', async () => {
  const { get } = await published();
  const answer = await get();
  expect(scopeAnswerSchema.parse(answer.json())).toMatchObject({
    id: 'content:hertfordshire',
    version: 1,
    mode: 'full',
    more: false,
  });
  expect(answer.json().records).toHaveLength(2);
  expect(answer.headers['cache-control']).toBe('public, max-age=300, stale-while-revalidate=86400');
  const packed = await get('', { 'accept-encoding': 'br' });
  expect(JSON.parse(String(brotliDecompressSync(packed.rawPayload)))).toEqual(answer.json());
});

test('who has it all is told so in no words, and who has some gets the rest', async () => {
  const { get, publish } = await published();
  const { etag } = (await get('?since=1')).headers;
  const same = await get('?since=1', { 'if-none-match': String(etag) });
  expect([same.statusCode, same.body]).toEqual([304, '']);
  await publish(['three'], ['one']);
  const news = await get('?since=1', { 'if-none-match': String(etag) });
  expect(news.json()).toMatchObject({ version: 2, mode: 'since', removed: ['one'], records: [{ id: 'three' }] });
  expect((await get()).json().records.map(({ id }: { id: string }) => id)).toEqual(['two', 'three']);
  expect((await get('?since=2')).json()).toMatchObject({ version: 2, mode: 'since', records: [], removed: [] });
  expect((await get('?since=77')).json()).toMatchObject({ version: 2, mode: 'full' });
});

test('after a backup was restored everybody gets what the council has now, whatever they heard in the lost history', async () => {
  const { publish, get, database } = await published();
  const before = await get('?since=1');
  await publish(['three'], ['one']);
  expect((await get('?since=1')).json().version).toBe(2);
  await database.db.transaction().execute(async (trx) => {
    await trx.deleteFrom('records').where('id', '=', 'three').execute();
    const body = JSON.stringify({ name: 'one' });
    await trx.updateTable('records').set({ version: 1, removed: false, body }).where('id', '=', 'one').execute();
    await trx.updateTable('scopes').set({ version: 1 }).execute();
    await newGeneration(trx);
  });
  const etag = String(before.headers.etag);
  for (const since of [1, 2]) {
    const answer = await get(`?since=${since}`, { 'if-none-match': etag });
    expect([answer.statusCode, answer.json().mode]).toEqual([200, 'full']);
    const ids = answer.json().records.map(({ id }: { id: string }) => id);
    expect(ids.sort()).toEqual(['one', 'two']);
  }
  const { version } = (await get('?since=2')).json();
  await publish(['four']);
  expect((await get(`?since=${version}`)).json()).toMatchObject({ mode: 'since', records: [{ id: 'four' }] });
});

test('of a whole pack one corrected fact travels alone, and nothing at all to who has it', async () => {
  const database = await databaseForThisTest();
  await importPack(database.db, 'content:hertfordshire', pack, { on: '2026-11-22' });
  const { app } = await serverForThisTest(database);
  const get = (query: string, headers: Record<string, string> = {}) =>
    app.inject({ url: `/api/content/hertfordshire?since=${query}`, headers });
  const { version, records } = (await get('0')).json();
  expect(records.length).toBeGreaterThan(500);
  const corrected = structuredClone(pack);
  Object.assign(corrected.services[0] ?? {}, { phone: '01992 555000' });
  await importPack(database.db, 'content:hertfordshire', corrected, { on: '2026-11-23' });
  const news = await get(String(version), { 'accept-encoding': 'br' });
  const told = JSON.parse(String(brotliDecompressSync(news.rawPayload))).records as { id: string; kind: string }[];
  expect(told.map(({ id, kind }) => [kind, id])).toEqual([
    ['service', 'local-offer'],
    ['news', 'news-1'],
  ]);
  expect(news.rawPayload.length).toBeLessThan(2000);
  const again = await get(String(version), { 'if-none-match': String(news.headers.etag) });
  expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
});

test('anybody sees whose packs there are; after a change the list is another one', async () => {
  const database = await databaseForThisTest();
  await importPack(database.db, 'content:hertfordshire', pack, { on: '2026-11-22' });
  const { app } = await serverForThisTest(database);
  const list = (headers: Record<string, string> = {}) => app.inject({ url: '/api/content', headers });
  const before = await list();
  expect(councilListSchema.parse(before.json()).councils).toMatchObject([
    { id: 'hertfordshire', name: 'Hertfordshire', services: pack.services.length, places: pack.schools.length },
  ]);
  expect(before.headers['cache-control']).toContain('public');
  const etag = String(before.headers.etag);
  expect((await list({ 'if-none-match': etag })).statusCode).toBe(304);
  const { council: _, ...meta } = pack.meta;
  const small = { ...pack, meta, services: pack.services.slice(0, 3), translations: {} };
  await importPack(database.db, 'content:central-bedfordshire', small, { on: '2026-11-23' });
  const after = await list({ 'if-none-match': etag });
  expect(after.json().councils).toMatchObject([
    { id: 'central-bedfordshire', name: 'Central Bedfordshire', services: 3 },
    { id: 'hertfordshire' },
  ]);
  const size = after.json().councils[1].bytes;
  const whole = (await app.inject('/api/content/hertfordshire')).rawPayload.length;
  expect(size / whole).toBeGreaterThan(0.7);
  expect(size / whole).toBeLessThan(1.3);
});

test('a council that is not here, or is no name at all, is a problem in words', async () => {
  const { app, get } = await published();
  expect((await app.inject('/api/content/atlantis')).json()).toMatchObject({ status: 404, code: 'not-found' });
  expect((await app.inject('/api/content/Not%20A%20Name')).json()).toMatchObject({ status: 400, code: 'bad-request' });
  expect((await get('?since=soon')).json()).toMatchObject({ status: 400, code: 'bad-request' });
});
