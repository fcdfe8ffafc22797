import type { TranslationEngine, TranslationPair } from '../../protocol/translation.ts';

/**
 * Bergamot's classes as its bindings give them (wasm/bindings in https://github.com/browsermt/bergamot-translator), as
 * far as they are used, and used as Firefox does (toolkit/components/translations/content/translations-engine.worker.js
 * in https://github.com/mozilla-firefox/firefox). What is made lies in WebAssembly's memory until `delete`.
 */
type Freed = { delete(): void };
type AlignedMemory = Freed & { getByteArrayView(): Uint8Array | Int8Array };
type Vector<Item> = Freed & { push_back(item: Item): void; size(): number; get(at: number): Item };
type Translated = Freed & { getTranslatedText(): string };
type ResponseOptions = { qualityScores: boolean; alignment: boolean; html: boolean };
type Model = Freed;
type Parts = [
  config: string,
  model: AlignedMemory,
  lex: AlignedMemory | null,
  vocabs: Vector<AlignedMemory>,
  quality: null,
];

export type BergamotModule = {
  AlignedMemory: new (bytes: number, alignment: number) => AlignedMemory;
  AlignedMemoryList: new () => Vector<AlignedMemory>;
  VectorString: new () => Vector<string>;
  VectorResponseOptions: new () => Vector<ResponseOptions>;
  TranslationModel: new (...parts: Parts | [from: string, to: string, ...Parts]) => Model;
  BlockingService: new (options: {
    cacheSize: number;
  }) => Freed & {
    translate(model: Model, texts: Vector<string>, options: Vector<ResponseOptions>): Vector<Translated>;
  };
};

export type ModelBytes = { model: Uint8Array; lex?: Uint8Array | undefined; vocabs: readonly Uint8Array[] };

export type Engine = {
  /** One translation for each text, in the same order. Takes its time, and nothing else runs meanwhile. */
  translate(texts: readonly string[]): string[];
};

/** Marian wants them so: https://marian-nmt.github.io/docs/cmd/marian-decoder/ */
const alignment = { model: 256, lex: 64, vocab: 64 } as const;

const configOf = (precision: TranslationPair['precision']): string =>
  [
    'beam-size: 1',
    'normalize: 1.0',
    'word-penalty: 0',
    'max-length-break: 128',
    'mini-batch-words: 1024',
    'workspace: 128',
    'max-length-factor: 2.0',
    'skip-cost: true',
    'cpu-threads: 0',
    'quiet: true',
    'quiet-translation: true',
    `gemm-precision: ${precision ?? 'int8shiftAlphaAll'}`,
    'alignment: soft',
    '',
  ].join('\n');

/** One model in one engine. Both go when their worker ends. */
export function openEngine(
  bergamot: BergamotModule,
  { from, to, precision }: Pick<TranslationPair, 'from' | 'to' | 'precision'>,
  bytes: ModelBytes,
  takes: TranslationEngine['takes'] = 'languages',
): Engine {
  const inMemory = (file: Uint8Array, align: number): AlignedMemory => {
    const memory = new bergamot.AlignedMemory(file.byteLength, align);
    memory.getByteArrayView().set(file);
    return memory;
  };
  const vocabs = new bergamot.AlignedMemoryList();
  for (const vocab of bytes.vocabs) vocabs.push_back(inMemory(vocab, alignment.vocab));
  const lex = bytes.lex ? inMemory(bytes.lex, alignment.lex) : null;
  const parts: Parts = [configOf(precision), inMemory(bytes.model, alignment.model), lex, vocabs, null];
  const model = new bergamot.TranslationModel(...(takes === 'config' ? parts : ([from, to, ...parts] as const)));
  // Firefox keeps none either: https://github.com/mozilla/firefox-translations/issues/288
  const service = new bergamot.BlockingService({ cacheSize: 0 });
  return { translate: (texts) => translateAll(bergamot, (...asked) => service.translate(model, ...asked), texts) };
}

function translateAll(
  bergamot: BergamotModule,
  ask: (texts: Vector<string>, options: Vector<ResponseOptions>) => Vector<Translated>,
  texts: readonly string[],
): string[] {
  const [asked, options] = [new bergamot.VectorString(), new bergamot.VectorResponseOptions()];
  let answer: Vector<Translated> | undefined;
  try {
    for (const text of texts) {
      asked.push_back(text);
      options.push_back({ qualityScores: false, alignment: false, html: false });
    }
    answer = ask(asked, options);
    const found: string[] = [];
    for (let at = 0; at < answer.size(); at += 1) {
      const one = answer.get(at);
      found.push(one.getTranslatedText());
      one.delete();
    }
    return found;
  } finally {
    asked.delete();
    options.delete();
    answer?.delete();
  }
}
