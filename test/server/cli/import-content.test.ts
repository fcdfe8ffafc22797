import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import pack from '../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { readPack } from '../../../src/server/content/read-pack.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { freshDatabase } from '../../support/database.ts';

const cli = new URL('../../../src/server/cli/waymark.ts', import.meta.url).pathname;
// A process for each command; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });

let database: Database;
let folder: string;
beforeAll(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'waymark-pack-'));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

async function importContent(...args: string[]) {
  const env = { PATH: process.env.PATH, DATABASE_URL: database.url, DATA_DIR: folder };
  const child = spawn(process.execPath, [cli, 'import', 'content', ...args], { env });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { out, err, code: code as number };
}

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const read = readPack(pack);
const facts = read.ok ? read.records.length : 0;

const rows = (scope: string) => database.db.selectFrom('records').select('id').where('scope_id', '=', scope).execute();

test('an editor checks a pack, is told every slip by its place, and brings the mended one in for a council', async () => {
  const slip = structuredClone(pack);
  Object.assign(slip.services[0] ?? {}, { phone: 'ring us', summary: 'The best help there is.' });
  const refused = await importContent(await file('slip.json', slip), '--council', 'bedford');
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('services[0].phone: This is not a phone number');
  expect(refused.err).toContain('Please check: services[0].summary: There is a word of somebody who recommends.');
  expect(await rows('content:bedford')).toEqual([]);

  const path = await file('pack.json', pack);
  const tried = await importContent(path, '--council', 'bedford', '--dry-run', '--json');
  expect([tried.code, JSON.parse(tried.out)]).toMatchObject([0, { dryRun: true, faults: [], added: facts }]);
  expect(await rows('content:bedford')).toEqual([]);

  expect((await importContent(path, '--council', 'bedford')).out).toContain(`Added: ${facts}`);
  expect(await rows('content:bedford')).toHaveLength(facts);
  expect(await rows('content:hertfordshire')).toEqual([]);

  pack.glossary[0] = { ...pack.glossary[0], plainMeaning: 'Needs more help to learn.' } as (typeof pack.glossary)[0];
  const changed = await importContent(await file('pack.json', pack), '--council', 'bedford');
  expect(changed.out).toContain('changed: word SEND (plainMeaning)');
});

test('a file that is no JSON, no file, and no name of a council are said in a sentence', async () => {
  expect(await importContent(await file('broken.json', '{"services": ['))).toMatchObject({
    code: 1,
    err: expect.stringContaining('the file is not JSON'),
  });
  expect((await importContent(join(folder, 'nowhere.json'))).code).toBe(2);
  const odd = await importContent(await file('pack.json', pack), '--council', 'Hertfordshire County');
  expect([odd.code, odd.err]).toEqual([2, expect.stringContaining('A name of a council')]);
});
