import { useEffect } from 'react';
import { englishTexts, whenAtRest } from './at-rest.ts';
import { markRanges } from './mark-ranges.ts';
import { secondParts } from './syllable-words.ts';

const mark = 'syllables';
/** A plan may hold half a million letters; so many are marked in one go. */
const longest = 60_000;

/**
 * Every second part of a long English word stands on a tint. Dots in the words would be in what is copied, found, read
 * aloud and explained too; a mark leaves the page as it is.
 */
export function Syllables() {
  useEffect(() => {
    const look = () => {
      const main = document.getElementById('main');
      const ranges: StaticRange[] = [];
      let read = 0;
      for (const node of main ? englishTexts(main) : []) {
        read += node.length;
        if (read > longest) break;
        for (const { start, end } of secondParts(node.data))
          ranges.push(
            new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
          );
      }
      markRanges(mark, ranges);
    };
    const stop = whenAtRest(look);
    return () => {
      stop();
      markRanges(mark, []);
    };
  }, []);
  return null;
}
