import { findHelp } from '../../../src/domain/help/find-help.ts';
import { type HelpIndex, indexHelp } from '../../../src/domain/help/help-index.ts';
import { plainWords } from '../../../src/domain/help/plain-words.ts';
import { realLifeQueries } from '../../client/help-search/real-life-queries.ts';
import { madeUpServices } from './made-up-services.ts';

/** Milliseconds of script for each letter typed, and how many answers there were in all. */
export type Typed = { letters: number[]; answers: number };

declare global {
  interface Window {
    search: {
      /** Makes the index anew; milliseconds it took and the longest of its steps. */
      build(): { took: number; longestStep: number; terms: number };
      forget(): void;
      ours(): Typed;
      plain(): Typed;
    };
  }
}

const services = madeUpServices(1500, 120);
/** Forty, spread over all kinds of help. */
const queries = realLifeQueries
  .filter((_, at) => at % 4 === 0)
  .slice(0, 40)
  .map(([typed]) => typed);
const texts = services.map((one) => `${one.name} ${one.topics?.join(' ')} ${one.summary}`.toLowerCase());
let index: HelpIndex | undefined;

function typing(answer: (typed: string) => number): Typed {
  const letters: number[] = [];
  let answers = 0;
  for (const query of queries) {
    for (let length = 1; length <= query.length; length++) {
      const typed = query.slice(0, length);
      const from = performance.now();
      answers += answer(typed);
      letters.push(performance.now() - from);
    }
  }
  return { letters, answers };
}

window.search = {
  build() {
    const making = indexHelp(services, plainWords);
    const from = performance.now();
    let [longestStep, last] = [0, from];
    for (;;) {
      const step = making.next();
      const now = performance.now();
      longestStep = Math.max(longestStep, now - last);
      last = now;
      if (!step.done) continue;
      index = step.value;
      return { took: now - from, longestStep, terms: index.vocabulary.size() };
    }
  },
  forget() {
    index = undefined;
  },
  ours: () =>
    typing((typed) => {
      if (!index) throw new Error('There is no index to search.');
      return findHelp(index, typed).length;
    }),
  /** What one writes first: every word somewhere in the text, the texts in small letters already. */
  plain: () =>
    typing((typed) => {
      const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
      return texts.filter((text) => wanted.every((word) => text.includes(word))).length;
    }),
};
