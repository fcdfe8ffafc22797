import {
  filesOfEngine,
  type TranslationEngine,
  type TranslationFile,
  type TranslationPair,
  translationAddress,
} from '../../protocol/translation.ts';
import { type BergamotModule, type Engine, openEngine } from './bergamot-engine.ts';
import { isThisFile } from './kept-files.ts';
import type { FromTranslator, ToTranslator } from './translate-messages.ts';

/*
 * Runs the operator's Bergamot. Its own Content-Security-Policy (server/http/security-headers.ts) lets it compile
 * WebAssembly and reach nobody. The engine's script is a classic one, so this is a classic worker too, which vite makes
 * of it in a build alone: in development there is no translator.
 */
declare function importScripts(...addresses: string[]): void;
declare function loadBergamot(options: {
  wasmBinary: ArrayBuffer;
  preRun: [];
  print: () => void;
  printErr: () => void;
  onAbort: () => void;
  onRuntimeInitialized: () => void;
}): BergamotModule;

listen();

function listen(): void {
  let engine: Engine | undefined;
  const say = (message: FromTranslator) => self.postMessage(message);
  self.addEventListener('message', async ({ data }: MessageEvent<ToTranslator>) => {
    try {
      if ('pair' in data) {
        engine = await load(data.engine, data.pair);
        say(engine ? 'ready' : 'absent');
      } else say(engine ? { texts: engine.translate(data.texts) } : 'failed');
    } catch (error) {
      // The engine's own words may hold the text: they are not passed on.
      console.warn('the translator gave up', error instanceof Error ? error.name : '');
      say('failed');
    }
  });
}

async function load(engine: TranslationEngine, pair: TranslationPair): Promise<Engine | undefined> {
  const [script, wasm] = await Promise.all(filesOfEngine(engine).map(kept));
  const model = await kept(pair.model);
  const lex = pair.lex && (await kept(pair.lex));
  const vocabs = (await Promise.all(pair.vocabs.map(kept))).filter((one) => one !== undefined);
  if (!script || !wasm || !model || (pair.lex && !lex) || vocabs.length < pair.vocabs.length) return undefined;
  importScripts(translationAddress(engine.script));
  return openEngine(await start(wasm), pair, { model, lex, vocabs }, engine.takes);
}

const start = (wasm: Uint8Array<ArrayBuffer>): Promise<BergamotModule> =>
  new Promise((resolve, reject) => {
    const silent = () => undefined;
    const bergamot = loadBergamot({
      wasmBinary: wasm.buffer,
      preRun: [],
      print: silent,
      printErr: silent,
      onAbort: () => reject(new Error('the engine could not be started')),
      // Told from inside `loadBergamot`, before it has answered.
      onRuntimeInitialized: () => void Promise.resolve().then(() => resolve(bergamot)),
    });
  });

/** Read and looked at anew each time: what lies on a phone for a year may have been touched. */
async function kept(file: TranslationFile): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const found = await (await caches.open('translation')).match(translationAddress(file));
  if (!found) return undefined;
  const bytes = new Uint8Array(await found.arrayBuffer());
  return (await isThisFile(bytes, file)) ? bytes : undefined;
}
