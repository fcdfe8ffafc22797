import type { PlanSentence, SectionText } from './comparison.ts';
import { keyOf } from './sentence-words.ts';
import { blocksOf } from './sentences.ts';

/** Sections by name; texts under the same name are one section. */
export function textsOf<Id extends string>(sections: readonly SectionText<Id>[]): Map<Id, string> {
  const texts = new Map<Id, string>();
  for (const { id, text } of sections) {
    const earlier = texts.get(id);
    texts.set(id, earlier === undefined ? text : `${earlier}\n\n${text}`);
  }
  return texts;
}

export function sentencesOf<Id extends string>(section: Id, text: string): PlanSentence<Id>[] {
  return blocksOf(text).flatMap(({ kind, sentences }, block) =>
    sentences.map((sentence, index) => ({ section, block, index, kind, text: sentence })),
  );
}

/** Gives equal sentences equal numbers, whichever plan they stand in. */
export function numberer(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const key = keyOf(text);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
}
