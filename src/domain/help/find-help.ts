import { isFiller, isWeak } from './filler-words.ts';
import type { Findable, HelpIndex, Posting } from './help-index.ts';
import { findByNumber } from './phone-number.ts';
import { groupsMeant } from './sayings.ts';
import { typedWords, type Word } from './typed-words.ts';

/**
 * `sure`: good enough to stand among the few best answers. `urgent`: somebody may be in danger, and this is who answers.
 * `score` only orders the answers to one question.
 */
export type Found<One extends Findable = Findable> = { service: One; score: number; sure: boolean; urgent?: true };

/** Below this share of the best answer it is no answer. */
const leastOfBest = 0.25;
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
  const scores = new Float64Array(services.length);
  const ofWord = new Float64Array(services.length);
  let whole = 0;
  for (const { meanings } of wordsAsked(words)) {
    let worth = 0;
    for (const { term, trust } of meanings) {
      const posting = postings[term];
      if (!posting) continue;
      const rare = trust * rarity(posting.services.length, services.length);
      if (rare > worth) worth = rare;
      keepBest(ofWord, posting, rare);
    }
    // A word no service has (a name, a place abroad) is nobody's fault and takes a little from all.
    whole += worth || 0.3;
    for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) + (ofWord[at] ?? 0);
    ofWord.fill(0);
  }
  const scale = weightOfWords / whole ** besideThePoint;
  return scores.map((score) => score * scale);
}

/** What tells most of what was typed: "my son" only if nothing else was. */
function wordsAsked(words: readonly Word[]): readonly Word[] {
  const telling = words.filter(({ text }) => !isWeak(text));
  if (telling.length > 0) return telling;
  const notEmpty = words.filter(({ text }) => !isFiller(text));
  return notEmpty.length > 0 ? notEmpty : words;
}

const rarity = (held: number, all: number) => Math.log(1 + all / held) / Math.log(1 + all);

/** Of the meanings of one word only the best counts. By number, not by `of`: this runs for every letter typed. */
function keepBest(best: Float64Array, { services, weights }: Posting, rare: number): void {
  for (let at = 0; at < services.length; at++) {
    const service = services[at] ?? 0;
    const weight = rare * (weights[at] ?? 0);
    if (weight > (best[service] ?? 0)) best[service] = weight;
  }
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
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const scoreOf = (at: number) => scores[at] ?? 0;
  const answers: number[] = [];
  for (const at of services.keys()) {
    const isAnswer = scoreOf(at) > 0 && scoreOf(at) >= best * leastOfBest;
    if (isAnswer || urgent.has(at)) answers.push(at);
  }
  const byScore = (one: number, other: number) => scoreOf(other) - scoreOf(one) || one - other;
  const byUrgency = (one: number, other: number) => (urgent.get(other) ?? 0) - (urgent.get(one) ?? 0);
  answers.sort(urgent.size === 0 ? byScore : (one, other) => byUrgency(one, other) || byScore(one, other));
  return answers.flatMap((at) => {
    const [service, score] = [services[at], scoreOf(at)];
    const sure = urgent.has(at) || (score >= sureFrom && score >= best * sureOfBest);
    return service ? [{ service, score, sure, ...(urgent.has(at) ? { urgent: true as const } : {}) }] : [];
  });
}
