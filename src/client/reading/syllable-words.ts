/// <reference path="./hyphen.d.ts" />
import { hyphenateSync } from 'hyphen/en-gb';

const parted = '\u00ad';

/** Where every second part of each long word stands: `as|sess|ment` gives the `sess`. */
export function secondParts(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { 0: word, index } of text.matchAll(/\p{L}{5,}/gu)) {
    let at = index;
    for (const [number, part] of hyphenateSync(word).split(parted).entries()) {
      if (number % 2 === 1) found.push({ start: at, end: at + part.length });
      at += part.length;
    }
  }
  return found;
}
