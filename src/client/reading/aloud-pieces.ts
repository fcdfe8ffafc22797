/** A stretch of what is said. Where `node` is missing it stands nowhere as these words: a picture's name, a column's. */
export type Piece = {
  text: string;
  lang: string;
  node?: Text;
  /** In the node. */
  from: number;
  to: number;
  /** What it is the name of. */
  box?: Element;
  /** Letter for letter as on the page. */
  isPlain: boolean;
};

/** Isolates and joiners of i18n/marks.ts, soft hyphens: nobody sees them, and some voices read them out. */
const unseen = String.raw`[\u2060\u2066-\u2069\u00ad\u200b]+`;
/** A number of a phone in the United Kingdom. */
const phone = String.raw`(?<!\d)(?:\+44\s?|0)\d(?:[\s-]?\d){7,10}(?!\d)`;
const changed = new RegExp(`${unseen}|${phone}`, 'gu');
const short = /(?<!\d)\d{3}(?:\s\d{3})*(?!\d)/gu;

/** Digit by digit, with a rest where it is parted: so it can be written down. */
export const spelled = (number: string): string =>
  number
    .trim()
    .split(/[\s-]+/)
    .map((group) => [...group].join(' '))
    .join(', ');

export const langOf = (element: Element | null): string =>
  element?.closest('[lang]')?.getAttribute('lang') || document.documentElement.lang || 'en-GB';

/** The words of a text node, or of a part of it. */
export function piecesOf(node: Text, from = 0, to = node.length): Piece[] {
  const holder = node.parentElement;
  const lang = langOf(holder);
  const pieces: Piece[] = [];
  const add = (start: number, end: number, instead?: string) => {
    const text = instead ?? node.data.slice(start, end);
    if (start < end) pieces.push({ text, lang, node, from: start, to: end, isPlain: instead === undefined });
  };
  let at = from;
  // 111 and 999 are numbers to ring only where one can ring them.
  const pattern = holder?.closest('a[href^="tel:"]') ? new RegExp(`${changed.source}|${short.source}`, 'gu') : changed;
  for (const { 0: found, index } of node.data.slice(from, to).matchAll(pattern)) {
    const start = from + index;
    add(at, start);
    at = start + found.length;
    if (/\d/.test(found)) add(start, at, spelled(found));
  }
  add(at, to);
  return pieces;
}

/** Words that stand nowhere: a picture's, the name of a column. */
export const nameOf = (text: string, box: Element, lang = langOf(box)): Piece => ({
  text: text.replace(new RegExp(unseen, 'gu'), ''),
  lang,
  from: 0,
  to: 0,
  box,
  isPlain: false,
});
