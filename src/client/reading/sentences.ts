/**
 * Chrome falls silent after about 15 seconds of one utterance: https://issues.chromium.org/issues/41294170
 * So many letters are read in under ten.
 */
const longest = 120;

/** From and to where in a text. */
export type Stretch = { start: number; end: number };

/** What is read in one go: a sentence, or a part of a very long one. `of` is the text it belongs to. */
export type Saying = { text: string; of: number };

export function sayingsOf(texts: readonly string[], lang: string): Saying[] {
  return texts.flatMap((text, of) =>
    sentencesIn(text, lang)
      .flatMap((sentence) => inShortParts(text, sentence))
      .map(({ start, end }) => ({ text: text.slice(start, end), of })),
  );
}

const isWord = /[\p{L}\p{N}]/u;
/** A stop that ends no sentence: "Dr. Khan". The browser's own list of sentences does not know them. */
const title = /(?:^|[\s(])(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|No)\.\s*$/;

/** The sentences of a text, without the space around them; what holds no letter and no digit is none. */
export function sentencesIn(text: string, lang: string): Stretch[] {
  const found: Stretch[] = [];
  let isOpen = false;
  for (const { segment, index } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    const last = found.at(-1);
    if (isOpen && last) last.end = index + segment.length;
    else found.push({ start: index, end: index + segment.length });
    isOpen = title.test(segment);
  }
  return found
    .map((sentence) => trimmed(text, sentence))
    .filter(({ start, end }) => isWord.test(text.slice(start, end)));
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
}

/** Each short enough to be read in one go. */
export function inShortParts(text: string, whole: Stretch): Stretch[] {
  const { start, end } = trimmed(text, whole);
  if (end - start <= longest) return isWord.test(text.slice(start, end)) ? [{ start, end }] : [];
  const begin = text.slice(start, start + longest);
  // After a comma where there is one, else between words; scripts without spaces are cut where they are too long.
  const cut = start + ((/^.*[,;:،、，–—]/s.exec(begin) ?? /^.*\s/s.exec(begin))?.[0].length ?? longest);
  return [...inShortParts(text, { start, end: cut }), ...inShortParts(text, { start: cut, end })];
}
