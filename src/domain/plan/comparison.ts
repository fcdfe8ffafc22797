import type { PlanSectionId } from '../records/plan-records.ts';
import type { BlockKind, SentencePlace } from './sentences.ts';

/** A section as plans hold it. Any name will do for a section; in a plan it is its letter. */
export type SectionText<Id extends string = PlanSectionId> = { readonly id: Id; readonly text: string };

export type PlanSentence<Id extends string = PlanSectionId> = SentencePlace & {
  section: Id;
  kind: BlockKind;
  text: string;
};

/** `same` and `added` in a row are the new sentence; `same` and `removed` the old one, but for spaces. */
export type WordChange = { kind: 'same' | 'added' | 'removed'; text: string };

/**
 * What became of a sentence. Every sentence of both plans stands in exactly one entry. `moved`: the same words at
 * another place or in another section; `changed` may have moved as well.
 */
export type ComparisonEntry<Id extends string = PlanSectionId> =
  | { kind: 'same' | 'moved'; before: PlanSentence<Id>; after: PlanSentence<Id> }
  | { kind: 'changed'; before: PlanSentence<Id>; after: PlanSentence<Id>; hasMoved: boolean; words: WordChange[] }
  | { kind: 'added'; after: PlanSentence<Id> }
  | { kind: 'removed'; before: PlanSentence<Id> }
  | { kind: 'split'; before: PlanSentence<Id>; after: PlanSentence<Id>[] }
  | { kind: 'joined'; before: PlanSentence<Id>[]; after: PlanSentence<Id> };
export type EntryKind = ComparisonEntry['kind'];

/**
 * One section's entries in the order of the newer plan; what was removed stands where it stood. What moved stands where
 * it is now, and `movedAway` names what went from here to another section.
 */
export type ComparedSection<Id extends string = PlanSectionId> = {
  id: Id;
  entries: ComparisonEntry<Id>[];
  movedAway: ComparisonEntry<Id>[];
};

/** Sections in the order of the newer plan, then those that only the older one has. */
export type Comparison<Id extends string = PlanSectionId> = { sections: ComparedSection<Id>[] };

export function beforeOf<Id extends string>(entry: ComparisonEntry<Id>): PlanSentence<Id>[] {
  if (entry.kind === 'added') return [];
  return Array.isArray(entry.before) ? entry.before : [entry.before];
}

export function afterOf<Id extends string>(entry: ComparisonEntry<Id>): PlanSentence<Id>[] {
  if (entry.kind === 'removed') return [];
  return Array.isArray(entry.after) ? entry.after : [entry.after];
}

/** How many entries of each kind; all that is not `same` is a change. */
export function countEntries<Id extends string>({ sections }: Comparison<Id>): Record<EntryKind, number> {
  const counts = { same: 0, moved: 0, changed: 0, added: 0, removed: 0, split: 0, joined: 0 };
  for (const { entries } of sections) for (const { kind } of entries) counts[kind]++;
  return counts;
}
