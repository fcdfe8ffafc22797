import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { scopeAnswerSchema } from '../../../src/protocol/sync.ts';
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
  return { publish, get, app };
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

test('a council that is not here, or is no name at all, is a problem in words', async () => {
  const { app, get } = await published();
  expect((await app.inject('/api/content/atlantis')).json()).toMatchObject({ status: 404, code: 'not-found' });
  expect((await app.inject('/api/content/Not%20A%20Name')).json()).toMatchObject({ status: 400, code: 'bad-request' });
  expect((await get('?since=soon')).json()).toMatchObject({ status: 400, code: 'bad-request' });
});
