import type { TextPlace } from './text-at.ts';

/** A word where it stands on the page. */
export type PageWord = { node: Text; start: number; end: number; text: string };

const skipped = 'script, style, [hidden], [aria-hidden="true"], .hidden-visually, .magnifier, .guide, .aloud-bar';

function isRead(node: Node): node is Text {
  const holder = node.parentElement;
  if (!(node instanceof Text) || !holder || holder.closest(skipped)) return false;
  // Not in every browser of the last years, nor in tests without a screen.
  return holder.checkVisibility?.() ?? true;
}

function wordsIn(node: Text): PageWord[] {
  const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') || undefined;
  const words = new Intl.Segmenter(lang, { granularity: 'word' }).segment(node.data);
  return [...words].flatMap(({ segment: text, index: start, isWordLike }) =>
    isWordLike ? [{ node, start, end: start + text.length, text }] : [],
  );
}

export const wordAt = ({ node, offset }: TextPlace): PageWord | undefined =>
  isRead(node) ? wordsIn(node).find(({ start, end }) => offset >= start && offset <= end) : undefined;

/** The first word of what the keyboard has come to. */
export function firstWord(within: Node): PageWord | undefined {
  const walker = walkerOver(within);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const [word] = isRead(node) ? wordsIn(node) : [];
    if (word) return word;
  }
  return undefined;
}

/** The word after or before this one, in the order of reading. */
export function nextWord(from: PageWord, way: 1 | -1): PageWord | undefined {
  const beside = (node: Text) =>
    way > 0
      ? wordsIn(node).find(({ start }) => start >= from.end)
      : wordsIn(node).findLast(({ end }) => end <= from.start);
  const here = beside(from.node);
  if (here) return here;
  const walker = walkerOver(document.body);
  walker.currentNode = from.node;
  const go = () => (way > 0 ? walker.nextNode() : walker.previousNode());
  for (let node = go(); node; node = go()) {
    const word = isRead(node) ? wordsIn(node).at(way > 0 ? 0 : -1) : undefined;
    if (word) return word;
  }
  return undefined;
}

const walkerOver = (root: Node): TreeWalker => document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
