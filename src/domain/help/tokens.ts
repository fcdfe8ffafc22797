import { withoutArticle } from './arabic-article.ts';
import { foldText } from './fold.ts';

/** Written without spaces, or (Korean) with endings that stick: these are cut in overlapping pairs of letters. */
const unspaced =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー々\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u');
const runs = new RegExp(`[${unspaced}]+|[^${unspaced}]+`, 'gu');

const words = /[\p{L}\p{N}\p{M}]+/gu;
const apostrophes = /['’‘`´ʼ]/g;
/** `S.E.N.D.`, `e.h.c.p`, `s.41`: the dots belong to no word. */
const dotted = /(^|[^\p{L}\p{N}])((?:\p{L}\.)+(?:\p{L}|\d+))(?![\p{L}\p{N}])/gu;
const thousands = /(\d),(\d{3})(?!\d)/g;

/** The words of a text in their order, folded: the same for what is written about a service and for what is typed. */
export function tokensOf(text: string): string[] {
  const plain = foldText(text)
    .replace(apostrophes, '')
    .replace(dotted, (_, before: string, letters: string) => before + letters.replaceAll('.', ''))
    .replace(thousands, '$1$2');
  const found = plain.match(words) ?? [];
  return found.flatMap((one) =>
    (one.match(runs) ?? []).flatMap((run) => (isUnspaced.test(run) ? pairsOf(run) : withoutArticle(run))),
  );
}

/** `睡眠問題` → 睡眠, 眠問, 問題. A vowel sign stays with its letter. */
function pairsOf(run: string): string[] {
  const letters = run.match(/\P{M}\p{M}*/gu) ?? [run];
  if (letters.length < 2) return letters;
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** Does the text hold every word typed, the last one perhaps not finished? For lists too short to need an index. */
export function holdsWords(text: string, typed: string): boolean {
  const held = tokensOf(text);
  return tokensOf(typed).every((wanted) => held.some((one) => one.startsWith(wanted)));
}
