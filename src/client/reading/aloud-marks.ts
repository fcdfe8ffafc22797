import { boxesOf, rangesOfSentence, rangesOfWord } from './aloud-places.ts';
import type { AloudSaying } from './aloud-sayings.ts';
import { markRanges } from './mark-ranges.ts';

const [sentenceMark, wordMark, overlay] = ['aloud-sentence', 'aloud-word', 'aloud-lines'];

/** Firefox 140 to 148 has the object and not the style: https://developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API */
const canMark = (): boolean => 'highlights' in CSS && CSS.supports('selector(::highlight(x))');

export type Marks = {
  show(sayings: readonly AloudSaying[], now: AloudSaying): void;
  word(now: AloudSaying, at: number): void;
  clear(): void;
};

/** Shows what is being read without changing the page: no element of it is wrapped, moved or told anything. */
export const createMarks = (): Marks => ({
  show: (sayings, now) => {
    const ranges = rangesOfSentence(sayings, now.sentence);
    paint(sentenceMark, ranges);
    paint(wordMark, []);
    for (const box of boxesOf(now)) addBox('box', box.getBoundingClientRect());
    bringIntoSight(ranges[0] ?? boxesOf(now)[0]);
  },
  word: (now, at) => {
    const ranges = rangesOfWord(now, at);
    paint(wordMark, ranges);
    // In the largest letters a sentence is longer than the screen.
    bringIntoSight(ranges[0]);
  },
  clear: () => {
    paint(sentenceMark, []);
    paint(wordMark, []);
  },
});

function paint(name: string, ranges: readonly Range[]): void {
  for (const one of document.querySelectorAll(`.${overlay} > ${name === wordMark ? '.word' : '*'}`)) one.remove();
  if (canMark()) markRanges(name, ranges);
  for (const range of canMark() ? [] : ranges)
    for (const box of range.getClientRects()) addBox(name === wordMark ? 'word' : 'sentence', box);
}

/** Laid over the page, where a browser has no marks of its own, and round a picture. */
function addBox(kind: 'word' | 'sentence' | 'box', { left, top, width, height }: DOMRect): void {
  const box = document.createElement('div');
  box.className = kind;
  const place = { left: left + scrollX, top: top + scrollY, width, height };
  for (const [name, value] of Object.entries(place)) box.style.setProperty(name, `${value}px`);
  layer().append(box);
}

function layer(): Element {
  const found = document.querySelector(`.${overlay}`);
  if (found) return found;
  const made = document.createElement('div');
  made.className = `${overlay} no-print`;
  made.setAttribute('aria-hidden', 'true');
  document.body.append(made);
  return made;
}

/** Between the top of the screen and the bar, and only as far as it has to be. */
function bringIntoSight(what: Range | Element | undefined): void {
  if (!what) return;
  const { top, bottom } = what.getBoundingClientRect();
  const floor = document.querySelector('.aloud-bar')?.getBoundingClientRect().top ?? innerHeight;
  if (top >= 0 && bottom <= floor) return;
  const isStill =
    document.documentElement.dataset.motion === 'less' || matchMedia('(prefers-reduced-motion: reduce)').matches;
  // A quarter of the way down, or as far up as it needs to be seen whole.
  const at = Math.max(8, Math.min(floor * 0.25, floor - (bottom - top)));
  scrollBy({ top: top - at, behavior: isStill ? 'instant' : 'smooth' });
}
