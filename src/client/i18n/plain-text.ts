import { mark, markedParts } from './marks.ts';

/** The words without the signs that say their language: for files, the clipboard and whatever is kept. */
export function plainText(text: string): string {
  if (!text.includes(mark)) return text;
  return markedParts(text)
    .map(({ text: part, twin }) => (twin === 'second' ? ` (${plainText(part)})` : plainText(part)))
    .join('');
}
