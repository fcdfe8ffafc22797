import { isFiller, isWeak } from './filler-words.ts';
import type { Findable, HelpIndex } from './help-index.ts';
import { findByNumber } from './phone-number.ts';
import { groupsMeant } from './sayings.ts';
import { typedWords, type Word } from './typed-words.ts';

/** `sure`: good enough to stand among the few best answers. `score` only orders the answers to one question. */
export type Found<One extends Findable = Findable> = { service: One; score: number; sure: boolean };

/** Below this share of the best answer it is no answer. */
const leastOfBest = 0.18;
const sureOfBest = 0.45;
const sureFrom = 0.3;
/** Beside what was meant most, another thing that was meant counts so much. */
const meantBesides = 0.9;
/** What a long sentence says beside the point takes less from its answer than a share of it would. */
const besideThePoint = 0.8;
const weightOfWords = 1.2;

/** What helps, best first. Words of danger bring who can help at once before all else. */
export function findHelp<One extends Findable>(index: HelpIndex<One>, typed: string): Found<One>[] {
  const byNumber = findByNumber(index.services, typed);
  if (byNumber.length > 0) return byNumber.map((service) => ({ service, score: 1, sure: true }));
  const words = typedWords(index.vocabulary, typed);
  if (words.length === 0) return [];
  const scores = scoresOfWords(index, words);
  const urgent = addMeant(index, words, scores);
  return inOrder(index.services, scores, urgent);
}

/** For each service how much of what was typed it answers, each word as telling as it is rare. */
function scoresOfWords({ services, postings }: HelpIndex, words: readonly Word[]): Float64Array {
  const count = services.length;
  const scores = new Float64Array(count);
  const telling = words.filter(({ text }) => !isWeak(text));
  const notEmpty = words.filter(({ text }) => !isFiller(text));
  const asked = telling.length > 0 ? telling : notEmpty.length > 0 ? notEmpty : words;
  const rarity = (held: number) => Math.log(1 + count / held) / Math.log(1 + count);
  let whole = 0;
  for (const { meanings } of asked) {
    const best = new Float64Array(count);
    let worth = 0;
    for (const { term, trust } of meanings) {
      const posting = postings[term];
      if (!posting) continue;
      const rare = rarity(posting.services.length) * trust;
      if (rare > worth) worth = rare;
      for (let at = 0; at < posting.services.length; at++) {
        const [service = 0, weight = 0] = [posting.services[at], posting.weights[at]];
        if (rare * weight > (best[service] ?? 0)) best[service] = rare * weight;
      }
    }
    // A word no service has (a name, a place abroad) is nobody's fault and takes a little from all.
    whole += worth || 0.3;
    for (let at = 0; at < count; at++) scores[at] = (scores[at] ?? 0) + (best[at] ?? 0);
  }
  const scale = weightOfWords / whole ** besideThePoint;
  return scores.map((score) => score * scale);
}

/** Adds what was meant by the sayings typed; tells which services an urgent one brings, in its order. */
function addMeant({ sayings }: HelpIndex, words: readonly Word[], scores: Float64Array): Map<number, number> {
  const meant = [...groupsMeant(sayings, words)].sort(([, one], [, other]) => other - one);
  const urgent = new Map<number, number>();
  for (const [order, [number, strength]] of meant.entries()) {
    const group = sayings.groups[number];
    if (!group) continue;
    for (const [at, share] of group.services) {
      scores[at] = (scores[at] ?? 0) + share * strength * (order === 0 ? 1 : meantBesides);
      if (group.first) urgent.set(at, Math.max(share, urgent.get(at) ?? 0));
    }
  }
  return urgent;
}

function inOrder<One extends Findable>(
  services: readonly One[],
  scores: Float64Array,
  urgent: ReadonlyMap<number, number>,
): Found<One>[] {
  const best = Math.max(...scores);
  const found = services.flatMap((service, at) => {
    const score = scores[at] ?? 0;
    if (score === 0 || score < best * leastOfBest) return [];
    return [{ service, score, sure: urgent.has(at) || (score >= sureFrom && score >= best * sureOfBest), at }];
  });
  found.sort((a, b) => (urgent.get(b.at) ?? 0) - (urgent.get(a.at) ?? 0) || b.score - a.score || a.at - b.at);
  return found.map(({ service, score, sure }) => ({ service, score, sure }));
}
