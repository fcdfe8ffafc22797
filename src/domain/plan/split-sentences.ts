/** Never the end of a sentence, whatever follows. */
const beforeMore = new Set(
  'mr mrs ms dr prof rev st mx messrs e.g eg i.e ie cf vs viz approx para paras reg regs ref tel ext fig incl ch vol'.split(
    ' ',
  ),
);

/** "No. 5", "p. 3", "s. 42": not the end when a number follows. */
const beforeNumber = new Set(
  'no nos p pp s ss sec yr c art jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '),
);

/** "Section F.", "Band C.": the letter is a name of its own here, not somebody's initial. */
const beforeLetter = /\b(?:section|part|band|group|class|level|appendix|vitamin|plan|option|stage|hepatitis)\s+$/i;

/** "1.", "B2.", "Outcome 1.2.": what a sentence is called, not a sentence. */
const numberInFront =
  /^["“‘([]*(?:(?:need|outcome|provision|objective|target|aim)s? )?(?:[A-Z]?\d+(?:\.\d+)*|[A-Za-z]|[ivx]+)$/i;

/** What may stand between the stop and the space: closing quotes and brackets. */
const stop = /([.!?…]+)(["'”’)\]]*)\s+/gu;

/** No sentence of a plan is longer; a text without stops is cut here, so that it can be compared and commented on. */
const longest = 1500;

/** A paragraph as its sentences, spaces made single. Joined again they are the paragraph, but for spaces. */
export function splitSentences(paragraph: string): string[] {
  const text = paragraph.trim().replace(/\s+/gu, ' ');
  if (text === '') return [];
  const sentences: string[] = [];
  let from = 0;
  for (const found of text.matchAll(stop)) {
    const [whole, marks = '', closing = ''] = found;
    const end = found.index + whole.length;
    if (!endsHere(text.slice(from, found.index), marks, closing, text.slice(end, end + 3))) continue;
    sentences.push(...inPieces(text.slice(from, end).trim()));
    from = end;
  }
  if (from < text.length) sentences.push(...inPieces(text.slice(from)));
  return sentences;
}

function endsHere(before: string, marks: string, closing: string, after: string): boolean {
  if (!/^["'“‘([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}£•]/u.test(after)) return false;
  if (marks !== '.' || closing !== '') return true;
  const word = before.match(/[^\s("'“‘[]*$/u)?.[0] ?? '';
  if (numberInFront.test(before)) return false;
  if (beforeMore.has(word.toLowerCase())) return false;
  if (beforeNumber.has(word.toLowerCase()) && /^\d/.test(after)) return false;
  const isInitial = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && /^\p{Lu}/u.test(after) && word !== 'I';
  return !isInitial || beforeLetter.test(before.slice(0, -word.length));
}

function inPieces(sentence: string): string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > longest) {
    const near = rest.slice(0, longest);
    const at = Math.max(near.lastIndexOf('; '), near.lastIndexOf(', '));
    const cut = at > 0 ? at + 1 : near.lastIndexOf(' ');
    // Without a space anywhere, still never through the middle of one character.
    const end = cut > 0 ? cut : /[\uD800-\uDBFF]$/.test(near) ? longest - 1 : longest;
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest === '' ? pieces : [...pieces, rest];
}
