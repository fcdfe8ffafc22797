import type { TranslationPair } from '../../protocol/translation.ts';

/** A translator this phone could have, or has. */
export type Offer = {
  pair: TranslationPair;
  /** What has still to be fetched; 0 where all of it is here. */
  missing: number;
  /** What of it is only this pair's. */
  bytes: number;
};

export type TranslatedSentence = { original: string; translation: string };

/**
 * `no-model`: none here, or none fetched · `not-this-pair`: none for these languages · `damaged`: what came is not what
 * the council's manifest says · `failed`: the engine gave up, on a small phone for want of memory.
 */
export type TranslationRefusal =
  | 'no-model'
  | 'not-this-pair'
  | 'no-room'
  | 'no-signal'
  | 'damaged'
  | 'failed'
  | 'stopped';
export type Refused = { ok: false; why: TranslationRefusal };

export type Going = {
  signal?: AbortSignal | undefined;
  /** From 0 to 1. */
  onProgress?: ((done: number) => void) | undefined;
};

/** Translates on this device and nowhere else. Nothing it is given leaves the page. */
export type Translator = {
  /** For these languages; nothing where the operator has put none there, or this browser cannot run it. */
  offer(from: string, to: string): Promise<Offer | undefined>;
  /** Fetches what is missing and keeps it for when there is no signal. */
  fetch(offer: Offer, going?: Going): Promise<{ ok: true } | Refused>;
  /** Sentence by sentence, by paragraph. */
  translate(
    text: string,
    languages: { from: string; to: string },
    going?: Going,
  ): Promise<{ ok: true; paragraphs: TranslatedSentence[][] } | Refused>;
  remove(offer: Offer): Promise<void>;
};
