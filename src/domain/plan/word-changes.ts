import type { WordChange } from './comparison.ts';
import { keyOf } from './sentence-words.ts';

/** Words and single marks, each with the space before it. */
const tokensOf = (text: string) => text.match(/\s*(?:[\p{L}\p{N}]+(?:['’.:-][\p{L}\p{N}]+)*|[^\s])/gu) ?? [];

/** The words of two versions of a sentence that differ, put together in runs; what went stands before what came. */
export function wordChanges(before: string, after: string): WordChange[] {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const kept = longestCommon(old.map(keyOf), now.map(keyOf));
  const changes: WordChange[] = [];
  let [at, there] = [0, 0];
  const say = (kind: WordChange['kind'], tokens: string[]) => {
    const last = changes.at(-1);
    if (tokens.length === 0) return;
    if (last?.kind === kind) last.text += tokens.join('');
    else changes.push({ kind, text: tokens.join('') });
  };
  for (const [nextAt, nextThere] of [...kept, [old.length, now.length] as const]) {
    say('removed', old.slice(at, nextAt));
    say('added', now.slice(there, nextThere));
    say('same', now.slice(nextThere, nextThere + 1));
    [at, there] = [nextAt + 1, nextThere + 1];
  }
  return changes;
}

/** Pairs of places, by the table every textbook has; a sentence is short enough for it. */
function longestCommon(one: readonly string[], other: readonly string[]): [number, number][] {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  for (let at = one.length - 1; at >= 0; at--) {
    for (let there = other.length - 1; there >= 0; there--) {
      const here = at * width + there;
      lengths[here] =
        one[at] === other[there]
          ? (lengths[here + width + 1] ?? 0) + 1
          : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  let [at, there] = [0, 0];
  while (at < one.length && there < other.length) {
    const here = at * width + there;
    if (one[at] === other[there]) pairs.push([at++, there++]);
    else if ((lengths[here + width] ?? 0) >= (lengths[here + 1] ?? 0)) at++;
    else there++;
  }
  return pairs;
}
