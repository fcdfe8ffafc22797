import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importPack } from '../../../src/server/content/import-pack.ts';
import pack from '../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { databaseForThisTest } from '../../support/database.ts';
import { folderForThisTest, serverForThisTest } from '../../support/server.ts';
import { runWaymark } from '../../support/waymark-cli.ts';

const scope = 'content:hertfordshire';
const on = '2026-11-22';
type Answer = { id: string; version: number; records: { id: string; kind: string; body: Record<string, unknown> }[] };

async function published(what: unknown = pack) {
  const database = await databaseForThisTest();
  const report = await importPack(database.db, scope, what, { on });
  const { app } = await serverForThisTest(database);
  const get = async (language = '', query = '') => {
    const answer = await app.inject({ url: `/api/content/hertfordshire${language}${query}` });
    return { status: answer.statusCode, etag: answer.headers.etag, body: answer.json() as Answer };
  };
  return { ...database, report, app, get };
}

test('a phone fetches one language of a pack, and the pack itself holds none', async () => {
  const { get, app, report } = await published();
  expect(report).toMatchObject({ languages: [{ tag: 'pl', texts: 30, checked: 0 }, { tag: 'ur' }] });
  const polish = await get('/pl');
  expect(polish.body).toMatchObject({ id: 'content:hertfordshire/pl', version: 1 });
  expect(polish.body.records).toHaveLength(30);
  const samaritans = polish.body.records.find(({ id }) => id === 'samaritans');
  expect(samaritans).toMatchObject({
    kind: 'translation',
    body: { texts: { summary: { words: expect.stringMatching(/Ktoś/) } } },
  });
  expect(JSON.stringify(polish.body)).not.toMatch(/\p{Script=Arabic}|checked/u);
  expect(JSON.stringify((await get()).body)).not.toMatch(/\p{Script=Arabic}|"kind":"translation"/u);
  expect((await get('/ta')).status).toBe(404);
  expect((await get('/..%2Fx')).status).toBe(400);
  expect((await app.inject({ url: '/api/content' })).json().councils).toHaveLength(1);
  const again = await app.inject({
    url: '/api/content/hertfordshire/pl?since=1',
    headers: { 'if-none-match': String((await get('/pl', '?since=1')).etag) },
  });
  expect(again.statusCode).toBe(304);
});

test('an English that moves on takes its translation away from phones; a language that goes is emptied; neither is news', async () => {
  const { get, db } = await published();
  const next = structuredClone(pack);
  Object.assign(next.services.find(({ id }) => id === 'samaritans') ?? {}, { summary: 'Call them.' });
  Reflect.deleteProperty(next.translations, 'ur');
  const report = await importPack(db, scope, next, { on });
  expect(report).toMatchObject({ ok: true, changed: 1, languages: [{ tag: 'pl', texts: 29 }] });
  expect((await get('/pl', '?since=1')).body).toMatchObject({ version: 2, removed: ['samaritans'], records: [] });
  expect((await get('/ur')).body.records).toEqual([]);
  const news = await db.selectFrom('records').select(['scope_id', 'body']).where('kind', '=', 'news').execute();
  expect(news.map(({ scope_id, body }) => [scope_id, body?.items])).toMatchObject([[scope, [{ id: 'samaritans' }]]]);
});

test('with one slip in one language nothing of the pack is brought in', async () => {
  const odd = structuredClone(pack);
  Object.assign(odd.translations.pl['emergency-999'].summary, { words: 'Dzwoń pod 998.' });
  const { db, report } = await published(odd);
  const path = 'translations.pl.emergency-999.summary';
  expect(report).toMatchObject({ ok: false });
  expect(!report.ok && report.faults).toContainEqual({ path, reason: 'translation-numbers' });
  expect(await db.selectFrom('records').select('id').execute()).toEqual([]);
});

test('texts go to a translator and come back signed; what helps in danger is checked when two have looked', async () => {
  const folder = folderForThisTest();
  const [file, out] = [join(folder, 'pack.json'), join(folder, 'pl.json')];
  writeFileSync(file, JSON.stringify(pack));
  const waymark = (...args: string[]) => runWaymark(['languages', ...args, '--pack', file], { DATA_DIR: folder });
  expect((await waymark('export', 'pl', out)).stdout).toMatch(/^\d{3} texts written/);
  const sent = JSON.parse(readFileSync(out, 'utf8'));
  const units = sent.units.filter(({ key }: { key: string }) => /^pack:(?:samaritans|ipsea|nas)\.summary$/.test(key));
  expect(units).toMatchObject([
    { key: 'pack:ipsea.summary', state: 'draft', twice: true },
    { key: 'pack:samaritans.summary', state: 'draft', twice: true },
    { key: 'pack:nas.summary', state: 'missing' },
  ]);
  units[2].words = { '': 'Organizacja, która mówi więcej o autyzmie.' };
  writeFileSync(out, JSON.stringify({ ...sent, units }));
  expect((await waymark('import', 'pl', out, '--by', 'AB', '--checked')).stdout).toContain(
    '3 texts taken in, 3 of them',
  );
  const once = JSON.parse(readFileSync(file, 'utf8'));
  expect(once.translations.pl.nas.summary.state).toMatch(/ AB:\d{4}-\d\d-\d\d$/);
  const first = await published(once);
  const checked = async (get: typeof first.get) =>
    (await get('/pl')).body.records.filter(({ body }) => JSON.stringify(body).includes('checked')).map(({ id }) => id);
  expect(await checked(first.get)).toEqual(['nas']);
  await waymark('import', 'pl', out, '--by', 'CD', '--checked');
  const twice = await published(JSON.parse(readFileSync(file, 'utf8')));
  expect((await checked(twice.get)).sort()).toEqual(['ipsea', 'nas', 'samaritans']);

  units[0].words = { '': 'Zadzwoń: {{numer}}' };
  writeFileSync(out, JSON.stringify({ ...sent, units }));
  const refused = await waymark('import', 'pl', out, '--by', 'AB');
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('pack:ipsea.summary: placeholders')]);
  expect((await waymark('list', 'pl')).stdout).toMatch(/^pl: missing \d+, draft 28, checked 3\n$/);
  expect((await waymark('check', 'pl')).code).toBe(0);
}, 180_000);
