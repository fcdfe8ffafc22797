import type { PlanCommentBody, PlanSectionId } from '../records/plan-records.ts';
import { afterOf, beforeOf, type Comparison, type ComparisonEntry, type PlanSentence } from './comparison.ts';
import { keyOf, sharedWeight, weigh, wordsOf } from './sentence-words.ts';

type Comment = { body: Pick<PlanCommentBody, 'section' | 'sentence'> };

/**
 * Where a comment stands in a newer issue of the plan. `kept`: with the sentence its own became, and how; `section`: it
 * was about the section as a whole; `gone`: the sentence is no longer there, and these were its words.
 */
export type CommentPlace =
  | { state: 'kept'; how: Exclude<ComparisonEntry['kind'], 'added' | 'removed'>; sentence: PlanSentence }
  | { state: 'section'; section: PlanSectionId }
  | { state: 'gone'; section: PlanSectionId; sentence: string };

export type KeptComment<C extends Comment> = { comment: C; place: CommentPlace };

/** Follows comments written on the older of two compared plans into the newer one. Their order stays. */
export function keepComments<C extends Comment>(comments: readonly C[], comparison: Comparison): KeptComment<C>[] {
  const find = entryFinder(comparison);
  return comments.map((comment) => {
    const { section, sentence } = comment.body;
    if (sentence.trim() === '') {
      const isThere = comparison.sections.some(
        ({ id, entries }) => id === section && entries.flatMap(afterOf).length > 0,
      );
      return { comment, place: isThere ? { state: 'section', section } : { state: 'gone', section, sentence: '' } };
    }
    const entry = find(section, keyOf(sentence));
    const place: CommentPlace =
      entry === undefined || entry.kind === 'removed'
        ? { state: 'gone', section, sentence }
        : { state: 'kept', how: entry.kind === 'added' ? 'same' : entry.kind, sentence: likestPart(sentence, entry) };
    return { comment, place };
  });
}

/**
 * The entry of an old sentence, in its own section before any other; of several alike one that is still there. A
 * comment whose sentence the older plan does not have (it was edited since) is looked for in the newer one.
 */
function entryFinder(comparison: Comparison): (section: PlanSectionId, key: string) => ComparisonEntry | undefined {
  const known = new Map<string, ComparisonEntry>();
  const note = (name: string, entry: ComparisonEntry) => {
    const earlier = known.get(name);
    if (!earlier || (earlier.kind === 'removed' && entry.kind !== 'removed')) known.set(name, entry);
  };
  const names = (side: 'before' | 'after', { section, text }: PlanSentence) => [
    `${side} ${section} ${keyOf(text)}`,
    `${side} ${keyOf(text)}`,
  ];
  for (const entry of comparison.sections.flatMap(({ entries }) => entries)) {
    for (const sentence of beforeOf(entry)) for (const name of names('before', sentence)) note(name, entry);
    for (const sentence of afterOf(entry)) for (const name of names('after', sentence)) note(name, entry);
  }
  return (section, key) =>
    [`before ${section} ${key}`, `before ${key}`, `after ${section} ${key}`, `after ${key}`]
      .map((name) => known.get(name))
      .find((entry) => entry !== undefined);
}

/** The new sentence; of several the one with most of the old words, the earlier when equal. */
function likestPart(sentence: string, entry: Exclude<ComparisonEntry, { kind: 'removed' }>): PlanSentence {
  const words = weigh(wordsOf(sentence));
  const [first, ...others] = afterOf(entry).map((part) => ({
    part,
    shared: sharedWeight(words, weigh(wordsOf(part.text))),
  }));
  if (!first) throw new Error('An entry of the newer plan has no sentence in it.');
  return others.reduce((best, one) => (one.shared > best.shared ? one : best), first).part;
}
