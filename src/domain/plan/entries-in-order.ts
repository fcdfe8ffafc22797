import type { ComparedSection, ComparisonEntry, PlanSentence } from './comparison.ts';
import type { Match, Matched } from './match-plans.ts';
import { wordChanges } from './word-changes.ts';

/** Gives the entries of a section, in the order a person reads them. */
export function entriesInOrder<Id extends string>({
  matches,
  before,
  after,
}: Matched<Id>): (id: Id) => ComparedSection<Id> {
  const matchOf = new Map<PlanSentence<Id>, Match<Id>>();
  for (const match of matches) for (const sentence of [...match.before, ...match.after]) matchOf.set(sentence, match);
  return (id) => {
    const removed = removedAfter(before.get(id) ?? [], matchOf);
    const entries: ComparisonEntry<Id>[] = [...(removed.get(undefined) ?? [])];
    for (const sentence of after.get(id) ?? []) {
      const match = matchOf.get(sentence);
      if (!match) entries.push({ kind: 'added', after: sentence });
      else if (match.after[0] === sentence) entries.push(entryOf(match), ...(removed.get(match) ?? []));
    }
    return { id, entries, movedAway: movedAway(id, before.get(id) ?? [], matchOf) };
  };
}

/** What was removed, by what stood before it and is still in its place; `undefined` for the head of the section. */
function removedAfter<Id extends string>(
  sentences: readonly PlanSentence<Id>[],
  matchOf: Map<PlanSentence<Id>, Match<Id>>,
): Map<Match<Id> | undefined, ComparisonEntry<Id>[]> {
  const removed = new Map<Match<Id> | undefined, ComparisonEntry<Id>[]>();
  let stayed: Match<Id> | undefined;
  for (const sentence of sentences) {
    const match = matchOf.get(sentence);
    if (match) {
      if (!match.hasMoved) stayed = match;
      continue;
    }
    const list = removed.get(stayed);
    if (list) list.push({ kind: 'removed', before: sentence });
    else removed.set(stayed, [{ kind: 'removed', before: sentence }]);
  }
  return removed;
}

function movedAway<Id extends string>(
  id: Id,
  sentences: readonly PlanSentence<Id>[],
  matchOf: Map<PlanSentence<Id>, Match<Id>>,
): ComparisonEntry<Id>[] {
  return sentences.flatMap((sentence) => {
    const match = matchOf.get(sentence);
    return match && match.before[0] === sentence && match.after[0]?.section !== id ? [entryOf(match)] : [];
  });
}

function entryOf<Id extends string>(match: Match<Id>): ComparisonEntry<Id> {
  const [before, after] = [match.before[0], match.after[0]];
  if (!before || !after) throw new Error('A match has no sentence on one side.');
  if (match.before.length > 1) return { kind: 'joined', before: match.before, after };
  if (match.after.length > 1) return { kind: 'split', before, after: match.after };
  if (match.isEqual) return { kind: match.hasMoved ? 'moved' : 'same', before, after };
  return { kind: 'changed', before, after, hasMoved: match.hasMoved, words: wordChanges(before.text, after.text) };
}
