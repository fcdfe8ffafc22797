import type { FoundTerm } from '../../../domain/words/find-terms.ts';

export type MarkedTerm = { id: string; range: Range };
export type PageTerms = {
  /** Each term of the page once, in the order of reading. */
  ids: string[];
  /** Where a term stands in plain text, the first time in each part of the page; a press there opens its meaning. */
  marks: MarkedTerm[];
};

/** Where no term is looked for: what is typed, what screen readers are not told, and pages of words themselves. */
const skipped =
  'script, style, textarea, select, [contenteditable], [hidden], [aria-hidden="true"], .hidden-visually, .no-terms';
/** A press there already does something; the word still stands in the list. */
const pressed = 'a, button, label, summary, h1';
const part = 'section, details, .card, main';
/** A plan or a long log may hold half a million characters; the first of them are enough for a list of words. */
const longest = 200_000;

/**
 * Looks through a screen as it stands. Nothing in it is touched, so what React drew stays React's: the marks are ranges
 * for the CSS Custom Highlight API (https://developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API).
 */
export function markTerms(main: Element, find: (text: string) => FoundTerm[]): PageTerms {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const ids = new Set<string>();
  const marks: MarkedTerm[] = [];
  const told = new Map<Element | null, Set<string>>();
  let read = 0;
  for (let node = walker.nextNode(); node && read < longest; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const within = node.parentElement;
    if (text.trim().length < 2 || within?.closest(skipped)) continue;
    read += text.length;
    for (const { id, start, end } of find(text)) {
      ids.add(id);
      if (within?.closest(pressed)) continue;
      const here = within?.closest(part) ?? null;
      const before = told.get(here) ?? new Set();
      told.set(here, before);
      if (before.has(id)) continue;
      before.add(id);
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      marks.push({ id, range });
    }
  }
  return { ids: [...ids], marks };
}

/** The term somebody pressed on, if there is one under the finger. `within` is what they pressed. */
export function termAt(marks: readonly MarkedTerm[], { within, x, y }: { within: Node; x: number; y: number }) {
  // Rectangles rather than carets: they need no browser-specific call and leave nothing selected.
  return marks.find(
    ({ range }) =>
      // Text in a closed <details> has rectangles too.
      within.contains(range.startContainer) &&
      [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom),
  )?.id;
}
