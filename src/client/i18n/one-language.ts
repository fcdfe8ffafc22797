import { asOwn, asTerm } from './language-marks.ts';
import { asEnglish, localFirst, mark, markedParts } from './marks.ts';

/** A marked text for an English sentence: the English of whatever stands twice, and no marks. */
export const onlyEnglish = (text: string): string =>
  oneSide(text, (part) => (part.twin && !part.isEnglish ? '' : onlyEnglish(part.text)));

/** The same for a screen, where a person's own words go on saying that they are no English. */
export const englishOnScreen = (text: string): string =>
  oneSide(text, (part) => {
    if (part.isEnglish === false && part.isTerm) return asOwn(part.text);
    return part.twin && !part.isEnglish ? '' : onlyEnglish(part.text);
  });

/** A marked text for a sentence of the screen's language: what has no words there stays English, and marked. */
export const onlyLocal = (text: string): string =>
  oneSide(text, (part) => {
    if (!part.isEnglish) return part.isTerm ? asOwn(part.text) : onlyLocal(part.text);
    if (part.twin) return '';
    return part.isTerm ? asTerm(part.text) : asEnglish(onlyEnglish(part.text));
  });

/** A text of a page that others read too: its English stands beside it, also where the reader put that away. */
export function withEnglish(words: string, english: string): string {
  const isBoth = markedParts(words).some(({ isEnglish, isTerm, twin }) => twin || (isEnglish && !isTerm));
  return isBoth || words === english ? words : localFirst(words, english);
}

const oneSide = (text: string, side: (part: ReturnType<typeof markedParts>[number]) => string): string =>
  text.includes(mark)
    ? markedParts(text)
        .map((part) => (part.isEnglish === undefined ? part.text : side(part)))
        .join('')
    : text;
