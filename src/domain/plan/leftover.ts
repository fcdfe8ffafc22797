import type { PlanSentence } from './comparison.ts';
import { type Weighed, weigh, wordsOf } from './sentence-words.ts';

/** A sentence of one plan whose words stand nowhere in the other. */
export type Leftover<Id extends string> = {
  sentence: PlanSentence<Id>;
  /** Its number among all sentences of its plan: neighbours differ by one. */
  order: number;
  /** How many sentences of its section, before it, stayed in place: equal on both sides where they face each other. */
  gap: number;
  weighed: Weighed;
};

export const leftover = <Id extends string>(sentence: PlanSentence<Id>, order: number, gap: number): Leftover<Id> => ({
  sentence,
  order,
  gap,
  weighed: weigh(wordsOf(sentence.text)),
});

export const faceEachOther = <Id extends string>(one: Leftover<Id>, other: Leftover<Id>): boolean =>
  one.sentence.section === other.sentence.section && one.gap === other.gap;
