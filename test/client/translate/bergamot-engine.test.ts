import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { type BergamotModule, openEngine } from '../../../src/client/translate/bergamot-engine.ts';
import { pairFor } from '../../../src/client/translate/bergamot-translator.ts';
import type { TranslationPair } from '../../../src/protocol/translation.ts';
import { tinyEngine } from './tiny-engine.ts';

type Tiny = BergamotModule & { alive(): number };

/** A real WebAssembly module behind the classes of Bergamot; no real model can be had here. */
const startTiny = (): Promise<Tiny> =>
  new Promise((resolve, reject) => {
    const globals = { WebAssembly, TextEncoder, TextDecoder, Int8Array, Uint8Array };
    const load = runInNewContext(`${tinyEngine.script}; loadBergamot`, globals) as (options: object) => Tiny;
    const module = load({
      wasmBinary: tinyEngine.wasm,
      onAbort: reject,
      onRuntimeInitialized: () => void Promise.resolve().then(() => resolve(module)),
    });
  });

const model = { model: new TextEncoder().encode('m-pl '), vocabs: [new Uint8Array([1])] };
const pair = { from: 'en', to: 'pl' };

describe('the engine', () => {
  test('gives one translation for each text, in order, by the model it was made of', async () => {
    const engine = openEngine(await startTiny(), pair, model);
    expect(engine.translate(['We write to you.', 'Grüße, 5 March.'])).toEqual([
      'en-pl m-pl : WE WRITE TO YOU.',
      'en-pl m-pl : GRüßE, 5 MARCH.',
    ]);
    expect(engine.translate([])).toEqual([]);
  });

  test('leaves nothing of a text behind in its memory, also when it gives up', async () => {
    const tiny = await startTiny();
    const engine = openEngine(tiny, pair, {
      ...model,
      lex: new Uint8Array(9),
      vocabs: [...model.vocabs, ...model.vocabs],
    });
    const before = tiny.alive();
    engine.translate(['One.', 'Two.']);
    expect(() => engine.translate(['BREAK'])).toThrow('out of memory');
    expect(tiny.alive()).toBe(before);
    expect(engine.translate(['Three.'])).toEqual(['en-pl m-pl : THREE.']);
  });

  test('an older build is made from the configuration alone, and says so when it is taken for a newer one', async () => {
    const tiny = await startTiny();
    expect(() => openEngine(tiny, pair, model, 'config')).toThrow('number of parameters');
  });
});

const pairs = ['pl', 'pt', 'zh', 'zh-Hant'].map((to) => ({ from: 'en', to })) as TranslationPair[];
test.each([
  ['pl', 'pl'],
  ['pt-PT', 'pt'],
  ['zh-Hans', 'zh'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['ur', undefined],
])('who reads %s gets the model for %s', (to, found) => {
  expect(pairFor(pairs, 'en', to)?.to).toBe(found);
});

test('a reader of traditional Chinese is given no simplified one', () => {
  expect(pairFor(pairs.slice(0, 3), 'en', 'zh-Hant-HK')).toBeUndefined();
});
