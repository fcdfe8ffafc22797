import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import {
  dropTranslator,
  fetchFiles,
  missingOf,
  offeredList,
  removePair,
} from '../../../src/client/translate/kept-files.ts';
import {
  filesOfEngine,
  filesOfPair,
  type TranslationManifest,
  translationAddress,
} from '../../../src/protocol/translation.ts';
import { folderForThisTest } from '../../support/server.ts';
import { writeTinyTranslator } from './tiny-engine.ts';

/** The browser's own place for answers, as far as it is used: https://www.w3.org/TR/service-workers/#cache-interface */
function fakeCaches(isFull = () => false) {
  const places = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const all = places.get(name) ?? new Map<string, Response>();
    places.set(name, all);
    return {
      match: async (key: string) => all.get(key)?.clone(),
      put: async (key: string, answer: Response) => {
        if (isFull()) throw new DOMException('full', 'QuotaExceededError');
        all.set(key, answer);
      },
      delete: async (key: string) => all.delete(key),
      keys: async () => [...all.keys()],
    };
  };
  return { open, delete: async (name: string) => places.delete(name), places };
}

type Serve = (address: string, bytes: Buffer) => Buffer | undefined;
let manifest: TranslationManifest;
let serve: Serve;
let store: ReturnType<typeof fakeCaches>;
let isFull = false;
let base = '';

beforeEach(async () => {
  const folder = folderForThisTest();
  manifest = writeTinyTranslator(folder);
  serve = (_address, bytes) => bytes;
  isFull = false;
  store = fakeCaches(() => isFull);
  const server = createServer(({ url = '' }, answer) => {
    const name = url.split('/').at(-1) ?? '';
    const bytes = url === '/api/translation' ? Buffer.from(JSON.stringify(manifest)) : readFileSync(join(folder, name));
    const sent = serve(url, bytes);
    if (sent) answer.end(sent);
    else answer.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => new Promise<void>((closed) => server.close(() => closed())));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { fetch } = globalThis;
  vi.stubGlobal('caches', store);
  vi.stubGlobal('fetch', (address: string, options: RequestInit) => fetch(`${base}${address}`, options));
});
afterEach(() => vi.unstubAllGlobals());

const pairTo = (to: string) => {
  const pair = manifest.pairs.find((one) => one.to === to);
  if (!pair) throw new Error(`no ${to}`);
  return pair;
};
const all = () => [...filesOfEngine(manifest.engine), ...filesOfPair(pairTo('pl'))];
const keptAddresses = async () => (await (await store.open('translation')).keys()).sort();

test('what is fetched is kept, and it is told how far it has come', async () => {
  const told: number[] = [];
  expect(await fetchFiles(all(), { onProgress: (done) => told.push(done) })).toEqual({ ok: true });
  expect(await missingOf(all())).toEqual([]);
  expect(told.at(-1)).toBe(1);
  expect(told).toEqual([...told].sort((one, other) => one - other));
});

test.each<[string, Serve, string]>([
  ['of other bytes', (_, bytes) => Buffer.alloc(bytes.length, 1), 'damaged'],
  ['cut short', (_, bytes) => bytes.subarray(1), 'damaged'],
  ['without an end', (_, bytes) => Buffer.concat([bytes, Buffer.alloc(2_000_000)]), 'damaged'],
  ['not there', () => undefined, 'no-model'],
])('a file %s is not kept', async (_, harm, why) => {
  serve = (address, bytes) => (address.endsWith('model.enpl.bin') ? harm(address, bytes) : bytes);
  expect(await fetchFiles(all())).toEqual({ ok: false, why });
  expect(await keptAddresses()).not.toContain(translationAddress(pairTo('pl').model));
});

test('without room nothing is asked for; where the room ends on the way that is said too', async () => {
  const storage = { estimate: async () => ({ quota: 5000, usage: 3000 }) };
  vi.stubGlobal('navigator', { storage });
  const asked = vi.fn();
  serve = asked;
  expect(await fetchFiles(all())).toEqual({ ok: false, why: 'no-room' });
  expect(asked).not.toHaveBeenCalled();
  vi.stubGlobal('navigator', {});
  serve = (_address, bytes) => bytes;
  isFull = true;
  expect(await fetchFiles(all())).toEqual({ ok: false, why: 'no-room' });
});

test('stopped on the way, what is whole stays and the rest is fetched the next time', async () => {
  const stop = new AbortController();
  const onProgress = () => stop.abort();
  expect(await fetchFiles(all(), { signal: stop.signal, onProgress })).toEqual({ ok: false, why: 'stopped' });
  expect((await missingOf(all())).length).toBeGreaterThan(0);
  expect(await fetchFiles(await missingOf(all()))).toEqual({ ok: true });
  expect(await missingOf(all())).toEqual([]);
});

test('with no signal the list is the one of last time', async () => {
  expect((await offeredList()).pairs).toHaveLength(2);
  base = 'http://127.0.0.1:1';
  expect((await offeredList()).pairs).toHaveLength(2);
  expect(await fetchFiles(all())).toEqual({ ok: false, why: 'no-signal' });
  await dropTranslator();
  expect(await offeredList()).toEqual({ pairs: [] });
});

test('removing one language leaves what another needs; the engine goes with the last', async () => {
  await fetchFiles([...all(), ...filesOfPair(pairTo('ur'))]);
  await removePair(pairTo('pl'), manifest);
  expect(await missingOf([...filesOfEngine(manifest.engine), ...filesOfPair(pairTo('ur'))])).toEqual([]);
  expect((await missingOf(filesOfPair(pairTo('pl')))).map(({ name }) => name)).toEqual([
    'model.enpl.bin',
    'lex.enpl.bin',
  ]);
  await removePair(pairTo('ur'), manifest);
  expect(await keptAddresses()).toEqual([]);
});
