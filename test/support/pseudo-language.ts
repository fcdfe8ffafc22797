import { type PackedWords, packWords } from '../../src/domain/languages/packed-words.ts';
import { type WordTree, type WordUnit, wordUnits } from '../../src/domain/languages/word-units.ts';

/** How much longer than the English the longest real texts are (Tamil; facts/languages.md). */
const longer = 2.6;

const accents: Readonly<Record<string, string>> = {
  a: 'å',
  e: 'ë',
  i: 'ï',
  o: 'ø',
  u: 'ü',
  n: 'ñ',
  c: 'ç',
  s: 'š',
  y: 'ý',
};
const accented = (word: string): string => word.replace(/[aeioucnsy]/g, (letter) => accents[letter] ?? letter);

/** Names to be put in and legal terms stay whole. */
const kept = /(\{\{.+?\}\}|\[\[.+?\]\])/;

/** The English in letters with signs on them, and said again until it is 2.6 times as long. */
export function pseudoText(text: string): string {
  const words = text
    .split(kept)
    .map((part) => (kept.test(part) ? part : accented(part)))
    .join('');
  const fill = accented(
    text
      .split(kept)
      .filter((part) => !kept.test(part))
      .join(' '),
  )
    .split(/\s+/)
    .filter(Boolean);
  if (fill.length === 0) return words;
  const more: string[] = [];
  for (let at = 0; words.length + more.join(' ').length + 1 < text.length * longer; at++)
    more.push(fill[at % fill.length] ?? '');
  return [words, ...more].join(' ');
}

/** English words, packed as a language whose texts nobody has checked. `plurals`: those of the language it stands in for. */
export function packPseudo(english: Readonly<Record<string, WordTree>>, plurals: readonly string[]): PackedWords {
  const units = Object.entries(english).flatMap(([name, file]) => [...wordUnits(name, file)]);
  const longUnits = units.map(([key, { kind, texts }]): [string, WordUnit] => {
    const forms =
      kind === 'plural' ? plurals.map((form) => [form, texts[form] ?? texts.other ?? '']) : Object.entries(texts);
    return [key, { kind, texts: Object.fromEntries(forms.map(([form = '', text = '']) => [form, pseudoText(text)])) }];
  });
  return packWords(Object.keys(english), english, new Map(longUnits), () => false);
}
