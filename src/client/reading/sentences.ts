/**
 * Chrome falls silent after about 15 seconds of one utterance: https://issues.chromium.org/issues/41294170
 * So many letters are read in under ten.
 */
const longest = 120;

/** What is read in one go: a sentence, or a part of a very long one. `of` is the text it belongs to. */
export type Saying = { text: string; of: number };

export function sayingsOf(texts: readonly string[], lang: string): Saying[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return texts.flatMap((text, of) =>
    [...segmenter.segment(text)].flatMap(({ segment }) => shortened(segment)).map((part) => ({ text: part, of })),
  );
}

function shortened(sentence: string): string[] {
  const text = sentence.trim();
  if (text.length <= longest) return /[\p{L}\p{N}]/u.test(text) ? [text] : [];
  const start = text.slice(0, longest);
  // After a comma where there is one, else between words; scripts without spaces are cut where they are too long.
  const cut = (/^.*[,;:،、，–—]/s.exec(start) ?? /^.*\s/s.exec(start))?.[0].length ?? longest;
  return [...shortened(text.slice(0, cut)), ...shortened(text.slice(cut))];
}
