import { filesOfEngine, filesOfPair, type TranslationList, type TranslationPair } from '../../protocol/translation.ts';
import { sentencesIn } from '../reading/sentences.ts';
import { fetchFiles, missingOf, offeredList, removePair } from './kept-files.ts';
import type { FromTranslator, ToTranslator } from './translate-messages.ts';
import type { Going, Refused, TranslatedSentence, Translator } from './translator.ts';

/** So many sentences at once: progress moves, and stopping takes a moment. */
const together = 6;

/** Bergamot in a worker, with models the operator serves. Never run here with a real model, only with one of its shape. */
export const bergamotTranslator: Translator = {
  async offer(from, to) {
    if (!canRun()) return undefined;
    const { engine, pairs } = await offeredList();
    const pair = pairFor(pairs, from, to);
    if (!engine || !pair) return undefined;
    const missing = await missingOf([...filesOfEngine(engine), ...filesOfPair(pair)]);
    return { pair, missing: sizeOf(missing), bytes: sizeOf(filesOfPair(pair)) };
  },
  async fetch({ pair }, going) {
    const { engine } = await offeredList();
    if (!engine) return { ok: false, why: 'no-model' };
    return fetchFiles(await missingOf([...filesOfEngine(engine), ...filesOfPair(pair)]), going);
  },
  async translate(text, { from, to }, going = {}) {
    if (!canRun()) return { ok: false, why: 'no-model' };
    const { engine, pairs } = await offeredList();
    const pair = pairFor(pairs, from, to);
    if (!engine) return { ok: false, why: 'no-model' };
    if (!pair) return { ok: false, why: 'not-this-pair' };
    return inWorker(paragraphsOf(text, from), { engine, pair }, going);
  },
  async remove({ pair }) {
    await removePair(pair, await offeredList());
  },
};

const canRun = (): boolean =>
  typeof caches !== 'undefined' && typeof Worker !== 'undefined' && typeof WebAssembly !== 'undefined';

const sizeOf = (files: readonly { bytes: number }[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** `pt` does for Portugal; `zh`, which is simplified, does not for Hong Kong. */
export function pairFor(pairs: TranslationList['pairs'], from: string, to: string): TranslationPair | undefined {
  const wanted = (tag: string): string[] => {
    const [bare = tag] = tag.split('-');
    return /^zh-Hant/.test(tag) ? [tag, 'zh-Hant'] : [tag, bare];
  };
  return wanted(to)
    .flatMap((target) => pairs.filter((pair) => pair.to === target && wanted(from).includes(pair.from)))
    .at(0);
}

const paragraphsOf = (text: string, lang: string): string[][] =>
  text
    .split(/\n+/)
    .map((part) => sentencesIn(part, lang).map(({ start, end }) => part.slice(start, end)))
    .filter((sentences) => sentences.length > 0);

type Done = { ok: true; paragraphs: TranslatedSentence[][] };

async function inWorker(
  paragraphs: readonly (readonly string[])[],
  load: Extract<ToTranslator, { pair: unknown }>,
  { signal, onProgress }: Going,
): Promise<Done | Refused> {
  if (signal?.aborted) return { ok: false, why: 'stopped' };
  const worker = new Worker(new URL('./translate-worker.ts', import.meta.url));
  const ask = (message: ToTranslator) => answerOf(worker, message, signal);
  try {
    const ready = await ask(load);
    if (ready !== 'ready') return { ok: false, why: ready === 'absent' ? 'no-model' : asRefusal(ready) };
    const sentences = paragraphs.flat();
    const found: string[] = [];
    while (found.length < sentences.length) {
      const answer = await ask({ texts: sentences.slice(found.length, found.length + together) });
      if (typeof answer === 'string' || answer.texts.length === 0) return { ok: false, why: asRefusal(answer) };
      found.push(...answer.texts);
      onProgress?.(found.length / sentences.length);
    }
    const next = found.values();
    return {
      ok: true,
      paragraphs: paragraphs.map((all) => all.map((original) => ({ original, translation: next.next().value ?? '' }))),
    };
  } finally {
    // Ends it in the middle of a sentence too: nothing else can.
    worker.terminate();
  }
}

const asRefusal = (answer: Answer): Refused['why'] => (answer === 'stopped' ? 'stopped' : 'failed');

type Answer = FromTranslator | 'stopped';

const answerOf = (worker: Worker, message: ToTranslator, signal: AbortSignal | undefined): Promise<Answer> =>
  new Promise((resolve) => {
    signal?.addEventListener('abort', () => resolve('stopped'), { once: true });
    worker.onmessage = ({ data }: MessageEvent<FromTranslator>) => resolve(data);
    // It could not be fetched, was refused by a policy, or the phone had no memory for it.
    worker.onerror = () => resolve('failed');
    worker.postMessage(message);
  });
