import { langOf, nameOf, type Piece, piecesOf } from './aloud-pieces.ts';
import { isTableOfData, tableCells } from './aloud-table.ts';

/** What belongs together: a heading, a paragraph, a line of a list, a cell. `rest`: how long is waited after it. */
export type Passage = { lang: string; pieces: Piece[]; rest: number };

/** Not the bar that reads, nor what screens say twice for those who hear them anyway. */
const skipped =
  'script, style, template, noscript, [hidden], [aria-hidden="true"], .hidden-visually, .aloud-bar, .aloud-marked, dialog, option';
const rests = [
  ['h1, h2, h3, h4, legend, summary, caption', 500],
  ['p, li, dt, dd, td, th, label', 280],
] as const;
const restAfter = (element: Element): number => rests.find(([which]) => element.matches(which))?.[1] ?? 200;

type Walk = { passages: Passage[]; open: Passage | undefined; within: Range | undefined };

/** Everything a person sees in `root`, in the order of reading; only what they marked where there is a range. */
export function passagesIn(root: Element, within?: Range): Passage[] {
  const walk: Walk = { passages: [], open: undefined, within };
  visit(walk, root);
  close(walk);
  return walk.passages;
}

function close(walk: Walk, rest = 200): void {
  const { open } = walk;
  walk.open = undefined;
  if (!open?.pieces.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return;
  walk.passages.push({ ...open, rest });
}

function add(walk: Walk, holder: Element | null, pieces: readonly Piece[]): void {
  walk.open ??= { lang: langOf(blockOf(holder)), pieces: [], rest: 0 };
  walk.open.pieces.push(...pieces);
}

const isInline = (element: Element): boolean => /^(?:inline$|contents|ruby)/.test(getComputedStyle(element).display);

function blockOf(element: Element | null): Element | null {
  let block = element;
  while (block && isInline(block)) block = block.parentElement;
  return block;
}

export const isSeen = (element: Element): boolean =>
  // Not in every browser of the last years, nor in tests without a screen.
  !element.matches(skipped) && (element.checkVisibility?.() ?? true);

function visit(walk: Walk, node: Node): void {
  if (walk.within && !walk.within.intersectsNode(node)) return;
  if (node instanceof Text) addText(walk, node);
  else if (node instanceof Element && isSeen(node)) visitElement(walk, node);
}

function visitElement(walk: Walk, node: Element): void {
  const name = nameOrValue(node);
  if (name === undefined && isTableOfData(node) && !walk.within) {
    close(walk);
    for (const pieces of tableCells(node)) {
      add(walk, node, pieces);
      close(walk, restAfter(node));
    }
    return;
  }
  const isBlock = name !== undefined ? !node.matches('svg, img') : node.tagName === 'BR' || !isInline(node);
  if (isBlock) close(walk);
  if (name !== undefined) add(walk, node, name === '' ? [] : [nameOf(name, node)]);
  else for (const child of node.childNodes) visit(walk, child);
  if (isBlock) close(walk, restAfter(node));
}

function addText(walk: Walk, node: Text): void {
  const { within } = walk;
  const from = within?.startContainer === node ? within.startOffset : 0;
  const to = within?.endContainer === node ? within.endOffset : node.length;
  add(walk, node.parentElement, piecesOf(node, from, to));
}

/** What an element says by itself instead of by what is in it; undefined where it has its own words inside. */
function nameOrValue(element: Element): string | undefined {
  if (element instanceof HTMLInputElement)
    return /^(?:text|email|search|tel|url|number)$/.test(element.type) ? element.value : '';
  if (element instanceof HTMLTextAreaElement) return element.value;
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
  if (element instanceof HTMLImageElement) return element.alt;
  if (element.matches('[role="img"]')) return element.getAttribute('aria-label') ?? '';
  if (element instanceof SVGElement || element.matches('audio, video, canvas, iframe')) return '';
  return undefined;
}
