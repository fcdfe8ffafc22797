import { createHash } from 'node:crypto';
import { appendFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type TranslationFile,
  type TranslationManifest,
  translationAddress,
  translationListSchema,
} from '../../../src/protocol/translation.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { readTranslatorFolder } from '../../../src/server/translation/translator-folder.ts';
import { writeTinyTranslator } from '../../client/translate/tiny-engine.ts';
import { freshDatabase } from '../../support/database.ts';
import { folderForThisTest, serverForThisTest } from '../../support/server.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

async function service(write: (folder: string) => unknown = writeTinyTranslator) {
  const translation = folderForThisTest();
  write(translation);
  const { app } = await serverForThisTest(database, { translation });
  const list = async () => translationListSchema.parse((await app.inject('/api/translation')).json());
  const fetched = (file: TranslationFile) => app.inject(translationAddress(file));
  return { app, folder: translation, list, fetched };
}

const manifestOf = (folder: string): TranslationManifest => writeTinyTranslator(folder);

test('where the operator put nothing there is no translator, and no fault', async () => {
  const { list } = await service(() => undefined);
  expect(await list()).toEqual({ pairs: [] });
  expect((await readTranslatorFolder('/nowhere')).faults).toEqual([]);
});

test('a translator is listed with its sizes and hashes, and each file comes as what it is', async () => {
  const { list, fetched, app } = await service();
  const { engine, pairs } = await list();
  expect(pairs.map(({ from, to }) => `${from} ${to}`)).toEqual(['en pl', 'en ur']);
  const files = [engine?.script, engine?.wasm, pairs[0]?.model].flatMap((file) => file ?? []);
  const kinds = ['text/javascript; charset=utf-8', 'application/wasm', 'application/octet-stream'];
  for (const [at, file] of files.entries()) {
    const answer = await fetched(file);
    expect(createHash('sha256').update(answer.rawPayload).digest('hex')).toBe(file.sha256);
    expect(answer.headers).toMatchObject({
      'content-type': kinds[at],
      'content-length': String(file.bytes),
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers['cache-control']).toContain('immutable');
  }
  expect((await app.inject('/api/translation')).headers['cache-control']).toContain('max-age=300');
});

describe('a file that is not what the manifest says', () => {
  test.each([
    ['longer', (path: string) => appendFileSync(path, 'x'), 'size'],
    ['of other bytes', (path: string) => writeFileSync(path, 'lex PL'), 'hash'],
    ['not there', (path: string) => rmSync(path), 'missing'],
  ])('%s: its pair is not offered, it is not handed out, and the other pair stays', async (_, harm, fault) => {
    const { folder, list, fetched } = await service((at) => {
      manifestOf(at);
      harm(join(at, 'lex.enpl.bin'));
    });
    expect((await list()).pairs.map(({ to }) => to)).toEqual(['ur']);
    expect((await readTranslatorFolder(folder)).faults).toEqual([{ file: 'lex.enpl.bin', fault }]);
    const [pl] = writeTinyTranslator(folderForThisTest()).pairs;
    expect(pl?.lex && (await fetched(pl.lex)).statusCode).toBe(404);
  });

  test('of the engine: nothing is offered at all', async () => {
    const { list } = await service((at) => {
      manifestOf(at);
      appendFileSync(join(at, 'bergamot-translator.wasm'), 'x');
    });
    expect(await list()).toEqual({ pairs: [] });
  });
});

test.each(['not json', '{}', '{"engine":{"script":{"name":"../auth.key","bytes":1,"sha256":"0"}},"pairs":[]}'])(
  'a manifest that is none offers nothing: %s',
  async (text) => {
    const { folder, list } = await service((at) => writeFileSync(join(at, 'manifest.json'), text));
    expect(await list()).toEqual({ pairs: [] });
    expect((await readTranslatorFolder(folder)).faults).toEqual([{ file: 'manifest.json', fault: 'not-a-manifest' }]);
  },
);

test('nothing else of the folder is handed out, nor under another name', async () => {
  const { app, folder, list } = await service();
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const hash = createHash('sha256').update('secret').digest('hex');
  const { engine } = await list();
  for (const url of [
    `/api/translation/${hash}/secret.txt`,
    `/api/translation/${engine?.wasm.sha256}/other.wasm`,
    `/api/translation/${engine?.wasm.sha256}/..%2Fsecret.txt`,
  ])
    expect([url, (await app.inject(url)).statusCode]).toEqual([url, 404]);
});

test('a model that is added while the server runs is offered', async () => {
  const { folder, list } = await service((at) => writeTinyTranslator(at, ['pl']));
  expect((await list()).pairs).toHaveLength(1);
  writeTinyTranslator(folder, ['pl', 'ur']);
  utimesSync(join(folder, 'manifest.json'), new Date(), new Date(Date.now() + 2000));
  expect((await list()).pairs).toHaveLength(2);
});
