import { markedParts } from '../i18n/marks.ts';

/** A text, or a part of one, in one language. `of`: which of the texts it belongs to. */
export type SpokenText = { text: string; lang: string; of: number };

/**
 * Texts as they are said: each part in its own language. English that only stands beside is for the eyes; what stands in
 * English first is said so, and then in the reader's language.
 */
export const spokenTexts = (texts: readonly string[], lang: string): SpokenText[] =>
  texts.flatMap((text, of) => partsOf(text, lang).map((part) => ({ ...part, of })));

function partsOf(text: string, lang: string): Omit<SpokenText, 'of'>[] {
  return markedParts(text).flatMap(({ text: words, isEnglish, twin }) => {
    if (isEnglish === undefined) return words.trim() === '' ? [] : [{ text: words, lang }];
    if (isEnglish && twin === 'second') return [];
    return partsOf(words, isEnglish ? 'en-GB' : lang);
  });
}
