import type { TranslationEngine, TranslationPair } from '../../protocol/translation.ts';

/** To the worker: first what it is to load, then texts, a few at a time. */
export type ToTranslator = { engine: TranslationEngine; pair: TranslationPair } | { texts: readonly string[] };

/** `absent`: a file is not on this device, or not what it should be. */
export type FromTranslator = 'ready' | 'absent' | 'failed' | { texts: readonly string[] };
